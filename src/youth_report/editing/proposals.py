"""The swaps that the glossary offers for a block, and those that a person picked, as one suggestion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from youth_report.editing.entries import ALL
from youth_report.model import BlockId, Span, Suggestion

Proposals = Mapping[BlockId, tuple[Suggestion, ...]]
"""What the glossary offers for each official block. All offers for a block are made from the same words."""


def is_named(offer: Suggestion, terms: Iterable[str]) -> bool:
    """Tell whether a person means an offer: by the name of its term, or by the words that it would swap."""
    names = {_fold(offer.term), _fold(tell_words(offer))}
    return any(_fold(term) in names or _fold(term) == ALL for term in terms)


def tell_words(offer: Suggestion) -> str:
    """Return the words that an offer would swap."""
    return offer.span.of(offer.base)


def combine(offers: Sequence[Suggestion]) -> Suggestion:
    """Return one suggestion that makes all swaps; where two overlap, the first counts."""
    picked: list[Suggestion] = []
    for offer in sorted(offers, key=lambda one: (one.span, one.id)):
        if not picked or offer.span.start >= picked[-1].span.end:
            picked.append(offer)
    base, span = picked[0].base, Span(picked[0].span.start, picked[-1].span.end)
    pieces, done = [], span.start
    for offer in picked:
        pieces += [base[done : offer.span.start], offer.replacement]
        done = offer.span.end
    return replace(
        picked[0],
        span=span,
        replacement="".join(pieces),
        reason="; ".join(f"{tell_words(offer)}: {offer.replacement}" for offer in picked),
        term=", ".join(dict.fromkeys(offer.term for offer in picked)),
    )


def _fold(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").split())
