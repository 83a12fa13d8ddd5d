"""A format of sheets that is plain text."""

from __future__ import annotations

import json

from youth_report.model import BadInput, Sheet, SheetCell, SheetLine


class FakeSheetFormat:
    def write(self, sheet: Sheet) -> bytes:
        loose = [[sheet.title], *([line] for line in sheet.guide)]
        fields = [list(pair) for pair in sheet.fields]
        rows = [["\n\n".join((row.block, *row.about)), row.official, row.so_far, ""] for row in sheet.rows]
        return json.dumps([loose, fields, [list(sheet.columns), *rows]]).encode()

    def read(self, data: bytes, name: str) -> tuple[SheetLine, ...]:
        try:
            parts = json.loads(data)
        except ValueError as slip:
            raise BadInput("this file is damaged", mend="Save it again.", where=name) from slip
        return tuple(
            SheetLine(tuple(SheetCell(text) for text in cells), f"part {table}, row {row}", table)
            for table, part in enumerate(parts)
            for row, cells in enumerate(part, 1)
        )
