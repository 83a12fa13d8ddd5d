"""Takes a filled sheet back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from youth_report.model import BlockId, SheetLine
from youth_report.sheets.columns import read_table
from youth_report.sheets.entries import Found
from youth_report.sheets.known_blocks import KnownBlocks
from youth_report.sheets.loose import read_loose
from youth_report.sheets.placing import find_rows
from youth_report.sheets.readings import Reading
from youth_report.sheets.sorting import Sorter

_CELLS_OF_A_ROW = 3


def take_back(lines: Sequence[SheetLine], known: KnownBlocks, taken: Collection[BlockId]) -> Found:
    """Return what stands in the lines below the head of a sheet; `taken` are the names of all blocks ever added."""
    readings = list(_read_all(lines, known))
    return Sorter(known, taken).sort(find_rows(readings, known))


def _read_all(lines: Iterable[SheetLine], known: KnownBlocks) -> Iterator[Reading]:
    parts = groupby(map(_find_cells, lines), key=lambda line: line.table)
    for table, part in parts:
        yield from read_table(tuple(part), known) if table else read_loose(part, known)


def _find_cells(line: SheetLine) -> SheetLine:
    """Return a paragraph as a row where tabs show that it was one; these rows are the table -1."""
    text = line.cells[0].text if len(line.cells) == 1 else ""
    pieces = text.split("\t")
    if line.table or len(pieces) < _CELLS_OF_A_ROW or text.lstrip().startswith(">"):
        return line
    cells = tuple(
        replace(line.cells[0], text=piece, notes=line.cells[0].notes if at == 0 else ())
        for at, piece in enumerate(pieces)
    )
    return SheetLine(cells, line.place, table=-1)
