"""A merge that follows sentences: one person may move or split what another rewords."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from youth_report.editing.hunks import find_hunks, weave
from youth_report.editing.tokens import is_break, split_sentences

Sentence = tuple[str, ...]
Links = Mapping[int, int]
"""Place of a sentence in the base to its place in a version."""
Label = tuple[int, int, Sentence]
"""Where a sentence comes from: its place in the base, 0 and nothing; for a new one, the place after which it was
written, its number there from 1, and its words. Equal labels are one sentence, whoever wrote it."""

_LIKE = 0.55
"""Share of common letter pairs from which two sentences count as one that was reworded."""
_MOST_COMPARED = 40_000


def merge_sentences(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...] | None:
    """Return the tokens of a merge in which each sentence is merged by itself, or None where they do not fit."""
    old, one, two = split_sentences(base), split_sentences(ours), split_sentences(theirs)
    to_one, to_two = _link(old, one), _link(old, two)
    words = _merge_each(old, one, two, to_one, to_two)
    if words is None:
        return None
    order = _merge_order(old, _label(one, to_one), _label(two, to_two))
    if order is None:
        return None
    return tuple(token for place, nth, new in order for token in (new if nth else words.get(place, ())))


def _merge_each(
    old: Sequence[Sentence], one: Sequence[Sentence], two: Sequence[Sentence], to_one: Links, to_two: Links
) -> dict[int, Sentence] | None:
    merged: dict[int, Sentence] = {}
    for place, sentence in enumerate(old):
        versions = [side[link[place]] for side, link in ((one, to_one), (two, to_two)) if place in link]
        if len(versions) == 1 and versions[0] != sentence:
            return None  # One person dropped the sentence that the other one worked on.
        if len(versions) < 2:
            continue
        woven = weave(sentence, find_hunks(sentence, versions[0]), find_hunks(sentence, versions[1]), apart=1)
        if woven is None:
            return None
        merged[place] = woven
    return merged


def _merge_order(old: Sequence[Sentence], one: Sequence[Label], two: Sequence[Label]) -> list[Label] | None:
    moved_one, moved_two = _find_moved(one, old), _find_moved(two, old)
    moved = moved_one | moved_two
    stay = [[label for label in side if label not in moved] for side in (_label(old, _same(old)), one, two)]
    woven = weave(stay[0], find_hunks(stay[0], stay[1]), find_hunks(stay[0], stay[2]), apart=0)
    if woven is None:
        return None
    order = list(dict.fromkeys(woven))
    _put_back(order, one, moved_one)
    _put_back(order, two, moved_two - moved_one)
    return order


def _put_back(order: list[Label], side: Sequence[Label], moved: set[Label]) -> None:
    """Insert each moved sentence after the nearest one before it, in the version whose author moved it."""
    for place, label in enumerate(side):
        if label not in moved:
            continue
        before = next((side[i] for i in range(place - 1, -1, -1) if side[i] in order), None)
        order.insert(order.index(before) + 1 if before else 0, label)


def _find_moved(side: Sequence[Label], old: Sequence[Sentence]) -> set[Label]:
    kept = [label for label in side if not label[1] and not is_break(old[label[0]][0])]
    return set(kept) - set(_find_longest_rise(kept))


def _find_longest_rise(labels: Sequence[Label]) -> list[Label]:
    ends: list[Label] = []
    before: dict[Label, Label | None] = {}
    for label in labels:
        length = bisect_left(ends, label)
        before[label] = ends[length - 1] if length else None
        ends[length : length + 1] = [label]
    rise: list[Label] = []
    label_or_none = ends[-1] if ends else None
    while label_or_none is not None:
        rise.append(label_or_none)
        label_or_none = before[label_or_none]
    return rise


def _same(old: Sequence[Sentence]) -> Links:
    return {place: place for place in range(len(old))}


def _label(side: Sequence[Sentence], links: Links) -> list[Label]:
    came_from = {new: old for old, new in links.items()}
    labels: list[Label] = []
    for place, sentence in enumerate(side):
        if place in came_from:
            labels.append((came_from[place], 0, ()))
        else:
            last, nth, _ = labels[-1] if labels else (-1, 0, ())
            labels.append((last, nth + 1, sentence))
    return labels


def _link(old: Sequence[Sentence], new: Sequence[Sentence]) -> Links:
    """Link equal sentences in order, then equal ones that moved, then the likeliest of the rest."""
    links: dict[int, int] = {}
    for start, to, size in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        links.update(zip(range(start, start + size), range(to, to + size), strict=True))
    left = [place for place, sentence in enumerate(old) if place not in links and not is_break(sentence[0])]
    taken = set(links.values())
    open_ = [place for place, sentence in enumerate(new) if place not in taken and not is_break(sentence[0])]
    if len(left) * len(open_) > _MOST_COMPARED:
        return links
    pairs = sorted((-_likeness(old[i], new[j]), abs(i - j), i, j) for i in left for j in open_)
    for unlike, _, i, j in pairs:
        if -unlike >= _LIKE and i not in links and j not in taken:
            links[i] = j
            taken.add(j)
    return links


def _likeness(one: Sentence, other: Sentence) -> float:
    """Return the share of letter pairs that two sentences have in common, from 0 to 1 (Dice's coefficient)."""
    first, second = _count_pairs(one), _count_pairs(other)
    return 2 * (first & second).total() / ((first.total() + second.total()) or 1)


def _count_pairs(sentence: Sentence) -> Counter[str]:
    text = " ".join(sentence)
    return Counter(text[i : i + 2] for i in range(len(text) - 1)) if len(text) > 1 else Counter(text)
