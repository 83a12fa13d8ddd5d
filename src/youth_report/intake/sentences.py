"""Where sentences begin in the text of one block, by rules for British reports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from youth_report.intake.abbreviations import LETTERED
from youth_report.intake.function_words import HESITATING
from youth_report.intake.short_forms import judge_short_form
from youth_report.intake.verdict import Verdict
from youth_report.intake.word_edges import FACE, NOTES, WordEnd, WordStart, read_end, read_start

_WORD = re.compile(r"(?:\[\w{1,5}(?:[,–-]?[ ]\w{1,4}){0,3}\]|\S)+")
"""Letters and marks without a blank; a footnote mark may have some: `[5, 6]`."""
_SILENT = re.compile(rf"(?:[^\w.!?…؟۔।–—-]+|{NOTES}|{FACE})\Z")
"""A word that belongs to what stands before it: a footnote mark, a picture character, a lone bracket."""
_FACE = re.compile(rf"(?:{FACE}|[\u2600-\u27bf\U0001f300-\U0001faff]+)\Z")
_ENUMERATOR = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3}){0,5}|[A-Za-z]|[ivxIVX]{1,5})[.)]\Z")
_POINT = re.compile(r"\((?:[a-z]|[ivx]{2,5})\)\Z")
_UNSPACED = re.compile(r"(?<=[a-z]{2}[.!?])[A-Z](?=[a-z])")
"""A sentence with no blank before it, or a name such as `Node.Js`."""

_DASHES = "–—-"


@dataclass(frozen=True, slots=True)
class _Past:
    """What stands before a word."""

    last: str = ""
    """The word right before it; empty at the beginning."""
    before: str = ""
    """The word before that."""
    opens: bool = True
    """True where the last word opened a sentence or a point."""
    is_small: bool = False
    """True where a sentence began without a capital: its author leaves them out."""

    @property
    def names_part(self) -> bool:
        """True where a letter may follow that is no initial of a name: `Annex B`."""
        return self.before.lower() in LETTERED

    def hear(self, silent: str) -> _Past:
        """Return the same after a word that belongs to the last one. A face ends a sentence as a call does."""
        ends = not _FACE.match(silent) or read_end(self.last).stop
        return self if ends else replace(self, last=f"{self.last}!")

    def go_on(self, word: str, verdict: Verdict) -> _Past:
        """Return what stands before the word after this one."""
        opens = verdict.begins or self.last.endswith((":", ";"))
        initial = read_start([word]).initial if verdict.begins else ""
        return _Past(word, self.last, opens, self.is_small or initial.islower())


def starts(text: str) -> tuple[int, ...]:
    """Return the characters at which sentences begin, the first word of the text among them."""
    return tuple(at for at, verdict in _judge_words(text) if verdict.begins)


def doubts(text: str) -> tuple[int, ...]:
    """Return the characters at which a sentence may begin or may not: there the rules would take advice."""
    return tuple(at for at, verdict in _judge_words(text) if verdict.doubted)


def _judge_words(text: str) -> Iterator[tuple[int, Verdict]]:
    """Return where each word begins, and whether it opens a sentence."""
    words = list(_WORD.finditer(text))
    past = _Past()
    for i, word in enumerate(words):
        if past.last and _SILENT.match(word[0]):
            past = past.hear(word[0])
            continue
        verdict = _judge_word(past, [near[0] for near in words[i : i + 3]]) if past.last else Verdict.YES
        yield word.start(), verdict
        yield from ((word.start() + at, Verdict.RATHER_NOT) for at in _find_unspaced(word[0]))
        past = past.go_on(word[0], verdict)


def _find_unspaced(word: str) -> Iterator[int]:
    address = "/" in word or "@" in word
    return (found.start() for found in _UNSPACED.finditer(word)) if not address else iter(())


def _judge_word(past: _Past, words: list[str]) -> Verdict:
    """Judge the first of some words by the words before it."""
    end = read_end(past.last)
    is_gap = not end.core and end.closers
    if not end.stop or is_gap or (past.opens and _ENUMERATOR.match(past.last)):
        return Verdict.NO
    after = read_start(words)
    if end.closers and words[0][0] in _DASHES:
        return Verdict.NO
    if after.initial.islower() and not _POINT.match(words[0]):
        return _judge_small(end, after, past)
    return _judge_capital(end, after, past) if after.initial else Verdict.NO


def _judge_small(end: WordEnd, after: WordStart, past: _Past) -> Verdict:
    """Judge a word without a capital: many authors leave it out, but never after a short form."""
    short = end.stop == "." and (len(end.core) < 2 + after.restarts or judge_short_form(end.core, after) is not None)
    names_speaker = after.tells_speaker and end.stop != "."
    if end.closers or short or names_speaker or (end.is_ellipsis and end.core.lower() in HESITATING):
        return Verdict.NO
    return Verdict.RATHER if after.restarts or (past.is_small and not end.is_ellipsis) else Verdict.NO


def _judge_capital(end: WordEnd, after: WordStart, past: _Past) -> Verdict:
    """Judge a word with a capital, a number, or a word of a script that has no capitals."""
    if end.is_quoted_call and after.tells_speaker and not after.opens_sentence:
        return Verdict.RATHER_NOT
    if end.is_ellipsis:
        return Verdict.RATHER
    if end.stop != "." or end.closers or (len(end.core) == 1 and past.names_part):
        return Verdict.YES
    return judge_short_form(end.core, after) or Verdict.YES
