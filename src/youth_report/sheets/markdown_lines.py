"""Reads a sheet in Markdown, or in plain text, as lines."""

from __future__ import annotations

import html
import re

from youth_report.model import SheetCell, SheetLine

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_ROW = re.compile(r"\s*\|.*\|\s*")
_RULE = re.compile(r"[\s|:=-]+")


def read_lines(text: str) -> tuple[SheetLine, ...]:
    """Return each line of a text as a SheetLine; the rows of tables with bars have cells."""
    lines: list[SheetLine] = []
    table = 0
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        is_row = _ROW.fullmatch(line) is not None and line.count("|") > 3
        if is_row and not (lines and lines[-1].table):
            table += 1
        if not is_row or not _RULE.fullmatch(line):
            cells = line.strip().strip("|").split("|") if is_row else [line]
            read = tuple(SheetCell(_read_cell(cell) if is_row else _ESCAPED.sub(r"\1", cell)) for cell in cells)
            lines.append(SheetLine(read, f"line {number}", table if is_row else 0))
    return tuple(lines)


def _read_cell(text: str) -> str:
    return html.unescape(re.sub(r"<br\s*/?>", "\n", _ESCAPED.sub(r"\1", text), flags=re.IGNORECASE)).strip()
