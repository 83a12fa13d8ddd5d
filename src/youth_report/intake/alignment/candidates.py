"""Pairs of blocks that may be one, found by the rare word pairs that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping

from youth_report.intake.alignment.comparison import Comparison
from youth_report.intake.alignment.words import Words

_MOST_HOLDERS = 50
"""Blocks that may hold a word pair before it tells nothing more, and costs too much."""
_KEPT = 4
"""Candidates that each block keeps."""

Candidates = dict[int, set[int]]
"""Places in the new text, by place in the old text."""


def find_candidates(comparison: Comparison) -> Candidates:
    """Return the likeliest pairs for each block of either side."""
    found: Candidates = {place: set() for place in comparison.old}
    _add_same(found, comparison)
    weights = _weigh_pairs(comparison.masked_old, comparison.masked_new)
    reverse: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for old, rivals in weights:
        found[old].update(_choose_heaviest(rivals))
        for new, weight in rivals.items():
            reverse[new][old] = weight
    for new, holders in reverse.items():
        for old in _choose_heaviest(holders):
            found[old].add(new)
    return found


def _add_same(found: Candidates, comparison: Comparison) -> None:
    holders: defaultdict[Hashable, list[int]] = defaultdict(list)
    for new, key in comparison.keys_new.items():
        holders[key].append(new)
    for old, key in comparison.keys_old.items():
        if key in holders and len(holders[key]) <= _MOST_HOLDERS:
            found[old].update(holders[key])


def _weigh_pairs(old: Mapping[int, Words], new: Mapping[int, Words]) -> Iterator[tuple[int, dict[int, float]]]:
    """Yield each old block with the new ones that share word pairs with it; a rare word pair weighs more.

    All numbers were made equal, so that a block with other numbers is found.
    """
    index: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place, words in new.items():
        for shingle in _find_shingles(words):
            index[shingle].append(place)
    for place, words in old.items():
        rivals: dict[int, float] = {}
        for shingle in _find_shingles(words):
            holders = index.get(shingle, ())
            if len(holders) <= _MOST_HOLDERS:
                for holder in holders:
                    rivals[holder] = rivals.get(holder, 0.0) + 1 / len(holders)
        yield place, rivals


def _find_shingles(words: Words) -> Iterable[tuple[str, str]]:
    """Return the pairs of neighbouring words, the text's edges among them."""
    return dict.fromkeys(zip(("", *words), (*words, ""), strict=True))


def _choose_heaviest(weights: Mapping[int, float]) -> list[int]:
    if len(weights) <= _KEPT:
        return list(weights)
    return sorted(weights, key=weights.__getitem__, reverse=True)[:_KEPT]
