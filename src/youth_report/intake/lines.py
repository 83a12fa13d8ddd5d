"""Reads plain text as people save it from a word processor or copy it from a page: nothing in it is marked."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise

from youth_report.intake.headings import looks_like_heading
from youth_report.intake.line import Line, scan_lines
from youth_report.intake.marks import Mark, nest_items
from youth_report.intake.tables import find_tables
from youth_report.intake.wrapping import find_width, goes_on, join_lines
from youth_report.model import Kind, RawBlock

_TOP_HEADING = 2
"""Level of a heading: level 1 is the title of the report."""
_LONE_LINES = 3
"""So many short lines under each other, with no blank line between, are an address or a list, not headings."""


def read(text: str) -> tuple[RawBlock, ...]:
    """Return the headings, paragraphs, list items and tables of a plain text.

    Lines that were broken to fit a page are joined. Bullets and rows of dots are left out, numbers of items stay.
    """
    lines = tuple(scan_lines(text))
    return tuple(_name_kinds(tuple(_gather_pieces(lines))))


@dataclass(frozen=True, slots=True)
class _Piece:
    """The lines of one block."""

    first: Line
    words: str
    after_blank: bool
    """True where it begins the text or stands behind a blank line."""
    is_table: bool = False

    @property
    def numbers(self) -> int:
        """How many numbers stand before it: 2 for `4.1`; 0 behind another mark or none."""
        return self.first.mark.depth if self.first.mark else 0

    @property
    def is_listed(self) -> bool:
        """True behind a bullet or a letter."""
        return self.first.mark is not None and not self.numbers

    @property
    def is_titled(self) -> bool:
        """True where it may be a heading by its own looks."""
        if self.is_table or self.is_listed:
            return False
        return looks_like_heading(self.words[self.first.mark.length :] if self.first.mark else self.words)


def _gather_pieces(lines: Sequence[Line]) -> Iterator[_Piece]:
    width = find_width(lines)
    tables = {start: (end, text) for start, end, text in find_tables(lines)}
    at = 0
    while at < len(lines):
        line, after_blank = lines[at], at == 0 or not lines[at - 1].words
        if at in tables:
            at, text = tables[at]
            yield _Piece(line, text, after_blank, is_table=True)
        elif line.words:
            end = _find_end(lines, at, width, tables)
            more = (each.written for each in lines[at + 1 : end])
            yield _Piece(line, reduce(join_lines, more, line.words), after_blank)
            at = end
        else:
            at += 1


def _find_end(lines: Sequence[Line], at: int, width: int, tables: Container[int]) -> int:
    """Return the line after the last that belongs to the block that begins at a line."""
    end = at + 1
    while end < len(lines) and end not in tables and goes_on(lines, at, end, width):
        if _is_late_heading(lines, end):
            break
        end += 1
    return end


def _is_late_heading(lines: Sequence[Line], at: int) -> bool:
    """Return whether a line with a paragraph right above it, and none right below it, is the next heading."""
    alone = at + 1 < len(lines) and not lines[at + 1].words
    return alone and lines[at - 1].ends_sentence and looks_like_heading(lines[at].words)


def _name_kinds(pieces: Sequence[_Piece]) -> Iterator[RawBlock]:
    """Return the blocks of all pieces: what a piece is depends on its neighbours."""
    titles = frozenset(_find_titles(pieces))
    kinds = [_name_kind(piece, at in titles) for at, piece in enumerate(pieces)]
    levels = nest_items(_find_item_mark(piece, kind) for piece, kind in zip(pieces, kinds, strict=True))
    for piece, kind, level in zip(pieces, kinds, levels, strict=True):
        heading_level = _TOP_HEADING + max(piece.numbers - 1, 0)
        shown_level = min(heading_level, 6) if kind is Kind.HEADING else level
        yield RawBlock(kind, piece.words, level=shown_level, line=piece.first.number)


def _name_kind(piece: _Piece, is_title: bool) -> Kind:
    if piece.is_table:
        return Kind.TABLE
    if is_title:
        return Kind.HEADING
    # Paragraphs are often numbered through with the number of their section: 4.1, 4.2.
    is_numbered_paragraph = piece.numbers > 1 and not piece.is_titled
    return Kind.ITEM if piece.first.mark and not is_numbered_paragraph else Kind.PARAGRAPH


def _find_item_mark(piece: _Piece, kind: Kind) -> tuple[Mark, int] | None:
    return (piece.first.mark, piece.first.indent) if kind is Kind.ITEM and piece.first.mark else None


def _find_titles(pieces: Sequence[_Piece]) -> Iterator[int]:
    """Return which pieces are headings."""
    lone = frozenset(_find_lone_lines(pieces))
    for at, (piece, after) in enumerate(pairwise(pieces)):
        if not piece.is_titled or at in lone:
            continue
        before = pieces[at - 1] if at else None
        in_list = piece.numbers > 0 and piece.numbers in (after.numbers, before.numbers if before else 0)
        leads_in = piece.words.endswith(":") and (after.first.mark is not None or after.is_table)
        if not in_list and not leads_in:
            yield at


def _find_lone_lines(pieces: Sequence[_Piece]) -> Iterator[int]:
    """Return the short lines of addresses, of cover pages and of lists without marks."""
    run: list[int] = []
    for at, piece in enumerate(pieces):
        short = piece.is_titled and not piece.numbers
        if not short or piece.after_blank:
            yield from run if len(run) >= _LONE_LINES else ()
            run = []
        run += [at] if short else []
    yield from run if len(run) >= _LONE_LINES else ()
