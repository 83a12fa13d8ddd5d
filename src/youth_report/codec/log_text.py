"""A whole log as text: one record a line (JSON Lines), in the order in which they were appended."""

from __future__ import annotations

from collections.abc import Iterable

from youth_report.codec.json_text import read_record, write_record
from youth_report.model import BadInput, Record

_MARKS = ("<<<<<<< ", "=======", ">>>>>>> ", "||||||| ")
"""What git leaves where it could not merge two copies of a file."""


def write_log(records: Iterable[Record]) -> str:
    """Return records as text; the same records make the same text."""
    return "".join(f"{write_record(record)}\n" for record in records)


def read_log(data: bytes, where: str) -> tuple[tuple[str, Record], ...]:
    """Return the records that `write_log` wrote, each with its place; raise `BadInput` for the first damaged line."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as slip:
        number = data.count(b"\n", 0, slip.start) + 1
        mend = "Export the log again, and do not open the file in a word processor."
        raise BadInput("this line is not UTF-8 text", mend=mend, where=f"{where}, line {number}") from slip
    lines = enumerate(text.split("\n"), 1)
    found = [(f"{where}, line {number}", line.strip()) for number, line in lines]
    return tuple((place, _read_line(line, place)) for place, line in found if line)


def _read_line(line: str, place: str) -> Record:
    if line.startswith(_MARKS):
        mend = "Take out the lines that start with <<<<<<<, ======= and >>>>>>>. Keep all lines between them."
        raise BadInput("git left a conflict open here", mend=mend, where=place)
    if not line.startswith("{"):
        raise BadInput("this line is no record", mend="Take the line out, or export the log again.", where=place)
    record = read_record(line, place)
    try:
        write_record(record).encode()
    except UnicodeEncodeError as slip:
        raise BadInput("this line holds half a character", mend="Export the log again.", where=place) from slip
    return record
