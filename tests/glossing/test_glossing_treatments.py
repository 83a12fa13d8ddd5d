"""What an edition does about the hard words that still stand in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from youth_report.glossing import matcher, treatments
from youth_report.glossing.compile import build
from youth_report.model import Block, BlockId, GlossPlan, Kind, Segment, SegmentId, Span, Term

PANEL = Term("panel", "panel", "noun", "group", "A panel is a group.", "checked")
HUB = Term("hub", "hub", "noun", "", "A hub is a place.", "checked")


def make_block(number: int, text: str, kind: Kind = Kind.PARAGRAPH) -> Block:
    return Block(BlockId(f"b{number}"), kind, text)


BLOCKS = (
    make_block(1, "The panel", Kind.HEADING),
    make_block(2, "A panel met in a hub. It was hot."),
    make_block(3, "The hub again."),
    make_block(4, "More", Kind.HEADING),
    make_block(5, "The panel left.", Kind.ITEM),
    make_block(6, "hub\tpanel", Kind.TABLE),
)


def plan(default: str, *terms: Term, blocks: tuple[Block, ...] = BLOCKS) -> GlossPlan:
    compiled = build(terms)
    matches = {block.id: matcher.survey(block, compiled, quotations=True) for block in blocks}
    return treatments.plan(blocks, matches, compiled.terms, default)


def tell(made: GlossPlan) -> list[tuple[str, str, str, int]]:
    return [(block, one.term, one.way.value, one.position) for block, found in made.glosses.items() for one in found]


def test_a_sentence_explains_each_term_once() -> None:
    made = plan("explain", PANEL, HUB)
    assert tell(made) == [("b2", "panel", "explain", 21), ("b2", "hub", "explain", 21)]
    assert made.listed == ("panel", "hub")


def test_a_pop_up_stands_under_each_heading() -> None:
    made = plan("pop-up", PANEL, HUB)
    assert [(block, term) for block, term, *_ in tell(made)] == [("b2", "panel"), ("b2", "hub"), ("b5", "panel")]
    (first, _) = made.glosses[BlockId("b2")]
    assert first.span == Span(2, 7)


@pytest.mark.parametrize(
    ("default", "mode", "done", "listed"),
    [
        ("explain", "", "explain", True),
        ("both", "", "explain", True),
        ("pop-up", "", "pop-up", True),
        ("swap", "", "", True),
        ("leave", "", "", False),
        ("leave", "explain", "explain", True),
        ("explain", "swap", "", True),
        ("explain", "both", "explain", True),
        ("explain", "pop-up", "pop-up", True),
        ("explain", "leave", "", False),
    ],
)
def test_the_entry_has_its_way_and_else_the_report(default: str, mode: str, done: str, listed: bool) -> None:
    made = plan(default, replace(PANEL, mode=mode))
    assert {way for _, _, way, _ in tell(made)} == ({done} if done else set())
    assert made.listed == (("panel",) if listed else ())


def test_what_cannot_be_swapped_is_explained() -> None:
    assert [term for _, term, *_ in tell(plan("swap", PANEL, HUB))] == ["hub"]


def test_drafts_and_doubts_are_left_to_people() -> None:
    assert plan("explain", replace(PANEL, status="draft")) == GlossPlan({}, ())
    assert plan("explain", PANEL, blocks=(make_block(1, "A panel-led day."),)) == GlossPlan({}, ())


def test_no_sentence_of_ours_goes_into_a_quotation() -> None:
    blocks = (make_block(1, "The panel was kind.", Kind.QUOTE),)
    assert plan("explain", PANEL, blocks=blocks) == GlossPlan({}, ("panel",))
    assert [way for _, _, way, _ in tell(plan("pop-up", PANEL, blocks=blocks))] == ["pop-up"]


def test_the_sentence_goes_behind_the_segment() -> None:
    text = "The panel, e.g. ours. Then tea."
    segments = (Segment(SegmentId("b1.s1"), Span(0, 21)), Segment(SegmentId("b1.s2"), Span(22, 31)))
    blocks = (replace(make_block(1, text), segments=segments),)
    assert [position for *_, position in tell(plan("explain", PANEL, blocks=blocks))] == [21]
