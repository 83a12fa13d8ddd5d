"""How far a score can be trusted, and where it stands among texts of known level."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from youth_report.scoring.known_texts import DECILES, SPREADS

_HUNDRED_WORDS = 100


def find_spread(name: str, words: int) -> float:
    """Return how far the score of so many words is from that of the whole text that they are from.

    Two parts in three are no further off. Measured on parts of newspaper articles from 25 to 450 words.
    """
    base, power = SPREADS[name]
    return float(base * (words / _HUNDRED_WORDS) ** -power)


def find_spreads(scores: Mapping[str, float], words: int) -> dict[str, float]:
    """Return the spread of each score of a text with so many words."""
    return {name: find_spread(name, words) for name in scores if name in SPREADS and words}


def find_places(scores: Mapping[str, float]) -> dict[str, dict[str, int]]:
    """Return for each score how many in a hundred known texts of each level are easier, to the nearest ten."""
    return {name: find_place(name, score) for name, score in scores.items() if name in DECILES}


def find_place(name: str, score: float) -> dict[str, int]:
    """Return how many in a hundred known texts of each level are easier by a score, to the nearest ten."""
    levels = DECILES[name]
    smaller = {level: bisect_left(cuts, score) for level, cuts in levels.items()}
    medians = [cuts[len(cuts) // 2] for cuts in levels.values()]
    if medians[0] < medians[-1]:
        return {level: 10 * count for level, count in smaller.items()}
    return {level: 10 * (len(levels[level]) - count) for level, count in smaller.items()}
