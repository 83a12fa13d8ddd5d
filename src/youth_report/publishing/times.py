"""When each word is heard, written small for the page's script (`templates/publication/reader/lines.js` reads it).

A number is written with 64 digits. The last digit is one of the first 48, worth itself; each digit before it is one of
the other 16, worth 0 to 15, the first one counting most least: `readNumbers` is the other half of `_write_number`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from youth_report.model import Span

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
_LAST = 48
_WORD = re.compile(r"[^ \t\n]+")


@dataclass(frozen=True, slots=True)
class TimedLine:
    """A segment on the time line of a page."""

    id: str
    text: str
    start: int
    """Hundredths of a second from the start of the track."""
    words: tuple[tuple[Span, int], ...]
    """Each word by its characters, with the time at which it starts."""
    spoken: tuple[str, ...] = ()
    """What a browser's own voice says for each word; empty where there is sound."""


def pack(lines: Sequence[TimedLine], seconds: float, rate: int) -> Mapping[str, object]:
    """Return the data of a narration: ids, times, and the words of lines that are not cut at their blanks."""
    starts = [0, *(line.start for line in lines)]
    return {
        "seconds": seconds,
        "lines": " ".join(line.id for line in lines),
        "times": " ".join(
            "".join(map(_write_number, _count_steps(line, before))) for line, before in zip(lines, starts, strict=False)
        ),
        "cuts": {line.id: list(_count_cuts(line)) for line in lines if not _is_cut_at_blanks(line)},
        "spoken": [line.spoken for line in lines if line.spoken],
        "rate": rate,
    }


def _count_steps(line: TimedLine, before: int) -> Iterator[int]:
    """Yield the time since the line before, then that from each word's start to the next one's."""
    times = [line.start, *(time for _, time in line.words)]
    yield line.start - before
    yield from (later - earlier for earlier, later in pairwise(times))


def _count_cuts(line: TimedLine) -> Iterator[int]:
    """Yield for each word the characters since the word before, and its own."""
    place = 0
    for span, _ in line.words:
        yield from (span.start - place, span.end - span.start)
        place = span.end


def _is_cut_at_blanks(line: TimedLine) -> bool:
    return [(span.start, span.end) for span, _ in line.words] == [word.span() for word in _WORD.finditer(line.text)]


def _write_number(number: int) -> str:
    signs = ""
    while number >= _LAST:
        signs += _DIGITS[_LAST + number % 16]
        number //= 16
    return signs + _DIGITS[number]
