"""A merge that follows sentences: one person may move or split what another rewords."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from youth_report.editing.hunks import find_hunks, weave
from youth_report.editing.links import Links, Sentence, link_sentences
from youth_report.editing.tokens import is_break, split_sentences

Label = tuple[int, int, Sentence]
"""Where a sentence comes from: its place in the base, 0 and nothing. For a new one: the place after which it was
written, its number there from 1, and its words. Equal labels are one sentence, whoever wrote it."""

_MOST_SENTENCES = 400


def merge_sentences(base: Sentence, ours: Sentence, theirs: Sentence) -> Sentence | None:
    """Return the tokens of a merge in which each sentence is merged by itself, or None where they do not fit."""
    old, one, two = split_sentences(base), split_sentences(ours), split_sentences(theirs)
    if max(len(old), len(one), len(two)) > _MOST_SENTENCES:
        return None
    to_one, to_two = link_sentences(old, one), link_sentences(old, two)
    words = _merge_words(old, one, two, to_one, to_two)
    if words is None:
        return None
    order = _merge_order(old, _label(one, to_one), _label(two, to_two))
    if order is None:
        return None
    return tuple(token for place, nth, new in order for token in (new if nth else words.get(place, ())))


def _merge_words(
    old: Sequence[Sentence], one: Sequence[Sentence], two: Sequence[Sentence], to_one: Links, to_two: Links
) -> Mapping[int, Sentence] | None:
    """Return the words of each sentence of the base that lives on."""
    merged: dict[int, Sentence] = {}
    for place, sentence in enumerate(old):
        versions = [side[links[place]] for side, links in ((one, to_one), (two, to_two)) if place in links]
        if len(versions) == 1 and versions[0] != sentence:
            return None  # One person dropped the sentence that the other one worked on.
        if len(versions) < 2:
            continue
        woven = weave(sentence, *(find_hunks(sentence, version) for version in versions), apart=1)
        if woven is None:
            return None
        merged[place] = woven
    return merged


def _merge_order(old: Sequence[Sentence], one: Sequence[Label], two: Sequence[Label]) -> Sequence[Label] | None:
    unmoved: list[Label] = [(place, 0, ()) for place in range(len(old))]
    moved_one, moved_two = _find_moved(one, old), _find_moved(two, old)
    moved = moved_one | moved_two
    base, stay_one, stay_two = ([label for label in side if label not in moved] for side in (unmoved, one, two))
    woven = weave(base, find_hunks(base, stay_one), find_hunks(base, stay_two), apart=0)
    if woven is None:
        return None
    order = list(dict.fromkeys(woven))
    _put_back(order, one, moved_one)
    _put_back(order, two, moved_two - moved_one)
    return order


def _put_back(order: list[Label], side: Sequence[Label], moved: set[Label]) -> None:
    """Insert what was moved after the nearest sentence before it, as in the version of the person who moved it."""
    placed = set(order)
    before: Label | None = None
    for label in side:
        if label in moved:
            order.insert(order.index(before) + 1 if before else 0, label)
            placed.add(label)
        if label in placed:
            before = label


def _find_moved(side: Sequence[Label], old: Sequence[Sentence]) -> set[Label]:
    """Return the sentences that a person must have moved: all but the longest run that kept its order."""
    kept = [label for label in side if label[1] == 0 and not is_break(old[label[0]][0])]
    return set(kept) - set(_find_longest_rise(kept))


def _find_longest_rise(labels: Sequence[Label]) -> Sequence[Label]:
    ends: list[Label] = []
    before: dict[Label, Label | None] = {}
    for label in labels:
        length = bisect_left(ends, label)
        before[label] = ends[length - 1] if length else None
        ends[length : length + 1] = [label]
    rise: list[Label] = []
    last = ends[-1] if ends else None
    while last is not None:
        rise.append(last)
        last = before[last]
    return rise


def _label(side: Sequence[Sentence], links: Links) -> Sequence[Label]:
    origins = {new: old for old, new in links.items()}
    labels: list[Label] = []
    last, nth = -1, 0
    for place, sentence in enumerate(side):
        if place in origins:
            last, nth = origins[place], 0
            labels.append((last, 0, ()))
        else:
            nth += 1
            labels.append((last, nth, sentence))
    return labels
