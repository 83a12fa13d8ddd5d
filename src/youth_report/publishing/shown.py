"""Text as a page shows it: blocks, their segments, and pieces of words with a pop-up or without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from youth_report.model import Block, Gloss, Segment, Span
from youth_report.publishing.contacts import ShownContact

_HINT_WORDS = 6


@dataclass(frozen=True, slots=True)
class PopUp:
    """The explanation of a term, opened by its word."""

    id: str
    term: str
    explain: str
    say: str = ""
    """How to say it, in words."""
    helper: ShownContact | None = None
    """Who can help, where the term is about something hard."""
    picture: str = ""
    """Address of its picture; empty if there is none."""


@dataclass(frozen=True, slots=True)
class WordPicture:
    """A picture of a word, for those who want one beside each."""

    segment: str
    """Id of the segment that the word is in."""
    at: int
    """Offset of the word in the segment's text."""
    picture: str
    """Its address."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A word with a pop-up, by its place in the text of its block."""

    span: Span
    pop_up: PopUp


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a segment."""

    text: str
    pop_up: PopUp | None = None


@dataclass(frozen=True, slots=True)
class ShownSegment:
    """A segment, or what stands between two of them."""

    id: str
    """Empty for what stands between segments."""
    pieces: tuple[Piece, ...]
    explains: bool = False
    """True for a sentence of the glossary, which is no part of the block's own text."""


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """A block of words. All characters of its text are in its segments, in order, and so are sentences that explain."""

    id: str
    segments: tuple[ShownSegment, ...]
    pop_ups: tuple[PopUp, ...] = ()
    hint: str = ""
    """Its first words: what tells its links from those of other blocks."""
    official: str = ""
    """Id of the official block whose place it takes; empty where there is none, or where a later block links to it."""
    helper: ShownContact | None = None
    """Who can help, where this is the first hard thing of its section."""
    official_words: str = ""
    """The words of the official block; the cells of a table have a stroke between them, its rows a semicolon."""
    pictures: tuple[WordPicture, ...] = ()
    """Those of its words, in order."""


def show_block(
    block: Block,
    marks: Sequence[Mark] = (),
    official: Block | None = None,
    helper: ShownContact | None = None,
    sentences: Sequence[Gloss] = (),
) -> ShownBlock:
    """Return a block as a page shows it, which takes the place of `official`.

    `marks` are in order and do not overlap; `sentences` explain its terms.
    """
    segments = tuple(_show_segments(block, marks, sentences))
    shown = (piece.pop_up for segment in segments for piece in segment.pieces)
    return ShownBlock(
        block.id,
        segments,
        tuple(p for p in shown if p),
        first_words(block.text),
        official.id if official else "",
        helper,
        official.text.replace("\t", " | ").replace("\n", "; ") if official else "",
    )


def show_words(text: str) -> ShownBlock:
    """Return words that are no block of the text as a page shows them."""
    return ShownBlock("", (ShownSegment("", (Piece(text),)),))


def rename_block(block: ShownBlock, prefix: str) -> ShownBlock:
    """Return a block whose id begins with `prefix`, so that it can stand on a page beside its namesake.

    Its segments have none: nobody hears them.
    """
    segments = tuple(replace(segment, id="") for segment in block.segments)
    return replace(block, id=f"{prefix}{block.id}" if block.id else "", segments=segments, pictures=())


def first_words(text: str) -> str:
    """Return the words that tell a text from others."""
    words = text.split(maxsplit=_HINT_WORDS)
    return " ".join(words[:_HINT_WORDS]) + ("…" if len(words) > _HINT_WORDS else "")


def _show_segments(block: Block, marks: Sequence[Mark], sentences: Sequence[Gloss]) -> Iterator[ShownSegment]:
    done = 0
    for segment in block.segments:
        if segment.span.start > done:
            yield ShownSegment("", (Piece(block.text[done : segment.span.start]),))
        yield ShownSegment(segment.id, tuple(_cut_pieces(block.text, segment, marks)))
        for gloss in sentences:
            if gloss.after == segment.id:
                yield ShownSegment("", (Piece(" "),))
                yield ShownSegment(gloss.id, (Piece(gloss.words),), explains=True)
        done = segment.span.end
    if done < len(block.text):
        yield ShownSegment("", (Piece(block.text[done:]),))


def _cut_pieces(text: str, segment: Segment, marks: Sequence[Mark]) -> Iterator[Piece]:
    done = segment.span.start
    for mark in marks:
        if done <= mark.span.start < mark.span.end <= segment.span.end:
            if mark.span.start > done:
                yield Piece(text[done : mark.span.start])
            yield Piece(mark.span.of(text), mark.pop_up)
            done = mark.span.end
    if done < segment.span.end:
        yield Piece(text[done : segment.span.end])
