"""The bands against texts of known level. The texts are no part of the project: the tests are there where they are."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from youth_report.engines.word_tables import read_lexicon
from youth_report.intake.sentences import starts
from youth_report.scoring.bands import PUBLISHED_STEPS, find_band
from youth_report.scoring.one_count import OneCountMeter

DATA = Path(__file__).resolve().parents[3] / "shared/data/readability"
METER = OneCountMeter(read_lexicon())


def _read_rows(name: str) -> list[dict[str, str]]:
    csv.field_size_limit(10**9)
    with gzip.open(DATA / name, "rt", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _cut_units(text: str) -> Iterator[str]:
    for line in filter(None, text.split("\n")):
        edges = [*starts(line), len(line)]
        yield from (line[begin:end] for begin, end in pairwise(edges))


def _measure(text: str) -> dict[str, float]:
    return dict(METER.measure(list(_cut_units(text))))


if DATA.is_dir():

    def test_elementary_articles_stand_below_advanced_ones() -> None:
        rows = _read_rows("onestopenglish.csv.gz")
        names = sorted({row["base"] for row in rows})[::6]
        grades = {
            (row["base"], row["level"]): _measure(row["text"])["flesch_kincaid_grade"]
            for row in rows
            if row["base"] in names
        }
        below = sum(grades[name, "ele"] < grades[name, "adv"] for name in names)
        assert below / len(names) > 0.96

    def test_hardest_third_hardly_gets_into_the_first_step() -> None:
        rows = sorted(_read_rows("clear.csv.gz"), key=lambda row: float(row["BT_easiness"]))
        hardest, easiest = rows[: len(rows) // 3 : 10], rows[-len(rows) // 3 :: 10]
        shares = []
        for texts in (hardest, easiest):
            found = [find_band(figures := _measure(row["Excerpt"]), int(figures["words"])) for row in texts]
            shares.append(sum(band is not None and band.youngest == PUBLISHED_STEPS[0].youngest for band in found))
        assert shares[0] / len(hardest) < 0.04
        assert shares[1] / len(easiest) > 0.25
