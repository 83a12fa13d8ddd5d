"""Makes the records that a log lacks from the edit files.

The log follows the files: after all of them were taken in, the records that count are those which the files, the
report and the glossary make, however often and in whatever states they were taken in before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from youth_report.editing.chronicle import Contribution, find_contributions, find_valid
from youth_report.editing.derive import derive_records
from youth_report.editing.entries import Judgement, Sitting
from youth_report.editing.identity import with_id
from youth_report.editing.proposals import Proposals
from youth_report.model import Record, Report, Withdrawal


def from_sitting(
    sitting: Sitting, report: Report, records: Sequence[Record], proposals: Proposals
) -> tuple[Record, ...]:
    """Return the records to append so that the log says of this sitting what its file says.

    The other sittings count as they are in the log. Raise `BadInput` where the file speaks of what is not there.
    """
    others = [one for one in find_contributions(records) if one.sitting != sitting.name]
    return _catch_up(records, derive_records(sitting, report, others, proposals), {sitting.name})


def from_sittings(
    sittings: Iterable[Sitting], report: Report, records: Sequence[Record], proposals: Proposals
) -> tuple[Record, ...]:
    """Return the records to append so that the log says what all edit files together say.

    A sitting whose file is gone is taken back, but for those with a colon in their name: they never were files.
    """
    wanted: list[Contribution] = [one for one in find_contributions(records) if not _is_file(one.sitting)]
    for sitting in sort_sittings(sittings):
        wanted += derive_records(sitting, report, find_contributions(wanted), proposals)
    names = {record.sitting for record in (*records, *wanted) if _is_file(record.sitting)}
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


def _is_file(sitting: str) -> bool:
    return ":" not in sitting


def _catch_up(records: Sequence[Record], wanted: Sequence[Contribution], names: Collection[str]) -> tuple[Record, ...]:
    """Return what makes the wanted records, and no others of these sittings, count."""
    known = {record.id for record in records}
    valid = find_valid(records)
    ids = {record.id for record in wanted}
    of_files = [record for record in valid.values() if record.sitting in names and not isinstance(record, Withdrawal)]
    stale = [record for record in of_files if record.id not in ids]
    back = [record for record in wanted if record.id in known and record.id not in valid]
    return (*_flip([*stale, *back], known, valid), *(record for record in wanted if record.id not in known))


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
