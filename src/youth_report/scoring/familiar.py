"""Which words count as familiar: those of a list, and their regular forms, as Dale and Chall (1948) ruled."""

from __future__ import annotations

from collections.abc import Collection

_ENDINGS = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("ier", ("y",)),
    ("iest", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("er", ("", "e")),
    ("est", ("", "e")),
    ("ly", ("", "le")),
    ("n", ("",)),
)
"""An ending, and what the listed word may have had in its place."""
_DOUBLING = frozenset({"ed", "ing", "er", "est"})
_AFTER_APOSTROPHE = frozenset({"s", "ll", "ve", "re", "d", "m", "t", ""})
_LAST_LETTERS = frozenset("sdgrtyn")
_SHORTEST_STEM = 2


def is_familiar(word: str, listed: Collection[str]) -> bool:
    """Tell whether a word in small letters is on a list, or a regular form or a compound of listed words."""
    if word in listed:
        return True
    if "'" in word:
        stem, _, ending = word.partition("'")
        return ending in _AFTER_APOSTROPHE and is_familiar(stem, listed)
    if "-" in word:
        return all(is_familiar(part, listed) for part in word.split("-") if part)
    return word[-1:] in _LAST_LETTERS and any(_has_stem(word, ending, olds, listed) for ending, olds in _ENDINGS)


def _has_stem(word: str, ending: str, olds: tuple[str, ...], listed: Collection[str]) -> bool:
    if not word.endswith(ending):
        return False
    stem = word[: -len(ending)]
    if len(stem) < _SHORTEST_STEM:
        return False
    if any(stem + old in listed for old in olds):
        return True
    return ending in _DOUBLING and stem[-1] == stem[-2] and stem[:-1] in listed
