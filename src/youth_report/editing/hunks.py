"""What changed between two sequences, and the weaving of two sets of changes into one."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)

_MOST_PAIRS = 400_000
"""Equal pairs that difflib may look at again and again; a text with more counts as one change from end to end."""


@dataclass(frozen=True, slots=True)
class Hunk(Generic[T]):
    """A run of a sequence that goes, and what comes in its place."""

    start: int
    end: int
    new: tuple[T, ...]


def find_hunks(old: Sequence[T], new: Sequence[T]) -> tuple[Hunk[T], ...]:
    """Return the changes that make `new` of `old`: in order, at least one unchanged item between any two."""
    head = _count_equal(old, new)
    tail = _count_equal(old[head:][::-1], new[head:][::-1])
    old_core, new_core = old[head : len(old) - tail], new[head : len(new) - tail]
    if not old_core and not new_core:
        return ()
    if _count_pairs(old_core, new_core) > _MOST_PAIRS:
        return (Hunk(head, head + len(old_core), tuple(new_core)),)
    hunks = (
        Hunk(head + start, head + end, tuple(new_core[from_:to]))
        for tag, start, end, from_, to in SequenceMatcher(None, old_core, new_core, autojunk=False).get_opcodes()
        if tag != "equal"
    )
    return tuple(_slide_back(old, hunks))


def weave(base: Sequence[T], ours: Iterable[Hunk[T]], theirs: Iterable[Hunk[T]], *, apart: int) -> tuple[T, ...] | None:
    """Return `base` with both sets of changes, those that are equal made once.

    None where two of them have fewer than `apart` unchanged items between them. Where both insert at one place
    and may (`apart` is 0), ours come first.
    """
    hunks = sorted(dict.fromkeys([*ours, *theirs]), key=lambda hunk: (hunk.start, hunk.end))
    if any(later.start - earlier.end < apart for earlier, later in pairwise(hunks)):
        return None
    woven: list[T] = []
    done = 0
    for hunk in hunks:
        woven += (*base[done : hunk.start], *hunk.new)
        done = hunk.end
    return (*woven, *base[done:])


def _slide_back(old: Sequence[T], hunks: Iterable[Hunk[T]]) -> Iterator[Hunk[T]]:
    """Yield the changes with what is added to or taken from a run of equal items at the start of that run.

    So the same change is the same hunk, whatever else was changed: "early" to "early early" has two places otherwise.
    """
    first = 0
    for hunk in hunks:
        start, end, new = hunk.start, hunk.end, deque(hunk.new)
        while start == end and start > first and old[start - 1] == new[-1]:
            new.rotate(1)
            start, end = start - 1, end - 1
        while not new and start > first and old[start - 1] == old[end - 1]:
            start, end = start - 1, end - 1
        yield Hunk(start, end, tuple(new))
        first = end + 1


def _count_equal(old: Sequence[T], new: Sequence[T]) -> int:
    for count, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return count
    return min(len(old), len(new))


def _count_pairs(old: Sequence[T], new: Sequence[T]) -> int:
    counts = Counter(new)
    return sum(counts[item] for item in old)
