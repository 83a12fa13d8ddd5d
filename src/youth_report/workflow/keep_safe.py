"""Take a whole report out, put it back, and see whether all of it is sound."""

from __future__ import annotations

from dataclasses import dataclass

from youth_report.codec.backup_text import write_backup
from youth_report.codec.json_text import read_report
from youth_report.codec.log_text import read_log, write_log
from youth_report.editing import sittings
from youth_report.editing.identity import with_id
from youth_report.model import BadInput
from youth_report.ports import ContentFolder, EditLog
from youth_report.workflow.draft import take_stock
from youth_report.workflow.reading import read_past
from youth_report.workflow.tools import Desk

_LOG = "log/records.jsonl"


@dataclass(frozen=True, slots=True)
class Sound:
    """What was looked at, and found to be as it was written."""

    records: int
    seal: str
    """Stands for the whole log: another log has another seal."""
    revisions: int
    sittings: int


def back_up(desk: Desk) -> bytes:
    """Return all of a report as a zip: its files, and its log as text."""
    take_stock(desk)
    log = write_log(desk.log.records()).encode()
    return write_backup(desk.folder.name, {**desk.folder.files(), _LOG: log})


def restore(files: dict[str, bytes], folder: ContentFolder, log: EditLog, where: str) -> Sound:
    """Fill an empty folder and an empty log from the files of a backup."""
    written = files.pop(_LOG, b"")
    folder.fill(files)
    log.append(record for _, record in read_log(written, f"{where}, {_LOG}"))
    return verify(folder, log)


def verify(folder: ContentFolder, log: EditLog) -> Sound:
    """Return what a report holds; raise `BadInput` where a part of it is not as it was written."""
    folder.settings()
    revisions = folder.official()
    reports = [read_report(text, f"{folder.name}/official/{number}.json") for number, text in revisions.items()]
    for past, report in zip(read_past(folder, lambda _: {}), reports[1:], strict=True):
        if past.descent.lineage.ids != tuple(block.id for block in report.blocks):
            where = f"{folder.name}/official/{report.revision}.lineage.json"
            mend = "Put both files back from your backup."
            raise BadInput("it tells of other blocks than the official text beside it has", mend=mend, where=where)
    files = folder.sittings()
    for name, text in files.items():
        sittings.parse(text, name)
    records = log.records()
    for number, record in enumerate(records, 1):
        if with_id(record).id != record.id:
            problem = "the words of this record do not fit its id"
            raise BadInput(problem, mend="Put back the log from your backup.", where=f"log, record {number}")
    return Sound(len(records), log.verify(), len(revisions), len(files))
