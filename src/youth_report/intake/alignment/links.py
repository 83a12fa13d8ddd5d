"""Which old block lives on as which new one, and whether a further pair would stand among its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from youth_report.intake.alignment.anchors import Pair

NONE = -1

_BESIDE = 0.8
"""What a neighbour counts for that is in its place but for blocks that came or went between."""
_NEAR, _REACH = 0.5, 3
"""What a neighbour counts for from which it moved at most so many blocks."""


class Links:
    """Pairs found so far, one block to one. Both texts have a link before their first and after their last block."""

    def __init__(self, old: int, new: int, pairs: Iterable[Pair]) -> None:
        self.new = [NONE] * old
        """Place in the new text of each old block."""
        self.old = [NONE] * new
        """Place in the old text of each new block."""
        for pair in pairs:
            self.add(pair)
        self.refresh()

    def add(self, pair: Pair) -> None:
        """Link two blocks."""
        self.new[pair[0]], self.old[pair[1]] = pair[1], pair[0]

    def refresh(self) -> None:
        """Look again for the linked neighbours of every block."""
        self._before_old, self._after_old = _find_neighbours(self.new)
        self._before_new, self._after_new = _find_neighbours(self.old)

    def is_open(self, pair: Pair) -> bool:
        """Tell whether neither of two blocks is linked."""
        return self.new[pair[0]] == NONE and self.old[pair[1]] == NONE

    def guess_places(self, old: int) -> Iterator[int]:
        """Yield where a block would be if it stood beside its neighbours as before."""
        before, after = self._before_old[old], self._after_old[old]
        lower, upper = self._follow_old(before), self._follow_old(after)
        for step in (old - before - 1, old - before, old - before + 1, 1):
            yield lower + step
        for step in (after - old - 1, after - old, after - old + 1, 1):
            yield upper - step

    def measure_place(self, pair: Pair) -> float:
        """Return how well two blocks stand among their linked neighbours, before and after, from 0 to 1."""
        old, new = pair
        before, after = self._before_old[old], self._after_old[old]
        above, below = self._before_new[new], self._after_new[new]
        neighbours = (
            (before, self._follow_old(before), above),
            (after, self._follow_old(after), below),
        )
        fits = sum(_fit(old - here, new - there, there == next_) for here, there, next_ in neighbours)
        mirrored = (
            (above, self._follow_new(above), before),
            (below, self._follow_new(below), after),
        )
        fits += sum(_fit(new - there, old - here, here == next_) for there, here, next_ in mirrored)
        return fits / 4

    def _follow_old(self, place: int) -> int:
        if place < 0:
            return -1
        return self.new[place] if place < len(self.new) else len(self.old)

    def _follow_new(self, place: int) -> int:
        if place < 0:
            return -1
        return self.old[place] if place < len(self.old) else len(self.new)


def _fit(here: int, there: int, adjacent: bool) -> float:
    """Return how well two distances from a neighbour agree."""
    if here == there:
        return 1.0
    apart = abs(here - there)
    if (here > 0) == (there > 0) and (adjacent or apart <= 1 + min(abs(here), abs(there)) // 2):
        return _BESIDE
    return _NEAR if apart <= _REACH else 0.0


def _find_neighbours(links: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return for each block the nearest linked one before it, and after it."""
    before, after = [NONE] * len(links), [len(links)] * len(links)
    last = NONE
    for place, link in enumerate(links):
        before[place] = last
        last = place if link != NONE else last
    last = len(links)
    for place in range(len(links) - 1, -1, -1):
        after[place] = last
        last = place if links[place] != NONE else last
    return before, after
