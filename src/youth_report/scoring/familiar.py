"""Which words count as familiar: those of a list, and their regular forms, as Dale and Chall (1948) ruled."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

_ENDINGS = {
    "ies": ("y",),
    "ied": ("y",),
    "ier": ("y",),
    "iest": ("y",),
    "es": ("", "e"),
    "s": ("",),
    "ed": ("", "e"),
    "ing": ("", "e"),
    "er": ("", "e"),
    "est": ("", "e"),
    "ly": ("", "le"),
    "n": ("",),
}
"""An ending, and what the listed word may have had in its place."""
_DOUBLING = frozenset({"ed", "ing", "er", "est"})
_AFTER_APOSTROPHE = frozenset({"s", "ll", "ve", "re", "d", "m", "t", ""})
_LAST_LETTERS = frozenset("sdgrtyn")
_SHORTEST_STEM = 2


def is_familiar(word: str, listed: Collection[str]) -> bool:
    """Tell whether a word in small letters is on a list, or a regular form or a compound of listed words."""
    return (
        word in listed or (not word.isalpha() and _has_known_parts(word, listed)) or has_any(list_stems(word), listed)
    )


def has_any(stems: Iterable[str], listed: Collection[str]) -> bool:
    """Tell whether one of some stems is on a list."""
    return any(stem in listed for stem in stems)


def list_stems(word: str) -> list[str]:
    """Return what a word in small letters may be a regular form of, whether there are such words or not."""
    if word[-1:] not in _LAST_LETTERS:
        return []
    return [stem for size in (1, 2, 3, 4) if word[-size:] in _ENDINGS for stem in _undo_ending(word, word[-size:])]


def _undo_ending(word: str, ending: str) -> Iterator[str]:
    stem = word[: -len(ending)]
    if len(stem) >= _SHORTEST_STEM:
        yield from (stem + old for old in _ENDINGS[ending])
        if ending in _DOUBLING and stem[-1] == stem[-2]:
            yield stem[:-1]


def _has_known_parts(word: str, listed: Collection[str]) -> bool:
    """Tell whether a word with an apostrophe or hyphens is a form or a compound of familiar words."""
    stem, apostrophe, ending = word.partition("'")
    if apostrophe:
        return ending in _AFTER_APOSTROPHE and is_familiar(stem, listed)
    return "-" in word and all(is_familiar(part, listed) for part in word.split("-") if part)
