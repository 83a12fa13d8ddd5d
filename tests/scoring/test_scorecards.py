"""Cards for a text at every layer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.meter import FakeMeter
from youth_report.engines.textstat_meter import TextstatMeter
from youth_report.model import Block, BlockId, Kind, Layer, Scorecard, Section, Segment, SegmentId, Span, group_sections
from youth_report.scoring.metrics import METRICS
from youth_report.scoring.scorecards import score

NAMES = {metric.name for metric in METRICS}
LONG = "The Board asked every partner to say what it had done for young people in the year."
QUOTE = "Nobody ever asked me what I thought about it."


def make_block(number: int, kind: Kind, *sentences: str) -> Block:
    """Cut a block so that each of the sentences is a segment."""
    segments, text = [], ""
    for count, sentence in enumerate(sentences, 1):
        start = len(text) + bool(text)
        text = f"{text} {sentence}" if text else sentence
        segments.append(Segment(SegmentId(f"b{number}.s{count}"), Span(start, len(text))))
    return Block(BlockId(f"b{number}"), kind, text, segments=tuple(segments))


def make_sections(*blocks: tuple[Kind, tuple[str, ...]]) -> tuple[Section, ...]:
    return group_sections(make_block(number, kind, *texts) for number, (kind, texts) in enumerate(blocks, 1))


SECTIONS = make_sections(
    (Kind.HEADING, ("What we did",)),
    (Kind.PARAGRAPH, (LONG,) * 10),
    (Kind.ITEM, ("fewer children in need of help",)),
    (Kind.QUOTE, (QUOTE,)),
    (Kind.TABLE, ("Year\tChildren", "2015\t1,000")),
    (Kind.HEADING, ("What comes next",)),
    (Kind.PARAGRAPH, ("We will listen.", "We will act.")),
)


def find_card(cards: tuple[Scorecard, ...], layer: Layer, subject: str) -> Scorecard:
    return next(card for card in cards if (card.layer, card.subject) == (layer, subject))


def test_cards_come_in_the_order_of_reading() -> None:
    cards = score(SECTIONS, FakeMeter().measure)
    by_layer = {layer: [card.subject for card in cards if card.layer is layer] for layer in Layer}
    assert by_layer[Layer.REPORT] == ["report"]
    assert by_layer[Layer.SECTION] == ["b1", "b6"]
    assert by_layer[Layer.BLOCK] == ["b1", "b2", "b3", "b6", "b7"]
    assert by_layer[Layer.SEGMENT][-3:] == ["b6.s1", "b7.s1", "b7.s2"]
    assert [card.subject for card in cards[:4]] == ["report", "b1", "b1", "b1.s1"]


def test_another_meter_is_asked_for_the_prose_of_each_card_with_scores_and_no_more() -> None:
    other = FakeMeter()
    cards = score(SECTIONS, FakeMeter().measure, reference=other.measure)
    assert [card.reference for card in cards] == [card.scores for card in cards]
    assert len(other.asked) == sum(card.layer is not Layer.SEGMENT for card in cards)
    assert set(other.asked) <= {
        (LONG,) * 10,
        ("We will listen.", "We will act."),
        (*[LONG] * 10, "We will listen.", "We will act."),
        (),
    }
    assert not any(card.reference for card in score(SECTIONS, FakeMeter().measure))


def test_titles_are_headings_or_first_words() -> None:
    cards = score(SECTIONS, FakeMeter().measure)
    assert find_card(cards, Layer.SECTION, "b6").title == "What comes next"
    assert find_card(cards, Layer.BLOCK, "b2").title == "The Board asked every partner to say what…"
    assert find_card(cards, Layer.SEGMENT, "b7.s2").title == "We will act."


def test_section_without_heading_is_called_by_its_first_words() -> None:
    cards = score(make_sections((Kind.PARAGRAPH, ("We will act.",))), FakeMeter().measure)
    assert cards[1].title == "We will act."


def test_prose_is_scored_and_headings_and_lists_stand_beside_it() -> None:
    meter = FakeMeter()
    report = score(SECTIONS, meter.measure)[0]
    assert (report.prose_words, report.prose_units) == (176, 12)
    assert (report.words, report.units) == (176 + 3 + 6 + 3, 15)
    prose = meter.measure([LONG] * 10 + ["We will listen.", "We will act."])
    assert report.scores["lix"] == prose["lix"]
    assert report.all_scores["lix"] < report.scores["lix"]


def test_words_of_young_people_are_never_measured() -> None:
    meter = FakeMeter()
    cards = score(SECTIONS, meter.measure)
    assert all(QUOTE not in units for units in meter.asked)
    assert find_card(cards, Layer.SECTION, "b1").left_out == {"quote": 9, "table": 4}
    assert find_card(cards, Layer.SECTION, "b6").left_out == {}


def test_text_of_quotations_alone_has_no_score() -> None:
    report = score(make_sections((Kind.QUOTE, (QUOTE,) * 20)), FakeMeter().measure)[0]
    assert (report.words, report.scores, report.band, report.left_out) == (0, {}, None, {"quote": 180})


@pytest.mark.parametrize(("sentences", "scored"), [(5, False), (6, True)])
def test_fewer_than_a_hundred_words_have_no_score(sentences: int, scored: bool) -> None:
    report = score(make_sections((Kind.PARAGRAPH, (LONG,) * sentences)), FakeMeter().measure)[0]
    assert (report.words >= 100, bool(report.scores), report.band is not None) == (scored, scored, scored)
    assert report.counts["syllables"] > 0


def test_smog_waits_for_thirty_sentences() -> None:
    few, many = (
        score(make_sections((Kind.PARAGRAPH, (LONG,) * number)), FakeMeter().measure)[0] for number in (29, 30)
    )
    assert set(few.scores) == NAMES - {"smog_index"}
    assert set(many.scores) == NAMES


def test_long_list_is_no_prose() -> None:
    report = score(make_sections(*[(Kind.ITEM, (LONG,))] * 10), FakeMeter().measure)[0]
    assert (report.scores, report.band, report.prose_words) == ({}, None, 0)
    assert report.all_scores["lix"] > 0


def test_one_sentence_has_counts_and_never_a_grade() -> None:
    endless = "and then " * 80 + "it ended."
    card = score(make_sections((Kind.PARAGRAPH, (endless,))), FakeMeter().measure)[-1]
    assert (card.layer, card.words, card.units) == (Layer.SEGMENT, 162, 1)
    assert (card.scores, card.all_scores, card.band) == ({}, {}, None)
    assert card.counts["letters"] > 0


def test_text_without_blocks_has_an_empty_card() -> None:
    cards = score((), FakeMeter().measure)
    assert [(card.words, card.scores, card.left_out) for card in cards] == [(0, {}, {})]


def test_headings_and_bullets_do_not_run_together_in_real_figures() -> None:
    listed = make_sections((Kind.PARAGRAPH, (LONG,) * 6), *[(Kind.ITEM, ("fewer children in need",))] * 6)
    joined = make_sections((Kind.PARAGRAPH, (LONG,) * 5 + (LONG + " fewer children in need" * 6,)))
    apart, together = (score(sections, TextstatMeter().measure)[0] for sections in (listed, joined))
    assert apart.words == together.words
    assert apart.all_scores["flesch_kincaid_grade"] < together.all_scores["flesch_kincaid_grade"]


kinds = st.sampled_from([Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE])
texts = st.lists(st.sampled_from([LONG, QUOTE, "Go.", "***"]), min_size=1, max_size=4).map(tuple)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(kinds, texts), max_size=8))
def test_smaller_layers_add_up_to_the_whole(blocks: list[tuple[Kind, tuple[str, ...]]]) -> None:
    cards = score(make_sections(*blocks), FakeMeter().measure)
    layers = [[card for card in cards if card.layer is layer] for layer in Layer]
    assert len({sum(card.words for card in layer) for layer in layers}) == 1
    assert len({sum(card.units for card in layer) for layer in layers}) == 1
