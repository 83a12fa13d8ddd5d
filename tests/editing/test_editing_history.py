from __future__ import annotations

from collections.abc import Sequence

from editing.reports import FIRST_DAY, SECOND_DAY, THIRD_DAY, make_file, make_report
from youth_report.editing import history
from youth_report.editing.records import from_sittings
from youth_report.editing.sittings import parse
from youth_report.model import BlockId, Record

WORDS = "We met on Monday. It was fun."
REPORT = make_report(WORDS)
MOSS = make_file("Moss", FIRST_DAY, "[b1]\nMonday was our day.")
ASH = make_file("Ash", FIRST_DAY, "[b1]\nYou missed something great!")


def take_in(*files: str) -> Sequence[Record]:
    return from_sittings([parse(text, f"s{n}") for n, text in enumerate(files, 1)], REPORT, [], {})


def tell(*files: str) -> list[tuple[str, str, str]]:
    """Return who proposed something, what came of it and why."""
    ideas = history.of(BlockId("b1"), take_in(*files), WORDS)
    return [(idea.suggestion.by, idea.outcome, idea.reason) for idea in ideas]


def test_words_that_stand_were_used() -> None:
    assert tell(MOSS) == [("Moss", "used", "")]


def test_words_that_others_went_on_from_were_changed() -> None:
    later = make_file("Ash", SECOND_DAY, "[b1]\nMonday was your day.")
    assert tell(MOSS, later) == [("Moss", "changed", ""), ("Ash", "used", "")]


def test_words_in_conflict_are_waiting() -> None:
    assert tell(MOSS, ASH) == [("Moss", "waiting", ""), ("Ash", "waiting", "")]


def test_decision_says_why() -> None:
    decision = make_file("Robin", SECOND_DAY, "[b1] accept: Ash\nIt is more lively.")
    assert tell(MOSS, ASH, decision) == [
        ("Moss", "not used", "It is more lively."),
        ("Ash", "used", "It is more lively."),
    ]


def test_decision_comes_after_what_it_is_about() -> None:
    decision = make_file("Robin", SECOND_DAY, "[b1] decline: all\nLet us start again.")
    again = make_file("Moss", THIRD_DAY, "[b1]\nWe met on Monday. It was great fun.")
    assert tell(MOSS, ASH, decision, again) == [
        ("Moss", "not used", "Let us start again."),
        ("Ash", "not used", "Let us start again."),
        ("Moss", "used", ""),
    ]


def test_reason_of_a_later_decision_does_not_reach_back() -> None:
    assert tell(
        MOSS,
        ASH,
        make_file("Robin", SECOND_DAY, "[b1] accept: Ash\nLively."),
        make_file("Moss", THIRD_DAY, "[b1]\nWe had a day to remember."),
        make_file("Robin", "2026-05-26", "[b1] accept: Moss\nBetter still."),
    ) == [("Moss", "not used", "Lively."), ("Ash", "changed", "Lively."), ("Moss", "used", "Better still.")]


def test_decision_about_someone_else_is_not_a_reason_for_what_was_used() -> None:
    small = make_file("Fern", FIRST_DAY, "[b1]\nWe met on Monday. It was great fun.")
    other = make_file("Moss", FIRST_DAY, "[b1]\nWe met in May. It was fun.")
    decision = make_file("Robin", SECOND_DAY, "[b1] accept: Moss\nMay is right.")
    assert tell(small, other, decision) == [("Fern", "used", ""), ("Moss", "used", "May is right.")]


def test_leaving_out_is_used_until_words_come_back() -> None:
    out = make_file("Moss", FIRST_DAY, "[b1] leave out: For staff.")
    assert tell(out) == [("Moss", "used", "")]
    back = make_file("Ash", SECOND_DAY, "[b1]\nFor all.")
    assert tell(out, back) == [("Moss", "changed", ""), ("Ash", "used", "")]


def test_block_that_nobody_touched_has_no_history() -> None:
    assert history.of(BlockId("b2"), take_in(MOSS), WORDS) == ()


def test_added_block_has_its_history() -> None:
    records = take_in(make_file("Moss", FIRST_DAY, "[y1 after b1]\nHello."))
    assert [idea.outcome for idea in history.of(BlockId("y1"), records)] == [history.Outcome.USED]
