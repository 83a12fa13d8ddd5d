from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editing.reports import FIRST_DAY, SECOND_DAY, THIRD_DAY, make_file, make_offer, make_report
from youth_report.editing.entries import Sitting
from youth_report.editing.fold import fold
from youth_report.editing.records import from_sitting, from_sittings
from youth_report.editing.sittings import parse
from youth_report.model import (
    Action,
    BadInput,
    BlockId,
    Decision,
    Edition,
    Record,
    Review,
    Suggestion,
    Withdrawal,
)

WORDS = ("We met on Monday. It was fun.", "The statutory partners commission services.", "Nobody was left out. We ate.")
REPORT = make_report(*WORDS)


def take_in(*files: str, records: Sequence[Record] = (), names: Sequence[str] = ()) -> list[Record]:
    """Return the log after some edit files, which are named s1, s2, ... where no names are given."""
    sittings = [parse(text, names[n] if names else f"s{n + 1}") for n, text in enumerate(files)]
    return [*records, *from_sittings(sittings, REPORT, records, {})]


def read_texts(edition: Edition) -> Mapping[str, str]:
    return {passage.id: passage.text for passage in edition.passages}


def find_suggestions(records: Sequence[Record]) -> list[Suggestion]:
    return [record for record in records if isinstance(record, Suggestion)]


def test_rewrite_replaces_the_whole_of_what_the_author_saw() -> None:
    (record,) = take_in(make_file("Moss", FIRST_DAY, "[b1]\nWe met."))
    assert isinstance(record, Suggestion)
    assert (record.base, record.result) == (WORDS[0], "We met.")
    assert (record.by, record.on, record.sitting, record.action) == ("Moss", FIRST_DAY, "s1", Action.REWRITE)


def test_author_saw_all_earlier_days_and_nothing_of_their_own_day() -> None:
    records = take_in(
        make_file("Moss", FIRST_DAY, "[b1]\nMonday."),
        make_file("Ash", SECOND_DAY, "[b1]\nTuesday."),
        make_file("Fern", SECOND_DAY, "[b1]\nWednesday."),
    )
    assert [one.base for one in find_suggestions(records)] == [WORDS[0], "Monday.", "Monday."]


def test_sheet_may_start_from_the_official_words() -> None:
    records = take_in(
        make_file("Moss", FIRST_DAY, "[b1]\nMonday."),
        make_file("Ash", SECOND_DAY, "[b1]\nTuesday.", starts_from="official"),
    )
    assert [one.base for one in find_suggestions(records)] == [WORDS[0], WORDS[0]]


def test_sitting_may_start_from_another_of_its_day() -> None:
    records = take_in(
        make_file("Ash", SECOND_DAY, "[b1]\nTuesday.", starts_from="s2"),
        make_file("Moss", SECOND_DAY, "[b1]\nMonday."),
        make_file("Fern", FIRST_DAY, "[b2]\nPartners."),
    )
    assert [(one.by, one.base) for one in find_suggestions(records)] == [
        ("Fern", WORDS[1]),
        ("Moss", WORDS[0]),
        ("Ash", "Monday."),
    ]
    assert read_texts(fold(REPORT, records, title=""))["b1"] == "Tuesday."


def test_range_is_told_in_its_first_block() -> None:
    records = find_suggestions(take_in(make_file("Moss", FIRST_DAY, "[b1 to b3]\nAll of it.")))
    assert [(one.block, one.action, one.result) for one in records] == [
        ("b1", Action.REWRITE, "All of it."),
        ("b2", Action.LEAVE_OUT, ""),
        ("b3", Action.LEAVE_OUT, ""),
    ]


def test_plain_words_are_the_glossarys_and_accepted_by_a_person() -> None:
    offers = {
        BlockId("b2"): (
            make_offer("b2", WORDS[1], "statutory", "main"),
            make_offer("b2", WORDS[1], "commission", "pay for"),
        )
    }
    sitting = parse(make_file("Moss", FIRST_DAY, "[b2] use plain words: Commission, statutory"), "s1")
    suggestion, review = from_sitting(sitting, REPORT, [], offers)
    assert isinstance(suggestion, Suggestion)
    assert isinstance(review, Review)
    assert (suggestion.by, suggestion.result) == ("glossary", "The main partners pay for services.")
    assert (suggestion.term, suggestion.reason) == ("statutory, commission", "statutory: main; commission: pay for")
    assert (review.by, review.of, review.decision) == ("Moss", "glossary", Decision.ACCEPT)


def test_plain_words_for_many_blocks_pass_over_those_that_were_rewritten() -> None:
    offers = {
        BlockId("b1"): (make_offer("b1", WORDS[0], "fun", "great"),),
        BlockId("b2"): (make_offer("b2", WORDS[1], "statutory", "main"),),
    }
    text = make_file("Moss", FIRST_DAY, "[b1 to b3] use plain words: all", "[b1]\nWe met.")
    records = find_suggestions(from_sitting(parse(text, "s1"), REPORT, [], offers))
    assert [(one.block, one.by) for one in records] == [("b2", "glossary"), ("b1", "Moss")]


def test_file_taken_in_again_adds_nothing() -> None:
    text = make_file("Moss", FIRST_DAY, "[b1]\nWe met.", "[b2] leave out: boring", "[y1 after b2]\nHello.")
    records = take_in(text)
    assert from_sitting(parse(text, "s1"), REPORT, records, {}) == ()
    assert take_in(text, records=records) == records


def test_entry_that_is_gone_is_taken_back() -> None:
    records = take_in(make_file("Moss", FIRST_DAY, "[b1]\nWe met.", "[b2] leave out: boring"))
    after = take_in(make_file("Moss", FIRST_DAY, "[b1]\nWe met."), records=records)
    (news,) = after[len(records) :]
    assert isinstance(news, Withdrawal)
    assert news.record == records[1].id
    assert read_texts(fold(REPORT, after, title=""))["b2"] == WORDS[1]


def test_changed_entry_is_taken_back_and_made_anew() -> None:
    records = take_in(make_file("Moss", FIRST_DAY, "[b1]\nWe met."))
    after = take_in(make_file("Moss", FIRST_DAY, "[b1]\nWe all met."), records=records)
    assert [type(record) for record in after] == [Suggestion, Withdrawal, Suggestion]
    assert read_texts(fold(REPORT, after, title=""))["b1"] == "We all met."


def test_file_that_changes_to_and_fro_counts_as_it_is_now() -> None:
    records: list[Record] = []
    for turn in range(12):
        text = f"Version {turn % 3}."
        records = take_in(make_file("Moss", FIRST_DAY, f"[b1]\n{text}"), records=records)
        assert read_texts(fold(REPORT, records, title=""))["b1"] == text
        assert len({record.id for record in records}) == len(records)


def test_others_keep_the_words_that_they_saw_when_an_earlier_file_changes() -> None:
    later = make_file("Ash", SECOND_DAY, "[b1]\nWe met on Monday. It was great fun!")
    records = take_in(make_file("Moss", FIRST_DAY, "[b1]\nWe met on Monday. It was fun!"), later)
    after = take_in(make_file("Moss", FIRST_DAY, "[b1]\nWe met on Tuesday. It was fun!"), later, records=records)
    assert [one.base for one in find_suggestions(after) if one.by == "Ash"] == ["We met on Monday. It was fun!"]
    assert read_texts(fold(REPORT, after, title=""))["b1"] == "We met on Tuesday. It was great fun!"


def test_file_that_is_gone_is_taken_back_and_a_session_is_not() -> None:
    sitting = parse(make_file("Fern", FIRST_DAY, "[b2]\nFrom the web."), "web:1")
    records = [*from_sitting(sitting, REPORT, [], {}), *take_in(make_file("Moss", FIRST_DAY, "[b1]\nWe met."))]
    after = [*records, *from_sittings([], REPORT, records, {})]
    assert read_texts(fold(REPORT, after, title="")) == {"b1": WORDS[0], "b2": "From the web.", "b3": WORDS[2]}


@pytest.mark.parametrize(
    ("entry", "problem", "mend"),
    [
        ("[b9]\nWords.", "no block b9", "b2 and b3"),
        ("[b1 to b9] keep", "no block b9", "b2 and b3"),
        ("[b3 to b1] keep", "backwards", "[b1 to b3]"),
        ("[y7]\nWords.", "no added block y7", "[y7 after b9]"),
        ("[y7 after b8]\nWords.", "no block b8", "b2 and b3"),
        ("[y7 after y8]\nWords.", "no added block y8", "say where"),
        ("[y7 after y7]\nWords.", "after itself", "before it"),
        ("[y1 after b1]\nWords.", "by Ash on 2026-05-05", "y3"),
        ("[b1] accept: Moss", "no words of Moss for b1", "Ash"),
        ("[b2] decline: all", "no words of anyone for b2", "away"),
        ("[x7]\nWords.", "no block x7", "No name like it"),
        ("[b1 to b3] use plain words: zebra", "`zebra` in [b1 to b3]", "glossary"),
        ("[b1] use plain words: all", "no plain words for [b1]", "glossary"),
        ("[b1 to y1] keep", "official report", "each block"),
        ("[y2]\nWords.", "added by Fern on 2026-05-12", "starts-from: s2"),
        ("[b1 to b2] keep\n\n[b2]\nWords.", "b2 a second time", "line 6"),
    ],
)
def test_what_is_not_there_is_refused(entry: str, problem: str, mend: str) -> None:
    records = take_in(
        make_file("Ash", FIRST_DAY, "[b1]\nWe met.", "[y1 after b1]\nHello."),
        make_file("Fern", SECOND_DAY, "[y2 after b1]\nGood day."),
    )
    with pytest.raises(BadInput) as slip:
        from_sitting(parse(make_file("Moss", SECOND_DAY, entry), "moss"), REPORT, records, {})
    assert slip.value.where.startswith("edits/moss.md, line ")
    assert problem in slip.value.problem
    assert mend in slip.value.mend


@pytest.mark.parametrize("start", ["s9", "moss", "s3", SECOND_DAY, THIRD_DAY])
def test_start_that_was_not_there_is_refused(start: str) -> None:
    records = take_in(
        make_file("Ash", FIRST_DAY, "[b1]\nWe met."),
        make_file("Ash", FIRST_DAY, "[b2]\nWe met."),
        make_file("Ash", THIRD_DAY, "[b1]\nWe met again."),
    )
    with pytest.raises(BadInput, match="no sitting that was there"):
        from_sitting(parse(make_file("Moss", SECOND_DAY, "[b1] keep", starts_from=start), "moss"), REPORT, records, {})


def test_two_sittings_that_start_from_each_other_are_refused() -> None:
    with pytest.raises(BadInput, match="no sitting that was there"):
        take_in(
            make_file("Ash", FIRST_DAY, "[b1] keep", starts_from="s2"),
            make_file("Moss", FIRST_DAY, "[b1] keep", starts_from="s1"),
        )


def test_facilitator_may_decide_on_the_same_day() -> None:
    records = take_in(
        make_file("Robin", FIRST_DAY, "[b1] accept: ash"),
        make_file("Ash", FIRST_DAY, "[b1]\nTuesday was best."),
        make_file("Moss", FIRST_DAY, "[b1]\nWednesday was worst."),
    )
    edition = fold(REPORT, records, title="")
    assert read_texts(edition)["b1"] == "Tuesday was best."
    assert edition.conflicts == ()


NAMES = ("Ash", "Fern", "Moss")
DAYS = (FIRST_DAY, SECOND_DAY)
TEXTS = ("We met. It was fun.", "We met on Monday. It was great fun.", "Nobody met.", "We ate. We met on Monday.")


@st.composite
def sittings(draw: st.DrawFn, name: str, number: int) -> Sitting:
    by, day = draw(st.sampled_from(NAMES)), draw(st.sampled_from(DAYS))
    entries = []
    for block in ("b1", "b2", "b3"):
        words = f"[{block}]\n{draw(st.sampled_from(TEXTS))}"
        forms = (f"[{block}] keep", f"[{block}] leave out", words, f"{words}\n\n[{block}] accept: {by}", "")
        entries.append(draw(st.sampled_from(forms)))
    after = draw(st.sampled_from(("first", "after b1", "after b3")))
    entries.append(draw(st.sampled_from((f"[y{number} {after}]\n{draw(st.sampled_from(TEXTS))}", ""))))
    start = draw(st.sampled_from(("", "official", "2026-05-04", FIRST_DAY) if day > FIRST_DAY else ("", "official")))
    return parse(make_file(by, day, *filter(None, entries), starts_from=start), name)


@st.composite
def folders(draw: st.DrawFn) -> list[Sitting]:
    """Return the edit files of a folder, in any order."""
    numbers = draw(st.lists(st.integers(1, 4), unique=True))
    return [draw(sittings(f"s{number}", number)) for number in numbers]


@settings(deadline=None)
@given(st.lists(folders(), min_size=1, max_size=4), st.randoms())
def test_files_taken_in_again_add_nothing_in_whatever_order_their_records_came(
    states: list[list[Sitting]], dice: random.Random
) -> None:
    log: list[Record] = []
    for state in states:
        log += from_sittings(state, REPORT, log, {})
        assert from_sittings(state, REPORT, log, {}) == ()
    assert len({record.id for record in log}) == len(log)
    edition = fold(REPORT, log, title="")
    dice.shuffle(log)
    assert from_sittings(states[-1], REPORT, log, {}) == ()
    assert fold(REPORT, log, title="") == edition


@settings(deadline=None)
@given(folders())
def test_files_that_come_in_day_by_day_are_as_those_that_come_at_once(files: list[Sitting]) -> None:
    log: list[Record] = []
    for day in DAYS:
        log += from_sittings([one for one in files if one.date <= day], REPORT, log, {})
    at_once = from_sittings(files, REPORT, [], {})
    assert {record.id for record in log} == {record.id for record in at_once}


def tell(entry: str) -> str:
    return make_file("Moss", FIRST_DAY, entry)


def test_file_can_be_renamed() -> None:
    ours = make_file("Ash", SECOND_DAY, "[b1]\nTuesday. It was fun.")
    records = take_in(tell("[b1]\nMonday."), ours, names=("old", "ash"))
    after = take_in(tell("[b1]\nMonday."), ours, names=("new", "ash"), records=records)
    assert fold(REPORT, after, title="") == fold(REPORT, records, title="")
