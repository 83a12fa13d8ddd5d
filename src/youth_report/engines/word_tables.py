"""What our own meter knows of English words: tables made from the CMU Pronouncing Dictionary, and two lists.

`words/syllables.z` and `words/weights.z` are made by bench/make_word_tables.py; `words/LICENCES.md` has the licences.
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
_NOTHING: Mapping[str, int] = {}


@cache
def read_lexicon() -> Lexicon:
    """Read what is known of English words; raise `OutsideFailure` where textstat's list is not installed."""
    words = frozenset((_read_easy_words() + "\nma").split())
    spache = (_WORDS / "spache.txt").read_text(encoding="ascii").split()
    return Lexicon(
        PackedTable(lambda: _unpack("syllables.z")), PackedTable(lambda: _unpack("weights.z")), words, frozenset(spache)
    )


class PackedTable(Mapping[str, int]):
    """Words to numbers. Only the lines that are asked for are unpacked: a page needs a few hundred."""

    def __init__(self, read: Callable[[], str]) -> None:
        """Take what reads the table when it is first asked: lines such as `aba ck=2 cus=3`, words by their start."""
        self._read = read
        self._unpacked: dict[str, Mapping[str, int]] = {}

    @cached_property
    def _lines(self) -> dict[str, str]:
        lines = (line.partition(" ") for line in self._read().split("\n"))
        return {start: ends for start, _, ends in lines}

    def _unpack(self, start: str) -> Mapping[str, int]:
        if start not in self._lines:
            return _NOTHING
        pairs = (end.split("=") for end in self._lines[start].split(" "))
        line = self._unpacked[start] = {end: int(number) for end, number in pairs}
        return line

    def __getitem__(self, word: str) -> int:
        """Return the number of a word; raise `KeyError` for one that is not in the table."""
        start = word[:_START]
        return (self._unpacked.get(start) or self._unpack(start))[word[_START:]]

    def get(self, word: str, default: int | None = None) -> int | None:  # type: ignore[override]
        """Return the number of a word, or `default` for one that is not in the table."""
        start = word[:_START]
        return (self._unpacked.get(start) or self._unpack(start)).get(word[_START:], default)

    def __iter__(self) -> Iterator[str]:
        return (start + end for start in self._lines for end in self._unpack(start))

    def __len__(self) -> int:
        return sum(ends.count("=") for ends in self._lines.values())


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
