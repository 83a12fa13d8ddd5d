"""What every meter must do."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.meter import FakeMeter
from youth_report.engines.textstat_meter import TextstatMeter
from youth_report.engines.word_tables import read_lexicon
from youth_report.model import Metric
from youth_report.ports import Meter
from youth_report.scoring.metrics import METRICS
from youth_report.scoring.one_count import OneCountMeter

METERS: tuple[Meter, ...] = (FakeMeter(), TextstatMeter(), OneCountMeter(read_lexicon()))
COUNTS = ("units", "words", "letters", "syllables", "long_words", "polysyllable_words", "hard_words")

EASY = ["We met the young people.", "They told us what they need.", "We will act on it."]
HARD = ["The Board subsequently commissioned a comprehensive evaluation of multi-agency safeguarding arrangements."]

HOSTILE = (
    "\0 words \0 between nothing",
    "👍🏽 emoji 👩‍👩‍👧",
    "שלום עולם, مرحبا بالعالم",
    "a" * 20_000,
    "’" * 20_000 + "s",
    "a" * 20_000 + ".",
    "x@" * 5_000 + ".",
    "1" + "-" * 20_000 + ".1",
    "a'" * 10_000 + "-a" * 10_000,
    "x—" * 5_000,
    "\x1eone␞two\x1e",
    "e\u0301" * 1_000,
    "1,234.56 £3m 50%",
    "İstanbul ΑΣ ß",
)

each_meter = pytest.mark.parametrize("meter", METERS, ids=lambda meter: type(meter).__name__)
texts = st.lists(st.text(max_size=40) | st.sampled_from(EASY + HARD), max_size=8)


@each_meter
def test_every_metric_and_count_has_a_value(meter: Meter) -> None:
    only_ours = {"dale_chall_1995"}
    assert set(meter.measure(EASY)) >= {*COUNTS, *(metric.name for metric in METRICS)} - only_ours


@each_meter
@pytest.mark.parametrize(
    "units",
    [
        ["Recommendation"],
        ["Go on"],
        ["What? Who? Me!"],
        ["It cost £3.5 million, i.e. 2.1 per cent."],
        ["no full stop", "none here either", "nor here"],
        ["Priorities", "better services;", "fewer children in need of help and protection;", "We will do more."],
    ],
)
def test_units_are_those_that_were_given(meter: Meter, units: list[str]) -> None:
    assert meter.measure(units)["units"] == len(units)


@each_meter
def test_unit_without_words_does_not_count(meter: Meter) -> None:
    assert meter.measure(["", "***", *EASY, " — "]) == meter.measure(EASY)


@each_meter
@pytest.mark.parametrize("units", [[], [""], ["…", "\0"]])
def test_nothing_to_read_measures_nothing(meter: Meter, units: list[str]) -> None:
    assert set(meter.measure(units).values()) == {0}


@each_meter
@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.name)
def test_long_words_in_long_sentences_are_harder(meter: Meter, metric: Metric) -> None:
    easy, hard = (meter.measure(units * 10).get(metric.name) for units in (EASY, HARD))
    assert easy is None or hard is None or (hard > easy) is metric.higher_is_harder


@each_meter
def test_one_unit_more_makes_sentences_shorter(meter: Meter) -> None:
    whole = meter.measure(["We will listen to you and then we will act on it."])
    parts = meter.measure(["We will listen to you", "and then we will act on it."])
    assert parts["words"] == whole["words"]
    assert parts["flesch_kincaid_grade"] < whole["flesch_kincaid_grade"]


@each_meter
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_any_text_has_finite_figures(meter: Meter, text: str) -> None:
    assert all(math.isfinite(value) for value in meter.measure([text, "Some words."]).values())


@each_meter
@settings(max_examples=60, deadline=None)
@given(data=st.data(), units=texts)
def test_order_of_units_does_not_matter(meter: Meter, data: st.DataObject, units: list[str]) -> None:
    assert meter.measure(data.draw(st.permutations(units))) == meter.measure(units)


@each_meter
@settings(max_examples=60, deadline=None)
@given(first=texts, second=texts)
def test_counts_of_parts_add_up(meter: Meter, first: list[str], second: list[str]) -> None:
    one, two, both = meter.measure(first), meter.measure(second), meter.measure(first + second)
    assert {name: both[name] for name in COUNTS} == {name: one[name] + two[name] for name in COUNTS}
