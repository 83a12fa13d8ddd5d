from __future__ import annotations

from dataclasses import replace

from editing.reports import FIRST_DAY, SECOND_DAY, THIRD_DAY
from youth_report.editing.chronicle import find_contributions, find_seen, find_valid
from youth_report.editing.identity import with_id
from youth_report.model import Action, BlockId, Decision, Record, Review, Span, Suggestion, Withdrawal


def suggest(by: str, on: str = FIRST_DAY, sitting: str = "", starts_from: str = "") -> Suggestion:
    return with_id(
        Suggestion(
            "", BlockId("b1"), Action.REWRITE, "", Span(0, 0), "x", by, on, sitting or by, starts_from=starts_from
        )
    )


def withdraw(record: str, sitting: str = "s") -> Withdrawal:
    return with_id(Withdrawal("", record, FIRST_DAY, sitting))


def test_withdrawal_can_be_withdrawn_again_and_again() -> None:
    suggestion = suggest("Ash")
    log: list[Record] = [suggestion]
    for turn in range(1500):
        assert (suggestion.id in find_valid(log)) == (turn % 2 == 0)
        log.append(withdraw(log[-1].id))


def test_record_counts_only_if_nobody_withdraws_it() -> None:
    suggestion = suggest("Ash")
    first, second, third = (withdraw(suggestion.id, name) for name in ("s1", "s2", "s3"))
    log: list[Record] = [suggestion, first, second, third]
    assert suggestion.id not in find_valid(log)
    log += [withdraw(first.id), withdraw(second.id)]
    assert suggestion.id not in find_valid(log)
    assert suggestion.id in find_valid([*log, withdraw(third.id)])


def test_withdrawal_that_two_people_took_back_is_counted_once() -> None:
    suggestion = suggest("Ash")
    first, second = withdraw(suggestion.id, "s1"), withdraw(suggestion.id, "s2")
    log: list[Record] = [suggestion, first, second, withdraw(first.id, "s3"), withdraw(first.id, "s4")]
    assert set(find_valid(log)) == {second.id, log[3].id, log[4].id}


def test_withdrawal_of_what_is_not_there_is_harmless() -> None:
    assert len(find_valid([withdraw("gone"), Withdrawal("w", "w", FIRST_DAY)])) == 1


def test_people_come_before_the_glossary_and_reviews_last() -> None:
    offer, person = suggest("glossary", sitting="s1"), suggest("Moss", sitting="s2")
    review = with_id(Review("", BlockId("b1"), Decision.ACCEPT, "glossary", "Ash", FIRST_DAY, "s1"))
    assert find_contributions([review, offer, person]) == [person, offer, review]
    assert find_contributions([offer, person]) == [person]


def test_sitting_comes_after_the_one_that_it_starts_from() -> None:
    early, middle, late = suggest("Moss"), suggest("Fern", starts_from="Moss"), suggest("Ash", starts_from="Fern")
    assert find_contributions([late, middle, early]) == [early, middle, late]


def test_sittings_that_start_from_each_other_do_not_hang() -> None:
    log = [suggest("Moss", starts_from="Fern"), suggest("Fern", starts_from="Moss")]
    assert len(find_contributions(log)) == 2
    assert find_seen(FIRST_DAY, "Moss", log) == log


def test_what_was_seen() -> None:
    log = [suggest("Ash"), suggest("Moss", SECOND_DAY), suggest("Fern", SECOND_DAY, starts_from="official")]
    ash, moss, fern = log
    assert find_seen(SECOND_DAY, "", log) == [ash]
    assert find_seen(SECOND_DAY, "official", log) == []
    assert find_seen(SECOND_DAY, "Moss", log) == [ash, moss]
    assert find_seen(SECOND_DAY, "Fern", log) == [fern]
    assert find_seen(THIRD_DAY, FIRST_DAY, log) == [ash]
    assert find_seen(THIRD_DAY, SECOND_DAY, log) == log


def test_what_came_in_late_was_not_seen_before() -> None:
    late = with_id(replace(suggest("Ash"), behind=SECOND_DAY, turn=1))
    assert find_seen(SECOND_DAY, "", [late]) == []
    assert find_seen(THIRD_DAY, "", [late]) == [late]
