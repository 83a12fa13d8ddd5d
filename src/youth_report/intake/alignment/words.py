"""Words of a block, and how many of them two blocks share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

Words = tuple[str, ...]

_WORD = re.compile(r"\w+")
_SIGN = re.compile(r"\S+")
_MOST_CELLS = 4_000_000
"""Pairs of words up to which their order counts. Beyond, so that no text makes us wait, they are only counted."""


def split_words(text: str) -> Words:
    """Return the words of a text in small letters; of a text without any, its signs."""
    small = text.lower()
    return tuple(_WORD.findall(small) or _SIGN.findall(small))


def mask_numbers(words: Words) -> Words:
    """Return the words with all numbers made equal; the same tuple where there is none."""
    masked = tuple("0" if word[0].isdigit() else word for word in words)
    return words if masked == words else masked


def mark_places(words: Sequence[str]) -> dict[str, int]:
    """Return a bit for each place of each word."""
    places: dict[str, int] = {}
    bit = 1
    for word in words:
        places[word] = places.get(word, 0) | bit
        bit <<= 1
    return places


def count_shared(one: Sequence[str], other: Sequence[str], places: Mapping[str, int] | None = None) -> int:
    """Return how many words two texts have in common, in the same order.

    The length of the longest common subsequence, a bit for each word of `one` (Hyyrö 2004, "Bit-parallel LCS-length
    computation revisited"). `places` are those of `one`, where they were marked before.
    """
    if len(one) * len(other) > _MOST_CELLS:
        return (Counter(one) & Counter(other)).total()
    unmatched = full = (1 << len(one)) - 1
    for here in map((places or mark_places(one)).get, other):
        if here:
            matched = unmatched & here
            unmatched = ((unmatched + matched) | (unmatched - matched)) & full
    return len(one) - unmatched.bit_count()


def measure_likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Return the share of both texts' words that they have in common: 1 for the same words, 0 for none."""
    return 2 * count_shared(one, other) / max(len(one) + len(other), 1)
