"""A track cut into the files that people listen to one at a time: a section each, and none too long."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from youth_report.model import Chapter, Cue, Track

LONGEST = 360.0
"""Seconds. Longer recordings are hard to follow (W3C COGA, o2p05)."""
_NAME_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Cut:
    """A piece of a track that is a file of its own."""

    number: int
    """From 1."""
    title: str
    name: str
    """Of its file, without the ending: `03-our-money`."""
    start: float
    """Seconds from the start of the whole track."""
    track: Track
    """The piece, with times of its own from 0."""


def cut_sections(track: Track) -> tuple[Cut, ...]:
    """Return a cut for each chapter of a track; a chapter that is too long is cut between two blocks.

    Where one block alone is too long, it is cut between two segments.
    """
    pieces = [
        (title, first, last)
        for chapter, first, last in _find_chapters(track)
        for title, first, last in _part(track, chapter, first, last)
    ]
    return tuple(_cut(track, number, *piece) for number, piece in enumerate(pieces, 1))


def _find_chapters(track: Track) -> Iterator[tuple[Chapter, int, int]]:
    """Yield each chapter with the places of its first cue and of the cue after its last one."""
    places = {cue.id: place for place, cue in enumerate(track.cues)}
    firsts = [*(places[chapter.first] for chapter in track.chapters), len(track.cues)]
    for chapter, first, last in zip(track.chapters, firsts[:-1], firsts[1:], strict=True):
        if last > first:
            yield chapter, first, last


def _part(track: Track, chapter: Chapter, first: int, last: int) -> Iterator[tuple[str, int, int]]:
    edges = [*_find_edges(track.cues, first, last), last]
    several = len(edges) > 2
    for number, (start, end) in enumerate(pairwise(edges), 1):
        yield (f"{chapter.title} (part {number})" if several else chapter.title), start, end


def _find_edges(cues: tuple[Cue, ...], first: int, last: int) -> list[int]:
    """Return the places at which pieces begin: where one grows too long, at its last block, or else at the cue."""
    edges, block = [first], first
    for place in range(first + 1, last):
        if name_block(cues[place]) != name_block(cues[place - 1]):
            block = place
        while place > edges[-1] and cues[place].end - cues[edges[-1]].start > LONGEST:
            edges.append(block if block > edges[-1] else place)
    return edges


def name_block(cue: Cue) -> str:
    """Return the id of the block to which a cue belongs."""
    return cue.id.rpartition(".")[0] or cue.id


def _cut(track: Track, number: int, title: str, first: int, last: int) -> Cut:
    begin, end = track.cues[first].start, track.cues[last - 1].end
    offsets = (*track.offsets, len(track.audio))
    cues = tuple(_move(cue, -begin) for cue in track.cues[first:last])
    piece = Track(
        cues,
        (Chapter(title, cues[0].id, 0.0, end - begin),),
        track.audio[offsets[first] : offsets[last]],
        end - begin,
        tuple(offset - offsets[first] for offset in offsets[first:last]),
    )
    return Cut(number, title, f"{number:02}-{_shorten(title)}", begin, piece)


def _move(cue: Cue, by: float) -> Cue:
    words = tuple(replace(word, start=word.start + by, end=word.end + by) for word in cue.words)
    return replace(cue, start=cue.start + by, end=cue.end + by, words=words)


def _shorten(title: str) -> str:
    """Return a title as a file's name in small letters of ASCII."""
    letters = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", letters.replace("'", ""))
    return "-".join(words)[:_NAME_LENGTH].strip("-") or "part"
