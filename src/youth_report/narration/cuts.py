"""Where a recording is cut: one piece a segment, in the silence around its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from youth_report.model import HeardWord, Span, TakenSegment, Utterance

FRAMES_A_SECOND = 100
QUIET_SHARE = 0.3
"""What counts as silence: the lowest share of the way from the quietest to the loudest, in decibels."""
_CLEAR_FRAMES = 10
"""A pause of a tenth of a second parts two segments so that either can stand alone."""
_BEFORE, _AFTER = 5, 12
"""Frames that a piece keeps before its first and after its last word, at most."""


def cut(
    utterances: Sequence[Utterance], words: Sequence[HeardWord], loudness: Sequence[float], *, rate: int, length: int
) -> tuple[TakenSegment, ...]:
    """Return the piece of each utterance in a recording of `length` samples.

    `words` has all their tokens in order, `loudness` is in decibels for each hundredth of a second.
    """
    step = rate // FRAMES_A_SECOND
    own = tuple(_part(utterances, words))
    quiet = find_quiet(loudness)
    spans = [Span(0, 0)] * len(own)
    clear = [False] * len(own)
    said = [(place, heard) for place, part in enumerate(own) if (heard := [word for word in part if not word.left_out])]
    before = begin = 0
    for (place, heard), following in zip_longest(said, said[1:]):
        after = following[1][0].start if following else length
        first, opens = _find_edge(quiet, heard[0].start // step, before // step, -1)
        last, closes = _find_edge(quiet, -(-heard[-1].end // step), -(-after // step), 1)
        begin = min(max(first * step, begin), length)
        spans[place] = Span(begin, max(begin, min(last * step, length)))
        clear[place] = opens and closes
        before = heard[-1].end
    for (place, _), (after, _) in pairwise(said):
        spans[place] = Span(spans[place].start, min(spans[place].end, spans[after].start))
    return tuple(
        TakenSegment(utterance.text, span, _place(part, span, step), _find_left_out(part), alone)
        for utterance, part, span, alone in zip(utterances, own, spans, clear, strict=True)
    )


def find_quiet(loudness: Sequence[float]) -> list[bool]:
    """Return for each hundredth of a second whether nobody speaks in it."""
    ranked = sorted(loudness) or [0.0]
    low, high = (ranked[round(share * (len(ranked) - 1))] for share in (0.03, 0.95))
    limit = low + QUIET_SHARE * (high - low)
    return [level <= limit for level in loudness]


def _part(utterances: Sequence[Utterance], words: Sequence[HeardWord]) -> Iterator[Sequence[HeardWord]]:
    place = 0
    for utterance in utterances:
        yield words[place : place + len(utterance.tokens)]
        place += len(utterance.tokens)


def _find_edge(quiet: Sequence[bool], word: int, neighbour: int, way: int) -> tuple[int, bool]:
    """Return the frame at which a piece is cut on one side, and whether a pause parts it from its neighbour.

    From the word's own edge the piece goes on while there is sound, then takes a little of the pause. Where no pause
    comes before the neighbour's word, the cut is half-way.
    """
    room = _BEFORE if way < 0 else _AFTER
    frames = range(word, neighbour, way) if way > 0 else range(word - 1, neighbour - 1, way)
    still = 0
    for frame in frames:
        silent = not 0 <= frame < len(quiet) or quiet[frame]
        still = still + 1 if silent else 0
        if still >= _CLEAR_FRAMES:
            begin = frame - way * (still - 1) + (way < 0)
            return begin + way * min(room, still), True
    at_the_end = neighbour <= 0 if way < 0 else neighbour >= len(quiet)
    return (neighbour if at_the_end else (word + neighbour) // 2), at_the_end


def _place(words: Sequence[HeardWord], span: Span, step: int) -> tuple[int, ...]:
    """Return where each word starts in its piece: rising, and none too short to be seen."""
    starts: list[int] = []
    length = span.end - span.start
    for place, word in enumerate(words):
        earliest = starts[-1] + step if starts else 0
        latest = length - step * (len(words) - place)
        starts.append(max(min(word.start - span.start, latest), earliest))
    return tuple(starts)


def _find_left_out(words: Sequence[HeardWord]) -> tuple[int, ...]:
    return tuple(place for place, word in enumerate(words) if word.left_out)
