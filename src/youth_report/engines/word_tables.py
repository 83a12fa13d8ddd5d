"""What our own meter knows of English words: tables made from the CMU Pronouncing Dictionary, and two lists.

`words/traits.z` and `words/weights.z` are made by bench/make_word_tables.py; `words/LICENCES.md` has the licences.
The list of Dale and Chall is a data file of the package textstat, which is read and never imported.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from importlib.machinery import PathFinder
from pathlib import Path

from youth_report.model import OutsideFailure
from youth_report.model.scores import Lexicon

_EASY_WORDS = "resources/en/easy_words.txt"
_WORDS = Path(__file__).parent / "words"
_START = 3
"""Letters by which tables are laid out."""
_JUDGEMENTS = 3
"""Bits of a word's traits that are not its syllables."""
_NOTHING: Mapping[str, int] = {}


@cache
def read_lexicon() -> Lexicon:
    """Read what is known of English words; raise `OutsideFailure` where textstat's list is not installed."""
    words = frozenset((_read_easy_words() + "\nma").split())
    spache = (_WORDS / "spache.txt").read_text(encoding="ascii").split()
    traits, weights = PackedTable(lambda: _unpack("traits.z")), PackedTable(lambda: _unpack("weights.z"))
    return Lexicon(SyllableTable(traits), weights, words, frozenset(spache), traits)


class PackedTable(Mapping[str, int]):
    """Words to numbers. Only the lines that are asked for are unpacked: a page needs a few hundred."""

    def __init__(self, read: Callable[[], str]) -> None:
        """Take what reads the table when it is first asked: lines such as `aba ck 2 cus 3`, words by their start."""
        self._lines = _Lines(read)

    def __getitem__(self, word: str) -> int:
        """Return the number of a word; raise `KeyError` for one that is not in the table."""
        return self._lines[word[:_START]][word[_START:]]

    def get(self, word: str, default: int | None = None) -> int | None:  # type: ignore[override]
        """Return the number of a word, or `default` for one that is not in the table."""
        return self._lines[word[:_START]].get(word[_START:], default)

    def __iter__(self) -> Iterator[str]:
        return (start + end for start in self._lines.packed for end in self._lines[start])

    def __len__(self) -> int:
        return sum(len(self._lines[start]) for start in self._lines.packed)


class SyllableTable(Mapping[str, int]):
    """Words to their syllables, as a table of traits has them (see `Lexicon`)."""

    def __init__(self, traits: Mapping[str, int]) -> None:
        self._traits = traits

    def __getitem__(self, word: str) -> int:
        """Return the syllables of a word; raise `KeyError` for one that is not in the table."""
        return self._traits[word] >> _JUDGEMENTS

    def get(self, word: str, default: int | None = None) -> int | None:  # type: ignore[override]
        """Return the syllables of a word, or `default` for one that is not in the table."""
        # The one that is inherited raises an error inside for each word that is missing, which is slow.
        traits = self._traits.get(word)
        return default if traits is None else traits >> _JUDGEMENTS

    def __iter__(self) -> Iterator[str]:
        return iter(self._traits)

    def __len__(self) -> int:
        return len(self._traits)


class _Lines(dict[str, Mapping[str, int]]):
    """Starts of words to how the words go on, with their numbers: each unpacked when it is first asked for."""

    def __init__(self, read: Callable[[], str]) -> None:
        super().__init__()
        self._read = read

    @cached_property
    def packed(self) -> Mapping[str, str]:
        lines = (line.partition(" ") for line in self._read().split("\n"))
        return {start: ends for start, _, ends in lines}

    def __missing__(self, start: str) -> Mapping[str, int]:
        if start not in self.packed:
            return _NOTHING
        parts = self.packed[start].split(" ")
        self[start] = dict(zip(parts[::2], map(int, parts[1::2]), strict=True))
        return self[start]


def _read_easy_words() -> str:
    # To look a package up is no import of it: textstat would take half a second.
    spec = PathFinder.find_spec("textstat")
    try:
        return (Path(str(spec and spec.origin)).parent / _EASY_WORDS).read_text(encoding="utf-8").lower()
    except (OSError, ValueError) as error:
        raise OutsideFailure(
            "The list of words that children know is not installed.",
            mend="Install youth-report again, with all that it needs.",
        ) from error


def _unpack(name: str) -> str:
    return zlib.decompress((_WORDS / name).read_bytes()).decode("utf-8")
