"""A log in memory."""

from __future__ import annotations

from collections.abc import Iterable

from youth_report.codec.chain import seal
from youth_report.codec.json_text import write_record
from youth_report.model import Record


class FakeEditLog:
    def __init__(self) -> None:
        self._records: dict[str, Record] = {}

    def records(self) -> tuple[Record, ...]:
        return tuple(self._records.values())

    def append(self, records: Iterable[Record]) -> None:
        for record in tuple(records):
            self._records.setdefault(record.id, record)

    def verify(self) -> str:
        return seal(map(write_record, self._records.values()))
