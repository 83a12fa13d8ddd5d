"""Two wordings of a block in one line of reading: what stayed, what went, and what came in its place."""

from __future__ import annotations

from collections.abc import Iterator

from youth_report.intake.alignment.rewording import compare
from youth_report.model import Span
from youth_report.model.lineage import Fate, Piece


def set_beside(old: str, new: str) -> tuple[Piece, ...]:
    """Return both wordings word by word. The pieces that did not come make the old text, blanks aside; so for the new.

    Words that were kept are those of the new text.
    """
    return tuple(piece for piece in _cut(old, new) if piece.text)


def _cut(old: str, new: str) -> Iterator[Piece]:
    done = 0
    for difference in compare(old, new).differences:
        yield Piece(Fate.KEPT, _read(new, Span(done, difference.new.start)))
        yield Piece(Fate.GONE, _read(old, difference.old))
        yield Piece(Fate.COME, _read(new, difference.new))
        done = difference.new.end
    yield Piece(Fate.KEPT, _read(new, Span(done, len(new))))


def _read(text: str, span: Span) -> str:
    return " ".join(span.of(text).split())
