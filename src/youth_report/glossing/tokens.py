"""Cut a text into words, and say what stands between them. Offsets are always those of the text as it came."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from operator import add
from typing import NamedTuple, overload

HYPHENS = "-\u2010\u2011"
APOSTROPHES = "'\u2019\u02bc"
SIGNS = ("&", "/", ".")
"""What a term may hold between two words without blanks: A&E, 24/7, e.g."""
SPACES = " \t\u00a0\u2009\u202f"

_INVISIBLE = "\u00ad\u200b\u2060"
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
# Raised and lowered digits are footnote marks, not part of the word that they hang on.
_LETTER = r"[^\W_\u00b9\u00b2\u00b3\u2070-\u209f]"
_WORD = re.compile(rf"({_LETTER}+(?:[{_INVISIBLE}]+{_LETTER}+)*)")
_ASCII_WORD = re.compile(r"([A-Za-z0-9]+)")
"""Finds the same in texts without other letters, in half the time."""


class Token(NamedTuple):
    """A word of a text."""

    start: int
    end: int
    key: str
    """The word as it is looked up: small letters, no soft hyphens, no ligatures."""
    word: str
    gap: str
    """What stands between the word before and this one."""


class Tokens(Sequence[Token]):
    """The words of a text in order.

    They are kept as flat lists of strings and numbers, and a `Token` is made when one is asked for: of a long text only
    a few words are ever looked at, and a million objects would slow down whatever else the program does.
    """

    __slots__ = ("ends", "gaps", "keys", "words")

    def __init__(self, words: list[str], keys: list[str], gaps: list[str], ends: list[int]) -> None:
        self.words, self.keys, self.gaps, self.ends = words, keys, gaps, ends

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> list[Token]: ...
    def __getitem__(self, index: int | slice) -> Token | list[Token]:
        if isinstance(index, slice):
            return [self[one] for one in range(*index.indices(len(self.keys)))]
        word, end = self.words[index], self.ends[index]
        return Token(end - len(word), end, self.keys[index], word, self.gaps[index])

    def start_of(self, index: int) -> int:
        """Return the offset of a word's first character."""
        return self.ends[index] - len(self.words[index])

    def append(self, word: str, key: str, gap: str, end: int) -> None:
        """Add a word at the end."""
        self.words.append(word)
        self.keys.append(key)
        self.gaps.append(gap)
        self.ends.append(end)


def tokenise(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Return the words of a text, or of a part of it, in order. Offsets are those of the whole text."""
    part = text[start:end]
    plain = part.isascii()
    gaps_and_words = (_ASCII_WORD if plain else _WORD).split(part)
    gaps, words = gaps_and_words[:-1:2], gaps_and_words[1::2]
    keys = list(map(str.lower if plain else fold, words))
    ends = list(accumulate(map(add, map(len, gaps), map(len, words)), initial=start))
    return Tokens(words, keys, gaps, ends[1:])


def fold(word: str) -> str:
    """Return the form under which a word is looked up."""
    if word.isascii():
        return word.lower()
    # Some letters get longer when they are made small (İ); only their first part is kept.
    return "".join(_LIGATURES.get(letter) or letter.lower()[0] for letter in word if letter not in _INVISIBLE)


def read_joint(gap: str) -> str:
    """Return what a gap is inside a term: " ", "-", "'" or one of `SIGNS`; empty where no term can reach across it."""
    if gap == " " or gap in SIGNS:
        return gap
    if gap and gap[0] in HYPHENS and (len(gap) == 1 or gap[1:].rstrip(SPACES) == "\n"):
        return "-"
    if len(gap) == 1 and gap in APOSTROPHES:
        return "'"
    blank = gap and not gap.strip(SPACES + "\n") and gap.count("\n") <= 1
    return " " if blank else ""


def starts_with(tokens: Tokens, first: int, words: tuple[str, ...]) -> bool:
    """Tell whether these words stand, joined as in a term, from the token `first` on."""
    if first + len(words) > len(tokens):
        return False
    return all(
        tokens.keys[first + step] == word and (step == 0 or read_joint(tokens.gaps[first + step]))
        for step, word in enumerate(words)
    )


def split_words(phrase: str) -> tuple[str, ...]:
    """Return the keys of the words of a phrase."""
    return tuple(tokenise(phrase).keys)


def is_joined_outside(text: str, start: int, end: int) -> bool:
    """Tell whether the characters are part of a longer word: non-statutory, statutory_report, @statutory."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    glued_before = len(before) == 2 and before[1] in HYPHENS + "_" and before[0].isalnum()
    glued_after = len(after) == 2 and after[0] in HYPHENS + "_" and after[1].isalnum()
    return glued_before or glued_after or before[-1:] in ("@", "#")
