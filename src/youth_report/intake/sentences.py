"""Where sentences begin in the text of one block, by rules for British reports."""

from __future__ import annotations

import re
from collections.abc import Iterator

from youth_report.intake.short_forms import judge_short_form
from youth_report.intake.verdict import Verdict
from youth_report.intake.word_edges import WordEnd, WordStart, read_end, read_start

_WORD = re.compile(r"\S+")
_SILENT = re.compile(r"(?:[^\w.!?…؟۔।–—-]+|\[\d{1,3}\])\Z")
"""A word that belongs to what stands before it: a footnote mark, a picture character, a lone bracket."""
_ENUMERATOR = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3}){0,5}|[A-Za-z]|[ivxIVX]{1,5})[.)]\Z")
_POINT = re.compile(r"\((?:[a-z]|[ivx]{2,5})\)\Z")
_UNSPACED = re.compile(r"(?<=[a-z]{2}[.!?])[A-Z](?=[a-z])")
"""A sentence with no blank before it, or a name such as `Node.Js`."""


def starts(text: str) -> tuple[int, ...]:
    """Return the characters at which sentences begin, the first word of the text among them."""
    return tuple(at for at, verdict in _judge_words(text) if verdict.begins)


def doubts(text: str) -> tuple[int, ...]:
    """Return the characters at which a sentence may begin or may not: there the rules would take advice."""
    return tuple(at for at, verdict in _judge_words(text) if verdict.doubted)


def _judge_words(text: str) -> Iterator[tuple[int, Verdict]]:
    """Return where each word begins, and whether it opens a sentence."""
    words = list(_WORD.finditer(text))
    last, opens = "", True
    for i, word in enumerate(words):
        if last and _SILENT.match(word[0]):
            continue
        verdict = _judge_word(last, opens, [near[0] for near in words[i : i + 3]]) if last else Verdict.YES
        yield word.start(), verdict
        yield from ((word.start() + at, Verdict.RATHER_NOT) for at in _find_unspaced(word[0]))
        opens = verdict.begins or last.endswith((":", ";"))
        last = word[0]


def _find_unspaced(word: str) -> Iterator[int]:
    address = "/" in word or "@" in word
    return (found.start() for found in _UNSPACED.finditer(word)) if not address else iter(())


def _judge_word(last: str, opens: bool, words: list[str]) -> Verdict:
    """Judge the first of some words by the word before it, which may have opened a sentence or a point itself."""
    end = read_end(last)
    is_gap = not end.core and end.closers
    if not end.stop or is_gap or (opens and _ENUMERATOR.match(last)):
        return Verdict.NO
    after = read_start(words)
    if after.initial.islower() and not _POINT.match(words[0]):
        return _judge_small(end, after)
    return _judge_capital(end, after) if after.initial else Verdict.NO


def _judge_small(end: WordEnd, after: WordStart) -> Verdict:
    """Judge a word without a capital: many authors leave it out, but never after a short form."""
    short = end.stop == "." and (len(end.core) < 3 or judge_short_form(end.core, after) is not None)
    fits = after.restarts and not (end.closers or short or after.tells_speaker)
    return Verdict.RATHER if fits else Verdict.NO


def _judge_capital(end: WordEnd, after: WordStart) -> Verdict:
    """Judge a word with a capital, a number, or a word of a script that has no capitals."""
    if end.is_quoted_call and after.tells_speaker and not after.opens_sentence:
        return Verdict.RATHER_NOT
    if end.is_ellipsis:
        return Verdict.RATHER
    short = judge_short_form(end.core, after) if end.stop == "." and not end.closers else None
    return short or Verdict.YES
