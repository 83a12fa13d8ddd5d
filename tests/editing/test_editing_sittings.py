from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youth_report.editing.entries import (
    Addition,
    Address,
    Judgement,
    Keep,
    LeaveOut,
    PlainWords,
    Rewrite,
    Sitting,
)
from youth_report.editing.sittings import parse
from youth_report.model import BadInput, BlockId, Decision, Kind

PAGE = Path(__file__).resolve().parents[2] / "docs/reference/edit-files.md"
TOP = "---\nby: Moss\ndate: 2026-05-12\n---\n"


def at(line: int, first: str, last: str | None = None) -> Address:
    return Address(line, BlockId(first), BlockId(last) if last else None)


def test_reads_the_top() -> None:
    text = "---\nby: Moss\ndate: 2026-05-12\nsitting: Tuesday group\nstarts-from: 2026-05-05-ash\n---\n"
    assert parse(text, "s") == Sitting("s", "Moss", "2026-05-12", "Tuesday group", "2026-05-05-ash", ())


def test_reads_every_kind_of_entry() -> None:
    text = f"""{TOP}[b1]

New words.

- one
- two

[b2 to b4] leave out: for staff
[b5] keep
[b6] use plain words: statutory, commission
[y1 after b6] heading 3
What now?
[y2 first] picture: umbrella.svg
An umbrella.
[b7] accept: Ash
It is short.
[b8] decline: all
[b9] talk
"""
    assert parse(text, "s").entries == (
        Rewrite(at(5, "b1"), "New words.\n\n- one\n- two"),
        LeaveOut(at(12, "b2", "b4"), "for staff"),
        Keep(at(13, "b5")),
        PlainWords(at(14, "b6"), ("statutory", "commission")),
        Addition(at(15, "y1"), BlockId("b6"), "What now?", Kind.HEADING, 3),
        Addition(at(17, "y2"), None, "An umbrella.", Kind.PICTURE, media="umbrella.svg"),
        Judgement(at(19, "b7"), Decision.ACCEPT, "Ash", "It is short."),
        Judgement(at(21, "b8"), Decision.DECLINE, "", ""),
        Judgement(at(22, "b9"), Decision.TALK, "", ""),
    )


@pytest.mark.parametrize(
    ("rest", "kind", "level"),
    [
        ("", Kind.PARAGRAPH, 0),
        ("heading", Kind.HEADING, 2),
        ("Heading 1", Kind.HEADING, 1),
        ("item", Kind.ITEM, 1),
        ("list item", Kind.ITEM, 1),
        ("quote", Kind.QUOTE, 0),
    ],
)
def test_reads_what_a_new_block_is(rest: str, kind: Kind, level: int) -> None:
    (entry,) = parse(f"{TOP}[y1 after b2] {rest}\nWords.", "s").entries
    assert entry == Addition(at(5, "y1"), BlockId("b2"), "Words.", kind, level)


PLAIN = parse(TOP + "[b7] leave out: why\n[y1 after b9]\nWords.\n", "s")


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + TOP + "[b7] leave out: why\n[y1 after b9]\nWords.",
        (TOP + "[b7] leave out: why\n[y1 after b9]\nWords.\n").replace("\n", "\r\n"),
        (TOP + "[b7] leave out: why\n[y1 after b9]\nWords.\n").replace("\n", "\r"),
        "---\n By : Moss \nDATE:2026-5-12\n---\n  [ B7 ]  Leave  Out :  why\n[Y1 After B9]\nWords.  \n\n\n",
        "---\n“by”: “Moss”\ndate: '2026–05–12'\n—\n[b7]: leave out: why\n[y1 after b9]\nWords.",
        "----\nby: Moss # who\ndate\uff1a 2026-05-12\n----\n[b7] leave out: why\n[y1 after b9]\nWo\x00rds.\x07",
    ],
)
def test_forgives_what_is_safe(text: str) -> None:
    assert parse(text, "s") == PLAIN


def test_reason_may_stand_below() -> None:
    (entry,) = parse(TOP + "[b7] leave out\n\nIt is for staff.\n", "s").entries
    assert entry == LeaveOut(at(5, "b7"), "It is for staff.")


def test_words_may_start_with_a_link_or_an_escaped_bracket() -> None:
    (entry,) = parse(TOP + "[b7]\n[Our page](https://example.org) helps.\n\\[b8] is its name.\n", "s").entries
    assert entry == Rewrite(at(5, "b7"), "[Our page](https://example.org) helps.\n[b8] is its name.")


def test_words_and_a_decision_may_be_about_one_block() -> None:
    entries = parse(TOP + "[b7]\nMine.\n[b7] accept: Moss\n[b7] decline: Ash\n", "s").entries
    assert [type(entry) for entry in entries] == [Rewrite, Judgement, Judgement]


@pytest.mark.parametrize(
    ("text", "line", "problem", "mend"),
    [
        ("", 1, "empty", "first lines"),
        ("[b7]\nWords.", 1, "who wrote it", "first lines"),
        ("---\nby: Moss\ndate: 2026-05-12\n", 1, "does not end", "three dashes"),
        ("---\ndate: 2026-05-12\n---\n", 1, "who wrote it", "by: Moss"),
        ("---\nby:\ndate: 2026-05-12\n---\n", 2, "who wrote it", "by: Moss"),
        ("---\nby: Moss\n---\n", 1, "which day", "date: 2026-05-12"),
        ("---\nby: Moss\ndate: 12 May\n---\n", 3, "12 May", "in figures"),
        ("---\nby: Moss\ndate: 2026-02-30\n---\n", 3, "2026-02-30", "in figures"),
        ("---\nby: Glossary\ndate: 2026-05-12\n---\n", 2, "nickname", "another"),
        ("---\nby: Moss\nby: Ash\ndate: 2026-05-12\n---\n", 3, "twice", "away"),
        ("---\nby: Moss\ndatum: 2026-05-12\n---\n", 3, "datum", "Did you mean `date:`"),
        ("---\nby: Moss\nMay\n---\n", 3, "May", "by, date"),
        (TOP + "Words.\n", 5, "no block", "[b7]"),
        (TOP + "[b7\nWords.\n", 5, "not closed", "]"),
        (TOP + "\n[b7]\n\n[b8]\nWords.", 6, "no words", "leave out"),
        (TOP + "[b7] leve out: why\n", 5, "leve out", "Did you mean `leave out`"),
        (TOP + "[b7] New words.\n", 5, "New words.", "on the line below"),
        (TOP + "[b7]\nOne.\n[b7]\nTwo.\n", 7, "twice", "line 5"),
        (TOP + "[b7] accept: Ash\n[b7] decline: ash\n", 6, "twice", "line 5"),
        (TOP + "[b7] accept\n", 5, "whose", "nickname"),
        (TOP + "[b7] accept: all\n", 5, "whose", "nickname"),
        (TOP + "[b7 to b9] accept: Ash\n", 5, "one block", "each block"),
        (TOP + "[b7] keep\nWords.\n", 5, "words under", "take `keep` away"),
        (TOP + "[b7] use plain words\n", 5, "which words", "all"),
        (TOP + "[b7.s2]\nWords.\n", 5, "part of block b7", "[b7]"),
        (TOP + "[b7a]\nWords.\n", 5, "part of block b7", "[b7]"),
        (TOP + "[seven]\nWords.\n", 5, "not an address", "backslash"),
        (TOP + "[b99999999999]\nWords.\n", 5, "not an address", "[b7]"),
        (TOP + "[b40 after b9]\nWords.\n", 5, "new block", "y1"),
        (TOP + "[y1 after b9]\n", 5, "no words", "below"),
        (TOP + "[y1 after b9] heading 7\nWords.\n", 5, "heading 7", "heading 6"),
        (TOP + "[y1 after b9] heading: Words\nWords.\n", 5, "not known", "below"),
        (TOP + "[y1 after b9] picture\nWords.\n", 5, "which picture", "umbrella.svg"),
        (TOP + "[y1 after b9] picture: ../umbrella.svg\nWords.\n", 5, "which picture", "umbrella.svg"),
        (TOP + "[y1 after b9] leave out: why\nWords.\n", 5, "leave out", "heading 2"),
    ],
)
def test_slip_says_where_and_how_to_mend_it(text: str, line: int, problem: str, mend: str) -> None:
    with pytest.raises(BadInput) as slip:
        parse(text, "moss")
    assert slip.value.where == f"edits/moss.md, line {line}"
    assert problem in slip.value.problem
    assert mend in slip.value.mend


def read_or_refuse(text: str) -> Sitting | BadInput:
    try:
        return parse(text, "s")
    except BadInput as slip:
        return slip


@settings(deadline=None)
@given(st.text() | st.text(alphabet="by1 []:to-after\n\\#*>.", max_size=60))
def test_any_text_is_read_or_refused_politely(text: str) -> None:
    for start in ("", TOP, f"{TOP}["):
        result = read_or_refuse(start + text)
        if isinstance(result, BadInput):
            assert result.where.startswith("edits/s.md, line ")
            assert result.problem
            assert result.mend


def test_page_about_edit_files_is_true() -> None:
    examples = re.findall(r"```edit-file\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert [parse(example, "example").by for example in examples] == ["Moss", "Robin", "Robin"]


def test_page_tells_every_form_that_is_understood() -> None:
    page = PAGE.read_text(encoding="utf-8")
    forms: list[str] = re.findall(r"^\| `(\[[^`]*)`", page, re.MULTILINE)
    assert len(forms) >= 12
    for form in forms:
        needs_none = re.search("keep|leave out|use plain|accept|decline|talk", form)
        parse(f"{TOP}{form}\n{'' if needs_none else 'Words.'}", "s")
