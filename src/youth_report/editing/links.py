"""Which sentence of a version comes from which sentence of the text that it was made from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from youth_report.editing.tokens import is_break

Sentence = tuple[str, ...]
Links = Mapping[int, int]
"""Place of a sentence in the old text to its place in the new one. Each place occurs once."""

_LIKE = 0.55
"""Share of common letter pairs from which two sentences count as one that was reworded."""
_MOST_COMPARED = 10_000
"""Pairs of sentences whose likeness is looked at; a text with more is new from end to end."""


@lru_cache(maxsize=256)
def link_sentences(old: tuple[Sentence, ...], new: tuple[Sentence, ...]) -> Links:
    """Link equal sentences in their order, then equal ones that moved, then those that are most alike."""
    links = _link_in_order(old, new)
    links |= _link_moved(old, new, *_find_unlinked(old, new, links))
    links |= _link_alike(old, new, *_find_unlinked(old, new, links))
    return links


def _find_unlinked(old: Sequence[Sentence], new: Sequence[Sentence], links: Links) -> tuple[list[int], list[int]]:
    taken = set(links.values())
    return (
        [place for place, sentence in enumerate(old) if place not in links and not is_break(sentence[0])],
        [place for place, sentence in enumerate(new) if place not in taken and not is_break(sentence[0])],
    )


def _link_in_order(old: Sequence[Sentence], new: Sequence[Sentence]) -> dict[int, int]:
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return {start + i: to + i for start, to, size in blocks for i in range(size)}


def _link_moved(
    old: Sequence[Sentence], new: Sequence[Sentence], left: Sequence[int], free: Sequence[int]
) -> dict[int, int]:
    places: defaultdict[Sentence, list[int]] = defaultdict(list)
    for place in reversed(free):
        places[new[place]].append(place)
    return {place: places[old[place]].pop() for place in left if places[old[place]]}


def _link_alike(
    old: Sequence[Sentence], new: Sequence[Sentence], left: Sequence[int], free: Sequence[int]
) -> dict[int, int]:
    links: dict[int, int] = {}
    if len(left) * len(free) > _MOST_COMPARED:
        return links
    pairs_old, pairs_new = {i: _count_pairs(old[i]) for i in left}, {j: _count_pairs(new[j]) for j in free}
    alike = [(_measure_likeness(pairs_old[i], pairs_new[j]), -abs(i - j), -i, -j) for i in left for j in free]
    taken: set[int] = set()
    for likeness, _, i, j in sorted(alike, reverse=True):
        if likeness >= _LIKE and -i not in links and -j not in taken:
            links[-i] = -j
            taken.add(-j)
    return links


def _measure_likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return the share that two bags have in common, from 0 to 1 (Dice's coefficient)."""
    return 2 * (one & other).total() / (one.total() + other.total())


def _count_pairs(sentence: Sentence) -> Counter[str]:
    text = f" {' '.join(sentence)} "
    return Counter(text[i : i + 2] for i in range(len(text) - 1))
