"""Links the blocks that are not the same in both texts: the surest first, look-alikes only by their neighbours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from youth_report.intake.alignment.anchors import Pair
from youth_report.intake.alignment.candidates import Candidates
from youth_report.intake.alignment.comparison import Comparison
from youth_report.intake.alignment.links import Links
from youth_report.intake.alignment.teams import Teams

_ROUNDS = ((0.9, True), (0.75, True), (0.6, True), (0.0, True), (0.0, False), (0.0, False))
"""The least likeness of each round, and whether look-alikes are left for a later one, which knows more links."""
_PLACE_COUNTS = 0.2
"""What standing in place adds to a likeness of 0 to 1."""
_LEAST_TO_LOOK_AT = 0.25
_LEAST_FAR, _LEAST_FAR_LONG, _LEAST_IN_PLACE = 0.7, 0.5, 0.45
"""How alike two blocks must be: far from where the block stood, there with many words, and in its place."""
_SHORT = 8
"""Words up to which `_LEAST_FAR` holds in full."""
_FEW_WORDS = 3
"""Words with which likeness tells nothing far off."""
_IN_PLACE = 0.5
_BETWEEN, _LEAST_BETWEEN, _LEAST_WORDS_BETWEEN = 0.8, 0.38, 6
"""Right between the old neighbours, this is enough for blocks with so many words."""
_LEAST_PART, _HELD = 0.3, 0.8
"""A block in its place that was cut down or grew: how alike the two are, and what share of the smaller one is held."""
_MARGIN = 0.06
"""How much better than all others a pair must be."""
_PASSES, _REACH = 3, 6
"""How often look-alikes are put back into their order, and how far."""


class _Offer(NamedTuple):
    rank: float
    """Likeness and place together; the best has the least."""
    pair: Pair
    likeness: float
    placed: float


def pair_blocks(links: Links, comparison: Comparison, candidates: Candidates) -> None:
    """Add to `links` all pairs of which we can be sure enough."""
    teams = Teams(comparison, candidates)
    for least, cautious in _ROUNDS:
        links.refresh()
        offers = sorted(_find_offers(links, comparison, candidates, teams, least), key=lambda one: one[:2])
        rivals = _group_offers(offers)
        for offer in offers:
            good = links.is_open(offer.pair) and _is_good(offer, comparison, least)
            if good and (_stands_out(offer, rivals, links, teams) or not (cautious or offer.placed < _IN_PLACE)):
                links.add(offer.pair)
    for _ in range(_PASSES):
        _uncross_twins(links, comparison)


def _find_offers(
    links: Links, comparison: Comparison, candidates: Candidates, teams: Teams, least: float
) -> Iterator[_Offer]:
    """Yield what may be linked in this round, and what may rival it."""
    worth = max(least - _PLACE_COUNTS - _MARGIN, _LEAST_TO_LOOK_AT)
    for old, found in candidates.items():
        if links.new[old] >= 0:
            continue
        for new in found.union(links.guess_places(old)):
            pair = (old, new)
            if new not in comparison.new or links.old[new] >= 0:
                continue
            together = teams.likeness.get(pair, 0.0)
            if max(comparison.measure(pair, 1.0), together) >= worth:
                placed = links.measure_place(pair)
                likeness = max(comparison.measure(pair, placed), together)
                yield _Offer(-likeness - _PLACE_COUNTS * placed, pair, likeness, placed)


def _group_offers(offers: Sequence[_Offer]) -> dict[tuple[str, int], list[_Offer]]:
    grouped: defaultdict[tuple[str, int], list[_Offer]] = defaultdict(list)
    for offer in offers:
        grouped["old", offer.pair[0]].append(offer)
        grouped["new", offer.pair[1]].append(offer)
    return grouped


def _is_good(offer: _Offer, comparison: Comparison, least: float) -> bool:
    """Tell whether two blocks are alike enough for where they stand."""
    smaller = min(len(comparison.old[offer.pair[0]]), len(comparison.new[offer.pair[1]]))
    if smaller <= _FEW_WORDS and offer.placed < _IN_PLACE and not comparison.is_same(offer.pair):
        return False
    far = _LEAST_FAR_LONG + (_LEAST_FAR - _LEAST_FAR_LONG) * min(1.0, _SHORT / max(smaller, 1))
    needed = far - (far - _LEAST_IN_PLACE) * offer.placed
    if offer.likeness >= max(needed, least):
        return True
    if least or offer.placed < _IN_PLACE:
        return False
    if offer.placed >= _BETWEEN and smaller >= _LEAST_WORDS_BETWEEN and offer.likeness >= _LEAST_BETWEEN:
        return True
    return offer.likeness >= _LEAST_PART and comparison.count(offer.pair) >= _HELD * smaller


def _stands_out(offer: _Offer, rivals: dict[tuple[str, int], list[_Offer]], links: Links, teams: Teams) -> bool:
    """Tell whether no other pair that is still open, and is no mate, is nearly as good for one of the two blocks."""
    mates = teams.mates.get(offer.pair, frozenset((offer.pair,)))
    for rival in (*rivals["old", offer.pair[0]], *rivals["new", offer.pair[1]]):
        if rival.rank < offer.rank + _MARGIN and rival.pair not in mates and links.is_open(rival.pair):
            return False
    return True


def _uncross_twins(links: Links, comparison: Comparison) -> None:
    """Put look-alikes that changed places with a neighbour back into their old order, if they fit there as well."""
    olds = [old for old, new in enumerate(links.new) if old in comparison.old and new in comparison.new]
    for above, below in pairwise(olds):
        upper, lower = links.new[above], links.new[below]
        same = comparison.is_same((above, upper)) or comparison.is_same((below, lower))
        if same or not lower < upper <= lower + _REACH:
            continue
        crossed = comparison.measure((above, upper), 1.0) + comparison.measure((below, lower), 1.0)
        straight = comparison.measure((above, lower), 1.0) + comparison.measure((below, upper), 1.0)
        if straight > crossed - _MARGIN:
            links.add((above, lower))
            links.add((below, upper))
