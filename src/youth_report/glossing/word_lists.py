"""Write lists of words as people write them, with blanks between."""

from __future__ import annotations


def read_words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())
