"""Which records count, in which order, and who saw which. The order in which they were appended never matters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from youth_report.editing.entries import OFFICIAL, is_day
from youth_report.model import GLOSSARY, Decision, Record, Review, Suggestion, Withdrawal

Contribution = Suggestion | Review


def find_valid(records: Iterable[Record]) -> Mapping[str, Record]:
    """Return the records that were not taken back, by id. What takes them back may itself be taken back."""
    by_id = {record.id: record for record in records}
    doubts = Counter(record.record for record in by_id.values() if isinstance(record, Withdrawal))
    known = [(record, True) for record in by_id.values() if not doubts[record.id]]
    valid: dict[str, bool] = {}
    while known:
        record, counts = known.pop()
        if record.id in valid:
            continue
        valid[record.id] = counts
        if isinstance(record, Withdrawal) and record.record in by_id:
            target = by_id[record.record]
            doubts[target.id] -= not counts
            if counts or not doubts[target.id]:
                known.append((target, not counts))
    return {id_: record for id_, record in by_id.items() if valid.get(id_)}


def find_contributions(records: Iterable[Record]) -> Sequence[Contribution]:
    """Return the suggestions and reviews that count, in order.

    By day; on one day a sitting after the one that it starts from; suggestions before reviews, people before the
    glossary; behind all of a day what came in too late for it. A suggestion of the glossary counts once a person
    accepted it in the same sitting.
    """
    valid = [record for record in find_valid(records).values() if not isinstance(record, Withdrawal)]
    accepted = {
        (record.sitting, record.block)
        for record in valid
        if isinstance(record, Review) and record.of == GLOSSARY and record.decision is Decision.ACCEPT
    }
    counted = [one for one in valid if not _is_proposal(one) or (one.sitting, one.block) in accepted]
    return sorted(counted, key=rank_by(find_days(valid)))


def find_seen(on: str, starts_from: str, contributions: Collection[Contribution]) -> Sequence[Contribution]:
    """Return what an author had in front of them who sat on a day `on`."""
    days = find_days(contributions)
    named: set[str] = set()
    while starts_from in days and starts_from not in {*named, OFFICIAL}:
        named.add(starts_from)
        on, starts_from = days[starts_from]

    def was_there(one: Contribution) -> bool:
        day, _ = find_moment(one)
        return one.sitting in named or (day <= starts_from if is_day(starts_from) else not starts_from and day < on)

    return [one for one in contributions if was_there(one)]


def find_day(record: Record) -> str:
    """Return the day on which a record takes its place; one that came in late does not count for the days before."""
    return record.on if isinstance(record, Withdrawal) else find_moment(record)[0]


def find_moment(one: Contribution) -> tuple[str, int]:
    """Return the day and the turn of it at which a contribution takes its place among the others."""
    return one.behind or one.on, one.turn


def is_file(sitting: str) -> bool:
    """Tell whether a sitting is an edit file, and not one in a session, such as `terminal:2026-11-25`."""
    return ":" not in sitting


def find_days(contributions: Iterable[Contribution]) -> Mapping[str, tuple[str, str]]:
    """Return the day of each sitting, and what it starts from."""
    latest_first = sorted(contributions, key=lambda one: (one.on, one.starts_from), reverse=True)
    return {one.sitting: (one.on, one.starts_from) for one in latest_first}


def _is_proposal(one: Contribution) -> bool:
    return isinstance(one, Suggestion) and one.by == GLOSSARY


def rank_by(
    days: Mapping[str, tuple[str, str]],
) -> Callable[[Contribution], tuple[str, int, int, bool, bool, str, str]]:
    """Return what contributions are sorted by; `days` has the day of each sitting, and what it starts from."""

    def count_steps(one: Contribution) -> int:
        """Return how many sittings of its own day stand between a sitting and the morning."""
        passed = {one.sitting}
        start = one.starts_from
        while start in days and days[start][0] == one.on and start not in passed:
            passed.add(start)
            start = days[start][1]
        return len(passed)

    return lambda one: (
        *find_moment(one),
        count_steps(one),
        isinstance(one, Review),
        _is_proposal(one),
        one.sitting,
        one.id,
    )
