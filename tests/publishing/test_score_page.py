"""The page about one text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from publishing.outline import draw_outline
from publishing.samples import KNOWN, METRICS
from publishing.scored_samples import CARDS, PAIRED, SCORED, STAGED, render_score
from youth_report.model import Band, Layer, Metric, Scorecard
from youth_report.model.scored import Scored
from youth_report.model.scores import Easing
from youth_report.publishing import score_page
from youth_report.publishing.advice_words import say_easing
from youth_report.publishing.measured import say_band, say_certainty
from youth_report.publishing.strips import FULL, draw_strip, say_places

GRADE, EASE = METRICS


def test_text_is_told_part_by_part() -> None:
    lines = draw_outline(render_score(SCORED))
    assert "h1 How hard is the official report to read?" in lines
    assert "tr Performance | 500 | 20.0 | 13.0 ± 0.6 | 18 and over |" in lines
    assert "tr Flesch-Kincaid grade | 14.2 ± 0.6 | 14.2 | 14.5 |" in lines


def test_words_of_a_text_are_never_markup() -> None:
    assert "<town>" not in render_score(SCORED)


@pytest.mark.parametrize("scored", [SCORED, PAIRED, STAGED], ids=["one", "both", "drafts"])
def test_page_asks_nobody_for_anything(scored: Scored) -> None:
    page = render_score(scored)
    assert not any(mark in page for mark in ("<script", "<link", "src=", "http://", "https://", "url("))


def test_most_helpful_segments_come_first_and_all_of_them_after() -> None:
    page = score_page.compose(SCORED, METRICS, KNOWN)
    assert [help_.segment for help_ in page.most_helpful][:2] == ["b11.s1", "b10.s1"]
    assert [help_.segment for help_ in page.helps][:2] == ["b0.s1", "b1.s1"]
    assert (len(page.most_helpful), len(page.helps)) == (10, 12)


def test_what_was_left_out_is_listed() -> None:
    whole = replace(CARDS[0], left_out={"quote": 12}, set_aside=("Moss", "the Act"))
    lines = draw_outline(render_score(replace(SCORED, cards=(whole, *CARDS[1:]))))
    assert {"li 12 words in quotations", "li Moss", "li the Act"} <= set(lines)


def test_drafts_are_told_by_day_with_who_worked() -> None:
    lines = draw_outline(render_score(STAGED))
    assert "tr 12 May 2026 | Ash, Moss | 4 of 9 | 640 | 11.0 | 5.1 ± 0.6 | 9 and over |" in lines
    assert "tr Official words | – | 0 of 9 | 1,200 | 20.0 | 14.2 ± 0.6 | 18 and over |" in lines


def test_both_texts_are_told_side_by_side() -> None:
    lines = draw_outline(render_score(PAIRED))
    assert "tr Flesch-Kincaid grade | 14.2 ± 0.6 | 14.5 | 5.1 ± 0.6 | 5.4 |" in lines
    assert "figure dd Ours not in our version" in lines


def test_text_without_words_has_a_page() -> None:
    empty = Scorecard(Layer.REPORT, "report", "", 0, 0, {})
    assert "Too few words to tell" in render_score(replace(SCORED, cards=(empty,), advice=()))


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.name)
def test_strip_runs_from_easy_to_hard_whatever_way_a_metric_counts(metric: Metric) -> None:
    strip = draw_strip(metric, CARDS[0], KNOWN)
    assert strip
    easy, hard = strip.levels
    assert easy.start < hard.start
    assert strip.spread.start <= strip.score.start <= strip.spread.start + strip.spread.width


def test_strip_never_leaves_its_line() -> None:
    for score in (-50.0, 99.0):
        strip = draw_strip(GRADE, replace(CARDS[0], scores={GRADE.name: score}), KNOWN)
        assert strip
        assert all(one.start >= 0 and one.start + one.width <= FULL for one in (strip.score, strip.spread))


def test_score_that_was_never_held_against_known_texts_has_no_strip() -> None:
    assert draw_strip(GRADE, replace(CARDS[0], places={}), KNOWN) is None
    assert draw_strip(EASE, replace(CARDS[0], scores={}), KNOWN) is None


def test_places_are_said_as_roughly_as_they_are_known() -> None:
    card = replace(CARDS[0], places={GRADE.name: {"elementary": 90, "intermediate": 40, "advanced": 0}})
    assert say_places(card, GRADE) == (
        "90 or more in 100 elementary",
        "about 40 in 100 intermediate",
        "fewer than 10 in 100 advanced",
    )


@pytest.mark.parametrize(
    ("easing", "told"),
    [
        (Easing("Split here.", 0, 1, gain=1.24), "Split here. The section’s grade falls by 1.2."),
        (Easing("Split here.", 0, 1, gain=0.01), "Split here. The section’s grade falls by less than 0.1."),
        (Easing("Plain.", 0, 1, 0.0, 0.5), "Plain. The section’s Dale-Chall cloze score rises by 0.5."),
        (Easing("Passive.", 0, 1), "Passive."),
    ],
)
def test_easing_says_what_it_would_do(easing: Easing, told: str) -> None:
    assert say_easing(easing) == told


@pytest.mark.parametrize(
    ("band", "reach", "short", "told"),
    [
        (Band("adult", 15, sure=True), ("adult", "specialist"), "adult", "Sure: "),
        (Band("adult", 15, sure=False), ("adult", "specialist"), "adult (not sure)", "anything from adult"),
        (None, ("adult", "adult"), "perhaps adult", "Most likely: adult"),
        (None, ("reading age 9 to 11", "reading age 12 to 14"), "reading age 9 to 11 … 12 to 14", "100 are needed"),
        (None, (), "too short to tell", "Too few words"),
    ],
)  # fmt: skip
def test_band_says_how_sure_it_is(band: Band | None, reach: tuple[str, ...], short: str, told: str) -> None:
    card = replace(CARDS[0], band=band, reach=reach)
    assert say_band(card) == short
    assert told in say_certainty(card)
