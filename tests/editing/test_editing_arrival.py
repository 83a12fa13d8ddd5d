"""Files that come in when others have gone on: nobody's words undo them, and they undo nobody's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editing.reports import FIRST_DAY, SECOND_DAY, THIRD_DAY, make_file, make_report
from youth_report.editing.chronicle import find_contributions
from youth_report.editing.fold import fold
from youth_report.editing.records import from_sittings
from youth_report.editing.running_fold import RunningFold
from youth_report.editing.sessions import Choice, Doing, decide
from youth_report.editing.sittings import parse
from youth_report.editing.story import tell_story
from youth_report.editing.tokens import split_words
from youth_report.model import BlockId, Decision, Edition, Record, Review, Suggestion

WORDS = ("We met on Monday at six. It was fun.", "The partners pay for services.")
REPORT = make_report(*WORDS)
STORY = tell_story(REPORT)
TODAY = "2026-05-26"
Files = dict[str, str]


def take_in(*states: Files, records: Sequence[Record] = ()) -> list[Record]:
    """Return the log after folders of edit files were read, one state after another."""
    log = list(records)
    for state in states:
        log += from_sittings([parse(text, name) for name, text in state.items()], REPORT, log, {})
    return log


def see(records: Sequence[Record]) -> Edition:
    return fold(REPORT, records, title="")


def read(edition: Edition) -> str:
    return edition.passages[0].text


def read_versions(edition: Edition) -> set[str]:
    return {one.text for conflict in edition.conflicts for one in conflict.alternatives}


MOSS = {"moss": make_file("Moss", FIRST_DAY, "[b1]\nMoss said that we met. It was fun.")}
ASH = {"ash": make_file("Ash", SECOND_DAY, "[b1]\nAsh had a new idea here. It was fun.")}


def test_late_words_that_clash_are_asked_about_while_the_words_of_today_stay() -> None:
    edition = see(take_in(ASH, {**ASH, **MOSS}))
    assert read(edition) == "Ash had a new idea here. It was fun."
    assert read_versions(edition) == {"Ash had a new idea here. It was fun.", "Moss said that we met. It was fun."}


def test_late_words_that_fit_are_put_in() -> None:
    late = {"moss": make_file("Moss", FIRST_DAY, "[b1]\nWe met on Monday at six. It was great fun.")}
    edition = see(take_in(ASH, {**ASH, **late}))
    assert read(edition) == "Ash had a new idea here. It was great fun."
    assert edition.conflicts == ()


def test_words_that_were_there_were_seen() -> None:
    edition = see(take_in(MOSS, {**MOSS, **ASH}))
    assert (read(edition), edition.conflicts) == ("Ash had a new idea here. It was fun.", ())
    assert see(take_in({**MOSS, **ASH})) == edition


def test_whoever_knew_late_words_may_say_so() -> None:
    knew = {"ash": make_file("Ash", SECOND_DAY, "[b1]\nAsh had a new idea here. It was fun.", starts_from="moss")}
    log = take_in(ASH, {**ASH, **MOSS}, {**knew, **MOSS})
    assert see(log).conflicts == ()


def test_words_that_came_in_time_keep_their_place_when_someone_starts_from_them() -> None:
    fern = {"fern": make_file("Fern", THIRD_DAY, "[b1]\nMoss said that we met. It was sad.", starts_from="moss")}
    log = take_in({**MOSS, **ASH}, {**MOSS, **ASH, **fern})
    assert [one.behind for one in find_contributions(log)] == ["", "", ""]
    assert take_in({**MOSS, **ASH, **fern}, records=log) == log


@pytest.mark.parametrize("decision", ["accept: Ash", "decline: all", "decline: Fern"])
def test_decision_does_not_reach_words_that_came_later(decision: str) -> None:
    files = {
        "ash": make_file("Ash", FIRST_DAY, "[b1]\nAsh had a new idea here. It was fun."),
        "fern": make_file("Fern", FIRST_DAY, "[b1]\nFern wants it to be like this. It was fun."),
        "robin": make_file("Robin", SECOND_DAY, f"[b1] {decision}"),
    }
    log = take_in(files, {**files, **MOSS})
    assert see(take_in(files)).conflicts == ()
    assert "Moss said that we met. It was fun." in read_versions(see(log)) | {read(see(log))}


@pytest.mark.parametrize("day", [FIRST_DAY, SECOND_DAY])
def test_decision_that_comes_after_late_words_reaches_them(day: str) -> None:
    robin = {"robin": make_file("Robin", day, "[b1] accept: Moss")}
    edition = see(take_in(ASH, {**ASH, **MOSS}, {**ASH, **MOSS, **robin}))
    assert (read(edition), edition.conflicts) == ("Moss said that we met. It was fun.", ())


@pytest.mark.parametrize("on", [SECOND_DAY, THIRD_DAY])
def test_decision_at_the_program_comes_last(on: str) -> None:
    log = take_in(ASH, {**ASH, **MOSS})
    log += decide(Choice(BlockId("b1"), Decision.ACCEPT, "Moss"), Doing("Robin", on), STORY, log)
    assert (read(see(log)), see(log).conflicts) == ("Moss said that we met. It was fun.", ())
    log += decide(Choice(BlockId("b1"), Decision.DECLINE, "Moss"), Doing("Robin", on), STORY, log)
    assert "Moss" not in read(see(log))
    fern = {"fern": make_file("Fern", SECOND_DAY, "[b1]\nFern came much later to this one.")}
    log = take_in({**ASH, **MOSS, **fern}, records=log)
    assert "Fern came much later to this one." in read_versions(see(log)) | {read(see(log))}


def test_decision_reaches_words_with_a_day_that_is_still_to_come() -> None:
    log = take_in(MOSS, {**MOSS, "fern": make_file("Fern", "2027-01-01", "[b1]\nFern.", starts_from="official")})
    log += decide(Choice(BlockId("b1"), Decision.ACCEPT, "Fern"), Doing("Robin", TODAY), STORY, log)
    assert (read(see(log)), see(log).conflicts) == ("Fern.", ())


def test_new_entry_of_an_old_file_is_late_and_a_changed_one_stays_in_its_place() -> None:
    more = {"moss": make_file("Moss", FIRST_DAY, "[b2]\nMoss has words for this as well.")}
    ash = {"ash": make_file("Ash", SECOND_DAY, "[b2]\nAsh thinks of something else entirely.")}
    edition = see(take_in(MOSS, {**MOSS, **ash}, {**more, **ash}))
    assert len(read_versions(edition)) == 2
    changed = {"moss": make_file("Moss", FIRST_DAY, "[b1]\nWe all met on Monday at six. It was fun.")}
    later = {"ash": make_file("Ash", SECOND_DAY, "[b1]\nMoss said that we met. It was great fun.")}
    log = take_in(MOSS, {**MOSS, **later}, {**changed, **later})
    assert [one.behind for one in find_contributions(log)] == ["", ""]


NAMES = ("Ash", "Fern", "Moss")
FIRSTS = ("We met on Monday at six.", "Nobody met.", "All of us met in town.", "We met on Tuesday at six.")
SECONDS = ("It was fun.", "It was great fun.", "It rained a lot.")


@st.composite
def arrivals(draw: st.DrawFn) -> list[tuple[str, str]]:
    """Return edit files with their names in the order in which they come in."""
    files = []
    for number in range(draw(st.integers(2, 6))):
        by, day = draw(st.sampled_from(NAMES)), draw(st.sampled_from((FIRST_DAY, SECOND_DAY, THIRD_DAY)))
        text = f"{draw(st.sampled_from(FIRSTS))} {draw(st.sampled_from(SECONDS))}"
        own = f"[b1]\n{text} {by}{number}."
        start = draw(st.sampled_from(("", "official")))
        files.append((f"s{number}", make_file(by, day, own, starts_from=start)))
    return files


def is_answered(lost: Counter[str], later: Sequence[Suggestion | Review]) -> bool:
    """Tell whether someone who had words before them, or decided after they came, took them out."""
    for one in later:
        if isinstance(one, Review):
            return True
        lost -= Counter(split_words(one.base)) - Counter(split_words(one.result))
    return not lost


@settings(deadline=None, max_examples=100)
@given(arrivals(), st.data())
def test_no_word_is_lost_in_whatever_order_files_come_in(files: list[tuple[str, str]], data: st.DataObject) -> None:
    log: list[Record] = []
    here: Files = {}
    for name, text in files:
        here[name] = text
        log = take_in(here, records=log)
        if data.draw(st.integers(0, 3)) == 0:
            of = data.draw(st.sampled_from([one.by for one in log if isinstance(one, Suggestion)]))
            choice = data.draw(st.sampled_from((Decision.ACCEPT, Decision.DECLINE)))
            log += decide(Choice(BlockId("b1"), choice, of), Doing("Robin", THIRD_DAY), STORY, log)
    edition = see(log)
    there = Counter(split_words(" ".join((read(edition), *read_versions(edition)))))
    for place, one in enumerate(log):
        if isinstance(one, Suggestion):
            typed = Counter(split_words(one.result)) - Counter(split_words(one.base))
            assert is_answered(typed - there, log[place + 1 :])  # type: ignore[arg-type]
    running = RunningFold(REPORT, [], title="")
    shuffled = data.draw(st.permutations(log))
    for record in shuffled:
        running.add(record)
    assert running.edition == fold(REPORT, shuffled, title="") == edition
