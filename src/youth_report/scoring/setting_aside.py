"""Leaves out of the count what WCAG 3.1.5 lets a text leave out, and tells what that was.

Names and titles, words that are agreed for the reader, such as terms of a law, and quotations. Nothing is left out
unless it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class SetAside:
    """What is to be left out of the count."""

    names: bool = False
    quotations: bool = False
    terms: frozenset[str] = frozenset()
    """Agreed terms, as they are written in a dictionary; capitals make no difference."""


NOTHING = SetAside()

_QUOTATION = re.compile(r"“[^“”]*”|\"[^\"]*\"|(?<!\w)‘[^‘]*?’(?!\w)|(?<!\w)'[^']*'(?!\w)")
_NAME = r"[^\W\d_a-z][^\W_]*(?:[-'’][^\W_]+)*"
_NAMES = re.compile(rf"(?<![“\"‘'(:.!?])(?<![:.!?]\s)\b{_NAME}(?:(?:\s+(?:of|for|and|the|de|von)){{0,2}}\s+{_NAME})*")
"""Words with capitals, and the small words that join them; not where a capital may only open a sentence."""
_FIRST_WORD = re.compile(r"\W*\w[\w'’-]*")
_ORDINARY = frozenset({"i", "i'm", "i'll", "i've", "i'd"})
_MOST_TERMS = 2_000


def set_aside(units: Iterable[str], what: SetAside) -> tuple[list[str], tuple[str, ...]]:
    """Return the units without what is to be left out, and what that was: each once, in the order of reading."""
    if what == NOTHING:
        return list(units), ()
    left_out: dict[str, None] = {}
    return [_thin_unit(unit, what, left_out) for unit in units], tuple(left_out)


def _thin_unit(unit: str, what: SetAside, left_out: dict[str, None]) -> str:
    """Return a unit without what is left out, and note that."""

    def drop(found: re.Match[str]) -> str:
        left_out[found[0]] = None
        return " "

    def drop_name(found: re.Match[str]) -> str:
        is_name = found[0][0].isupper() and found[0].lower().replace("’", "'") not in _ORDINARY
        return drop(found) if is_name else found[0]

    if what.quotations:
        unit = _QUOTATION.sub(drop, unit)
    if what.terms:
        unit = _match_terms(what.terms).sub(drop, unit)
    if what.names:
        # Any word may stand with a capital at the start of a sentence: only what comes later is surely a name.
        first = _FIRST_WORD.match(unit)
        at = first.end() if first else 0
        unit = unit[:at] + _NAMES.sub(drop_name, unit[at:])
    return unit


@cache
def _match_terms(terms: Collection[str]) -> re.Pattern[str]:
    longest_first = sorted(terms, key=lambda term: (-len(term), term))[:_MOST_TERMS]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
