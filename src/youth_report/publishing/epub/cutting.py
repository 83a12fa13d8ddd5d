"""Segments cut into words that can light up one by one while they are read aloud."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from youth_report.model import Cue, Span
from youth_report.publishing.parts import Row
from youth_report.publishing.shown import Piece, ShownSegment


@dataclass(frozen=True, slots=True)
class Word:
    """Characters of a segment: what is read in one go, or what stands between two of these."""

    id: str
    """Such as `b7.s2.w1`; empty for what does not light up by itself."""
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Words that follow each other."""

    words: tuple[Word, ...]
    note: str = ""
    """Id of the note that they open, if they open one."""


@dataclass(frozen=True, slots=True)
class Clip:
    """What lights up while a part of the sound is heard."""

    id: str
    start: int
    """Milliseconds from the start of the track."""
    end: int

    @property
    def begins(self) -> str:
        """The start as a clock value of SMIL."""
        return f"{self.start / 1000:.3f}s"

    @property
    def ends(self) -> str:
        """The end likewise."""
        return f"{self.end / 1000:.3f}s"


@dataclass(frozen=True, slots=True)
class CutLine:
    """A segment, or a row of a table, as a leaf shows it and as its overlay reads it."""

    id: str
    cells: tuple[tuple[Run, ...], ...]
    """One for each cell of a row; a segment has one."""
    clips: tuple[Clip, ...]
    """Without a gap from the start of the cue to its end; none where the line is not read aloud."""


def cut_segment(segment: ShownSegment, cue: Cue | None, *, by_word: bool) -> CutLine:
    """Return a segment cut at the words of its cue, or left whole."""
    return _cut_line(segment.id, (segment.pieces,), cue, by_word=by_word, shift=0)


def cut_row(row: Row, cue: Cue | None, *, by_word: bool) -> CutLine:
    """Return a row cut likewise, cell by cell; where a word would stand in two cells, the row is left whole."""
    line = "\t".join(row.cells)
    cells = tuple((Piece(cell),) for cell in row.cells)
    return _cut_line(row.id, cells, cue, by_word=by_word, shift=len(line) - len(line.lstrip()))


def _cut_line(
    name: str, cells: tuple[tuple[Piece, ...], ...], cue: Cue | None, *, by_word: bool, shift: int
) -> CutLine:
    words = tuple(_name_words(name, cue)) if cue and by_word else ()
    placed = [(Span(span.start + shift, span.end + shift), clip) for span, clip in words]
    lengths = [sum(len(piece.text) for piece in cell) for cell in cells]
    starts = list(accumulate((length + 1 for length in lengths), initial=0))
    bounds = [Span(start, start + length) for start, length in zip(starts, lengths, strict=False)]
    shares = [[(s, c) for s, c in placed if bound.start <= s.start and s.end <= bound.end] for bound in bounds]
    if sum(map(len, shares)) < len(placed):
        placed, shares = [], [[] for _ in bounds]
    runs = tuple(
        tuple(_cut_runs(cell, [(Span(s.start - bound.start, s.end - bound.start), clip.id) for s, clip in share]))
        for cell, bound, share in zip(cells, bounds, shares, strict=True)
    )
    whole = (Clip(name, _thousandths(cue.start), _thousandths(cue.end)),) if cue else ()
    return CutLine(name, runs, tuple(clip for _, clip in placed) or whole)


def _name_words(name: str, cue: Cue) -> Iterator[tuple[Span, Clip]]:
    """Yield each word with its clip; one that would light up for no time is shown with the one after it."""
    starts = [_thousandths(cue.start), *(_thousandths(word.start) for word in cue.words[1:]), _thousandths(cue.end)]
    first = 0
    for number, word in enumerate(cue.words, 1):
        if starts[number] > starts[first] or number == len(cue.words):
            span = Span(cue.words[first].span.start, word.span.end)
            yield span, Clip(f"{name}.w{number}", starts[first], starts[number])
            first = number


def _cut_runs(pieces: Sequence[Piece], words: Sequence[tuple[Span, str]]) -> Iterator[Run]:
    """Yield the runs of a cell; words that open a note take in the whole of each spoken word that they touch."""
    text = "".join(piece.text for piece in pieces)
    done = 0
    for span, note in _find_notes(pieces, words):
        start = max(span.start, done)
        if start >= span.end:
            continue
        if start > done:
            yield Run(tuple(_cut_words(text, Span(done, start), words)))
        yield Run(tuple(_cut_words(text, Span(start, span.end), words)), note)
        done = span.end
    if done < len(text):
        yield Run(tuple(_cut_words(text, Span(done, len(text)), words)))


def _find_notes(pieces: Sequence[Piece], words: Sequence[tuple[Span, str]]) -> Iterator[tuple[Span, str]]:
    start = 0
    for piece in pieces:
        end = start + len(piece.text)
        if piece.pop_up:
            touched = [span for span, _ in words if span.start < end and start < span.end]
            yield (
                Span(min([start, *(s.start for s in touched)]), max([end, *(s.end for s in touched)])),
                piece.pop_up.id,
            )
        start = end


def _cut_words(text: str, within: Span, words: Sequence[tuple[Span, str]]) -> Iterator[Word]:
    done = within.start
    for span, name in words:
        if within.start <= span.start and span.end <= within.end:
            if span.start > done:
                yield Word("", text[done : span.start])
            yield Word(name, span.of(text))
            done = span.end
    if done < within.end:
        yield Word("", text[done : within.end])


def _thousandths(seconds: float) -> int:
    return round(seconds * 1000)
