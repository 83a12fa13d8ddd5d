"""What became of each block: nothing is left out, nothing is there twice, and look-alikes are told apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.lineage_texts import (
    ASKED,
    CLOSED,
    FOREWORD,
    MONEY,
    OLD,
    TEAMS,
    THANKS,
    TRAINING,
    VISITS,
    make_blocks,
    make_raws,
)
from youth_report.intake.alignment import align
from youth_report.model import Block, BlockId, Kind, Lineage, LineageRow, RawBlock
from youth_report.model.lineage import Change

NEW_PART = "From next spring the board will meet in a different village every month."

some_words = st.lists(
    st.sampled_from(("we", "you", "plan", "help", "3", "12", "not", "school", "the", "of")), max_size=12
)
"""Few words, so that blocks repeat and look alike."""
texts = st.lists(some_words.map(" ".join) | st.text(max_size=8), max_size=14)


def _row(lineage: Lineage, block: str) -> LineageRow:
    row = lineage.find(BlockId(block))
    assert row
    return row


def _told(*new: str, old: tuple[str, ...] = OLD) -> list[str]:
    """Return rows as `reworded b3 > 3:b3`, without those that are unchanged."""
    rows = align(make_blocks(*old), make_raws(*new)).rows
    return [
        f"{row.change}{', moved' if row.moved and row.change is not Change.MOVED else ''} "
        f"{' '.join(row.old)} > {' '.join(f'{number}:{id_}' for number, id_ in zip(row.new, row.ids, strict=True))}"
        for row in rows
        if row.change is not Change.UNCHANGED
    ]


@given(texts, texts)
def test_every_block_is_in_exactly_one_row(old: list[str], new: list[str]) -> None:
    lineage = align(make_blocks(*old), make_raws(*new))
    assert sorted(block for row in lineage.rows for block in row.old) == sorted(b.id for b in make_blocks(*old))
    assert sorted(number for row in lineage.rows for number in row.new) == list(range(1, len(new) + 1))
    borne = [block for block in lineage.ids if block]
    assert len(borne) == len(set(borne))
    assert all(set(row.ids) - {None} <= set(row.old) for row in lineage.rows)
    assert all(bool(row.old and row.new) == any(row.ids) for row in lineage.rows)


@given(texts)
def test_a_text_beside_itself_is_unchanged(words: list[str]) -> None:
    rows = align(make_blocks(*words), make_raws(*words)).rows
    assert [row.change for row in rows] == [Change.UNCHANGED] * len(words)
    assert [row.old for row in rows] == [row.ids for row in rows]


@given(
    st.lists(some_words.map(" ".join), unique=True, max_size=14).flatmap(
        lambda a: st.tuples(st.just(a), st.permutations(a))
    )
)
def test_another_order_only_moves_blocks(orders: tuple[list[str], list[str]]) -> None:
    old, new = orders
    lineage = align(make_blocks(*old), make_raws(*new))
    assert {row.change for row in lineage.rows} <= {Change.UNCHANGED, Change.MOVED}
    assert [lineage.find(BlockId(f"b{number}")) for number in range(1, len(old) + 1)] == [
        next(row for row in lineage.rows if row.new == (new.index(text) + 1,)) for text in old
    ]
    assert any(row.moved for row in lineage.rows) == (old != new)


def test_a_moved_block_keeps_its_id_and_its_neighbours_stay() -> None:
    assert _told(THANKS, *OLD[:-1]) == ["moved b8 > 1:b8"]


def test_a_reworded_block_keeps_its_id() -> None:
    new = VISITS.replace("made 40", "made nearly 60")
    assert _told(FOREWORD, ASKED, new, *OLD[3:]) == ["reworded b3 > 3:b3"]


def test_a_block_can_be_reworded_and_moved() -> None:
    assert _told(MONEY.replace("most", "a third"), *OLD[:5], *OLD[6:]) == ["reworded, moved b6 > 1:b6"]


def test_the_likest_part_of_a_split_block_keeps_its_id() -> None:
    first, second = TEAMS.split(". ")
    assert _told(*OLD[:4], f"{first}.", second, *OLD[5:]) == ["split b5 > 5:None 6:b5"]


def test_the_likest_of_joined_blocks_lives_on() -> None:
    new = (*OLD[:5], f"{MONEY} {CLOSED}", THANKS)
    assert _told(*new) == ["joined b6 b7 > 6:b6"]
    assert _row(align(make_blocks(*OLD), make_raws(*new)), "b7").ended == ("b7",)


def test_blocks_that_went_and_came_are_not_tied() -> None:
    assert _told(*OLD[:3], NEW_PART, *OLD[4:]) == ["added  > 4:None", "removed b4 > "]


def test_a_sentence_with_other_numbers_is_told_from_its_twins() -> None:
    def visits(year: int, number: int) -> str:
        return f"In {year}, {number} visits were made to schools."

    old = (visits(2013, 12), FOREWORD, visits(2014, 19), ASKED, visits(2015, 23), TRAINING)
    new = (visits(2014, 31), FOREWORD, visits(2015, 40), ASKED, visits(2016, 57), TRAINING)
    assert _told(*new, old=old) == ["reworded b1 > 1:b1", "reworded b3 > 3:b3", "reworded b5 > 5:b5"]


def test_twins_keep_their_order_though_a_number_of_one_is_now_in_the_other() -> None:
    old = (FOREWORD, "Northfield: 12 visits", "Northfield: 30 visits", ASKED)
    new = (FOREWORD, "Northfield: 30 visits in all", THANKS, "Northfield: 41 visits in all", ASKED)
    assert _told(*new, old=old) == ["reworded b2 > 2:b2", "added  > 3:None", "reworded b3 > 4:b3"]


def test_a_removed_sentence_is_not_tied_to_a_twin_elsewhere() -> None:
    twin = "In the north, 31 children had a plan to keep them safe."
    old = (twin, *OLD, twin.replace("31", "12"))
    assert _told(*OLD, twin.replace("31", "17"), old=old) == ["reworded b10 > 9:b10", "removed b1 > "]


def test_other_words_for_the_same_picture_are_a_rewording() -> None:
    old = (Block(BlockId("b1"), Kind.PICTURE, "", media="van.svg"), *make_blocks("", FOREWORD)[1:])
    new = (RawBlock(Kind.PICTURE, "A red van", media="van.svg"), *make_raws(FOREWORD))
    assert [row.change for row in align(old, new).rows] == [Change.REWORDED, Change.UNCHANGED]


def test_empty_texts() -> None:
    assert align((), ()).rows == ()
    assert _told(FOREWORD, old=()) == ["added  > 1:None"]
    assert _told(old=(FOREWORD,)) == ["removed b1 > "]


@pytest.mark.parametrize("words", ["word " * 60_000, "a\0b 👩‍👧 שלום " * 3_000, "x" * 200_000])
def test_hostile_texts_are_aligned(words: str) -> None:
    new = (FOREWORD, f"{words} more", words[::-1])
    assert _row(align(make_blocks(words, FOREWORD), make_raws(*new)), "b2").new == (1,)
