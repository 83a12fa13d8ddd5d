"""The text of a report: report, section, block, segment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

BlockId = NewType("BlockId", str)
"""Lasting name of a block, such as `b7`; `y3` for a block that young people added."""

SegmentId = NewType("SegmentId", str)
"""Lasting name of a segment, such as `b7.s2`."""


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    TABLE = "table"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open characters in one text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class RawBlock:
    """A block as a reader of files found it: no id yet."""

    kind: Kind
    text: str
    """One line of words. A table has a line for each row, with tabs between its cells."""
    level: int = 0
    """Depth of a heading (1 to 6) or of a list item (1 is the outermost); else 0."""
    line: int = 0
    """Line of the file on which it starts, from 1; 0 where the format has no lines."""
    media: str = ""
    """File name of a picture, whose text is then its text alternative."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, a list item or a row of a table."""

    id: SegmentId
    span: Span
    """Characters of the block's text."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph-level piece of a text."""

    id: BlockId
    kind: Kind
    text: str
    level: int = 0
    segments: tuple[Segment, ...] = ()
    media: str = ""

    def words(self, segment: Segment) -> str:
        """Return the words of one of the block's segments."""
        return segment.span.of(self.text)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. A text may open with a section that has no heading."""

    blocks: tuple[Block, ...]

    @property
    def heading(self) -> Block | None:
        """The block that names the section, if it has one."""
        first = self.blocks[0]
        return first if first.kind is Kind.HEADING else None

    @property
    def id(self) -> BlockId:
        """The id of the section's first block."""
        return self.blocks[0].id

    @property
    def title(self) -> str:
        """The words of the heading, or an empty text."""
        return self.heading.text if self.heading else ""


def group_sections(blocks: Iterable[Block]) -> tuple[Section, ...]:
    """Return blocks as sections: each heading begins one."""
    sections: list[list[Block]] = []
    for block in blocks:
        if not sections or block.kind is Kind.HEADING:
            sections.append([])
        sections[-1].append(block)
    return tuple(Section(tuple(section)) for section in sections)


@dataclass(frozen=True, slots=True)
class Report:
    """One revision of an official text."""

    title: str
    language: str
    """BCP 47 tag, such as `en-GB`."""
    sections: tuple[Section, ...]
    revision: int = 1

    @property
    def blocks(self) -> Iterator[Block]:
        """All blocks in the order of reading."""
        return (block for section in self.sections for block in section.blocks)
