"""What is told about each metric."""

from __future__ import annotations

import pytest

from fakes.meter import FakeMeter
from youth_report.model import Metric
from youth_report.scoring.metrics import METRICS, pick_counts, pick_scores

each_metric = pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.name)


def test_names_and_titles_are_unique() -> None:
    assert len({metric.name for metric in METRICS}) == len({metric.title for metric in METRICS}) == len(METRICS) == 13


@each_metric
def test_metric_says_what_it_is_in_one_sentence(metric: Metric) -> None:
    assert metric.says.endswith(".")
    assert metric.says.count(". ") == 0
    assert len(metric.says.split()) <= 25
    assert metric.unit
    assert metric.formula
    assert any(character.isdigit() for character in metric.source), "a source has a year"


@each_metric
def test_metric_has_two_ends(metric: Metric) -> None:
    assert metric.easy != metric.hard
    assert metric.higher_is_harder is (metric.name not in {"flesch_reading_ease", "dale_chall_1995"})


@pytest.mark.parametrize(("words", "units", "kept"), [(99, 40, 0), (100, 29, 12), (100, 30, 13)])
def test_scores_need_words_and_sentences(words: int, units: int, kept: int) -> None:
    figures = {**FakeMeter().measure(["some words"]), "words": words, "units": units}
    assert len(pick_scores(figures)) == kept


def test_counts_are_all_that_is_no_metric_and_no_size() -> None:
    counts = pick_counts(FakeMeter().measure(["some words"]))
    assert set(counts) == {"letters", "syllables", "long_words", "polysyllable_words", "hard_words"}
