"""The page about the differences from textstat says what both really do."""

from __future__ import annotations

from pathlib import Path

import pytest

from youth_report.engines.textstat_meter import TextstatMeter
from youth_report.engines.word_tables import read_lexicon
from youth_report.scoring.formulas import NAMES
from youth_report.scoring.known_texts import SPREADS
from youth_report.scoring.one_count import OneCountMeter

PAGE = (Path(__file__).resolve().parents[2] / "docs/explanation/how-our-figures-differ.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("| `")]
DIFFERING = {
    "coleman_liau_index",
    "automated_readability_index",
    "dale_chall_readability_score",
    "spache_readability",
    "gunning_fog",
    "linsear_write_formula",
}
SAME = {"flesch_reading_ease", "flesch_kincaid_grade", "smog_index", "lix", "rix", "mcalpine_eflaw"}
OURS, THEIRS = OneCountMeter(read_lexicon()), TextstatMeter()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]} {row[1]}"[:60])
def test_both_figures_are_as_the_page_says(row: list[str]) -> None:
    name, example, theirs, ours = row[0].strip("`"), row[1], float(row[2]), float(row[3])
    times = 50 if "(each 50 times)" in example else 1
    units = [unit for unit in example.removeprefix("(each 50 times) ").split(" / ") for _ in range(times)]
    assert THEIRS.measure(units)[name] == pytest.approx(theirs, abs=0.005)
    assert OURS.measure(units)[name] == pytest.approx(ours, abs=0.005)
    assert theirs != ours


def test_every_formula_that_differs_has_a_row_and_the_others_are_named_as_same() -> None:
    assert {row[0].strip("`") for row in ROWS} >= DIFFERING
    assert set(NAMES) == DIFFERING | SAME | {"dale_chall_1995"}
    assert all(f"`{name}`" in PAGE for name in NAMES)


def test_spreads_on_the_other_page_are_those_that_are_shown() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs/explanation/readability.md").read_text(encoding="utf-8")
    base, power = SPREADS["flesch_kincaid_grade"]
    for words in (50, 100, 200, 300):
        assert f"| {words} | {base * (words / 100) ** -power:.1f} grades |" in page
