"""What may be left out of the count, and that it is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youth_report.engines.word_tables import read_lexicon
from youth_report.model import Block, BlockId, Kind, Segment, SegmentId, Span, group_sections
from youth_report.scoring.one_count import OneCountMeter
from youth_report.scoring.scorecards import score
from youth_report.scoring.setting_aside import NOTHING, SetAside, set_aside

NAMES = SetAside(names=True)
QUOTATIONS = SetAside(quotations=True)


@pytest.mark.parametrize(
    ("what", "unit", "left", "told"),
    [
        (NAMES, "We met Moss Fell in Leeds.", "We met in .", ("Moss Fell", "Leeds")),
        (NAMES, "Then the Board of Governors of Fellmarsh met.", "Then the met.", ("Board of Governors of Fellmarsh",)),
        (NAMES, "Leeds is big.", "Leeds is big.", ()),
        (NAMES, "She and I'll go, and I will.", "She and I'll go, and I will.", ()),
        (NAMES, "Ash said: “Tell us why.”", "Ash said: “Tell us why.”", ()),
        (NAMES, "She was élan itself.", "She was élan itself.", ()),
        (QUOTATIONS, "Kit said “nobody asked me” twice.", "Kit said twice.", ("“nobody asked me”",)),
        (QUOTATIONS, "Kit said 'not me' and the boys' hut isn't.", "Kit said and the boys' hut isn't.", ("'not me'",)),
        (QUOTATIONS, "An open “ mark", "An open “ mark", ()),
        (SetAside(terms=frozenset({"care order", "care"})), "A Care Order is care.", "A is .", ("Care Order", "care")),
        (SetAside(terms=frozenset({"care"})), "The carer was careless.", "The carer was careless.", ()),
    ],
)
def test_what_was_asked_for_is_left_out_and_told(what: SetAside, unit: str, left: str, told: tuple[str, ...]) -> None:
    (thin,), found = set_aside([unit], what)
    assert (" ".join(thin.split()), found) == (left, told)


@given(st.lists(st.text(max_size=40), max_size=5))
def test_nothing_is_left_out_unasked(units: list[str]) -> None:
    assert set_aside(units, NOTHING) == (units, ())


def test_each_name_is_told_once() -> None:
    assert set_aside(["We met Ash.", "Then we met Ash."], NAMES)[1] == ("Ash",)


@pytest.mark.parametrize("mark", ["“", "‘", "'", "A of ", "A", '"', "A "])
def test_endless_marks_take_no_endless_time(mark: str) -> None:
    assert set_aside([mark * 20_000], SetAside(names=True, quotations=True, terms=frozenset({"a of a"})))[0]


def test_cards_list_what_was_set_aside() -> None:
    text = "We met Ash at the long meeting about everything."
    block = Block(BlockId("b1"), Kind.PARAGRAPH, text, segments=(Segment(SegmentId("b1.s1"), Span(0, len(text))),))
    measure = OneCountMeter(read_lexicon()).measure
    cards = score(group_sections([block]), measure, aside=NAMES)
    assert {card.set_aside for card in cards} == {("Ash",)}
    assert {card.words for card in cards} == {8}
    assert {card.words for card in score(group_sections([block]), measure)} == {9}
