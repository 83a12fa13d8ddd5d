"""Which sentences a person may have moved."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from youth_report.editing.tokens import is_break


def find_moved(old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]) -> frozenset[int]:
    """Return the places in `old` of all sentences that may have been moved: of two that swapped, both.

    That is, those without which the longest run that kept its order is as long as with them.
    """
    times = Counter(old)
    places = {
        sentence: place for place, sentence in enumerate(old) if times[sentence] == 1 and not is_break(sentence[0])
    }
    order = list(dict.fromkeys(places[sentence] for sentence in new if sentence in places))
    if all(one < other for one, other in itertools.pairwise(order)):
        return frozenset()
    before = _count_rises(order)
    after = _count_rises([-place for place in reversed(order)])[::-1]
    most = max(before)
    needed = Counter(rise for rise, rest in zip(before, after, strict=True) if rise + rest - 1 == most)
    return frozenset(
        place
        for place, rise, rest in zip(order, before, after, strict=True)
        if rise + rest - 1 < most or needed[rise] > 1
    )


def _count_rises(order: Sequence[int]) -> list[int]:
    """Return the length of the longest rise that ends at each place."""
    rises: list[int] = []
    for place, here in enumerate(order):
        rises.append(1 + max((rises[n] for n in range(place) if order[n] < here), default=0))
    return rises
