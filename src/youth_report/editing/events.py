"""All that the log tells, for people who look back: each record with what it was about and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from youth_report.editing import history
from youth_report.editing.chronicle import find_valid, is_file
from youth_report.editing.story import Story
from youth_report.model import BlockId, Decision, Record, Review, Suggestion, Withdrawal

TAKEN_BACK = "taken back"
_TOLD = {Decision.ACCEPT: "accept", Decision.DECLINE: "decline", Decision.TALK: "talk about"}


@dataclass(frozen=True, slots=True)
class Event:
    """A record, as a person is told of it."""

    id: str
    block: BlockId
    by: str
    on: str
    what: str
    """What was done: `rewrite`, `accept Moss`, `take back 1a2b3c4d`."""
    words: str = ""
    came_of_it: str = ""
    reason: str = ""


def tell_events(records: Sequence[Record], story: Story) -> tuple[Event, ...]:
    """Return what happened to a report, by day and as it came in.

    That an edit file changed is told of the record that it no longer says.
    """
    by_id = {record.id: record for record in records}
    valid = find_valid(records)
    ideas = {idea.suggestion.id: idea for idea in history.of_all(records, story)}
    told = [record for record in records if not (isinstance(record, Withdrawal) and is_file(record.sitting))]
    return tuple(
        _tell(record, by_id, ideas.get(record.id), counts=record.id in valid)
        for record in sorted(told, key=lambda record: record.on)
    )


def _tell(record: Record, by_id: Mapping[str, Record], idea: history.Idea | None, *, counts: bool) -> Event:
    came = "" if counts else TAKEN_BACK
    match record:
        case Suggestion():
            came = came or (idea.outcome.value if idea else history.Outcome.NOT_USED.value)
            reason = (idea.reason if idea else "") or record.reason
            return Event(
                record.id, record.block, record.by, record.on, record.action.value, record.result, came, reason
            )
        case Review():
            what = f"{_TOLD[record.decision]} {record.of or 'all'}"
            return Event(record.id, record.block, record.by, record.on, what, "", came, record.reason)
        case Withdrawal():
            what, block = f"take back {record.record[:8]}", _find_block(record, by_id)
            return Event(record.id, block, record.by, record.on, what, "", came, record.reason)


def _find_block(record: Record, by_id: Mapping[str, Record]) -> BlockId:
    passed: set[str] = set()
    while isinstance(record, Withdrawal) and record.record in by_id and record.id not in passed:
        passed.add(record.id)
        record = by_id[record.record]
    return BlockId("") if isinstance(record, Withdrawal) else record.block
