"""Words cut into syllables, for readers who want to see them. How many there are is asked; only where is decided here.

A word whose vowels do not give that many syllables stays whole: no cut is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from youth_report.model import Block

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_VOWELS = re.compile(r"(?<![aeiou])y(?=[aeiou])|(?<=[qg])u(?=[aeio])|(?P<vowels>[aeiouy]+)")
"""A y before a vowel, and a u after q or g, are as good as consonants."""
_SILENT = re.compile(
    r"(?<=[^aeiouy])(?<![^aeiouy]l)e(?=$|ly$|ment|ful|less|ness|['’])|(?<=[^aeiouytd])e(?=d$)|(?<=[^aeiouyscgzxh])e(?=s$)"
)
_PERHAPS_SILENT = re.compile(r"(?<=[aeiouy][^aeiouy])e(?=[^aeiouy])")
_APART = re.compile(r"i[aou](?!us\b)|[ue]a|eo|ie|io|iu|ua|ue|ui|oe|yi|ei|oi")
_PAIRS = re.compile(r"ch|sh|th|ph|wh|gh|ck|qu|gu|dg")
"""Two letters for one sound."""
_BEGINNINGS = frozenset(
    {"bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "pl", "pr", "sc", "sk", "sl", "sm", "sn", "sp", "st", "sw"}
    | {"tr", "tw", "thr", "shr", "chr", "phr", "str", "spr", "scr", "spl"}
)
"""Consonants that begin English words together."""

Count = Callable[[str], int]
"""Tells how many syllables a word has."""


@dataclass(frozen=True, slots=True)
class Syllables:
    """The context of `publication/syllables.js`: a page from a file can fetch scripts alone."""

    words: tuple[str, ...]
    """As `list_syllables` returns them."""


def list_syllables(blocks: Iterable[Block], count: Count) -> tuple[str, ...]:
    """Return each word of some blocks that has several syllables once, in small letters: `sa|fer`."""
    words = {word.lower() for block in blocks for word in _WORD.findall(block.text)}
    cut = (split_word(word, count(word)) for word in sorted(words))
    return tuple("|".join(parts) for parts in cut if len(parts) > 1)


def split_word(word: str, count: int) -> tuple[str, ...]:
    """Return the syllables of a word in small letters, or the whole word where they cannot be told."""
    cores = _find_cores(word, count)
    if len(cores) != count:
        return (word,)
    cuts = [0, *(_cut_between(word, end, start) for (_, end), (start, _) in pairwise(cores)), len(word)]
    return tuple(word[start:end] for start, end in pairwise(cuts))


def _find_cores(word: str, count: int) -> list[tuple[int, int]]:
    """Return where the vowels of each syllable stand: silent ones go, or pairs come apart, until it fits."""
    found = [match.span() for match in _VOWELS.finditer(word) if match["vowels"]]
    silent = [match.span() for match in _SILENT.finditer(word)]
    cores = [core for core in found if core not in silent]
    for doubt in _PERHAPS_SILENT.finditer(word):
        if len(cores) > count and doubt.span() in cores:
            cores.remove(doubt.span())
    for start, end in list(cores):
        pair = _APART.search(word, start, end)
        if len(cores) < count and pair:
            at = cores.index((start, end))
            cores[at : at + 1] = [(start, pair.start() + 1), (pair.start() + 1, end)]
    missing = max(count - len(cores), 0)
    return sorted([*cores, *[core for core in reversed(silent) if core in found][:missing]])


def _cut_between(word: str, end: int, start: int) -> int:
    """Return where to cut between two vowels: as many consonants go to the second as can begin a word."""
    sounds = list(_read_sounds(word, end, start))
    if not sounds:
        return start
    if len(sounds) > 1 and word[start - 1 :] in ("le", "les", "led"):
        return sounds[-2]
    longest = sounds[1:] if word[sounds[0]] == "s" else sounds
    return next((at for at in longest if word[at:start] in _BEGINNINGS), sounds[-1])


def _read_sounds(word: str, end: int, start: int) -> Iterator[int]:
    """Yield where each consonant between two vowels begins."""
    at = end
    while at < start:
        yield at
        pair = _PAIRS.match(word, at, start)
        at = pair.end() if pair else at + 1
