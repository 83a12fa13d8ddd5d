"""The next revision: ids live on, fresh ones were never used before, and a person's word wins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.lineage_texts import (
    ASKED,
    FOREWORD,
    MONEY,
    OLD,
    TEAMS,
    THANKS,
    TRAINING,
    VISITS,
    make_blocks,
    make_raws,
    make_report,
)
from youth_report.intake.alignment import align, name_blocks, revise
from youth_report.model import BadInput, BlockId, Kind, Mending, RawBlock
from youth_report.model.lineage import Change

FRESH = "A new part about how the board chooses its members."
ids = st.sampled_from(["b2", "b7", "b31", "b007", "y4", "b", "b1.s2", "bb9", "b" + "9" * 30])


def _mend(
    *mendings: tuple[str | None, int | None], new: tuple[str, ...]
) -> list[tuple[tuple[str, ...], tuple[int, ...], str]]:
    said = [Mending(BlockId(old) if old else None, number, "Moss") for old, number in mendings]
    return [(row.old, row.new, row.by) for row in align(make_blocks(*OLD[:4]), make_raws(*new), said).rows]


def test_ids_live_on_and_fresh_ones_go_on_counting() -> None:
    new = make_raws(TRAINING, FRESH, FOREWORD, ASKED)
    old = make_report(FOREWORD, ASKED, VISITS, TRAINING)
    report = revise(old, new, align(tuple(old.blocks), new), taken=("b1", "b12", "y20"))
    assert [(block.id, block.text) for block in report.blocks] == [
        ("b4", TRAINING),
        ("b13", FRESH),
        ("b1", FOREWORD),
        ("b2", ASKED),
    ]
    assert (report.revision, report.title, report.language) == (4, "Our year", "en-GB")


def test_sections_are_those_of_the_new_text() -> None:
    new = (RawBlock(Kind.HEADING, "Our year", 2), *make_raws(FOREWORD), RawBlock(Kind.HEADING, "Thanks", 2))
    report = revise(make_report(FOREWORD), new, align(make_blocks(FOREWORD), new), taken=())
    assert [[block.id for block in section.blocks] for section in report.sections] == [["b2", "b1"], ["b3"]]
    assert [block.level for block in report.blocks] == [2, 0, 2]


@given(st.lists(st.sampled_from([*OLD, FRESH, "Yes.", ""]), min_size=1), st.sets(ids))
def test_no_id_is_used_twice(texts: list[str], taken: set[str]) -> None:
    old, new = make_report(*OLD), make_raws(*texts)
    lineage = align(tuple(old.blocks), new)
    named = name_blocks(lineage, taken)
    made = [block.id for block in revise(old, new, lineage, taken=taken).blocks]
    assert made == list(named.ids)
    assert made == [block.id for block in revise(old, new, named, taken=taken).blocks]
    assert len(made) == len(set(made))
    fresh = [given for given, kept in zip(named.ids, lineage.ids, strict=True) if kept is None]
    assert not set(fresh) & {*taken, *(block.id for block in old.blocks)}


def test_text_without_words_is_refused() -> None:
    with pytest.raises(BadInput, match="no words"):
        revise(make_report(FOREWORD), (), align(make_blocks(FOREWORD), ()), taken=())


def test_a_mending_wins_and_the_rest_is_aligned_around_it() -> None:
    new = (FOREWORD, ASKED, FRESH, TRAINING)
    assert _mend(new=new)[-1] == (("b3",), (), "")
    assert _mend(("b3", 3), new=new) == [
        (("b1",), (1,), ""),
        (("b2",), (2,), ""),
        (("b3",), (3,), "Moss"),
        (("b4",), (4,), ""),
    ]


def test_a_mending_undoes_what_was_found() -> None:
    new = OLD[:4]
    assert ((), (1,), "Moss") in _mend((None, 1), new=new)
    assert (("b1",), (), "") in _mend((None, 1), new=new)
    assert (("b2",), (), "Moss") in _mend(("b2", None), new=new)


def test_mendings_split_and_join() -> None:
    split = align(make_blocks(TEAMS), make_raws(MONEY, TEAMS), [_say("b1", 1), _say("b1", 2)]).rows
    assert [(row.change, row.ids) for row in split] == [(Change.SPLIT, (None, "b1"))]
    joined = align(make_blocks(MONEY, TEAMS), make_raws(TEAMS), [_say("b1", 1), _say("b2", 1)]).rows
    assert [(row.change, row.ids, row.ended) for row in joined] == [(Change.JOINED, ("b2",), ("b1",))]


def test_two_blocks_cut_in_another_place_share_a_row() -> None:
    mendings = [_say("b1", 1), _say("b1", 2), _say("b2", 2)]
    (row,) = align(make_blocks(MONEY, TEAMS), make_raws(MONEY, f"{TEAMS} {THANKS}"), mendings).rows
    assert (row.old, row.new, row.ids) == (("b1", "b2"), (1, 2), ("b1", "b2"))


def _say(old: str, new: int) -> Mending:
    return Mending(BlockId(old), new, "Moss")


@pytest.mark.parametrize(("old", "new"), [("b9", 1), ("b1", 0), ("b1", 2)])
def test_a_mending_of_a_block_that_there_is_not_is_refused(old: str, new: int) -> None:
    with pytest.raises(BadInput, match="there is no block") as slip:
        align(make_blocks(FOREWORD), make_raws(FOREWORD), [_say(old, new)])
    assert slip.value.where == "the mending by Moss"
