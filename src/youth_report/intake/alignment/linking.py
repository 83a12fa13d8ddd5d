"""All pairs of old and new blocks that belong together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence

from youth_report.intake.alignment.anchors import Pair, find_anchors
from youth_report.intake.alignment.candidates import find_candidates
from youth_report.intake.alignment.comparison import Comparison, make_key
from youth_report.intake.alignment.links import NONE, Links
from youth_report.intake.alignment.pairing import pair_blocks
from youth_report.intake.alignment.parts import find_parts
from youth_report.model import Block, RawBlock

Blocks = Sequence[Block] | Sequence[RawBlock]


def link_blocks(old: Blocks, new: Blocks, shut_old: Collection[int] = (), shut_new: Collection[int] = ()) -> list[Pair]:
    """Return the pairs, by place from 0. A split block is in several, and so is one that others were joined to.

    What a person has spoken for is shut: it is in no pair.
    """
    anchors = (pair for pair in _find_anchors(old, new) if pair[0] not in shut_old and pair[1] not in shut_new)
    links = Links(len(old), len(new), anchors)
    for pair in _find_moved(old, new, _find_open(links.new, shut_old), _find_open(links.old, shut_new)):
        links.add(pair)
    comparison = Comparison(old, new, _find_open(links.new, shut_old), _find_open(links.old, shut_new))
    candidates = find_candidates(comparison)
    pair_blocks(links, comparison, candidates)
    parts = find_parts(links, comparison, candidates)
    return sorted([*((place, link) for place, link in enumerate(links.new) if link != NONE), *parts])


def _find_anchors(old: Blocks, new: Blocks) -> list[Pair]:
    numbers: dict[Hashable, int] = {}
    ours, theirs = (
        [numbers.setdefault((block.kind.value, make_key(block)), len(numbers)) for block in side] for side in (old, new)
    )
    return find_anchors(ours, theirs)


def _find_open(links: Sequence[int], shut: Collection[int]) -> list[int]:
    return [place for place, link in enumerate(links) if link == NONE and place not in shut]


def _find_moved(old: Blocks, new: Blocks, open_old: Iterable[int], open_new: Iterable[int]) -> Iterator[Pair]:
    """Yield the open blocks of which each side has exactly one with the same words, wherever they stand."""
    ours, theirs = _find_single(old, open_old), _find_single(new, open_new)
    return ((place, theirs[key]) for key, place in ours.items() if key in theirs)


def _find_single(blocks: Blocks, places: Iterable[int]) -> dict[Hashable, int]:
    found: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place in places:
        found[make_key(blocks[place])].append(place)
    return {key: same[0] for key, same in found.items() if len(same) == 1}
