"""An edition that is kept up as records come in, one after the other, without folding all of them again."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import replace

from youth_report.editing.chronicle import Contribution, find_contributions, find_days, find_valid, rank_by
from youth_report.editing.fold import fold, make_conflict, make_passage
from youth_report.editing.grouping import find_addition, group_by_block
from youth_report.editing.story import Past, find_epoch, find_epochs, tell_story
from youth_report.model import GLOSSARY, Action, BlockId, Record, Report, Suggestion, Withdrawal


class RunningFold:
    """The edition that all records so far make; at any time the same as that of `fold`."""

    def __init__(self, report: Report, records: Iterable[Record], *, title: str, past: Sequence[Past] = ()) -> None:
        self._report, self._title, self._past = report, title, past
        self._story = tell_story(report, past)
        self._records = {record.id: record for record in records}
        self._fold_all()

    def add(self, record: Record) -> None:
        """Take one more record in; one that is there already changes nothing."""
        if record.id in self._records:
            return
        self._records[record.id] = record
        if isinstance(record, Withdrawal) or self._reaches_far(record):
            self._fold_all()
            return
        if record.sitting not in self._days:
            self._days[record.sitting] = (record.on, record.starts_from)
            self._epochs[record.sitting] = find_epoch(self._story, record.sitting, self._days)
        self._starts.add(record.starts_from)
        insort(self._said.setdefault(record.block, []), record, key=rank_by(self._days))
        self._settle(record.block)

    def _fold_all(self) -> None:
        records = tuple(self._records.values())
        self.edition = fold(self._report, records, title=self._title, past=self._past)
        contributions = find_contributions(records)
        valid = find_valid(records).values()
        self._days = dict(find_days(one for one in valid if not isinstance(one, Withdrawal)))
        self._epochs = dict(find_epochs(self._story, contributions))
        self._said = {block: list(about) for block, about in group_by_block(contributions).items()}
        self._places = {passage.id: place for place, passage in enumerate(self.edition.passages)}
        self._withdrawn = {record.record for record in records if isinstance(record, Withdrawal)}
        self._starts = {one.starts_from for one in contributions}

    def _reaches_far(self, one: Contribution) -> bool:
        """Tell whether a contribution may change more than the words of its block."""
        new_name = one.sitting not in self._days
        return (
            one.block not in self._places
            or one.id in self._withdrawn
            or (one.by if isinstance(one, Suggestion) else one.of) == GLOSSARY
            or (isinstance(one, Suggestion) and one.action is Action.ADD)
            or (new_name and one.sitting in self._starts)
            or (not new_name and self._days[one.sitting] != (one.on, one.starts_from))
        )

    def _settle(self, block: BlockId) -> None:
        about = self._said[block]
        standing = self._story.settle(block, about, self._epochs)
        passages = list(self.edition.passages)
        passages[self._places[block]] = make_passage(block, standing.shown, self._story, find_addition(about))
        conflicts = [conflict for conflict in self.edition.conflicts if conflict.block != block]
        if standing.is_open:
            insort(conflicts, make_conflict(block, standing), key=lambda conflict: self._places[conflict.block])
        self.edition = replace(self.edition, passages=tuple(passages), conflicts=tuple(conflicts))
