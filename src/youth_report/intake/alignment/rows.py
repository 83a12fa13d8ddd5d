"""Rows of a lineage, made of the pairs of blocks that belong together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from youth_report.intake.alignment.anchors import Pair, keep_rising
from youth_report.intake.alignment.comparison import make_key
from youth_report.intake.alignment.words import count_shared, measure_likeness, split_words
from youth_report.model import Block, BlockId, Lineage, LineageRow, RawBlock
from youth_report.model.lineage import Change

Group = tuple[tuple[int, ...], tuple[int, ...]]
"""Places of old blocks, and of the new ones in which they live on. Both count from 0."""


def make_lineage(old: Sequence[Block], new: Sequence[RawBlock], pairs: Collection[Pair]) -> Lineage:
    """Return what became of all blocks, if those of each pair belong together."""
    heirs = {group: _choose_heirs(old, new, group) for group in _group_pairs(len(old), len(new), pairs)}
    kept = sorted(chain.from_iterable(heirs.values()))
    staying = set(keep_rising(kept, lambda pair: 1 + len(old[pair[0]].text)))
    return Lineage(tuple(_make_row(old, new, group, kept, staying) for group, kept in heirs.items()))


def _group_pairs(old: int, new: int, pairs: Iterable[Pair]) -> Iterator[Group]:
    """Yield the groups that pairs make, in the order of the new text; last, the old blocks that are in no pair."""
    heirs: defaultdict[int, list[int]] = defaultdict(list)
    origins: defaultdict[int, list[int]] = defaultdict(list)
    for before, after in pairs:
        heirs[before].append(after)
        origins[after].append(before)
    seen: set[int] = set()
    for place in range(new):
        if place not in seen:
            group = _collect_group(place, heirs, origins)
            seen.update(group[1])
            yield group
    yield from (((place,), ()) for place in range(old) if place not in heirs)


def _collect_group(start: int, heirs: Mapping[int, list[int]], origins: Mapping[int, list[int]]) -> Group:
    olds: set[int] = set()
    news = {start}
    waiting = [start]
    while waiting:
        for before in origins.get(waiting.pop(), ()):
            olds.add(before)
            waiting += (after for after in heirs[before] if after not in news)
            news.update(heirs[before])
    return tuple(sorted(olds)), tuple(sorted(news))


def _choose_heirs(old: Sequence[Block], new: Sequence[RawBlock], group: Group) -> list[Pair]:
    """Return which new block bears the id of which old one: the likest first, and of equals those that come first."""
    olds, news = group
    if len(olds) <= 1 and len(news) <= 1:
        return [(before, after) for before in olds for after in news]
    words_new = {after: split_words(new[after].text) for after in news}
    ranked = []
    for before in olds:
        words = split_words(old[before].text)
        ranked += [(-count_shared(words, words_new[after]), after, before) for after in news]
    heirs: dict[int, int] = {}
    for _, after, before in sorted(ranked):
        if before not in heirs and after not in heirs.values():
            heirs[before] = after
    return list(heirs.items())


def _make_row(
    old: Sequence[Block], new: Sequence[RawBlock], group: Group, heirs: Sequence[Pair], staying: Collection[Pair]
) -> LineageRow:
    olds, news = group
    bearers: dict[int, BlockId] = {after: old[before].id for before, after in heirs}
    moved = any(pair not in staying for pair in heirs)
    same = len(olds) == len(news) == 1 and make_key(old[olds[0]]) == make_key(new[news[0]])
    return LineageRow(
        change=_name_change(group, same=same, moved=moved),
        old=tuple(old[place].id for place in olds),
        new=tuple(place + 1 for place in news),
        ids=tuple(bearers.get(place) for place in news),
        likeness=1.0 if same else _measure_group(old, new, group),
        moved=moved,
    )


def _name_change(group: Group, *, same: bool, moved: bool) -> Change:
    olds, news = group
    if not olds:
        return Change.ADDED
    if not news:
        return Change.REMOVED
    if len(olds) > 1 or len(news) > 1:
        return Change.SPLIT if len(news) > len(olds) else Change.JOINED
    if same:
        return Change.MOVED if moved else Change.UNCHANGED
    return Change.REWORDED


def _measure_group(old: Sequence[Block], new: Sequence[RawBlock], group: Group) -> float:
    if not all(group):
        return 0.0
    before = [word for place in group[0] for word in split_words(old[place].text)]
    after = [word for place in group[1] for word in split_words(new[place].text)]
    return round(measure_likeness(before, after), 4)
