"""Bullets and numbers that stand before list items, numbered paragraphs and numbered headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

_BULLET = re.compile(
    r"(?P<mark>[·•‣⁃∙●○◦▪▫■□◆◇▶►➢➤✓✔\uf0a7\uf0b7\uf0d8])\s*(?=\S|\Z)"  # some are of a symbol font of Word
    r"|(?P<plain>[-–—*o])\s+(?=\S)"
)
_NUMBER = re.compile(
    r"(?P<number>\d{1,3}(?:\.\d{1,3}){0,5})(?P<end>[.)])\s+(?=\S)"
    r"|(?P<plain>\d{1,2}(?:\.\d{1,2}){1,5})\s+(?=[A-Z])"
)
_LETTER = re.compile(
    r"(?P<mark>\((?:\d{1,3}|[A-Za-z]|[ivxl]{1,6})\))\s*(?=\S)"
    r"|(?P<plain>(?:[a-h]|[ivx]{1,6})\.|(?:[A-Za-z]|[ivxl]{1,6})\))\s+(?=\S)"
)
_DEEPEST = 6
_SAME_INDENT = 2
"""Columns by which items of one list may differ: `9.` and `10.` are set flush on the right."""


class Sign(Enum):
    """What sort of mark stands before some words."""

    BULLET = "bullet"
    NUMBER = "number"
    """`1.` or `4.1`."""
    LETTER = "letter"
    """`(a)`, `b)`, `iv.` or `(3)`."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A bullet or a number before some words."""

    sign: Sign
    shape: str
    """The same for all marks of one list."""
    length: int
    """Characters that it takes, with the blanks after it."""
    depth: int = 0
    """How many numbers it is made of: 2 for `4.1`."""


def find_mark(words: str) -> Mark | None:
    """Return the mark with which a line begins that has no blanks before it."""
    if found := _BULLET.match(words):
        return Mark(Sign.BULLET, found["mark"] or found["plain"], found.end())
    if found := _NUMBER.match(words):
        depth = (found["number"] or found["plain"]).count(".") + 1
        return Mark(Sign.NUMBER, f"{depth}{found['end'] or ''}", found.end(), depth)
    if found := _LETTER.match(words):
        shape = re.sub(r"\w+", _name_script, found["mark"] or found["plain"])
        return Mark(Sign.LETTER, shape, found.end())
    return None


def _name_script(found: re.Match[str]) -> str:
    text = found[0]
    return "1" if text.isdigit() else "A" if text.isupper() else "a"


def nest_items(items: Iterable[tuple[Mark, int] | None]) -> Iterator[int]:
    """Return the level of each item by its mark and its indent in columns; 0 for None, which ends a list."""
    lists: list[tuple[str, int]] = []
    for item in items:
        lists = _open_list(lists, item[0].shape, item[1]) if item else []
        yield len(lists)


def _open_list(lists: list[tuple[str, int]], shape: str, indent: int) -> list[tuple[str, int]]:
    """Return the lists that are open at an item: a mark seen before goes back to its list, a new one opens a list."""
    for depth, (known, column) in enumerate(lists, 1):
        if known == shape and abs(column - indent) < _SAME_INDENT:
            return lists[:depth]
    around = [each for each in lists if each[1] <= indent]
    return [*around[: _DEEPEST - 1], (shape, indent)]
