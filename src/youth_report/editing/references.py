"""Footnotes, links and numbers of a text: what names something must still find it, and name one thing alone."""

from __future__ import annotations

import re
from collections import Counter

_NOTE = re.compile(r"\[\^([^\]\s]+)\](?!:)")
_NOTE_BELOW = re.compile(r"^\s*\[\^([^\]\s]+)\]:", re.MULTILINE)
_LINK = re.compile(r"\[[^\[\]]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")
_LINK_BY_NAME = re.compile(r"\[[^\[\]]+\]\[([^\[\]]+)\]")
_LINK_BELOW = re.compile(r"^\s*\[([^\[\]^][^\[\]]*)\]:\s", re.MULTILINE)
_ITEM = re.compile(r"^\s*(\d{1,3})[.)]\s", re.MULTILINE)


def is_broken(ours: str, theirs: str, merged: str) -> bool:
    """Tell whether a merge has a footnote or link that finds nothing, or two things, and neither side had it."""
    return bool(_find_loose(merged) - _find_loose(ours) - _find_loose(theirs))


def is_numbered_twice(base: str, ours: str, theirs: str, merged: str) -> bool:
    """Tell whether both sides gave one number to a footnote or an item of their own."""
    for pattern in (_NOTE, _ITEM):
        old, one, two, both = (Counter(pattern.findall(text)) for text in (base, ours, theirs, merged))
        if any(both[name] > max(one[name], two[name]) for name in (one - old) & (two - old)):
            return True
    return False


def _find_loose(text: str) -> set[tuple[str, str]]:
    notes, links = Counter(_NOTE_BELOW.findall(text)), Counter(map(str.casefold, _LINK_BELOW.findall(text)))
    loose = {("note", name) for name in _NOTE.findall(text) if notes and name not in notes}
    loose |= {("link", name) for name in map(str.casefold, _LINK_BY_NAME.findall(text)) if links and name not in links}
    loose |= {("twice", name) for names in (notes, links) for name, times in names.items() if times > 1}
    halves = text.count("](") - len(_LINK.findall(text)) + abs(text.count("[") - text.count("]"))
    return loose | {("half", str(number)) for number in range(halves)}
