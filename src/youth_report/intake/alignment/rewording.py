"""What is different between two wordings of a block, word by word, and whether the meaning may be.

These are cheap checks. They err on the side of asking: they may ask about a change that means nothing, and can never
tell that a meaning is the same. Words that swap their places count as gone in one place and come in another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from youth_report.intake.alignment.risks import find_risks
from youth_report.intake.alignment.tokens import Token, split_tokens
from youth_report.model import Difference, Extent, Rewording, Span

_MOST_PAIRS = 200_000
"""Equal pairs that difflib may look at again and again; a text with more counts as one change from end to end."""
_GRAVITY = tuple(Extent)


class _Hunk(NamedTuple):
    """Old tokens that went and new ones that came in their place, half open."""

    start: int
    end: int
    from_: int
    to: int


def compare(old: str, new: str) -> Rewording:
    """Return the differences between two wordings, and how grave they are together."""
    ours, theirs = split_tokens(old), split_tokens(new)
    hunks = _find_hunks([token.fold for token in ours], [token.fold for token in theirs])
    differences = tuple(_describe(ours, theirs, hunk, (old, new)) for hunk in _mark_looks(ours, theirs, hunks))
    extents = [difference.extent for difference in differences]
    extents.append(Extent.SAME if old == new else Extent.TYPOGRAPHY)
    return Rewording(max(extents, key=_GRAVITY.index), differences)


def _find_hunks(old: Sequence[str], new: Sequence[str]) -> Iterator[_Hunk]:
    head = _count_equal(old, new)
    tail = _count_equal(old[head:][::-1], new[head:][::-1])
    ours, theirs = old[head : len(old) - tail], new[head : len(new) - tail]
    times = Counter(theirs)
    if sum(times[word] for word in ours) > _MOST_PAIRS:
        yield _Hunk(head, len(old) - tail, head, len(new) - tail)
        return
    for tag, start, end, from_, to in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag != "equal":
            yield _Hunk(head + start, head + end, head + from_, head + to)


def _mark_looks(ours: Sequence[Token], theirs: Sequence[Token], hunks: Iterable[_Hunk]) -> Iterator[_Hunk]:
    """Yield the hunks, and between them the words that say the same and look different."""
    start, from_ = 0, 0
    for hunk in (*hunks, _Hunk(len(ours), len(ours), len(theirs), len(theirs))):
        for here, there in zip(range(start, hunk.start), range(from_, hunk.from_), strict=True):
            if ours[here].text != theirs[there].text:
                yield _Hunk(here, here + 1, there, there + 1)
        if hunk.start < hunk.end or hunk.from_ < hunk.to:
            yield hunk
        start, from_ = hunk.end, hunk.to


def _count_equal(old: Sequence[str], new: Sequence[str]) -> int:
    for count, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return count
    return min(len(old), len(new))


def _describe(ours: Sequence[Token], theirs: Sequence[Token], hunk: _Hunk, texts: tuple[str, str]) -> Difference:
    gone, come = ours[hunk.start : hunk.end], theirs[hunk.from_ : hunk.to]
    risks = find_risks(gone, come)
    same = [token.fold for token in gone] == [token.fold for token in come]
    return Difference(
        old=_cover(ours, hunk.start, hunk.end, texts[0]),
        new=_cover(theirs, hunk.from_, hunk.to, texts[1]),
        extent=Extent.TYPOGRAPHY if same else Extent.MEANING if risks else Extent.WORDS,
        risks=risks,
    )


def _cover(tokens: Sequence[Token], start: int, end: int, text: str) -> Span:
    """Return the characters of some tokens; of none, the place where they would stand."""
    if start < end:
        return Span(tokens[start].span.start, tokens[end - 1].span.end)
    place = tokens[start].span.start if start < len(tokens) else len(text)
    return Span(place, place)
