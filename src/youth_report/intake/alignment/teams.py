"""Neighbours that together are what one block of the other text is: the two halves of a split, say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from youth_report.intake.alignment.anchors import Pair
from youth_report.intake.alignment.candidates import Candidates
from youth_report.intake.alignment.comparison import Comparison
from youth_report.intake.alignment.words import Words, measure_likeness

_HELD = 0.75
"""Share of a part's words that the whole must have."""
_PART = 0.85
"""A part has at most this share of the whole's number of words."""
_GAIN = 0.05
"""A team must be so much more like the whole than its best member."""
_LEAST_WORDS = 3


class Teams:
    """For each pair that is part of a team: how alike the whole team is, and the team's pairs."""

    def __init__(self, comparison: Comparison, candidates: Candidates) -> None:
        self.likeness: dict[Pair, float] = {}
        self.mates: dict[Pair, frozenset[Pair]] = {}
        self._comparison = comparison
        joins, splits = _find_parts(comparison, candidates)
        for new, parts in joins.items():
            for run in _find_runs(parts):
                self._add_team([(old, new) for old in run], [comparison.old[old] for old in run], comparison.new[new])
        for old, parts in splits.items():
            for run in _find_runs(parts):
                self._add_team([(old, new) for new in run], [comparison.new[new] for new in run], comparison.old[old])

    def _add_team(self, team: Sequence[Pair], parts: Sequence[Words], whole: Words) -> None:
        likeness = measure_likeness(whole, [word for part in parts for word in part])
        best = max(
            2 * self._comparison.count(pair) / (len(part) + len(whole)) for pair, part in zip(team, parts, strict=True)
        )
        if likeness < best + _GAIN:
            return
        for pair in team:
            if likeness > self.likeness.get(pair, 0.0):
                self.likeness[pair], self.mates[pair] = likeness, frozenset(team)


def _find_parts(
    comparison: Comparison, candidates: Candidates
) -> tuple[Mapping[int, set[int]], Mapping[int, set[int]]]:
    """Return the old blocks that may be parts of each new one, and the new blocks that may be parts of each old one."""
    joins: defaultdict[int, set[int]] = defaultdict(set)
    splits: defaultdict[int, set[int]] = defaultdict(set)
    for old, places in candidates.items():
        for new in places:
            ours, theirs = len(comparison.old[old]), len(comparison.new[new])
            part, whole = min(ours, theirs), max(ours, theirs)
            if part < _LEAST_WORDS or part > _PART * whole or comparison.count((old, new)) < _HELD * part:
                continue
            if ours < theirs:
                joins[new].add(old)
            else:
                splits[old].add(new)
    return joins, splits


def _find_runs(places: Iterable[int]) -> Iterator[list[int]]:
    """Yield the runs of two and more neighbouring places."""
    run: list[int] = []
    for place in sorted(places):
        if run and place != run[-1] + 1:
            if len(run) > 1:
                yield run
            run = []
        run.append(place)
    if len(run) > 1:
        yield run
