"""Reads the short texts that people type as edits: plain words, with a little Markdown where they want more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import reduce

from youth_report.intake.line import Line, scan_lines
from youth_report.intake.marks import Mark, nest_items
from youth_report.intake.wrapping import join_lines
from youth_report.model import Kind, RawBlock

_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_HEAD_RULE = re.compile(r"\|?[\s:|-]*-[\s:|-]*\Z")
"""The line between the head of a table and its rows."""
_EMPHASIS = re.compile(r"(\*{1,2})(?=\S)([^*\n]+)(?<=\S)\1")


class _Shape(Enum):
    """What a line is by its first characters."""

    BLANK = "blank"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    ROW = "row"
    WORDS = "words"


_JOINED = frozenset(
    {
        (_Shape.WORDS, _Shape.WORDS),
        (_Shape.ITEM, _Shape.WORDS),
        (_Shape.QUOTE, _Shape.QUOTE),
        (_Shape.ROW, _Shape.ROW),
    }
)
"""Which lines right under each other make one block."""


@dataclass(frozen=True, slots=True)
class _Group:
    """The lines of one block."""

    shape: _Shape
    lines: tuple[Line, ...]

    @property
    def mark(self) -> tuple[Mark, int] | None:
        """The mark of a list item, and its indent."""
        first = self.lines[0]
        return (first.mark, first.indent) if self.shape is _Shape.ITEM and first.mark else None


def read(text: str) -> tuple[RawBlock, ...]:
    """Return the blocks of a short text.

    It may hold paragraphs with blank lines between, `- ` items, `> ` quotes, `## ` headings and tables (`| a | b |`,
    or tabs between the cells). A short line alone is a paragraph: nobody has to end it with a full stop.
    """
    groups = tuple(_group_lines(scan_lines(text)))
    levels = nest_items(group.mark for group in groups)
    blocks = (_make_block(group, level) for group, level in zip(groups, levels, strict=True))
    return tuple(block for block in blocks if block.text)


def _group_lines(lines: Iterable[Line]) -> Iterator[_Group]:
    group: list[Line] = []
    first = last = _Shape.BLANK
    for line in lines:
        shape = _find_shape(line)
        if (last, shape) in _JOINED:
            group.append(line)
        else:
            yield from [_Group(first, tuple(group))] if group else []
            group, first = [line] if shape is not _Shape.BLANK else [], shape
        last = shape
    yield from [_Group(first, tuple(group))] if group else []


def _find_shape(line: Line) -> _Shape:
    if not line.words.strip("> "):
        return _Shape.BLANK
    if line.mark and line.mark.depth < 2:
        return _Shape.ITEM
    if line.words.startswith("|") or "\t" in line.raw.strip():
        return _Shape.ROW
    if line.words.startswith(">"):
        return _Shape.QUOTE
    return _Shape.HEADING if _HEADING.match(line.words) else _Shape.WORDS


def _make_block(group: _Group, level: int) -> RawBlock:
    number = group.lines[0].number
    words = [line.words for line in group.lines]
    match group.shape:
        case _Shape.HEADING:
            return RawBlock(Kind.HEADING, _flatten([words[0].lstrip("#")]), words[0].index(" "), number)
        case _Shape.ROW:
            return RawBlock(Kind.TABLE, "\n".join(filter(str.strip, map(_read_row, group.lines))), line=number)
        case _Shape.QUOTE:
            return RawBlock(Kind.QUOTE, _flatten([each.lstrip("> ") for each in words]), line=number)
        case _Shape.ITEM:
            return RawBlock(Kind.ITEM, _flatten(words), level, number)
    return RawBlock(Kind.PARAGRAPH, _flatten(words), line=number)


def _flatten(lines: Sequence[str]) -> str:
    return _EMPHASIS.sub(r"\2", reduce(join_lines, lines).strip())


def _read_row(line: Line) -> str:
    """Return the cells of a row with tabs between; nothing for the line below the head of a table."""
    if _HEAD_RULE.match(line.words):
        return ""
    cells = line.raw.strip(" ").split("\t") if "\t" in line.raw.strip() else line.words.strip("|").split("|")
    return "\t".join(_EMPHASIS.sub(r"\2", " ".join(cell.split())) for cell in cells)
