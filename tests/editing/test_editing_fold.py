from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editing.reports import FIRST_DAY, SECOND_DAY, THIRD_DAY, make_file, make_offer, make_report
from youth_report.editing.fold import fold
from youth_report.editing.identity import with_id
from youth_report.editing.records import from_sittings
from youth_report.editing.running_fold import RunningFold
from youth_report.editing.sittings import parse
from youth_report.model import (
    Action,
    Block,
    BlockId,
    Conflict,
    Decision,
    Edition,
    Kind,
    Passage,
    Record,
    Report,
    Review,
    Section,
    Span,
    State,
    Suggestion,
    Withdrawal,
)

WORDS = ("We met on Monday. It was fun.", "The statutory partners commission services.", "Nobody was left out. We ate.")
REPORT = make_report(*WORDS)
OFFERS = {
    BlockId("b2"): (
        make_offer("b2", WORDS[1], "statutory", "main"),
        make_offer("b2", WORDS[1], "commission", "pay for"),
    )
}


def make_edition(*files: str, report: Report = REPORT) -> Edition:
    sittings = [parse(text, f"s{n}") for n, text in enumerate(files, 1)]
    return fold(report, from_sittings(sittings, report, [], OFFERS), title="Our report")


def find_passage(edition: Edition, block: str) -> Passage:
    return next(passage for passage in edition.passages if passage.id == block)


def tell(conflict: Conflict) -> dict[tuple[str, ...], str]:
    """Return who stands for which words."""
    return {alternative.by: alternative.text for alternative in conflict.alternatives}


def test_untouched_report_stays_official() -> None:
    edition = make_edition()
    assert [(p.id, p.state, p.text) for p in edition.passages] == [
        (f"b{n}", State.OFFICIAL, text) for n, text in enumerate(WORDS, 1)
    ]
    assert edition.title == "Our report"
    assert edition.report is REPORT


def test_passage_keeps_what_its_block_is() -> None:
    block = Block(BlockId("b1"), Kind.HEADING, "Introduction", 2)
    report = Report("t", "en-GB", (Section((block,)),))
    (passage,) = make_edition(make_file("Moss", FIRST_DAY, "[b1]\nHello!"), report=report).passages
    assert passage == Passage(
        BlockId("b1"), State.WRITTEN, "Hello!", official=block, kind=Kind.HEADING, level=2, authors=("Moss",)
    )


def test_kept_words_count_as_written() -> None:
    passage = find_passage(make_edition(make_file("Moss", FIRST_DAY, "[b1] keep")), "b1")
    assert (passage.state, passage.text, passage.authors) == (State.WRITTEN, WORDS[0], ("Moss",))


def test_keeping_does_not_stand_against_new_words() -> None:
    edition = make_edition(
        make_file("Ash", FIRST_DAY, "[b1]\nWe met."),
        make_file("Moss", FIRST_DAY, "[b1] keep"),
    )
    assert find_passage(edition, "b1").text == "We met."
    assert edition.conflicts == ()


def test_changes_of_one_day_that_fit_are_put_together() -> None:
    edition = make_edition(
        make_file("Moss", FIRST_DAY, "[b1]\nWe met on Monday. It was great fun."),
        make_file("Ash", FIRST_DAY, "[b1]\nWe met in May. It was fun."),
    )
    passage = find_passage(edition, "b1")
    assert passage.text == "We met in May. It was great fun."
    assert (passage.authors, passage.look) == (("Moss", "Ash"), False)


def test_words_put_together_within_a_sentence_want_a_look_until_somebody_goes_on_from_them() -> None:
    files = [
        make_file("Moss", FIRST_DAY, "[b2]\nThe main partners commission services."),
        make_file("Ash", FIRST_DAY, "[b2]\nThe statutory partners commission help."),
    ]
    assert find_passage(make_edition(*files), "b2").look
    assert not find_passage(make_edition(*files, make_file("Fern", SECOND_DAY, "[b2] keep")), "b2").look
    assert not find_passage(make_edition(*files, make_file("Fern", SECOND_DAY, "[b2] accept: Ash")), "b2").look


CLASH = (
    make_file("Moss", FIRST_DAY, "[b1]\nMonday was our day."),
    make_file("Ash", FIRST_DAY, "[b1]\nYou missed something great!"),
)


def test_changes_that_do_not_fit_wait_while_the_old_words_stay() -> None:
    edition = make_edition(*CLASH)
    passage = find_passage(edition, "b1")
    assert (passage.text, passage.state, passage.authors) == (WORDS[0], State.OFFICIAL, ())
    (conflict,) = edition.conflicts
    assert conflict.base == WORDS[0]
    assert tell(conflict) == {("Moss",): "Monday was our day.", ("Ash",): "You missed something great!"}
    assert conflict.reason == "Moss and Ash both changed these words."


def test_late_sheet_does_not_undo_what_was_agreed() -> None:
    edition = make_edition(
        make_file("Moss", FIRST_DAY, "[b1]\nMonday was our day."),
        make_file("Ash", SECOND_DAY, "[b1]\nYou missed something great!", starts_from="official"),
    )
    assert find_passage(edition, "b1").text == "Monday was our day."
    assert tell(edition.conflicts[0]) == {("Moss",): "Monday was our day.", ("Ash",): "You missed something great!"}
    assert edition.conflicts[0].base == WORDS[0]


def test_late_sheet_that_fits_is_put_in() -> None:
    edition = make_edition(
        make_file("Moss", FIRST_DAY, "[b1]\nWe met in May. It was fun."),
        make_file("Ash", SECOND_DAY, "[b1]\nWe met on Monday. It was great fun.", starts_from="official"),
    )
    assert find_passage(edition, "b1").text == "We met in May. It was great fun."


def test_third_hand_that_fits_goes_into_every_version_and_to_the_reader() -> None:
    edition = make_edition(
        make_file("Moss", FIRST_DAY, "[b3]\nNobody sat alone. We ate."),
        make_file("Ash", FIRST_DAY, "[b3]\nNobody went hungry. We ate."),
        make_file("Fern", FIRST_DAY, "[b3]\nNobody was left out. We ate soup."),
    )
    assert find_passage(edition, "b3").text == "Nobody was left out. We ate soup."
    assert find_passage(edition, "b3").authors == ("Fern",)
    assert tell(edition.conflicts[0]) == {
        ("Moss",): "Nobody sat alone. We ate soup.",
        ("Ash",): "Nobody went hungry. We ate soup.",
    }


def test_version_that_comes_last_keeps_what_fits_it() -> None:
    edition = make_edition(
        make_file("Fern", FIRST_DAY, "[b3]\nNobody was left out. We ate soup."),
        make_file("Moss", FIRST_DAY, "[b3]\nNobody sat alone. We ate."),
        make_file("Ash", FIRST_DAY, "[b3]\nNobody went hungry. We ate."),
    )
    assert tell(edition.conflicts[0]) == {
        ("Moss",): "Nobody sat alone. We ate soup.",
        ("Ash",): "Nobody went hungry. We ate soup.",
    }
    assert find_passage(edition, "b3").text == "Nobody was left out. We ate soup."


def test_more_than_two_versions_all_wait() -> None:
    edition = make_edition(*CLASH, make_file("Fern", SECOND_DAY, "[b1]\nJust another afternoon together."))
    assert len(edition.conflicts[0].alternatives) == 3
    assert edition.conflicts[0].reason == "Moss, Ash and Fern all changed these words."
    assert find_passage(edition, "b1").text == WORDS[0]


def test_same_words_of_two_people_are_no_conflict() -> None:
    edition = make_edition(CLASH[0], CLASH[0].replace("Moss", "Ash"))
    assert edition.conflicts == ()
    assert find_passage(edition, "b1").authors == ("Moss", "Ash")


@pytest.mark.parametrize(
    ("decision", "text", "authors"),
    [
        ("accept: ash", "You missed something great!", ("Ash",)),
        ("accept: Moss", "Monday was our day.", ("Moss",)),
        ("decline: Ash", "Monday was our day.", ("Moss",)),
        ("decline: all", WORDS[0], ()),
    ],
)
def test_decision_closes_a_conflict(decision: str, text: str, authors: tuple[str, ...]) -> None:
    edition = make_edition(*CLASH, make_file("Robin", SECOND_DAY, f"[b1] {decision}\nBecause."))
    passage = find_passage(edition, "b1")
    assert (passage.text, passage.authors) == (text, authors)
    assert edition.conflicts == ()


def test_mix_is_written_and_accepted() -> None:
    edition = make_edition(*CLASH, make_file("Robin", SECOND_DAY, "[b1]\nMonday was great!", "[b1] accept: Robin"))
    assert find_passage(edition, "b1").text == "Monday was great!"
    assert edition.conflicts == ()


def test_talk_keeps_a_conflict_open() -> None:
    edition = make_edition(*CLASH, make_file("Robin", SECOND_DAY, "[b1] talk: Ash"))
    assert edition.conflicts[0].reason == "Moss and Ash both changed these words. Robin wants to talk about it."


def test_talk_opens_what_was_settled() -> None:
    edition = make_edition(CLASH[0], make_file("Robin", SECOND_DAY, "[b1] talk: Moss"))
    assert find_passage(edition, "b1").text == "Monday was our day."
    assert tell(edition.conflicts[0]) == {(): WORDS[0], ("Moss",): "Monday was our day."}
    assert edition.conflicts[0].reason == "Robin wants to talk about it."


def test_talk_ends_with_a_decision() -> None:
    files = [CLASH[0], make_file("Robin", SECOND_DAY, "[b1] talk: Moss")]
    accepted = make_edition(*files, make_file("Robin", THIRD_DAY, "[b1] accept: Moss"))
    declined = make_edition(*files, make_file("Robin", THIRD_DAY, "[b1] decline: Moss"))
    assert (find_passage(accepted, "b1").text, accepted.conflicts) == ("Monday was our day.", ())
    assert (find_passage(declined, "b1").text, declined.conflicts) == (WORDS[0], ())


def test_declined_words_go_and_those_of_others_stay() -> None:
    edition = make_edition(
        make_file("Moss", FIRST_DAY, "[b1]\nWe met on Monday. It was great fun."),
        make_file("Ash", FIRST_DAY, "[b1]\nWe met in May. It was fun."),
        make_file("Robin", SECOND_DAY, "[b1] decline: Moss"),
    )
    assert find_passage(edition, "b1").text == "We met in May. It was fun."
    assert find_passage(edition, "b1").authors == ("Ash",)


def test_words_that_all_versions_share_can_be_declined_while_people_choose() -> None:
    edition = make_edition(
        make_file("Fern", FIRST_DAY, "[b3]\nNobody was left out. We ate soup."),
        make_file("Moss", FIRST_DAY, "[b3]\nNobody sat alone. We ate."),
        make_file("Ash", FIRST_DAY, "[b3]\nNobody went hungry. We ate."),
        make_file("Robin", SECOND_DAY, "[b3] decline: Fern"),
    )
    assert find_passage(edition, "b3").text == WORDS[2]
    assert set(tell(edition.conflicts[0]).values()) == {"Nobody sat alone. We ate.", "Nobody went hungry. We ate."}


def test_author_may_write_again_after_a_decision() -> None:
    edition = make_edition(
        *CLASH,
        make_file("Robin", SECOND_DAY, "[b1] accept: Moss"),
        make_file("Ash", THIRD_DAY, "[b1]\nMonday was our great day."),
    )
    assert find_passage(edition, "b1").text == "Monday was our great day."
    assert edition.conflicts == ()


def test_left_out_block_stays_in_its_place_with_its_reason() -> None:
    edition = make_edition(make_file("Moss", FIRST_DAY, "[b2] leave out: For staff."))
    passage = edition.passages[1]
    assert (passage.id, passage.state, passage.text, passage.reason) == ("b2", State.LEFT_OUT, "", "For staff.")
    assert passage.official is not None


def test_left_out_block_can_come_back() -> None:
    edition = make_edition(
        make_file("Moss", FIRST_DAY, "[b2] leave out: For staff."),
        make_file("Ash", SECOND_DAY, "[b2]\nFor you, too."),
    )
    passage = find_passage(edition, "b2")
    assert (passage.state, passage.text, passage.reason) == (State.WRITTEN, "For you, too.", "")


def test_leaving_out_against_new_words_is_a_conflict() -> None:
    edition = make_edition(
        make_file("Moss", FIRST_DAY, "[b2] leave out: For staff."),
        make_file("Ash", FIRST_DAY, "[b2]\nFor you, too."),
    )
    assert edition.conflicts[0].reason == "Moss wants to leave this out, and Ash wrote new words for it."
    assert find_passage(edition, "b2").state is State.OFFICIAL


def test_plain_words_are_followed_and_named() -> None:
    edition = make_edition(make_file("Moss", FIRST_DAY, "[b2] use plain words: all"))
    passage = find_passage(edition, "b2")
    assert passage.text == "The main partners pay for services."
    assert passage.authors == ("glossary",)


def test_plain_words_fit_beside_a_persons() -> None:
    edition = make_edition(
        make_file("Moss", FIRST_DAY, "[b2] use plain words: statutory"),
        make_file("Ash", FIRST_DAY, "[b2]\nThe statutory partners commission help."),
    )
    assert find_passage(edition, "b2").text == "The main partners commission help."


@pytest.mark.parametrize("day", [FIRST_DAY, SECOND_DAY])
def test_words_of_people_go_before_plain_words(day: str) -> None:
    edition = make_edition(
        make_file("Moss", FIRST_DAY, "[b2] use plain words: all"),
        make_file("Ash", day, "[b2]\nFive teams work as one.", starts_from="official"),
    )
    assert find_passage(edition, "b2").text == "Five teams work as one."
    assert edition.conflicts == ()


def test_plain_words_count_only_while_someone_accepts_them() -> None:
    sitting = parse(make_file("Moss", FIRST_DAY, "[b2] use plain words: all"), "s1")
    records = from_sittings([sitting], REPORT, [], OFFERS)
    alone = [record for record in records if isinstance(record, Suggestion)]
    assert find_passage(fold(REPORT, alone, title=""), "b2").state is State.OFFICIAL


def test_added_blocks_stand_after_theirs() -> None:
    edition = make_edition(
        make_file("Moss", SECOND_DAY, "[y1 after b2]\nOne.", "[y10 after b2]\nTen.", "[y2 after b2]\nTwo."),
        make_file("Ash", FIRST_DAY, "[y3 after b2]\nThree.", "[y4 after y3]\nFour.", "[y5 first] heading 1\nFive."),
        make_file("Fern", THIRD_DAY, "[y6 after y4] picture: sun.svg\nSix."),
    )
    assert [p.id for p in edition.passages] == ["y5", "b1", "b2", "y3", "y4", "y6", "y1", "y2", "y10", "b3"]
    first, picture = edition.passages[0], edition.passages[5]
    assert (first.state, first.kind, first.level, first.official) == (State.ADDED, Kind.HEADING, 1, None)
    assert (picture.kind, picture.media, picture.text) == (Kind.PICTURE, "sun.svg", "Six.")


def test_added_block_can_be_changed_and_left_out() -> None:
    files = [make_file("Moss", FIRST_DAY, "[y1 after b1]\nHello."), make_file("Ash", SECOND_DAY, "[y1]\nHello, all.")]
    passage = find_passage(make_edition(*files), "y1")
    assert (passage.state, passage.text, passage.authors) == (State.ADDED, "Hello, all.", ("Moss", "Ash"))
    gone = make_edition(*files, make_file("Fern", THIRD_DAY, "[y1] leave out: Too chatty."))
    assert (find_passage(gone, "y1").state, find_passage(gone, "y1").reason) == (State.LEFT_OUT, "Too chatty.")


def test_added_block_can_be_in_conflict() -> None:
    edition = make_edition(
        make_file("Moss", FIRST_DAY, "[y1 after b1]\nHello."),
        make_file("Ash", SECOND_DAY, "[y1]\nGood day."),
        make_file("Fern", SECOND_DAY, "[y1]\nWelcome, reader."),
    )
    assert find_passage(edition, "y1").text == "Hello."
    assert tell(edition.conflicts[0]) == {("Ash",): "Good day.", ("Fern",): "Welcome, reader."}


def add(block: str, after: str | None, by: str, text: str) -> Suggestion:
    anchor = BlockId(after) if after else None
    return with_id(Suggestion("", BlockId(block), Action.ADD, "", Span(0, 0), text, by, FIRST_DAY, by, after=anchor))


def test_two_blocks_of_one_name_are_both_kept() -> None:
    edition = fold(REPORT, [add("y1", "b1", "Ash", "Hello."), add("y1", "b2", "Moss", "Goodbye.")], title="")
    assert tell(edition.conflicts[0]) == {("Ash",): "Hello.", ("Moss",): "Goodbye."}


def test_added_block_whose_place_is_gone_comes_last() -> None:
    records = [add("y1", "b77", "Ash", "One."), add("y2", "y3", "Ash", "Two."), add("y3", "y2", "Moss", "Three.")]
    edition = fold(REPORT, records, title="")
    assert [p.id for p in edition.passages] == ["b1", "b2", "b3", "y1", "y2", "y3"]


def test_long_chain_of_added_blocks_is_walked() -> None:
    records = [add("y1", "b1", "Ash", "Hi."), *(add(f"y{n}", f"y{n - 1}", "Ash", "Hi.") for n in range(2, 1500))]
    assert [p.id for p in fold(REPORT, records, title="").passages][1500] == "b2"


TEXTS = (
    "",
    WORDS[0],
    "We met. It was fun.",
    "We met on Monday. It was great fun.",
    "Nobody met.",
    "It was fun. We met on Monday.",
)
DAYS = (FIRST_DAY, SECOND_DAY, THIRD_DAY)
NAMES = ("Ash", "Fern", "Moss", "glossary")


@st.composite
def record_lists(draw: st.DrawFn) -> list[Record]:
    """Return records in no order, such as no honest folder would make."""
    records: list[Record] = []
    for number in range(draw(st.integers(0, 8))):
        by, day = draw(st.sampled_from(NAMES)), draw(st.sampled_from(DAYS))
        block = BlockId(draw(st.sampled_from(("b1", "b2", "y1", "y2"))))
        sitting, start = f"s{number % 4}", draw(st.sampled_from(("", "", "official", "s0", "s1")))
        base, text = draw(st.sampled_from(TEXTS)), draw(st.sampled_from(TEXTS))
        action = Action.ADD if block.startswith("y") else Action.REWRITE
        after = BlockId(draw(st.sampled_from(("b1", "y1", "y2"))))
        suggestion = Suggestion(
            "", block, action, base, Span(0, len(base)), text, by, day, sitting, after=after, starts_from=start
        )
        review = Review(
            "", block, draw(st.sampled_from(Decision)), draw(st.sampled_from((*NAMES, ""))), by, day, sitting
        )
        records.append(with_id(review) if draw(st.booleans()) else with_id(suggestion))
        target = draw(st.sampled_from(records))
        if draw(st.integers(0, 4)) == 0:
            records.append(with_id(Withdrawal("", target.id, day, sitting)))
    return list({record.id: record for record in records}.values())


@settings(deadline=None, max_examples=300)
@given(record_lists(), st.randoms())
def test_order_of_records_does_not_matter(records: list[Record], dice: random.Random) -> None:
    shuffled = list(records)
    dice.shuffle(shuffled)
    assert fold(REPORT, shuffled, title="") == fold(REPORT, records, title="")


@settings(deadline=None, max_examples=300)
@given(record_lists())
def test_every_block_has_its_passage_and_every_conflict_its_versions(records: list[Record]) -> None:
    edition = fold(REPORT, records, title="")
    ids = [passage.id for passage in edition.passages]
    assert [block for block in ids if block.startswith("b")] == ["b1", "b2", "b3"]
    assert len(set(ids)) == len(ids)
    for conflict in edition.conflicts:
        texts = [alternative.text for alternative in conflict.alternatives]
        assert len(set(texts)) == len(texts) > 1
        assert conflict.reason


def find_words(texts: Sequence[str]) -> set[str]:
    return {word for text in texts for word in text.split()}


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(NAMES[:3]), st.sampled_from(DAYS), st.sampled_from(TEXTS[1:])), max_size=5))
def test_no_word_of_parallel_sheets_is_lost(sheets: list[tuple[str, str, str]]) -> None:
    """All sheets start from the official words and nobody decides: each word is in the result or in a conflict."""
    files = [make_file(by, day, f"[b1]\n{text}", starts_from="official") for by, day, text in sheets]
    edition = make_edition(*files)
    told = [find_passage(edition, "b1").text, *(a.text for c in edition.conflicts for a in c.alternatives)]
    assert find_words([text for _, _, text in sheets]) <= find_words([*told, WORDS[0]])


@settings(deadline=None, max_examples=300)
@given(record_lists(), st.integers(0, 8))
def test_edition_that_is_kept_up_is_the_one_that_is_folded(records: list[Record], start: int) -> None:
    running = RunningFold(REPORT, records[:start], title="")
    for number in range(start, len(records)):
        running.add(records[number])
        running.add(records[0])
        assert running.edition == fold(REPORT, records[: number + 1], title="")
