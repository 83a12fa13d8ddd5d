"""How far a score can be trusted, and where it stands."""

from __future__ import annotations

import pytest

from youth_report.engines.word_tables import read_lexicon
from youth_report.model import Block, BlockId, Kind, Segment, SegmentId, Span, group_sections
from youth_report.scoring.formulas import NAMES
from youth_report.scoring.known_texts import DECILES, SPREADS
from youth_report.scoring.one_count import OneCountMeter
from youth_report.scoring.scorecards import score
from youth_report.scoring.standing import find_place, find_places, find_spread, find_spreads


def test_every_formula_has_a_spread_and_places() -> None:
    assert set(SPREADS) == set(DECILES) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_spread_halves_about_where_the_words_are_four_times_as_many(name: str) -> None:
    assert 1.7 < find_spread(name, 50) / find_spread(name, 200) < 2.5


@pytest.mark.parametrize(("words", "spread"), [(50, 3.0), (100, 2.1), (300, 1.2)])
def test_spread_is_near_that_of_the_research(words: int, spread: float) -> None:
    assert find_spread("flesch_kincaid_grade", words) == pytest.approx(spread, abs=0.15)


@pytest.mark.parametrize("name", NAMES)
def test_deciles_rise_within_a_level_and_levels_are_in_order(name: str) -> None:
    levels = list(DECILES[name].values())
    assert list(DECILES[name]) == ["elementary", "intermediate", "advanced"]
    assert all(len(cuts) == 9 and list(cuts) == sorted(cuts) for cuts in levels)
    medians = [cuts[4] for cuts in levels]
    falls = name in {"flesch_reading_ease", "dale_chall_1995"}
    assert medians == sorted(medians, reverse=falls)


def test_place_is_the_share_of_texts_with_a_smaller_score() -> None:
    cuts = DECILES["lix"]["advanced"]
    assert find_place("lix", cuts[4] + 0.001)["advanced"] == 50
    assert find_place("lix", -100) == {"elementary": 0, "intermediate": 0, "advanced": 0}
    assert find_place("lix", 1000) == {"elementary": 90, "intermediate": 90, "advanced": 90}


def test_scores_that_nobody_measured_have_neither() -> None:
    assert find_spreads({"ours": 1.0}, 100) == {} == find_spreads({"lix": 1.0}, 0)
    assert find_places({"ours": 1.0}) == {}


def test_cards_tell_both_where_they_have_scores() -> None:
    text = " ".join(["We asked every child what would help."] * 20)
    block = Block(BlockId("b1"), Kind.PARAGRAPH, text, segments=(Segment(SegmentId("b1.s1"), Span(0, len(text))),))
    report, *_, segment = score(group_sections([block]), OneCountMeter(read_lexicon()).measure)
    assert set(report.spreads) == set(report.places) == set(report.scores) != set()
    assert (segment.spreads, segment.places) == ({}, {})


def test_easier_texts_have_more_points_where_a_metric_counts_ease() -> None:
    cuts = DECILES["flesch_reading_ease"]["elementary"]
    assert find_place("flesch_reading_ease", 200)["elementary"] == 0
    assert find_place("flesch_reading_ease", -200)["elementary"] == 90
    assert find_place("flesch_reading_ease", cuts[6] - 0.001)["elementary"] == 30


@pytest.mark.parametrize("name", NAMES)
def test_most_texts_of_the_easiest_level_are_easier_than_the_middle_of_the_hardest(name: str) -> None:
    found = find_place(name, DECILES[name]["advanced"][4])
    assert found["elementary"] >= found["advanced"]
    assert found["advanced"] == pytest.approx(50, abs=10)
