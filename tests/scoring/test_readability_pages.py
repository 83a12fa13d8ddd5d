"""The pages about readability say what the program does."""

from __future__ import annotations

from pathlib import Path

from youth_report.scoring.bands import PUBLISHED_STEPS, STEPS, SURE_WORDS
from youth_report.scoring.metrics import METRICS

DOCS = Path(__file__).resolve().parents[2] / "docs"
EXPLANATION = (DOCS / "explanation/readability.md").read_text(encoding="utf-8")
DECISION = (DOCS / "decisions/0004-readability.md").read_text(encoding="utf-8")


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
