"""The small readers of the station, and what it writes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheets.filled_sheets import EDITION, KNOWN, make_sheet, take, tell_found
from youth_report.editing import sittings
from youth_report.editing.entries import Rewrite
from youth_report.model import BlockId, Edition, SheetCell, SheetLine, WrongUsage
from youth_report.sheets import compose, edit_text, markdown_lines, starts
from youth_report.sheets.block_names import find_names, read_address
from youth_report.sheets.entries import Leftover, Part, Written
from youth_report.sheets.heads import read_date, take_head
from youth_report.sheets.likeness import cut_after, fold, measure_likeness
from youth_report.sheets.restoring import clean, restore

IDS = {BlockId("b7"), BlockId("b8"), BlockId("y1")}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("b7", ["b7"]),
        (" B 7. ", ["b7"]),
        ("[b07]", ["b7"]),
        ("## \\[b7\\]", ["b7"]),
        ("b7 to b8", ["b7", "b8"]),
        ("b7, b8 and b9", ["b7", "b8"]),
        ("b7.s2", ["b7"]),
        ("b99", []),
        ("b7 is about money", []),
        ("", []),
    ],
)
def test_names_are_found(line: str, names: list[str]) -> None:
    assert list(find_names(line, IDS)) == names


def test_names_before_words_are_found() -> None:
    assert read_address("[b7]: New words", IDS) == (("b7",), "New words")
    assert read_address("**[B 8]** Words", IDS) == (("b8",), "Words")
    assert read_address("b7: Words", IDS) == (("b7",), "Words")
    assert read_address("in 2025: Words", IDS) == ((), "in 2025: Words")
    assert read_address("[see b7] Words", IDS) == ((), "[see b7] Words")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-05-12", "2026-05-12"),
        ("12/5/2026", "2026-05-12"),
        ("12.05.26", "2026-05-12"),
        ("Tuesday 12th May 2026", "2026-05-12"),
        ("May 12, 2026", "2026-05-12"),
        ("31 May 26", "2026-05-31"),
        ("31/31/2026", ""),
        ("soon", ""),
        ("", ""),
        ("9" * 5000, ""),
    ],
)
def test_days_are_read(text: str, day: str) -> None:
    assert read_date(text) == day


def test_words_that_follow_known_words_are_cut_out() -> None:
    assert cut_after("The Board’s duty.  And ours!", "The Board's duty") == "And ours!"
    assert cut_after("The Board", "The Board's duty") is None
    assert cut_after("Other words here", "The Board's duty") is None


@given(st.text(), st.text())
def test_likeness_has_no_sides(one: str, other: str) -> None:
    assert measure_likeness(fold(one), fold(other)) == measure_likeness(fold(other), fold(one)) <= 1


@given(st.text())
def test_what_is_clean_stays_so(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_marks_are_restored_and_nothing_else(text: str) -> None:
    assert fold(restore(text, ["It isn't “ours” - yet."])) == fold(clean(text))


@given(st.text(max_size=200))
def test_words_survive_the_edit_file(text: str) -> None:
    words = clean(text)
    written = [Written(BlockId("b7"), "row 1", text=words)] if fold(words) else []
    made = edit_text.write_edit_file(Part(tuple(written)), by="Moss", date="2026-05-12", note="", source=text)
    read = sittings.parse(made, "moss")
    assert len(read.entries) == len(written)
    for entry in read.entries:
        assert isinstance(entry, Rewrite)
        assert fold(entry.text) == fold(words)


@given(st.text("abcXYZéß 0123456789", max_size=80), st.text(max_size=80))
def test_the_head_holds_any_nickname_and_note(by: str, note: str) -> None:
    by = edit_text.tell_value(clean(by)) or "Moss"
    made = edit_text.write_edit_file(Part(), by=by, date="2026-05-12", note=clean(note), source="x")
    if by.casefold() not in {"all", "glossary", "official"}:
        assert sittings.parse(made, "moss").date == "2026-05-12"


def test_what_has_no_place_is_shown_in_full() -> None:
    page = edit_text.write_unplaced(
        [Leftover("One.\n---\n[b7] Two.", "It is a note", "table 2, row 3", BlockId("b3"))],
        by="Moss",
        date="2026-05-12",
        source="Taken from moss.docx",
    )
    assert "## 1. Table 2, row 3, near b3\n\nIt is a note.\n\n> One.\n> ---\n> [b7] Two.\n" in page
    assert edit_text.write_unplaced([], by="Moss", date="2026-05-12", source="") == ""


def test_a_refused_entry_is_shown_and_the_others_are_kept() -> None:
    one, other = (Written(BlockId(name), "row", text=f"For {name}") for name in ("b7", "b8"))
    kept, left = edit_text.sift(Part((one, other)), lambda part: "b8 is not there" if other in part.written else "")
    assert kept == Part((one,))
    assert [(found.text, found.why) for found in left] == [("For b8", "B8 is not there")]


def test_a_sheet_of_one_section_has_its_rows_alone() -> None:
    assert [row.block for row in make_sheet("next YEAR").rows] == ["b6", "b7", "b8", "b9", "b10"]
    assert [row.block for row in make_sheet("y1").rows] == ["b1", "b2", "b3", "y1", "b4", "b5"]
    with pytest.raises(WrongUsage, match="no section is called"):
        make_sheet("Snacks")


def test_a_sheet_says_where_words_stand() -> None:
    rows = {row.block: row for row in make_sheet().rows}
    assert rows[BlockId("b3")].so_far == "Nothing is written yet."
    assert rows[BlockId("b5")].so_far == "It is left out: It is about staff."
    assert rows[BlockId("y1")].official == "The official report does not have this part."
    assert compose.tell_words_so_far(EDITION.passages[1]) == "The law says that we must keep children safe."


MARKDOWN = """- Nickname: Moss
* Date: 12/5/2026

## \\[B 3\\]

Paragraph

**Official words:**

> The Board remains concerned about the availability of mental health services in 2025.

Words so far

> Nothing is written yet.

### Your words

You wait too long.

- for a doctor

## [new]

An idea.

**b4**

Your words:

leave out: it is long
"""


def test_a_sheet_in_markdown_comes_back() -> None:
    head, found = take(markdown_lines.read_lines(MARKDOWN))
    assert (head.by, head.date) == ("Moss", "2026-05-12")
    assert tell_found(found) == {
        "b3": "You wait too long.\n\n- for a doctor",
        "after b3": "An idea.",
        "b4": "leave out: it is long",
    }
    assert found.leftovers == ()


def test_a_markdown_table_comes_back() -> None:
    rows = ["| Part | Your words |", "| --- | --- |", "| B3 | You wait.<br>Too long. |", "| b4 | |"]
    text = "\n".join(row.replace("| Your", "| Official words | Your").replace("| You ", "| | You ") for row in rows)
    found = take(markdown_lines.read_lines(text.replace("| b4 | |", "| b4 | | |")))[1]
    assert tell_found(found) == {"b3": "You wait.\nToo long."}


def test_the_head_ends_where_the_first_block_is_named() -> None:
    lines = [SheetLine((SheetCell(text),), "line") for text in ("Nickname: Moss", "b3", "Name: we call it Wren")]
    head, rest = take_head(lines)
    assert head.by == "Moss"
    assert [line.cells[0].text for line in rest] == ["b3", "Name: we call it Wren"]


def _start(name: str, **words: str) -> starts.Start:
    official = {one.id: one.official.text for one in EDITION.passages if one.official}
    return starts.Start(name, official | {BlockId(block): text for block, text in words.items()})


def test_the_start_is_the_one_whose_words_stand_on_the_sheet() -> None:
    one = Written(BlockId("b3"), "row 1", text="New", beside="Old words.")
    ways = [_start("", b3="Newer words."), _start("ash", b3="“Old words”")]
    assert starts.split_by_start([one], ways, KNOWN) == ((Part((one,), "ash"),), ())


def test_entries_that_start_from_different_words_make_several_files() -> None:
    one, other = (Written(BlockId(f"b{n}"), "row", text="New", beside=f"Words {n}.") for n in (3, 4))
    ways = [_start("", b3="Other."), _start("ash", b3="Words 3."), _start("wren", b4="Words 4.")]
    assert starts.split_by_start([one, other], ways, KNOWN)[0] == (Part((one,), "ash"), Part((other,), "wren"))


def test_words_beside_unknown_words_are_shown_and_not_used() -> None:
    one = Written(BlockId("b3"), "row 1", text="New", beside="Old words.")
    parts, left = starts.split_by_start([one], [_start("", b3="Other.")], KNOWN)
    assert parts == ()
    assert [found.text for found in left] == ["New"]


def test_starts_begin_with_what_was_there_when_the_sheet_was_made() -> None:
    days = {"ash": "2026-05-05", "wren": "2026-05-05", "kit": "2026-05-09"}

    def list_ways(made_on: str) -> list[str]:
        return [one.starts_from for one in starts.list_starts("2026-05-12", made_on, days, lambda _: {})]

    assert list_ways("2026-05-05") == ["wren", "ash", "official", ""]
    assert list_ways("2026-05-01") == ["official", ""]
    assert list_ways("2026-05-12") == ["", "kit", "wren", "ash", "official"]


def test_no_sitting_slips_in_before_another() -> None:
    assert starts.find_day("2026-05-06", {"kit": "2026-05-08"}) == "2026-05-08"
    assert starts.find_day("2026-05-12", {"kit": "2026-05-08"}) == "2026-05-12"
    assert starts.find_day("2026-05-12", {}) == "2026-05-12"


@given(st.lists(st.lists(st.text(max_size=30), min_size=1, max_size=5), max_size=12), st.integers(0, 2))
def test_no_grid_of_texts_loses_a_word(rows: list[list[str]], table: int) -> None:
    lines = [SheetLine(tuple(map(SheetCell, row)), f"row {at}", table) for at, row in enumerate(rows)]
    head, found = take(lines)
    told = fold(" ".join([*tell_found(found).values(), *(one.text for one in found.leftovers), *head.values.values()]))
    known = fold(" ".join([*KNOWN.phrases, *(t for one in KNOWN.blocks for t in (one.official, *one.texts))]))
    names = " ".join(map(fold, KNOWN.by_id))
    kept = set(
        f"{told} {known} {names} keep new leave out by name sitting group date nickname id no number now".split()
    )
    typed = {word for row in rows for text in row for word in fold(clean(text)).split()}
    assert {word for word in typed - kept if len(word) > 6} == set()


def test_an_empty_edition_has_an_empty_sheet() -> None:
    empty = Edition(EDITION.report, "Nothing", ())
    assert compose.compose(empty, report="none", made_on="2026-05-05", official={}, ours={}).rows == ()
