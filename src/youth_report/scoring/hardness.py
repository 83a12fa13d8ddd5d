"""What makes a segment hard, in plain words."""

from __future__ import annotations

from youth_report.model import Scorecard

LONGEST = 20
"""Words that a sentence for readers of 9 to 11 may have: rule R1, profile `child`."""

_LONG_WORDS = 3
"""Words of three or more syllables from which a sentence is heavy."""


def tell_hardness(card: Scorecard, longest: int = LONGEST) -> tuple[str, ...]:
    """Return a sentence for each thing that makes a segment hard, from its card; none where nothing does."""
    long_words = int(card.counts.get("polysyllable_words", 0))
    told = []
    if card.words > longest:
        told.append(f"It has {card.words} words. A sentence of {longest} or fewer is easier to follow.")
    if long_words >= _LONG_WORDS:
        told.append(f"{long_words} of its words have three or more syllables.")
    return tuple(told)
