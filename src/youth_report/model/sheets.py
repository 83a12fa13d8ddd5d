"""Sheets to write on: what is laid out for people, and what is found on a sheet that comes back."""

from __future__ import annotations

from dataclasses import dataclass

from youth_report.model.text import BlockId


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One passage, with a place to write."""

    block: BlockId
    about: tuple[str, ...]
    """Short lines that tell what it is, how hard it is, and where it stands."""
    official: str
    """The official words; a line that says that there are none where young people added the passage."""
    so_far: str
    """The words so far; a line that says why there are none where there are none."""
    heading: bool = False
    """True where the passage is a heading."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as every format lays it out, in this order. All of its own words are in it."""

    title: str
    language: str
    """BCP 47 tag."""
    guide: tuple[str, ...]
    """How to fill it in, one sentence or two each."""
    fields: tuple[tuple[str, str], ...]
    """What the head of the sheet asks, and what is filled in already."""
    columns: tuple[str, str, str, str]
    """Titles: which passage, its official words, its words so far, the place to write."""
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class SheetCell:
    """What stands in one cell of a sheet that came back. What was deleted or crossed out is not in it."""

    text: str
    """Paragraphs with an empty line between; items of a list on lines of their own, each after `- `."""
    notes: tuple[str, ...] = ()
    """Comments, footnotes and the like that hang on these words."""
    across: int = 1
    """Columns that it covers."""
    joined: bool = False
    """True where it is one with the cell above it."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A row of a table, or a paragraph outside of tables (one cell)."""

    cells: tuple[SheetCell, ...]
    place: str
    """Where it stands, in words that a person understands: `table 1, row 5`."""
    table: int = 0
    """Number of the table, from 1; 0 outside of tables."""
