"""Tables in plain text: lines with tabs, and lists of contents with rows of dots."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from youth_report.intake.line import Line

_LEADERS = re.compile(r"\s?(?:[.…_]\s?){4,}")
_PAGE = re.compile(r"(?:\d{1,4}|[ivxlc]{1,6})\Z")


def find_tables(lines: Sequence[Line]) -> Iterator[tuple[int, int, str]]:
    """Return the first line, the line after the last, and the text of each table: cells with tabs between them."""
    shaped = enumerate(_split_cells(line) for line in lines)
    for columns, group in groupby(shaped, key=lambda each: len(each[1])):
        members = list(group)
        rows = [cells for _, cells in members]
        if columns > 1 and _is_table(rows, lines[members[0][0]]):
            yield members[0][0], members[-1][0] + 1, "\n".join("\t".join(row) for row in rows)


def _split_cells(line: Line) -> tuple[str, ...]:
    """Return the cells of a line, or nothing where it cannot be a row."""
    if line.is_bulleted:
        return ()
    if contents := _split_leaders(line.words):
        return contents
    tabs_within = line.raw.strip().count("\t")
    cells = line.raw.strip(" ").split("\t")
    return tuple(" ".join(cell.split()) for cell in cells) if tabs_within > (1 if line.mark else 0) else ()


def _split_leaders(words: str) -> tuple[str, ...]:
    """Return the title and the page of a line of contents."""
    found = _LEADERS.search(words)
    page = words[found.end() :] if found else ""
    return (words[: found.start()], page) if found and found.start() and _PAGE.match(page) else ()


def _is_table(rows: Sequence[tuple[str, ...]], first: Line) -> bool:
    filled = sum(any(column) for column in zip(*rows, strict=True))
    return filled > 1 and (len(rows) > 1 or bool(_split_leaders(first.words)))
