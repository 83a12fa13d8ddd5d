"""Undoes what word processors do to words that nobody meant to change."""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import category, normalize

_MARKS = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u0060", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""),
    }
)
_BREAKS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", "\n"))
_SYMBOLS = str.maketrans(
    {"\uf04a": "☺", "\uf04b": "😐", "\uf04c": "☹", "\uf0e0": "→", "\uf0df": "←", "\uf0fc": "✓", "\uf0fb": "✗"}
)
"""What Word makes of `:)`, `-->` and the like: signs of the font Wingdings."""
_BLANKS = re.compile(r"([ \n]+)")
_SPACES = str.maketrans(dict.fromkeys("\t\u00a0\u202f\u2007\u2009", " "))
_KEPT_INVISIBLE = "\n\u200c\u200d\u200e\u200f"
"""What joins emoji and leads from right to left is part of the words."""


def clean(text: str) -> str:
    """Return a text without invisible waste: soft hyphens, control characters, spaces of odd widths."""
    plain = text.replace("\r\n", "\n").translate(_BREAKS).translate(_SPACES).translate(_SYMBOLS)
    kept = (
        sign
        for sign in plain
        if sign in _KEPT_INVISIBLE or (category(sign) not in ("Cc", "Cs") and sign not in "\u00ad\u200b\u2060\ufeff")
    )
    return "\n".join(line.rstrip() for line in "".join(kept).split("\n")).strip()


def restore(text: str, bases: Iterable[str]) -> str:
    """Return a clean text; words that differ from those of `bases` in quotes and dashes alone stand as there."""
    spelt: dict[str, set[str]] = {}
    for base in bases:
        for word in base.split():
            spelt.setdefault(_unmark(word), set()).add(word)
    return "".join(_restore_word(piece, spelt) for piece in _BLANKS.split(clean(text)))


def _restore_word(word: str, spelt: dict[str, set[str]]) -> str:
    known = spelt.get(_unmark(word), set())
    return next(iter(known)) if len(known) == 1 else word


def _unmark(word: str) -> str:
    return normalize("NFKC", word.translate(_MARKS))
