"""What people do at the program itself, and not in an edit file: decide, and take back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

from youth_report.editing.arrival import stand_last
from youth_report.editing.chronicle import Contribution, find_contributions, find_valid, is_file
from youth_report.editing.derive import derive_records
from youth_report.editing.entries import Address, Judgement, Rewrite, Sitting
from youth_report.editing.front_matter import is_nickname
from youth_report.editing.identity import with_id
from youth_report.editing.story import Story
from youth_report.model import BadInput, BlockId, Decision, Record, Withdrawal, WrongUsage

_SHORTEST = 4
"""Figures of an id that a person must type."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Who does something, when, through which door and why."""

    by: str
    on: str
    """ISO 8601 date."""
    door: str = "terminal"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is decided about whose words."""

    block: BlockId
    decision: Decision
    of: str = ""
    """A nickname; empty for everyone's words."""
    words: str = ""
    """New words of the person who decides, which are to be used: `of` is that person then."""


def decide(choice: Choice, doing: Doing, story: Story, records: Sequence[Record]) -> tuple[Contribution, ...]:
    """Return the records of a decision, which comes after all that is there."""
    name, before = _open_sitting(doing, records)
    at = Address(0, choice.block)
    mix = (Rewrite(at, choice.words),) if choice.words else ()
    entries = (*mix, Judgement(at, choice.decision, choice.of, doing.reason))
    sitting = Sitting(name, doing.by, doing.on, starts_from=before, entries=entries)
    try:
        found = derive_records(sitting, story, find_contributions(records))
    except BadInput as slip:
        raise WrongUsage(slip.problem, mend=slip.mend) from slip
    return stand_last(found, records)


def take_back(record: Record, doing: Doing, records: Sequence[Record]) -> Withdrawal:
    """Return what makes a record count no longer. The taking back of a taking back makes the first one count again."""
    if record.id not in find_valid(records):
        _refuse_twice(record, records)
    if isinstance(record, Withdrawal) and is_file(record.sitting):
        mend = f"Write it into the file {record.sitting}.md again."
        raise WrongUsage(f"{record.id[:8]} only says that the edit file changed", mend=mend)
    name, _ = _open_sitting(doing, records)
    return with_id(Withdrawal("", record.id, doing.on, name, doing.by, doing.reason))


def find_record(short: str, records: Sequence[Record]) -> Record:
    """Return the record whose id starts so; raise `WrongUsage` where that is none or several."""
    found = [record for record in records if record.id.startswith(short.casefold())]
    if len(short) < _SHORTEST or not found:
        mend = "The ids stand in the first column of: youth-report edit REPORT history"
        raise WrongUsage(f'there is no record "{short}"', mend=mend)
    if len(found) > 1:
        mend = f"Type more of it: {', '.join(record.id for record in found[:4])}."
        raise WrongUsage(f'"{short}" may be several records', mend=mend)
    return found[0]


def find_last(block: BlockId, records: Sequence[Record]) -> Record:
    """Return the latest that was said about a block and counts."""
    about = [one for one in find_contributions(records) if one.block == block]
    if not about:
        raise WrongUsage(f"nothing was said about {block}", mend="Look at: youth-report edit REPORT history")
    return about[-1]


def _open_sitting(doing: Doing, records: Sequence[Record]) -> tuple[str, str]:
    """Return a free name for a sitting, such as `terminal:2026-11-25.2`, and the sitting that it follows."""
    if not is_nickname(doing.by):
        raise WrongUsage(f'"{doing.by[:60]}" cannot be a nickname', mend="Say who you are with a short nickname.")
    first = f"{doing.door}:{doing.on}"
    taken = {record.sitting for record in records}
    before, name, number = "", first, 1
    while name in taken:
        before, number = name, number + 1
        name = f"{first}.{number}"
    return name, before


def _refuse_twice(record: Record, records: Sequence[Record]) -> NoReturn:
    back = next(
        (one for one in find_valid(records).values() if isinstance(one, Withdrawal) and one.record == record.id), None
    )
    mend = f"To make it count again, undo {back.id[:8]}." if back and not is_file(back.sitting) else ""
    raise WrongUsage(
        f"{record.id[:8]} was taken back already", mend=mend or "Its edit file no longer says it. Write it there again."
    )
