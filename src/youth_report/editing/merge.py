"""Two people's changes to one text, put together where they fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from youth_report.editing.hunks import Hunk, find_hunks, weave
from youth_report.editing.linked import merge_sentences
from youth_report.editing.moves import find_moved
from youth_report.editing.references import is_broken, is_numbered_twice
from youth_report.editing.tokens import is_break, join_tokens, split_sentences, split_tokens

Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """A text that holds the changes of both."""

    text: str
    look: bool = False
    """True where a person should read it, because both touched one sentence or one moved what the other changed."""


def merge(base: str, ours: str, theirs: str) -> Merged | None:
    """Return one text with the changes that two people made to `base`, or None where a person must choose.

    A ladder: by words; where that does not fit, sentence by sentence; and behind both a count that nothing was lost.
    The sides may be swapped: the result is the same.
    """
    if base in (ours, theirs) or ours == theirs:
        return Merged(ours if theirs == base else theirs)
    return _merge_sorted(base, *sorted((ours, theirs)))


# One text is set against many where many people wrote about one block on one day.
@lru_cache(maxsize=1024)
def _merge_sorted(base: str, ours: str, theirs: str) -> Merged | None:
    old, one, two = split_tokens(base), split_tokens(ours), split_tokens(theirs)
    if old in (one, two) or one == two:
        return Merged(ours if two == old else theirs)
    if not (old and one and two):
        return None
    merged = _merge_words(old, one, two) or _merge_sentences(old, one, two)
    if merged is None or is_broken(ours, theirs, merged.text):
        return None
    return replace(merged, look=merged.look or is_numbered_twice(base, ours, theirs, merged.text))


def _merge_words(old: Tokens, one: Tokens, two: Tokens) -> Merged | None:
    ours, theirs = _find_changes(old, one), _find_changes(old, two)
    woven = weave(old, ours, theirs, apart=1)
    if woven is None or not _is_complete(old, one, two, woven):
        return None
    sentences = split_sentences(old)
    gone_one = _count_gone(sentences, set(ours) - set(theirs))
    gone_two = _count_gone(sentences, set(theirs) - set(ours))
    both = gone_one.keys() & gone_two.keys()
    # Words that a new sentence shares with the old one by chance are no place for the other person's change.
    if any(2 * max(gone_one[nth], gone_two[nth]) > len(sentences[nth]) for nth in both):
        return None
    moved = (find_moved(sentences, split_sentences(one)) & gone_two.keys()) | (
        find_moved(sentences, split_sentences(two)) & gone_one.keys()
    )
    return Merged(join_tokens(woven), look=bool(both or moved))


@lru_cache(maxsize=256)
def _find_changes(old: Tokens, new: Tokens) -> tuple[Hunk[str], ...]:
    return find_hunks(old, new)


def _merge_sentences(old: Tokens, one: Tokens, two: Tokens) -> Merged | None:
    linked = merge_sentences(old, one, two)
    if linked is None or not _is_complete(old, one, two, linked):
        return None
    return Merged(join_tokens(linked), look=True)


def _count_gone(sentences: Sequence[Tokens], hunks: Iterable[Hunk[str]]) -> Mapping[int, int]:
    """Return how many tokens are gone from each sentence that some changes touch."""
    sentence_at = [nth for nth, sentence in enumerate(sentences) for _ in sentence]
    gone: Counter[int] = Counter()
    for hunk in hunks:
        gone.update(sentence_at[hunk.start : hunk.end])
        around = sentence_at[max(hunk.start - 1, 0) : hunk.start + 1]
        if hunk.start == hunk.end and len(around) == 2 and around[0] == around[1]:
            gone[around[0]] += 0
    return gone


def _is_complete(old: Tokens, one: Tokens, two: Tokens, merged: Tokens) -> bool:
    """Tell whether each word occurs as often as the two changes ask for: neither lost nor doubled."""
    counts = [Counter(token for token in tokens if not is_break(token)) for tokens in (old, one, two, merged)]
    return all(_adds_up(*(count[word] for count in counts)) for word in set().union(*counts))


def _adds_up(old: int, one: int, two: int, merged: int) -> bool:
    ours, theirs, both = one - old, two - old, merged - old
    if ours * theirs <= 0:
        return both == ours + theirs
    # Both may have made the same change, or each a change of their own.
    sides = sorted((abs(ours), abs(theirs)))
    return both * ours > 0 and sides[1] <= abs(both) <= sum(sides)
