"""Makes the records that a log lacks from the edit files.

The log follows the files: after all of them were taken in, the records that count say what the files say, and nothing
else of a file counts. Which words an author had before them is what the log knows of it (`arrival`), so a file that
comes in late undoes nothing and is not undone. What a person took back in a session stays taken back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from youth_report.editing.arrival import remember
from youth_report.editing.chronicle import Contribution, find_contributions, find_valid, is_file
from youth_report.editing.derive import derive_records
from youth_report.editing.entries import Judgement, Sitting
from youth_report.editing.identity import with_id
from youth_report.editing.proposals import Proposals
from youth_report.editing.story import Past, tell_story
from youth_report.model import Record, Report, Review, Suggestion, Withdrawal


def from_sitting(
    sitting: Sitting, report: Report, records: Sequence[Record], proposals: Proposals, past: Sequence[Past] = ()
) -> tuple[Record, ...]:
    """Return the records to append so that the log says of this sitting what its file says.

    The other sittings count as they are in the log. Raise `BadInput` where the file speaks of what is not there.
    """
    others = [one for one in find_contributions(records) if one.sitting != sitting.name]
    story, offers = tell_story(report, past), [*(one.proposals for one in past), proposals]
    memory = remember(records, [])
    found = derive_records(sitting, story, others, offers, memory.recall_words(sitting))
    return _catch_up(records, [memory.place(one, found) for one in found], {sitting.name})


def from_sittings(
    sittings: Iterable[Sitting],
    report: Report,
    records: Sequence[Record],
    proposals: Proposals,
    past: Sequence[Past] = (),
) -> tuple[Record, ...]:
    """Return the records to append so that the log says what all edit files together say.

    A sitting whose file is gone is taken back, but for those with a colon in their name: they never were files.
    `past` is the official texts before this one: whoever wrote for one of them keeps to it.
    """
    story, offers = tell_story(report, past), [*(one.proposals for one in past), proposals]
    sessions = [record for record in records if not is_file(record.sitting)]
    wanted: list[Contribution] = []
    in_order = sort_sittings(sittings)
    memory = remember(records, in_order)
    for sitting in in_order:
        # What was taken back later stood there for those who wrote before that.
        said = [record for record in sessions if not isinstance(record, Withdrawal) or record.on < sitting.date]
        others = find_contributions([*wanted, *said])
        found = derive_records(sitting, story, others, offers, memory.recall_words(sitting))
        wanted += [memory.place(one, wanted) for one in found]
    names = {record.sitting for record in (*records, *wanted) if is_file(record.sitting)}
    return _catch_up(records, wanted, names)


def sort_sittings(sittings: Iterable[Sitting]) -> Sequence[Sitting]:
    """Return sittings in order: by day, each after the one that it starts from, those that decide last."""
    by_name = {sitting.name: sitting for sitting in sittings}

    def count_steps(sitting: Sitting) -> int:
        passed = {sitting.name}
        start = by_name.get(sitting.starts_from)
        while start and start.date == sitting.date and start.name not in passed:
            passed.add(start.name)
            start = by_name.get(start.starts_from)
        return len(passed)

    def decides(sitting: Sitting) -> bool:
        return any(isinstance(entry, Judgement) for entry in sitting.entries)

    return sorted(by_name.values(), key=lambda one: (one.date, count_steps(one), decides(one), one.name))


def _catch_up(records: Sequence[Record], wanted: Sequence[Contribution], names: Collection[str]) -> tuple[Record, ...]:
    """Return what makes the wanted records, and no others of these sittings, count."""
    known = {record.id for record in records}
    valid = find_valid(record for record in records if is_file(record.sitting))
    ids = {record.id for record in wanted}
    of_files = [record for record in valid.values() if record.sitting in names and not isinstance(record, Withdrawal)]
    stale = [record for record in of_files if record.id not in ids]
    back = [record for record in wanted if record.id in known and record.id not in valid]
    news = [record for record in wanted if record.id not in known]
    return (*_flip([*stale, *back], known, valid), *news, *_follow_undos(records, news))


def _follow_undos(records: Sequence[Record], news: Iterable[Contribution]) -> Iterator[Withdrawal]:
    """Yield the taking back of new records that say what a person took back: only what stood before them changed."""
    by_id = {record.id: record for record in records}
    undos = [one for one in find_valid(records).values() if isinstance(one, Withdrawal) and not is_file(one.sitting)]
    undone = {_tell_words(by_id[undo.record]): undo for undo in undos if undo.record in by_id}
    for record in news:
        if undo := undone.get(_tell_words(record)):
            yield with_id(replace(undo, record=record.id))


def _tell_words(record: Record) -> Hashable:
    """Return what a record says, whatever words its author had before them."""
    match record:
        case Suggestion():
            return (record.sitting, record.block, record.action, record.replacement, record.by, record.term)
        case Review():
            return (record.sitting, record.block, record.decision, record.of)
        case Withdrawal():
            return record.id


def _flip(records: Iterable[Record], known: Collection[str], valid: Mapping[str, Record]) -> Iterator[Withdrawal]:
    """Yield what makes records count that do not, and the other way round. Nothing is ever taken out of a log."""
    against: defaultdict[str, list[Record]] = defaultdict(list)
    for record in valid.values():
        if isinstance(record, Withdrawal):
            against[record.record].append(record)
    waiting = list(records)
    while waiting:
        record = waiting.pop()
        withdrawal = with_id(Withdrawal("", record.id, record.on, record.sitting))
        if record.id not in valid:
            waiting += against[record.id]
        elif withdrawal.id in known:
            waiting.append(withdrawal)
        else:
            yield withdrawal
