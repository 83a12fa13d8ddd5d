"""Passages of an edition are cut into blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes.segmenter import FakeSegmenter
from intake.shown_blocks import show_blocks
from youth_report.intake import passages, segments
from youth_report.model import Block, BlockId, Kind, Passage, Segment, SegmentId, Span, State

SPLIT = FakeSegmenter().split


def fill_one(passage: Passage) -> tuple[Block, ...]:
    (filled,) = passages.fill([passage], SPLIT)
    return filled.blocks


def write(text: str, kind: Kind = Kind.PARAGRAPH, level: int = 0, media: str = "") -> Passage:
    return Passage(BlockId("b7"), State.WRITTEN, text, kind=kind, level=level, media=media)


CASES: dict[str, tuple[Passage, list[str]]] = {
    "paragraphs": (write("We met. It rained.\n\nThen we left."), ["p We met. It rained.", "p Then we left."]),
    "paragraph turned into a list": (write("We want:\n- vans\n- help"), ["p We want:", "li1 vans", "li1 help"]),
    "heading": (write("## What we did.", Kind.HEADING, 3), ["h3 What we did."]),
    "heading with more below": (write("Our year\n\nWe met.", Kind.HEADING, 2), ["h2 Our year", "p We met."]),
    "item": (write("- vans", Kind.ITEM, 2), ["li2 vans"]),
    "item turned into several": (write("vans\n- red\n- blue", Kind.ITEM, 2), ["li2 vans", "li2 red", "li2 blue"]),
    "quote": (write("> Nobody\n> came.", Kind.QUOTE), ["quote Nobody came."]),
    "picture": (write("A red van", Kind.PICTURE, media="van.svg"), ["figure van.svg A red van"]),
    "picture without words": (write("", Kind.PICTURE, media="van.svg"), ["figure van.svg "]),
    "table": (write("Area\tPlans\nPreston\t212", Kind.TABLE), ["table Area | Plans / Preston | 212"]),
    "table turned into words": (write("Preston has 212.", Kind.TABLE), ["p Preston has 212."]),
    "nothing": (write(" \n"), []),
}


@pytest.mark.parametrize(("passage", "shown"), CASES.values(), ids=CASES)
def test_what_a_reader_meets(passage: Passage, shown: list[str]) -> None:
    assert show_blocks(fill_one(passage)) == shown


def test_blocks_and_segments_are_named_after_the_passage() -> None:
    blocks = fill_one(write("One. Two.\n\nThree.\n\nFour."))
    assert [block.id for block in blocks] == ["b7", "b7a", "b7b"]
    assert [segment.id for block in blocks for segment in block.segments] == ["b7.s1", "b7.s2", "b7a.s1", "b7b.s1"]


def test_there_are_names_for_many_blocks() -> None:
    names = [block.id for block in fill_one(write("\n\n".join(["Word."] * 800)))]
    assert names[26:29] == ["b7z", "b7aa", "b7ab"]
    assert len(set(names)) == 800


def test_official_block_is_shown_as_it_is() -> None:
    segment = Segment(SegmentId("b7.s1"), Span(0, 18))
    official = Block(BlockId("b7"), Kind.ITEM, "- One. Two. Three.", 1, (segment,))
    assert fill_one(Passage(official.id, State.OFFICIAL, "", official)) == (official,)


def test_official_block_without_segments_is_cut() -> None:
    official = Block(BlockId("b7"), Kind.PARAGRAPH, "One. Two.")
    assert fill_one(Passage(official.id, State.OFFICIAL, "", official)) == segments.cut([official], SPLIT)


def test_what_was_left_out_has_no_blocks() -> None:
    official = Block(BlockId("b7"), Kind.PARAGRAPH, "One.")
    assert fill_one(Passage(official.id, State.LEFT_OUT, "One.", official)) == ()


@given(texts=st.lists(st.text(st.sampled_from("ab. \n->|#\t"), max_size=30), max_size=6), kind=st.sampled_from(Kind))
def test_passages_are_filled_as_if_each_were_alone(texts: list[str], kind: Kind) -> None:
    written = [
        Passage(BlockId(f"b{number}"), State.WRITTEN, text, kind=kind, level=1) for number, text in enumerate(texts)
    ]
    filled = passages.fill(written, SPLIT)
    assert [passage.blocks for passage in filled] == [fill_one(passage) for passage in written]
    identities = [segment.id for passage in filled for block in passage.blocks for segment in block.segments]
    assert len(identities) == len(set(identities))
