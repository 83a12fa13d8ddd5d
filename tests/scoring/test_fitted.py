"""A model that the user fitted."""

from __future__ import annotations

import json
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youth_report.codec.model_text import read_model, write_model
from youth_report.engines.word_tables import read_lexicon
from youth_report.model import BadInput, Block, BlockId, Kind, Segment, SegmentId, Span, group_sections
from youth_report.model.fitted import Curve, FittedModel
from youth_report.scoring.features import list_content_words, list_features
from youth_report.scoring.fitted import add_estimates, predict
from youth_report.scoring.one_count import OneCountMeter
from youth_report.scoring.scorecards import score

METER = OneCountMeter(read_lexicon())
MODEL = FittedModel("how easy", 1.0, (Curve("longest", (5.0, 15.0), (0.0, -2.0)), Curve("no such", (0.0,), (9.0,))))


@pytest.mark.parametrize(("words", "easiness"), [(1, 1.0), (5, 1.0), (10, 0.0), (15, -1.0), (60, -1.0)], ids=str)
def test_curve_is_straight_between_its_knots_and_level_beyond(words: int, easiness: float) -> None:
    assert predict(MODEL, [" ".join(["cat"] * words)], METER.counter) == pytest.approx(easiness)


def test_long_text_is_the_mean_of_its_pieces() -> None:
    short, long = ["We met."] * 100, [" ".join(["cat"] * 20)] * 10
    assert predict(MODEL, short + long, METER.counter) == pytest.approx(0.0)


def test_only_pieces_with_prose_enough_are_estimated() -> None:
    text = " ".join(["We met."] * 60)
    blocks = [
        Block(BlockId(name), kind, text, 1, (Segment(SegmentId(f"{name}.s1"), Span(0, len(text))),))
        for name, kind in (("b1", Kind.PARAGRAPH), ("b2", Kind.HEADING), ("b3", Kind.ITEM))
    ]
    sections = group_sections(blocks)
    cards = add_estimates(score(sections, METER.measure), sections, MODEL, METER.counter)
    assert [card.subject for card in cards if card.modelled is not None] == ["report", "b1", "b1"]


def test_features_are_numbers_with_names() -> None:
    features = list_features(["We met Anna in Leeds.", "The evaluation was undertaken, however."], METER.counter)
    assert features["longest"] == 5
    assert features["commas"] == features["passives"] == 0.5
    assert features["near_people"] == pytest.approx(0.1)
    assert list_content_words(["We met Anna in Leeds 3 times."]) == ["met", "times"]
    assert list_features(["…", ""], METER.counter) == {}


@settings(max_examples=60, deadline=None)
@given(units=st.lists(st.text(max_size=30), max_size=6))
def test_any_text_can_be_estimated(units: list[str]) -> None:
    assert isfinite(predict(MODEL, units, METER.counter))


def test_model_comes_back_from_its_text() -> None:
    assert read_model(write_model(MODEL), "model.json") == MODEL


GOOD = json.loads(write_model(MODEL))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        json.dumps({**GOOD, "kind": "another"}),
        json.dumps({**GOOD, "base": None}),
        json.dumps({**GOOD, "base": float("nan")}),
        json.dumps({**GOOD, "words": 0}),
        json.dumps({**GOOD, "curves": [{"feature": "lix", "knots": [2, 1], "adds": [1, 2]}]}),
        json.dumps({**GOOD, "curves": [{"feature": "lix", "knots": [1], "adds": [1, 2]}]}),
        json.dumps({**GOOD, "curves": [{"feature": "lix", "knots": [], "adds": []}]}),
        json.dumps({**GOOD, "curves": [7]}),
    ],
    ids=lambda text: text[:12],
)
def test_anything_else_is_refused_with_the_name_of_the_file(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_model(text, "model.json")
    assert refused.value.where == "model.json"
    assert "bench/fit_model.py" in refused.value.mend
