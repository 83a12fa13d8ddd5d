"""How a word ends and how the next one begins: what the rules for sentences look at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from youth_report.intake.function_words import OPENING, RESTARTING, SAYING

_OPENERS = "\"'“‘([{«*_£$€#–—-"
_CLOSERS = re.escape("\"'”’)]}»*_")
_STOPS = ".!?…؟۔।"
_QUOTES = frozenset("\"'”’»")
_TAIL = 24
"""Characters at the end of a word in which its stop is looked for. No language has longer tails."""
NOTES = r"(?:\[(?:note )?(?:\d{1,3}(?:[,–-] ?\d{1,3}){0,3}|[a-z])\](?::\d{1,4})?)+"
"""Footnote marks, with the page that a few of them name."""
FACE = r"[<>]?[:;=8xX]['’]?[-^o]?[()DPp/|*3]+|<3+|\^_?\^"
"""A face made of marks, as in e-mails."""
_END = re.compile(
    rf"[{_STOPS}](?P<close>[{_CLOSERS}]*)"
    rf"(?:{NOTES}|\(\d{{1,2}}\)|[¹²³⁰⁴-⁹†‡]+|(?<=[a-z]{{2}}\.)\d{{1,2}})?[{_CLOSERS}]*\Z"
)
_SINGLE = re.compile(r"[A-Z]\.|[B-HJ-Z]\b(?!['’])|[IVX]{2,}\b")
_FIRST_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class WordEnd:
    """The end of a word."""

    core: str
    """The word without its stop and what stands around them."""
    stop: str
    """What stops it: `.`, `?`, `...`; empty where nothing does."""
    closers: str
    """Quotation marks and brackets that close after the stop."""

    @property
    def is_ellipsis(self) -> bool:
        """True for dots that may stand for missing words."""
        return self.stop.endswith(("..", "…"))

    @property
    def is_quoted_call(self) -> bool:
        """True for a question or a call in quotation marks, after which the speaker may be named."""
        return self.stop[-1:] in ("?", "!") and not _QUOTES.isdisjoint(self.closers)


@dataclass(frozen=True, slots=True)
class WordStart:
    """The beginning of the next word."""

    word: str
    """In lower case, without what stands around it."""
    initial: str
    """Its first letter or digit as written; empty where it has none."""
    is_single: bool
    """True for one letter or a Roman numeral: a name's initial, or the name of an appendix."""
    tells_speaker: bool
    """True where it or one of the two words after it is such as `said`."""

    @property
    def opens_sentence(self) -> bool:
        """True for a word that often opens a sentence and is not part of a name."""
        return self.word in OPENING and not self.is_single

    @property
    def restarts(self) -> bool:
        """True for a word that opens a sentence even without a capital."""
        return self.word in RESTARTING


def read_end(word: str) -> WordEnd:
    """Return how a word ends."""
    found = _END.search(word, max(0, len(word) - _TAIL))
    if not found:
        return WordEnd(word, "", closers="")
    stopped = word[: found.start() + 1]
    core = stopped.rstrip(_STOPS)
    return WordEnd(core.lstrip(_OPENERS), stopped[len(core) :], closers=found["close"])


def read_start(words: Sequence[str]) -> WordStart:
    """Return how the first of some words begins; the others tell who speaks."""
    plain = [_strip_word(word) for word in words]
    shown = words[0].lstrip(_OPENERS)
    return WordStart(
        word=plain[0],
        initial=shown[:1] if shown[:1].isalnum() else "",
        is_single=bool(_SINGLE.match(shown)),
        tells_speaker=not SAYING.isdisjoint(plain),
    )


def _strip_word(word: str) -> str:
    found = _FIRST_WORD.match(word.lstrip(_OPENERS).replace("’", "'").lower())
    return found[0] if found else ""
