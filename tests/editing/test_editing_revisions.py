"""What becomes of people's words when a new official text comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editing.reports import FIRST_DAY, SECOND_DAY, THIRD_DAY, make_file, make_offer, make_report
from youth_report.editing.events import tell_events
from youth_report.editing.fold import fold
from youth_report.editing.proposals import Proposals
from youth_report.editing.records import from_sittings
from youth_report.editing.sittings import parse
from youth_report.editing.story import Past, tell_story
from youth_report.model import (
    Block,
    BlockId,
    Descent,
    Edition,
    Kind,
    Lineage,
    LineageRow,
    Passage,
    Record,
    Report,
    Section,
    State,
)
from youth_report.model.lineage import Change

WORDS = ("The Board met 12 times.", "It did not help all children.", "It paid 1,284 bills.")
OLD = make_report(*WORDS)
REASON = "The official text changed here: 1,284 became 1,310."


def make_revision(blocks: Mapping[str, str]) -> Report:
    """Return a second official text from its blocks' ids and words."""
    section = Section(tuple(Block(BlockId(id_), Kind.PARAGRAPH, text) for id_, text in blocks.items()))
    return Report("Annual report", "en-GB", (section,), revision=2)


def make_past(
    new: Report,
    *,
    joined: Mapping[str, str] | None = None,
    reasons: Mapping[str, str] | None = None,
    known: Sequence[str] = (),
    proposals: Proposals | None = None,
) -> Past:
    """Return the old text with how the new one came of it; `joined` has the heirs of blocks that were joined."""
    ids = [block.id for block in new.blocks]
    heirs = {BlockId(old): BlockId(heir) for old, heir in (joined or {}).items()}
    rows: list[LineageRow] = []
    for number, id_ in enumerate(ids, 1):
        old = [block.id for block in OLD.blocks if block.id == id_ or heirs.get(block.id) == id_]
        change = Change.JOINED if len(old) > 1 else Change.REWORDED if old else Change.ADDED
        rows.append(LineageRow(change, tuple(old), (number,), (id_,), 0.5))
    gone = [block.id for block in OLD.blocks if block.id not in {*ids, *heirs}]
    rows += [LineageRow(Change.REMOVED, (block,), (), (), 0) for block in gone]
    told = {BlockId(block): why for block, why in (reasons or {}).items()}
    return Past(OLD, Descent(SECOND_DAY, Lineage(tuple(rows)), told, tuple(known)), proposals or {})


def see(new: Report, past: Past, *files: str, records: Sequence[Record] = ()) -> tuple[Edition, list[Record]]:
    """Return the edition after edit files named s1, s2, ..., and the log."""
    sittings = [parse(text, f"s{n}") for n, text in enumerate(files, 1)]
    log = [*records, *from_sittings(sittings, new, records, {}, [past])]
    return fold(new, log, title="", past=[past]), log


def find(edition: Edition, block: str) -> Passage:
    return next(passage for passage in edition.passages if passage.id == block)


CHANGED = make_revision({"b1": WORDS[0], "b2": WORDS[1], "b3": "It paid 1,310 bills."})
MOSS = make_file("Moss", FIRST_DAY, "[b3]\nWe paid 1,284 bills!")


def test_untouched_block_shows_the_new_words() -> None:
    edition, _ = see(CHANGED, make_past(CHANGED, reasons={"b3": REASON}))
    passage = find(edition, "b3")
    assert (passage.text, passage.state, passage.look, passage.changed) == (
        "It paid 1,310 bills.",
        State.OFFICIAL,
        False,
        "",
    )


def test_words_stay_and_are_reopened_where_the_meaning_changed() -> None:
    edition, _ = see(CHANGED, make_past(CHANGED, reasons={"b3": REASON}), MOSS)
    passage = find(edition, "b3")
    assert (passage.text, passage.state, passage.look, passage.changed) == (
        "We paid 1,284 bills!",
        State.WRITTEN,
        True,
        REASON,
    )
    assert passage.official
    assert passage.official.text == "It paid 1,310 bills."


def test_typography_reopens_nothing() -> None:
    edition, _ = see(CHANGED, make_past(CHANGED), MOSS)
    passage = find(edition, "b3")
    assert (passage.text, passage.look) == ("We paid 1,284 bills!", False)


def test_block_that_is_left_out_is_reopened_too() -> None:
    left_out = make_file("Moss", FIRST_DAY, "[b3] leave out: too long")
    edition, _ = see(CHANGED, make_past(CHANGED, reasons={"b3": REASON}), left_out)
    passage = find(edition, "b3")
    assert (passage.state, passage.reason, passage.changed) == (State.LEFT_OUT, "too long", REASON)


@pytest.mark.parametrize("entry", ["[b3] keep", "[b3]\nWe paid 1,310 bills!", "[b3] accept: Moss"])
def test_whoever_looks_closes_it(entry: str) -> None:
    past = make_past(CHANGED, reasons={"b3": REASON})
    edition, _ = see(CHANGED, past, MOSS, make_file("Ash", THIRD_DAY, entry))
    assert (find(edition, "b3").look, find(edition, "b3").changed) == (False, "")


def test_day_of_the_new_text_has_a_before_and_an_after() -> None:
    same_day = make_file("Moss", SECOND_DAY, "[b3]\nWe paid 1,284 bills!")
    after, log_after = see(CHANGED, make_past(CHANGED, reasons={"b3": REASON}), same_day)
    before, log_before = see(CHANGED, make_past(CHANGED, reasons={"b3": REASON}, known=["s1"]), same_day)
    assert [find(edition, "b3").look for edition in (after, before)] == [False, True]
    assert [getattr(log[0], "base", "") for log in (log_after, log_before)] == ["It paid 1,310 bills.", WORDS[2]]


def test_sheet_of_the_old_text_that_comes_late_keeps_to_it() -> None:
    late = make_file("Ash", THIRD_DAY, "[b3]\nThey paid 1,284 bills.", starts_from="s1")
    edition, _ = see(
        CHANGED, make_past(CHANGED, reasons={"b3": REASON}), make_file("Fern", FIRST_DAY, "[b1] keep"), late
    )
    passage = find(edition, "b3")
    assert (passage.text, passage.changed) == ("They paid 1,284 bills.", REASON)


def test_file_of_the_old_text_that_comes_after_words_for_the_new_one_is_put_to_them_and_marked() -> None:
    past = make_past(CHANGED, reasons={"b3": REASON})
    new_words = make_file("Ash", THIRD_DAY, "[b3]\nThe Board paid 1,310 bills.")
    _, log = see(CHANGED, past, new_words)
    edition, more = see(
        CHANGED, past, new_words, make_file("Moss", FIRST_DAY, "[b3]\nIt paid for children."), records=log
    )
    passage = find(edition, "b3")
    assert passage.text == "The Board paid 1,310 bills."
    assert [one.text for one in edition.conflicts[0].alternatives] == [passage.text, "The Board paid for children."]
    added = make_file("Moss", FIRST_DAY, f"[b3]\n{WORDS[2]} Good.")
    edition, _ = see(CHANGED, past, new_words, added, records=more)
    passage = find(edition, "b3")
    assert (passage.text, passage.changed, passage.before) == (
        "The Board paid 1,310 bills. Good.",
        REASON,
        WORDS[2],
    )


def test_records_of_the_old_text_are_not_made_anew() -> None:
    first = from_sittings([parse(MOSS, "s1")], OLD, [], {})
    _, log = see(CHANGED, make_past(CHANGED, reasons={"b3": REASON}), MOSS, records=first)
    assert log == list(first)


def test_swaps_of_the_glossary_are_made_in_the_new_words() -> None:
    offers = {BlockId("b3"): (make_offer("b3", WORDS[2], "It", "The Board"),)}
    past = make_past(CHANGED, reasons={"b3": REASON}, proposals=offers)
    edition, _ = see(CHANGED, past, make_file("Moss", FIRST_DAY, "[b3] use plain words: it"))
    passage = find(edition, "b3")
    assert (passage.text, passage.look) == ("The Board paid 1,310 bills.", True)


def test_words_for_a_removed_block_stay_on_a_shelf() -> None:
    new = make_revision({"b1": WORDS[0], "b2": WORDS[1]})
    clash = make_file("Ash", FIRST_DAY, "[b3]\nBills, bills, bills.", "[y1 after b3]\nSo many bills.")
    edition, _ = see(new, make_past(new), MOSS, clash)
    assert {(passage.id, passage.text) for passage in edition.shelf} == {
        ("b3", "We paid 1,284 bills!"),
        ("b3", "Bills, bills, bills."),
    }
    assert [passage.id for passage in edition.passages] == ["b1", "b2", "y1"]
    assert edition.conflicts == ()


def test_words_for_a_joined_block_stand_after_the_block_that_it_lives_on_in() -> None:
    new = make_revision({"b1": f"{WORDS[0]} {WORDS[2]}", "b2": WORDS[1]})
    edition, _ = see(new, make_past(new, joined={"b3": "b1"}), MOSS, make_file("Ash", FIRST_DAY, "[y1 after b3]\nWow."))
    assert [(passage.id, passage.text) for passage in edition.passages] == [
        ("b1", f"{WORDS[0]} {WORDS[2]}"),
        ("b3", "We paid 1,284 bills!"),
        ("y1", "Wow."),
        ("b2", WORDS[1]),
    ]
    assert "told together with b1" in find(edition, "b3").changed
    later = make_file("Fern", THIRD_DAY, "[b1]\nThey met 12 times and paid bills.", "[b3] leave out: it is in b1")
    told, _ = see(new, make_past(new, joined={"b3": "b1"}), MOSS, later)
    assert [passage.id for passage in told.passages] == ["b1", "b2"]


def test_later_words_are_made_from_the_new_text() -> None:
    later = make_file("Ash", THIRD_DAY, "[b1]\nThey met often.", "[b3]\nThey paid 1,310 bills.")
    edition, log = see(CHANGED, make_past(CHANGED), later)
    assert [getattr(one, "base", "") for one in log] == [WORDS[0], "It paid 1,310 bills."]
    assert find(edition, "b3").text == "They paid 1,310 bills."


def test_history_goes_over_revisions() -> None:
    past = make_past(CHANGED, reasons={"b3": REASON})
    _, log = see(CHANGED, past, MOSS, make_file("Ash", THIRD_DAY, "[b3]\nThey paid 1,310 bills."))
    events = tell_events(log, tell_story(CHANGED, [past]))
    assert [(event.by, event.came_of_it) for event in events] == [("Moss", "changed"), ("Ash", "used")]


def test_decline_after_a_new_text_brings_the_new_official_words() -> None:
    decline = make_file("Robin", THIRD_DAY, "[b3] decline: Moss")
    edition, _ = see(CHANGED, make_past(CHANGED, reasons={"b3": REASON}), MOSS, decline)
    assert find(edition, "b3").text == "It paid 1,310 bills."


TEXTS = st.lists(st.sampled_from(["we", "paid", "bills", "not", "12", "all", "help."]), min_size=1, max_size=6).map(
    " ".join
)
ENTRIES = st.one_of(
    st.builds("[b{}]\n{}".format, st.integers(1, 3), TEXTS),
    st.builds("[b{}] leave out: no".format, st.integers(1, 3)),
    st.builds("[y{0} after b{0}]\n{1}".format, st.integers(1, 3), TEXTS),
)
FILES = st.lists(
    st.tuples(
        st.sampled_from(["Moss", "Ash", "Fern"]),
        st.sampled_from([FIRST_DAY, "2026-05-08"]),
        st.lists(ENTRIES, min_size=1, max_size=4, unique_by=lambda entry: entry[:3]),
    ),
    max_size=4,
)


@st.composite
def revisions(draw: st.DrawFn) -> tuple[Report, Past]:
    """Return a new text in which blocks are kept, reworded, moved, joined, removed and added."""
    kept = draw(st.lists(st.sampled_from(["b1", "b2", "b3"]), unique=True))
    new = make_revision({id_: draw(TEXTS) for id_ in (*kept, "b9")})
    gone = [id_ for id_ in ("b1", "b2", "b3") if id_ not in kept]
    joined = {id_: draw(st.sampled_from(kept)) for id_ in gone if kept and draw(st.sampled_from(["", id_]))}
    reasons = {id_: draw(st.sampled_from(["", REASON])) for id_ in kept}
    return new, make_past(new, joined=joined, reasons=reasons)


def collect_texts(edition: Edition) -> set[str]:
    """Return all words of people that can still be met: in the edition, in its conflicts and on its shelf."""
    written = {one.text for one in (*edition.passages, *edition.shelf) if one.authors}
    return (written | {one.text for two in edition.conflicts for one in two.alternatives if one.by}) - {""}


@settings(max_examples=300, deadline=None)
@given(FILES, revisions())
def test_no_word_of_an_edit_is_lost_over_a_revision(
    files: list[tuple[str, str, list[str]]], revision: tuple[Report, Past]
) -> None:
    added: set[str] = set()
    texts: list[str] = []
    for by, on, entries in files:
        fresh = [entry for entry in entries if not (entry.startswith("[y") and entry[:3] in added)]
        added |= {entry[:3] for entry in fresh if entry.startswith("[y")}
        texts.append(make_file(by, on, *fresh))
    sittings = [parse(text, f"s{n}") for n, text in enumerate(texts, 1)]
    log = from_sittings(sittings, OLD, [], {})
    new, past = revision
    assert from_sittings(sittings, new, log, {}, [past]) == ()
    before = fold(OLD, log, title="")
    after = fold(new, log, title="", past=[past])
    assert collect_texts(before) <= collect_texts(after)
    assert fold(new, list(reversed(log)), title="", past=[past]) == after
    places = [passage.id for passage in after.passages]
    assert len(places) == len(set(places))
    assert replace(before, report=new) != after or not log
