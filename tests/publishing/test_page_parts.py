"""Lists, tables and pictures put together from blocks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from publishing.samples import make_block
from youth_report.model import Block, BlockId, Kind, Section, Segment, SegmentId, Span
from youth_report.publishing.headings import find_levels, split_title
from youth_report.publishing.parts import DEEPEST, Item, ItemList, Part, Picture, Table, Words, build_parts
from youth_report.publishing.shown import show_block


def _build(*blocks: Block) -> list[Part]:
    return list(build_parts(blocks, show_block, {"there.png", "a b#.png", "notes.txt"}))


def _items(*levels: int) -> list[Block]:
    return [make_block(f"b{n}", f"item {n}", Kind.ITEM, level) for n, level in enumerate(levels, 1)]


def _draw(items: Sequence[Item]) -> str:
    return " ".join(item.block.id + (f"({_draw(item.items)})" if item.items else "") for item in items)


def _list(*levels: int) -> str:
    (part,) = _build(*_items(*levels))
    assert isinstance(part, ItemList)
    return _draw(part.items)


def test_items_stand_under_the_nearest_less_deep_one() -> None:
    assert _list(1, 2, 2, 1) == "b1(b2 b3) b4"
    assert _list(1, 3, 2, 1) == "b1(b2 b3) b4"
    assert _list(2, 1, 2) == "b1 b2(b3)"
    assert _list(0, 1) == "b1 b2"


@given(st.lists(st.integers(0, 90), min_size=1, max_size=30))
def test_no_item_is_lost_and_none_is_too_deep(levels: list[int]) -> None:
    drawn = _list(*levels)
    assert drawn.replace("(", " ").replace(")", "").split() == [f"b{n}" for n in range(1, len(levels) + 1)]
    assert max(drawn[:at].count("(") - drawn[:at].count(")") for at in range(len(drawn))) < DEEPEST


def test_words_between_items_part_two_lists() -> None:
    first, middle, last = _build(*_items(1, 1), make_block("b3", "words"), *_items(1))
    assert isinstance(middle, Words)
    assert [isinstance(part, ItemList) for part in (first, last)] == [True, True]


def test_list_with_its_own_marks_gets_no_others() -> None:
    marked = _build(make_block("b1", "1. one", Kind.ITEM, 1), make_block("b2", "b) two", Kind.ITEM, 1))
    mixed = _build(make_block("b1", "1. one", Kind.ITEM, 1), make_block("b2", "two", Kind.ITEM, 1))
    assert [part.marked for part in (*marked, *mixed) if isinstance(part, ItemList)] == [True, False]


def test_table_has_a_head_and_rows_of_one_width_with_their_segments() -> None:
    (part,) = _build(make_block("b1", "Year\tVans\n2024\n\t3\textra", Kind.TABLE))
    assert isinstance(part, Table)
    assert part.head
    assert part.head.cells == ("Year", "Vans", "")
    assert [(row.id, row.cells) for row in part.rows] == [("b1.s2", ("2024", "", "")), ("b1.s3", ("", "3", "extra"))]


def test_row_whose_segment_starts_after_a_blank_cell_has_its_id() -> None:
    block = Block(BlockId("b1"), Kind.TABLE, "a\tb\n\tc", segments=(Segment(SegmentId("b1.s1"), Span(5, 6)),))
    (part,) = _build(block)
    assert isinstance(part, Table)
    assert part.rows[0].id == "b1.s1"


def test_table_of_one_row_has_no_head() -> None:
    (part,) = _build(make_block("b1", "Year\tVans", Kind.TABLE))
    assert isinstance(part, Table)
    assert part.head is None
    assert len(part.rows) == 1


def test_picture_is_shown_where_its_file_is() -> None:
    names = ("there.png", "gone.png", "a b#.png", "../there.png", "notes.txt")
    parts = _build(*(make_block(f"b{n}", "A van.", Kind.PICTURE, media=name) for n, name in enumerate(names)))
    sources = [part.source for part in parts if isinstance(part, Picture)]
    assert sources == ["media/there.png", "", "media/a%20b%23.png", "", ""]


def test_quotes_of_two_people_stay_apart() -> None:
    parts = _build(make_block("y1", "“One.”", Kind.QUOTE), make_block("y2", "“Two.”", Kind.QUOTE))
    assert [(part.kind, part.block.id) for part in parts if isinstance(part, Words)] == [
        ("quote", "y1"),
        ("quote", "y2"),
    ]


def _headings(*levels: int) -> tuple[Section, ...]:
    return tuple(Section((make_block(f"b{n}", f"h {n}", Kind.HEADING, level),)) for n, level in enumerate(levels))


def test_levels_follow_the_text() -> None:
    assert find_levels(_headings(1, 2, 3, 2, 1)) == (2, 3, 4, 3, 2)
    assert find_levels(_headings(4, 1, 6)) == (2, 2, 3)


@given(st.lists(st.integers(1, 6), max_size=20))
def test_levels_never_jump(levels: list[int]) -> None:
    shown = [1, *find_levels(_headings(*levels))]
    assert all(2 <= after <= before + 1 for before, after in pairwise(shown))
    assert max(shown) <= 6


def test_title_is_said_once() -> None:
    opening = (make_block("b1", "Our Year", Kind.HEADING, 1), make_block("b2", "Hello."))
    sections = (Section(opening), *_headings(2))
    title, rest = split_title(sections, "our year")
    assert title.id == "b1"
    assert [section.id for section in rest] == ["b2", "b0"]
    title, rest = split_title(sections, "Another title")
    assert (title.id, rest) == ("", sections)
    assert split_title((), "Empty")[1] == ()
