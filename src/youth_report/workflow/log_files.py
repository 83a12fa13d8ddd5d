"""Turn the log to text that looks well in version control, and take such text in."""

from __future__ import annotations

from collections.abc import Iterable

from youth_report.codec.log_text import read_log, write_log
from youth_report.editing.chronicle import find_valid, is_file
from youth_report.editing.identity import with_id
from youth_report.model import BadInput, Record
from youth_report.workflow.draft import take_stock
from youth_report.workflow.tools import Desk


def export_log(desk: Desk) -> str:
    """Return the whole log as text, with what is new in the edit files."""
    return write_log(take_stock(desk).records)


def import_log(desk: Desk, data: bytes, where: str) -> int:
    """Append the records that the log lacks, all or none; return how many. Raise `BadInput` for a damaged line."""
    found = read_log(data, where)
    for place, record in found:
        if with_id(record).id != record.id:
            mend = "Take the line from an export that nobody changed by hand."
            raise BadInput("this record was changed: its words do not fit its id", mend=mend, where=place)
    before = desk.log.records()
    _need_files(desk, [*before, *(record for _, record in found)], where)
    desk.log.append(record for _, record in found)
    return len(desk.log.records()) - len(before)


def _need_files(desk: Desk, records: Iterable[Record], where: str) -> None:
    """Raise `BadInput` where an edit file is not here: the next reading would take its words back."""
    spoken_of = {record.sitting for record in find_valid(records).values() if is_file(record.sitting)}
    missing = sorted(spoken_of - desk.folder.sittings().keys())
    if missing:
        names = ", ".join(f"edits/{name}.md" for name in missing[:5])
        mend = "Copy them from where the log was exported, then import it again."
        raise BadInput(f"it tells of edit files that are not here: {names}", mend=mend, where=where)
