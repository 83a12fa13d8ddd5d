"""Sets the scores of one meter beside those of another, which was given the same units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from youth_report.model import Comparison, Scorecard


def set_beside(cards: Sequence[Scorecard], others: Sequence[Scorecard]) -> tuple[Scorecard, ...]:
    """Return the cards of a text, each with the scores of the reference meter's card for the same piece."""
    return tuple(replace(card, reference=other.scores) for card, other in zip(cards, others, strict=True))


def set_pairs_beside(pairs: Sequence[Comparison], others: Sequence[Comparison]) -> tuple[Comparison, ...]:
    """Return the same of what was compared before and after."""
    official = set_beside([pair.official for pair in pairs], [other.official for other in others])
    theirs = iter([other.edition for other in others if other.edition])
    return tuple(
        Comparison(card, pair.edition and set_beside([pair.edition], [next(theirs)])[0])
        for card, pair in zip(official, pairs, strict=True)
    )
