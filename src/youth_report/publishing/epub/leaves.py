"""The leaves of an EPUB: one file for the title, one for each part of the edition, and those at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from youth_report.publishing.contacts import ShownContact
from youth_report.publishing.edition_page import ReadingPage, ReadingSection, list_blocks
from youth_report.publishing.epub.cutting import CutLine
from youth_report.publishing.frame import Frame
from youth_report.publishing.glosses import GlossaryEntry
from youth_report.publishing.official_page import OfficialPage
from youth_report.publishing.parts import Picture, Row, Table
from youth_report.publishing.shown import PopUp, ShownBlock, ShownSegment

Lines = Mapping[str, CutLine]
"""The cut lines of an edition, by their ids."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A file with words of the edition: the context of `epub/title.xhtml` and `epub/part.xhtml`."""

    file: str
    page: ReadingPage
    heading: ShownBlock
    """What the leaf is called."""
    sections: tuple[ReadingSection, ...]
    lines: Lines
    notes: tuple[PopUp, ...] = ()
    """The explanations that words of the leaf open."""


@dataclass(frozen=True, slots=True)
class WordsLeaf:
    """The list of words: the context of `epub/words.xhtml`."""

    language: str
    words: tuple[GlossaryEntry, ...]


@dataclass(frozen=True, slots=True)
class HelpLeaf:
    """Who can help, and how the book was made: the context of `epub/help.xhtml`."""

    frame: Frame
    contacts: tuple[ShownContact, ...]


@dataclass(frozen=True, slots=True)
class OfficialLeaf:
    """The official words: the context of `epub/official.xhtml`."""

    page: OfficialPage
    files: Mapping[str, str]
    """The file in which each block of the edition stands, by the block's id."""


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the table of contents, with those under it."""

    name: str
    address: str
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Navigation:
    """The context of `epub/nav.xhtml`."""

    language: str
    places: tuple[Place, ...]
    first: str
    """File with which the words begin."""
    has_words: bool


def divide(page: ReadingPage, lines: Lines) -> tuple[Leaf, ...]:
    """Return the leaves of an edition: the title with what has no heading, then one for each part."""
    groups: list[list[ReadingSection]] = [[]]
    for section in (*page.short, *page.sections):
        if section.heading and section.level == 2:
            groups.append([])
        groups[-1].append(section)
    return tuple(_make_leaf(number, tuple(group), page, lines) for number, group in enumerate(groups))


def _make_leaf(number: int, sections: tuple[ReadingSection, ...], page: ReadingPage, lines: Lines) -> Leaf:
    heading = sections[0].heading if number else page.title
    file = f"part{number}.xhtml" if number else "title.xhtml"
    leaf = Leaf(file, page, heading or page.title, sections, lines)
    opened = {run.note for line in list_lines(leaf) for cell in line.cells for run in cell}
    notes = (note for block in _list_blocks(leaf) for note in block.pop_ups if note.id in opened)
    return Leaf(file, page, leaf.heading, sections, lines, tuple(notes))


def list_lines(leaf: Leaf) -> Iterator[CutLine]:
    """Yield the lines of a leaf in the order of reading."""
    return (leaf.lines[name] for name in _list_names(leaf) if name in leaf.lines)


def list_rows(sections: Iterable[ReadingSection]) -> Iterator[Row]:
    """Yield the rows of all tables in sections."""
    for section in sections:
        for stretch in section.stretches:
            for part in stretch.parts:
                if isinstance(part, Table):
                    yield from (*([part.head] if part.head else []), *part.rows)


def list_segments(blocks: Iterable[ShownBlock]) -> Iterator[ShownSegment]:
    """Yield the segments of blocks."""
    return (segment for block in blocks for segment in block.segments if segment.id)


def list_pictures(sections: Iterable[ReadingSection]) -> Iterator[Picture]:
    """Yield the pictures that are shown: AVIF is no picture of EPUB 3, so that its words stand alone."""
    parts = (part for section in sections for stretch in section.stretches for part in stretch.parts)
    return (part for part in parts if isinstance(part, Picture) and _is_shown(part))


def _is_shown(picture: Picture) -> bool:
    return bool(picture.source) and not picture.source.lower().endswith(".avif")


def find_files(leaves: Iterable[Leaf]) -> Mapping[str, str]:
    """Return the file in which each block stands, by the block's id."""
    return {block.id: leaf.file for leaf in leaves for block in _list_blocks(leaf)}


def list_places(leaves: Iterable[Leaf]) -> Iterator[Place]:
    """Yield what the table of contents says of the edition: each part, with the headings in it."""
    for leaf in leaves:
        heads = [section.heading for section in leaf.sections if section.heading]
        inner = tuple(Place(_say(head), f"{leaf.file}#{head.id}") for head in heads if head is not leaf.heading)
        yield Place(_say(leaf.heading), leaf.file, inner)


def _list_blocks(leaf: Leaf) -> Iterator[ShownBlock]:
    if leaf.heading is leaf.page.title:
        yield leaf.heading
    yield from list_blocks(leaf.sections)


def _list_names(leaf: Leaf) -> Iterator[str]:
    return (segment.id for segment in list_segments(_list_blocks(leaf)))


def _say(block: ShownBlock) -> str:
    return "".join(piece.text for segment in block.segments for piece in segment.pieces)
