"""Blocks that both texts have word for word, in the same order: what the rest is found by."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

Pair = tuple[int, int]
"""Place of a block in the old text, and of one in the new text. Both count from 0."""

Items = Sequence[Hashable]

_DEPTH = 12
"""How often a gap is looked at again, so that no text makes us wait."""


class _Gap(NamedTuple):
    """Places of both texts between two anchors, half open."""

    start: int
    end: int
    from_: int
    to: int


def find_anchors(old: Items, new: Items) -> list[Pair]:
    """Return pairs of equal items, rising on both sides.

    What stands once in both texts counts first, then what stands once in both sides of a gap, and so on (Bram
    Cohen's patience diff). What the two sides of a gap share at their ends counts, too.
    """
    anchors: list[Pair] = []
    gaps = [_Gap(0, len(old), 0, len(new))]
    for _ in range(_DEPTH):
        deeper: list[_Gap] = []
        for gap in gaps:
            inner, ends = _trim_ends(old, new, gap)
            chain = keep_rising(_find_unique(old, new, inner))
            anchors += (*ends, *chain)
            deeper += _cut_gap(inner, chain) if chain else ()
        gaps = deeper
    return sorted(anchors)


def keep_rising(pairs: Iterable[Pair], weigh: Callable[[Pair], int] = lambda _: 1) -> list[Pair]:
    """Return the heaviest of all choices of pairs that rise on both sides; `pairs` rise on the first."""
    chosen: list[Pair] = []
    before: list[int] = []
    ends: list[int] = []
    best: list[tuple[int, int]] = []
    for number, pair in enumerate(pairs):
        at = bisect_left(ends, pair[1])
        weight, last = best[at - 1] if at else (0, -1)
        weight += weigh(pair)
        chosen.append(pair)
        before.append(last)
        beaten = at
        while beaten < len(best) and best[beaten][0] <= weight:
            beaten += 1
        ends[at:beaten] = [pair[1]]
        best[at:beaten] = [(weight, number)]
    return [chosen[number] for number in _walk_back(before, best[-1][1] if best else -1)][::-1]


def _walk_back(before: Sequence[int], last: int) -> Iterator[int]:
    while last >= 0:
        yield last
        last = before[last]


def _trim_ends(old: Items, new: Items, gap: _Gap) -> tuple[_Gap, list[Pair]]:
    start, end, from_, to = gap
    ends: list[Pair] = []
    while start < end and from_ < to and old[start] == new[from_]:
        ends.append((start, from_))
        start, from_ = start + 1, from_ + 1
    while start < end and from_ < to and old[end - 1] == new[to - 1]:
        end, to = end - 1, to - 1
        ends.append((end, to))
    return _Gap(start, end, from_, to), ends


def _find_unique(old: Items, new: Items, gap: _Gap) -> Iterator[Pair]:
    ours, theirs = old[gap.start : gap.end], new[gap.from_ : gap.to]
    times_old, times_new = Counter(ours), Counter(theirs)
    places = {item: place for place, item in enumerate(theirs, gap.from_) if times_new[item] == 1}
    for place, item in enumerate(ours, gap.start):
        if item in places and times_old[item] == 1:
            yield place, places[item]


def _cut_gap(gap: _Gap, chain: Sequence[Pair]) -> Iterator[_Gap]:
    start, from_ = gap.start, gap.from_
    for i, j in (*chain, (gap.end, gap.to)):
        if i > start and j > from_:
            yield _Gap(start, i, from_, j)
        start, from_ = i + 1, j + 1
