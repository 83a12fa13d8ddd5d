"""One step of reading age from several metrics."""

from __future__ import annotations

from itertools import pairwise

import pytest

from youth_report.engines.textstat_meter import TextstatMeter
from youth_report.engines.word_tables import read_lexicon
from youth_report.model import Band
from youth_report.ports import Meter
from youth_report.scoring.bands import (
    DECIDING,
    LEAST_WORDS,
    PUBLISHED_STEPS,
    STEPS,
    SURE_WORDS,
    Step,
    find_band,
    find_reach,
)
from youth_report.scoring.metrics import METRICS
from youth_report.scoring.one_count import OneCountMeter

KINCAID, DALE_CHALL = DECIDING


@pytest.mark.parametrize(
    ("kincaid", "dale_chall", "youngest"),
    [
        (-1.4, 0.3, 9),
        (6.0, 7.7, 9),
        (6.1, 7.7, 12),
        (6.0, 7.8, 12),
        (9.0, 9.0, 12),
        (9.1, 5.0, 15),
        (3.0, 11.0, 15),
        (14.1, 9.0, 18),
        (2.0, 11.1, 18),
    ],
)
def test_harder_of_the_two_deciding_metrics_names_the_step(kincaid: float, dale_chall: float, youngest: int) -> None:
    band = find_band({KINCAID: kincaid, DALE_CHALL: dale_chall}, 500)
    assert band is not None
    assert band.youngest == youngest


@pytest.mark.parametrize("missing", DECIDING)
def test_no_band_without_both_deciding_metrics(missing: str) -> None:
    assert find_band({name: 5.0 for name in DECIDING if name != missing}, 500) is None


@pytest.mark.parametrize(
    ("words", "others", "sure"),
    [
        (SURE_WORDS, {}, True),
        (SURE_WORDS - 1, {}, False),
        (SURE_WORDS, {"spache_readability": 4.0, "smog_index": 8.0}, True),
        (SURE_WORDS, {"spache_readability": 4.3}, False),
        (SURE_WORDS, {"spache_readability": 4.0, "smog_index": 9.1}, False),
    ],
)
def test_sure_where_the_text_is_long_and_all_agree(words: int, others: dict[str, float], sure: bool) -> None:
    band = find_band({KINCAID: 5.0, DALE_CHALL: 7.0, **others}, words)
    assert band is not None
    assert (band.youngest, band.sure) == (9, sure)


def test_not_sure_where_the_deciding_two_disagree() -> None:
    band = find_band({KINCAID: 5.0, DALE_CHALL: 8.0}, 500)
    assert band is not None
    assert not band.sure


def test_scores_by_the_published_rules_have_limits_of_their_own() -> None:
    scores = {KINCAID: 5.0, DALE_CHALL: 7.0}
    ours, theirs = find_band({**scores, "dale_chall_1995": 40.0}, 500), find_band(scores, 500)
    assert ours is not None
    assert theirs is not None
    assert (ours.youngest, theirs.youngest) == (15, 9)


@pytest.mark.parametrize("steps", [STEPS, PUBLISHED_STEPS], ids=["textstat", "published"])
def test_steps_rise_in_every_metric_they_ask(steps: tuple[Step, ...]) -> None:
    names = {metric.name for metric in METRICS}
    limits = [step.most for step in steps[:-1]]
    assert all(set(limit) == set(limits[0]) <= names for limit in limits)
    assert all(lower[name] < upper[name] for lower, upper in pairwise(limits) for name in lower)
    assert [step.youngest for step in steps] == sorted(step.youngest for step in steps)


@pytest.mark.parametrize("meter", [TextstatMeter(), OneCountMeter(read_lexicon())], ids=["textstat", "ours"])
@pytest.mark.parametrize(
    ("sentences", "step"),
    [
        (("We met a lot of young people this year.", "They told us what would help them.", "We will do it."), STEPS[0]),
        (
            (
                "The production of this document fulfils a statutory requirement and its contents are determined by "
                "the legislative framework governing safeguarding arrangements.",
            ),
            STEPS[-1],
        ),
    ],
)
def test_texts_that_are_plainly_of_a_step_fall_in_it(meter: Meter, sentences: tuple[str, ...], step: Step) -> None:
    band = find_band(meter.measure(sentences * 20), 400)
    assert band == Band(step.label, step.youngest, sure=True)


def _figures(words: int, kincaid: float = 5.0, dale_chall: float = 5.0) -> dict[str, float]:
    return {"words": words, KINCAID: kincaid, DALE_CHALL: dale_chall, "dale_chall_1995": 50.0}


def test_fewer_words_reach_over_more_bands() -> None:
    reached = [find_reach(_figures(words, kincaid=7.5)) for words in (30, 100, 3_000)]
    assert reached == [
        ("reading age 9 to 11", "adult"),
        ("reading age 9 to 11", "adult"),
        ("reading age 12 to 14", "reading age 12 to 14"),
    ]


def test_reach_is_about_the_band() -> None:
    figures = _figures(400, kincaid=12.0, dale_chall=9.5)
    band = find_band(figures, 400)
    assert band
    labels = [step.label for step in PUBLISHED_STEPS]
    easiest, hardest = map(labels.index, find_reach(figures))
    assert easiest <= labels.index(band.label) <= hardest


def test_nothing_is_said_of_a_few_words_or_of_scores_whose_spread_nobody_measured() -> None:
    assert find_reach(_figures(LEAST_WORDS - 1)) == ()
    assert find_reach({"words": 400, KINCAID: 5.0, DALE_CHALL: 5.0}) == ()
