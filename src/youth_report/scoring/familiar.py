"""Which words count as familiar: those of a list, and their regular forms, as Dale and Chall (1948) ruled."""

from __future__ import annotations

from collections.abc import Set

_ENDINGS = {
    "s": (("ies", ("y",)), ("es", ("", "e")), ("s", ("",))),
    "d": (("ied", ("y",)), ("ed", ("", "e"))),
    "g": (("ing", ("", "e")),),
    "r": (("ier", ("y",)), ("er", ("", "e"))),
    "t": (("iest", ("y",)), ("est", ("", "e"))),
    "y": (("ly", ("", "le")),),
    "n": (("n", ("",)),),
}
"""The last letter of a word to the endings that it may have, each with what a listed word had in its place."""
_DOUBLING = frozenset({"ed", "ing", "er", "est"})
_AFTER_APOSTROPHE = frozenset({"s", "ll", "ve", "re", "d", "m", "t", ""})
_SHORTEST_STEM = 2


def is_familiar(word: str, listed: Set[str]) -> bool:
    """Tell whether a word in small letters is on a list, or a regular form or a compound of listed words."""
    if not word.isalpha() and _has_known_parts(word, listed):
        return True
    return word in listed or not listed.isdisjoint(list_stems(word))


def list_stems(word: str) -> list[str]:
    """Return what a word in small letters may be a regular form of, whether there are such words or not."""
    stems: list[str] = []
    for ending, olds in _ENDINGS.get(word[-1:], ()):
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        if len(stem) >= _SHORTEST_STEM:
            stems.extend(map(stem.__add__, olds))
            if ending in _DOUBLING and stem[-1] == stem[-2]:
                stems.append(stem[:-1])
    return stems


def _has_known_parts(word: str, listed: Set[str]) -> bool:
    """Tell whether a word with an apostrophe or hyphens is a form or a compound of familiar words."""
    stem, apostrophe, ending = word.partition("'")
    if apostrophe:
        return ending in _AFTER_APOSTROPHE and is_familiar(stem, listed)
    return "-" in word and all(is_familiar(part, listed) for part in word.split("-") if part)
