"""Reads the head of a sheet: who wrote on it, when, and which sheet it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from unicodedata import normalize

from youth_report.model import SheetLine
from youth_report.sheets import wording
from youth_report.sheets.block_names import is_name_line
from youth_report.sheets.likeness import fold

_LABELS = {
    **{fold(label): label for label in (wording.NICKNAME, wording.DATE, wording.GROUP, wording.SHEET)},
    "by": wording.NICKNAME,
    "your nickname": wording.NICKNAME,
    "name": wording.NICKNAME,
    "sitting": wording.GROUP,
}
_PAIR = re.compile(r"[\s*_-]*([^:]{1,40}):[*_]*(.*)", re.DOTALL)
_MADE = re.compile(r"(\S{1,200}), made on (\d{4}-\d{2}-\d{2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LAST_DAY = 31
_NUMBERS = re.compile(r"\d+|[a-z]+")


@dataclass(slots=True)
class Head:
    """What the head of a sheet says, as it was typed."""

    values: dict[str, str] = field(default_factory=dict)

    @property
    def by(self) -> str:
        """The nickname."""
        return self.values.get(wording.NICKNAME, "")

    @property
    def date(self) -> str:
        """The day on which it was filled in, ISO 8601; empty where nobody can tell."""
        return read_date(self.values.get(wording.DATE, ""))

    @property
    def group(self) -> str:
        """A note on the sitting."""
        return self.values.get(wording.GROUP, "")

    @property
    def report(self) -> str:
        """Name of the report that the sheet was made of; empty where it does not say so any more."""
        found = _MADE.search(self.values.get(wording.SHEET, ""))
        return found[1] if found else ""

    @property
    def made_on(self) -> str:
        """The day on which the sheet was made, ISO 8601, or an empty text."""
        found = _MADE.search(self.values.get(wording.SHEET, ""))
        return found[2] if found else ""

    def settle(self, by: str, date: str) -> Head:
        """Return the head with the nickname `by`, where it is not empty, and a day."""
        return Head({**self.values, wording.NICKNAME: by or self.by, wording.DATE: date})


def take_head(lines: Sequence[SheetLine]) -> tuple[Head, tuple[SheetLine, ...]]:
    """Return the head, and the lines that do not belong to it. It ends where the first block is named.

    What was typed in a second field of the same name stays among the lines.
    """
    head = Head()
    end = next((at for at, line in enumerate(lines) if is_name_line(line.cells[0].text.partition("\n")[0])), len(lines))
    rest = [line for line in lines[:end] if not _take_field(head, line)]
    return head, (*rest, *lines[end:])


def read_date(text: str) -> str:
    """Return the day that someone wrote, ISO 8601, or an empty text where it cannot be told.

    `2026-05-12`, `12.5.26`, `12/05/2026` (the day first) and `12 May 2026` are understood.
    """
    parts = _NUMBERS.findall(normalize("NFKC", text).casefold())
    named = [_MONTHS.index(part[:3]) + 1 for part in parts if part[:3] in _MONTHS]
    numbers = [int(part) for part in parts if part.isdecimal() and len(part) <= 4]
    if len(numbers) + len(named[:1]) != 3:
        return ""
    if named:
        day, year = sorted(numbers) if max(numbers) > _LAST_DAY else numbers
        month = named[0]
    else:
        year, month, day = numbers if numbers[0] > _LAST_DAY else reversed(numbers)
    with suppress(ValueError):
        return date(year + 2000 if year < 100 else year, month, day).isoformat()
    return ""


def _take_field(head: Head, line: SheetLine) -> bool:
    label, value = _read_pair([cell.text for cell in line.cells])
    if not label or any(cell.notes for cell in line.cells):
        return False
    if label in head.values:
        return not value.strip()
    head.values[label] = " ".join(value.split()).strip("_ …")
    return True


def _read_pair(texts: Iterable[str]) -> tuple[str, str]:
    first, *rest = texts
    if rest:
        return _LABELS.get(fold(first), ""), " ".join(rest)
    found = _PAIR.fullmatch(first)
    return (_LABELS.get(fold(found[1]), ""), found[2]) if found else ("", "")
