"""Words, numbers and signs of a text, each with what it comes to when looks are set aside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from youth_report.intake.alignment.spelling import fold_spelling
from youth_report.intake.alignment.stakes import CALENDAR_OR_MODAL, NUMBER_WORDS
from youth_report.model import Span

_TOKEN = re.compile(
    r"""
    (?P<percent> % | \bper[ \u00a0]?cent\b )
    | (?P<number> (?:(?<!\S)[-−])? [£$€]? \d+(?:[.,:/]\d+)* \w* )
    | (?P<word> \w+(?:['’ʼ‐‑-]\w+)* )
    | (?P<looks> ["'“”‘’„‚«»‹›`´*‐‑‒–—―\u00ad\u200b-] )
    | (?P<ellipsis> \.{3} | … )
    | [^\w\s]
    """,
    re.VERBOSE | re.IGNORECASE,
)
_THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")
_HYPHENS = re.compile(r"[‐‑-]")
_ENDS = (".", "!", "?", ":")


class Token(NamedTuple):
    """A word, number or sign of a text."""

    span: Span
    text: str
    fold: str
    """What it says, whatever it looks like."""
    opens: bool
    """True where it is the first of a sentence, so that its capital tells nothing."""


def split_tokens(text: str) -> tuple[Token, ...]:
    """Return what a text consists of, without blanks, quotes and dashes."""
    return tuple(_find_tokens(text))


def _find_tokens(text: str) -> Iterator[Token]:
    opens = True
    for match in _TOKEN.finditer(text):
        sort, found = match.lastgroup, match[0]
        if sort != "looks":
            yield Token(Span(*match.span()), found, _fold(sort, found), opens)
            opens = found in _ENDS


def _fold(sort: str | None, found: str) -> str:
    match sort:
        case "percent":
            return "%"
        case "ellipsis":
            return "…"
        case "number":
            return _THOUSANDS.sub("", found).replace("−", "-").lower()
        case "word":
            return _fold_word(found)
    return found


def _fold_word(word: str) -> str:
    bare = _HYPHENS.sub("", word).replace("’", "'").replace("ʼ", "'")
    small = bare[0].lower() + bare[1:]
    if not small.islower() or (small in CALENDAR_OR_MODAL and bare != small):
        return bare
    return NUMBER_WORDS.get(small) or fold_spelling(small)
