from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editing.reports import FIRST_DAY, make_file
from youth_report.editing.sittings import parse
from youth_report.editing.text_files import merge_files, merge_lines
from youth_report.model import BadInput

BASE = "# Rules\n\nWe ensure that six of you meet.\n\n- be kind\n- be on time\n\nThank you.\n"


def test_changes_in_one_paragraph_are_put_together() -> None:
    merged = merge_files(BASE, BASE.replace("ensure", "make sure"), BASE.replace("six", "seven"))
    assert merged.text == BASE.replace("ensure", "make sure").replace("six", "seven")
    assert (merged.conflicts, merged.looks) == (0, 1)


def test_changes_in_paragraphs_side_by_side_are_put_together() -> None:
    ours = BASE.replace("# Rules", "# Our rules").replace("Thank you.", "Thanks.\n\nBye.")
    theirs = BASE.replace("six", "seven").replace("- be kind\n", "- be very kind\n")
    merged = merge_files(BASE, ours, theirs)
    assert merged.text == ours.replace("six", "seven").replace("be kind", "be very kind")
    assert merged.conflicts == 0


def test_clash_leaves_both_versions_between_marks() -> None:
    merged = merge_files(BASE, BASE.replace("Thank you.", "Many thanks."), BASE.replace("Thank you.", "So long."))
    assert merged.conflicts == 1
    marked = "<<<<<<< our words\nMany thanks.\n||||||| the words before\nThank you.\n"
    assert merged.text.endswith(f"{marked}=======\nSo long.\n>>>>>>> their words\n")


def test_code_and_other_fenced_things_are_never_mixed() -> None:
    base = "Text.\n\n```\none\n\ntwo\n```\n"
    merged = merge_files(base, base.replace("one", "1"), base.replace("two", "2"))
    assert merged.conflicts == 1
    assert merge_files(base, base.replace("one", "1"), base.replace("Text", "Words")).conflicts == 0


def test_lines_that_were_wrapped_stay_wrapped() -> None:
    base = "We went to the sea and\nwe ate some ice cream and\nwe all came home late.\n"
    merged = merge_files(base, base.replace("sea", "seaside"), base.replace("home late", "back home late"))
    assert merged.text.split() == base.replace("sea", "seaside").replace("home late", "back home late").split()
    assert 3 <= len(merged.text.splitlines()) <= 4


def test_entries_of_an_edit_file_are_merged_each_for_itself() -> None:
    base = make_file("Moss", FIRST_DAY, "[b1]\nWe met six times.", "[b2] keep")
    ours = make_file("Moss", FIRST_DAY, "[b1]\nWe all met six times.", "[b2] keep", "[b5]\nOur words.")
    theirs = make_file(
        "Moss", FIRST_DAY, "[b1]\nWe met six times in May.", "[b2] leave out: dull", "[b4]\nTheir words."
    )
    merged = merge_files(base, ours, theirs)
    assert merged.text == make_file(
        "Moss",
        FIRST_DAY,
        "[b1]\nWe all met six times in May.",
        "[b2] leave out: dull",
        "[b5]\nOur words.",
        "[b4]\nTheir words.",
    )
    assert merged.conflicts == 0
    assert len(parse(merged.text, "s1").entries) == 4


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (make_file("Moss", FIRST_DAY, "[b1]\nOne."), make_file("Moss", FIRST_DAY, "[b1]\nTwo.")),
        (make_file("Ash", FIRST_DAY, "[b1]\nBase."), make_file("Fern", FIRST_DAY, "[b1]\nBase.")),
        (make_file("Moss", FIRST_DAY, "[b2]\nNew."), make_file("Moss", FIRST_DAY, "[b1]\nBase again.", "[b2]\nNew.")),
    ],
    ids=["words", "author", "gone"],
)
def test_clash_in_an_edit_file_is_refused_until_a_person_chose(ours: str, theirs: str) -> None:
    merged = merge_files(make_file("Moss", FIRST_DAY, "[b1]\nBase."), ours, theirs)
    assert merged.conflicts == 1
    with pytest.raises(BadInput, match="two versions"):
        parse(merged.text, "s1")


AIRY = "\n# Rules\n\n\n\nWe ensure that six of you meet.\n \t\n\n- be kind\n- be on time\n\n\nThank you.\n\nBye."


@pytest.mark.parametrize(
    "swaps",
    [
        (("ensure", "make sure"), ("six", "seven")),
        (("# Rules", "# Our rules"), ("Bye.", "Bye!")),
        (("- be kind", "- be very kind"), ("# Rules\n\n\n\n", "# Rules\n\n")),
        (("Thank you.", "Thank you.\n\n\nSee you."), ("ensure", "make sure")),
        (("\n\nBye.", ""), ("six", "seven")),
        (("Bye.", "Bye.\n"), ("six", "seven")),
    ],
)
def test_empty_lines_stay_as_they_are(swaps: tuple[tuple[str, str], tuple[str, str]]) -> None:
    one, two = swaps
    for first, second in ((one, two), (two, one)):
        merged = merge_files(AIRY, AIRY.replace(*first), AIRY.replace(*second))
        assert merged.text == AIRY.replace(*one).replace(*two)
        assert merged.conflicts == 0


def test_empty_lines_of_an_edit_file_stay_as_they_are() -> None:
    base = "---\nby: Moss\n\ndate: 2026-05-05\n---\n[b1] keep\n[b2]\n\nOne.\n\n\nTwo.\n\n\n\n[b3] keep\n\n"
    merged = merge_files(base, base.replace("One.", "One and all."), base.replace("b3] keep", "b3] leave out: no"))
    assert merged.text == base.replace("One.", "One and all.").replace("b3] keep", "b3] leave out: no")
    merged = merge_files(base, base.replace("One.", "One and all."), base.replace("Two.", "Two or more."))
    assert merged.text == base.replace("One.", "One and all.").replace("Two.", "Two or more.")


def test_log_that_grew_on_both_sides_has_all_lines() -> None:
    assert merge_lines("a\n", "a\nb\n", "a\nc\nd\n").text == "a\nb\nc\nd\n"


PARTS = st.lists(
    st.sampled_from(["We met.", "It was fun today.", "- one\n- two", "## Heading", "> quote", "```\ncode\n```"]),
    max_size=5,
).map("\n\n".join)


@given(PARTS, PARTS, PARTS)
def test_laws_of_merging_files(base: str, ours: str, theirs: str) -> None:
    assert merge_files(base, ours, base).text == ours
    assert merge_files(base, base, theirs).text == theirs
    assert merge_files(base, ours, ours).text == ours
    merged = merge_files(base, ours, theirs)
    assert merged.conflicts == merge_files(base, theirs, ours).conflicts
    for side in (ours, theirs):
        added = {word for word in side.split() if word not in base.split()}
        assert added <= set(merged.text.split())


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))
def test_any_text_can_be_merged(base: str, ours: str, theirs: str) -> None:
    merged = merge_files(base, ours, theirs)
    assert merged.conflicts >= 0
