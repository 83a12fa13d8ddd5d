"""Blocks that are left over and are a part of one that is linked: what a split cut off, what a join took in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from youth_report.intake.alignment.anchors import Pair
from youth_report.intake.alignment.candidates import Candidates
from youth_report.intake.alignment.comparison import Comparison
from youth_report.intake.alignment.links import NONE, Links
from youth_report.intake.alignment.words import Words, count_shared

_HELD = 0.75
"""Share of a part's words that the whole must have, and that no other part of it has."""
_FEW_WORDS = 3
"""A part with so few words must be there to the last."""
_REACH = 4
_LEAST_BESIDE, _LEAST_NEAR, _LEAST_FAR = 2, 6, 10
"""Words that a part must have right beside another part, up to `_REACH` blocks from one, and elsewhere."""
_PASSES = 4


@dataclass(frozen=True, slots=True)
class _Side:
    """One way to look at both texts: the wholes stand in one of them, their parts in the other."""

    wholes: Mapping[int, Words]
    parts: Mapping[int, Words]
    candidates: Mapping[int, Iterable[int]]
    """Places of possible parts, by place of the whole."""


def find_parts(links: Links, comparison: Comparison, candidates: Candidates) -> list[Pair]:
    """Return the pairs of a whole and a part that `links` lacks."""
    reworded = [
        (old, new)
        for old, new in enumerate(links.new)
        if old in comparison.old and new in comparison.new and not comparison.is_same((old, new))
    ]
    free_new = {new for new in comparison.new if links.old[new] == NONE}
    splits = _Side(comparison.old, comparison.new, candidates)
    cut = [*_grow_groups(splits, {old: [new] for old, new in reworded}, free_new)]
    split = {old for old, _ in cut}
    free_old = {old for old in comparison.old if links.new[old] == NONE}
    joins = _Side(comparison.new, comparison.old, _turn(candidates))
    whole = {new: [old] for old, new in reworded if old not in split}
    return [*cut, *((old, new) for new, old in _grow_groups(joins, whole, free_old))]


def _turn(candidates: Candidates) -> Mapping[int, set[int]]:
    turned: defaultdict[int, set[int]] = defaultdict(set)
    for old, places in candidates.items():
        for new in places:
            turned[new].add(old)
    return turned


def _grow_groups(side: _Side, groups: dict[int, list[int]], free: set[int]) -> Iterator[Pair]:
    """Yield wholes with the free blocks that join the parts in `groups`, those beside a part first."""
    for _ in range(_PASSES):
        found = sorted(offer for whole, group in groups.items() for offer in _find_offers(side, whole, group, free))
        for _distance, _gain, whole, part in found:
            if part in free:
                free.remove(part)
                groups[whole] = sorted([*groups[whole], part])
                yield whole, part
        if not found:
            return


def _find_offers(side: _Side, whole: int, group: list[int], free: set[int]) -> Iterator[tuple[int, int, int, int]]:
    """Yield distance, gain (less is better), whole and part of each block that may join a group."""
    near = {place + step for place in group for step in (-2, -1, 1, 2)}
    for part in near.union(side.candidates.get(whole, ())) & free:
        distance = min(abs(part - place) for place in group)
        if len(side.parts[part]) < min(_find_least(distance), len(side.wholes[whole])):
            continue
        gain = _measure_gain(side, whole, group, part)
        if gain:
            yield min(distance, _REACH + 1), -gain, whole, part


def _find_least(distance: int) -> int:
    if distance == 1:
        return _LEAST_BESIDE
    return _LEAST_NEAR if distance <= _REACH else _LEAST_FAR


def _measure_gain(side: _Side, whole: int, group: list[int], part: int) -> int:
    """Return how many more words of the whole its parts cover with a further one; 0 where they are too few."""
    words, more = side.wholes[whole], side.parts[part]
    needed = len(more) if len(more) <= _FEW_WORDS else _HELD * len(more)
    if len(more) >= len(words) or count_shared(words, more) < needed:
        return 0
    before = [word for place in group for word in side.parts[place]]
    after = [word for place in sorted([*group, part]) for word in side.parts[place]]
    gain = count_shared(words, after) - count_shared(words, before)
    return gain if gain >= needed else 0
