"""The texts of known level that readability is held against. They are not part of the project: see SOURCE.md there."""

from __future__ import annotations

import csv
import gzip
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from youth_report.intake.sentences import starts

DATA = Path(__file__).resolve().parents[2] / "shared/data/readability"
LEVELS = ("ele", "int", "adv")


@dataclass(frozen=True)
class Known:
    """A text and what is known of it."""

    name: str
    """The article that it is a version of, or the author."""
    level: str
    easiness: float
    text: str
    units: tuple[str, ...]


def is_there() -> bool:
    return DATA.is_dir()


def read_clear(every: int = 1) -> list[Known]:
    """Return the excerpts of CLEAR with the teachers' judgement, without the six whose words may not be changed."""
    rows = [row for row in _read_rows("clear.csv.gz") if row["Excerpt"].strip()][::every]
    return [_make(row["Author"] or row["Title"], "", float(row["BT_easiness"]), row["Excerpt"]) for row in rows]


def read_onestop(every: int = 1) -> list[Known]:
    """Return the articles of OneStopEnglish, each at three levels."""
    rows = list(_read_rows("onestopenglish.csv.gz"))
    names = set(sorted({row["base"] for row in rows})[::every])
    return [_make(row["base"], row["level"], 0.0, row["text"]) for row in rows if row["base"] in names]


def is_fitted(text: Known) -> bool:
    """Tell whether a text is one of the half that spreads were fitted on."""
    return zlib.crc32(text.name.encode()) % 2 == 0


def cut_units(text: str) -> tuple[str, ...]:
    """Return the sentences of a text whose lines are paragraphs."""
    return tuple(unit for line in text.split("\n") for unit in _cut_line(line.strip()) if unit)


def _cut_line(line: str) -> Iterator[str]:
    edges = [*starts(line), len(line)]
    return (line[begin:end].strip() for begin, end in pairwise(edges))


def _make(name: str, level: str, easiness: float, text: str) -> Known:
    return Known(name, level, easiness, text, cut_units(text))


def _read_rows(name: str) -> Iterator[dict[str, str]]:
    csv.field_size_limit(10**9)
    with gzip.open(DATA / name, "rt", encoding="utf-8") as file:
        yield from csv.DictReader(file)
