"""The pages about readability say what the program does."""

from __future__ import annotations

from pathlib import Path

import pytest

from youth_report.engines.markdown_reader import MarkdownReader
from youth_report.engines.word_tables import read_lexicon
from youth_report.intake.rule_segmenter import RuleSegmenter
from youth_report.model import Kind
from youth_report.scoring.bands import PUBLISHED_STEPS, STEPS, SURE_WORDS
from youth_report.scoring.metrics import METRICS
from youth_report.scoring.one_count import OneCountMeter
from youth_report.scoring.standing import find_spread

DOCS = Path(__file__).resolve().parents[2] / "docs"
EXPLANATION = (DOCS / "explanation/readability.md").read_text(encoding="utf-8")
DECISION = (DOCS / "decisions/0004-readability.md").read_text(encoding="utf-8")
SAMPLE = DOCS.parent / "content/fellmarsh-2025-26/source/annual-report.md"


def find_row(page: str, first: str) -> list[str]:
    """Return the other cells of the first row of a table that begins with `first`."""
    row = next(line for line in page.splitlines() if line.startswith(f"| {first} |"))
    return [cell.strip() for cell in row.strip("|").split("|")[1:]]


def test_every_metric_is_explained_from_easy_to_hard() -> None:
    told = {metric.title: find_row(EXPLANATION, metric.title)[0] for metric in METRICS}
    assert told == {metric.title: f"{metric.easy:g} to {metric.hard:g}" for metric in METRICS}


def test_every_band_is_explained() -> None:
    assert all(find_row(EXPLANATION, step.label) for step in STEPS)
    assert f"{SURE_WORDS} words or more" in EXPLANATION


def test_limits_of_the_steps_are_those_of_the_decision() -> None:
    told = {step.label: [float(cell) for cell in find_row(DECISION, step.label)] for step in STEPS[:-1]}
    assert told == {step.label: list(step.most.values()) for step in STEPS[:-1]}


def test_limits_for_the_published_rules_are_those_of_the_decision() -> None:
    rows = ("to 11 years", "to 14 years", "adult readers")
    told = [[float(cell) for cell in find_row(DECISION, row)] for row in rows]
    assert told == [list(step.most.values()) for step in PUBLISHED_STEPS[:-1]]


def test_least_words_are_told() -> None:
    assert all(f"Fewer than {metric.least_words} words" in EXPLANATION for metric in METRICS)


def find_grades() -> dict[str, float]:
    """Return the Flesch-Kincaid grade of the sample's official text in each way that the pages tell of."""
    blocks = [
        block
        for block in MarkdownReader().read(SAMPLE.read_bytes(), SAMPLE.name)
        if block.kind in {Kind.PARAGRAPH, Kind.HEADING, Kind.ITEM}
    ]
    texts = [block.text for block in blocks]
    split = RuleSegmenter().split(texts)
    units = [
        [block.text] if block.kind is Kind.HEADING else [span.of(block.text) for span in spans]
        for block, spans in zip(blocks, split, strict=True)
    ]
    glued = " ".join(texts)
    ways = {
        "prose": [
            unit for block, own in zip(blocks, units, strict=True) if block.kind is Kind.PARAGRAPH for unit in own
        ],
        "all": [unit for own in units for unit in own],
        "glued": [span.of(glued) for span in RuleSegmenter().split([glued])[0]],
    }
    meter = OneCountMeter(read_lexicon())
    return {way: meter.measure(found)["flesch_kincaid_grade"] for way, found in ways.items()}


def test_grades_of_the_sample_are_those_of_the_pages() -> None:
    grades = find_grades()
    differs = (DOCS / "explanation/how-our-figures-differ.md").read_text(encoding="utf-8")
    assert f"grade of {grades['prose']:.1f};" in differs
    assert f"would be {grades['glued']:.1f} and not {grades['all']:.1f}" in " ".join(EXPLANATION.split())


@pytest.mark.parametrize("words", [50, 100, 200, 300])
def test_spreads_are_those_of_the_page(words: int) -> None:
    rows = [line for line in EXPLANATION.splitlines() if line.startswith(f"| {words} | ")]
    assert f"| {words} | {find_spread('flesch_kincaid_grade', words):.1f} grades |" in rows
