"""The band of a text: one step of reading age from several metrics.

The limits are those of textstat's way of counting. How they were found is told in docs/decisions/0004-readability.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from youth_report.model import Band

DECIDING = ("flesch_kincaid_grade", "dale_chall_readability_score")
"""A text is in the harder of the two steps that these name."""

SURE_WORDS = 300
"""Words from which a text and a part of it mostly fall in the same step."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of reading age."""

    label: str
    youngest: int
    most: Mapping[str, float]
    """Name of a metric to the highest score that still belongs here."""


STEPS = (
    Step(
        "reading age 9 to 11",
        9,
        {
            "flesch_kincaid_grade": 6.0,
            "dale_chall_readability_score": 7.7,
            "spache_readability": 4.2,
            "smog_index": 9.0,
        },
    ),
    Step(
        "reading age 12 to 14",
        12,
        {
            "flesch_kincaid_grade": 9.0,
            "dale_chall_readability_score": 9.0,
            "spache_readability": 5.3,
            "smog_index": 11.4,
        },
    ),
    Step(
        "adult",
        15,
        {
            "flesch_kincaid_grade": 14.0,
            "dale_chall_readability_score": 11.0,
            "spache_readability": 7.2,
            "smog_index": 15.3,
        },
    ),
    Step("specialist", 18, {}),
)


def find_band(scores: Mapping[str, float], words: int) -> Band | None:
    """Return the band of a text of so many words, or None where a deciding metric has no score."""
    if not all(name in scores for name in DECIDING):
        return None
    named = {name: _find_step(name, scores[name]) for name in STEPS[0].most if name in scores}
    step = STEPS[max(named[name] for name in DECIDING)]
    return Band(step.label, step.youngest, sure=words >= SURE_WORDS and len(set(named.values())) == 1)


def _find_step(name: str, score: float) -> int:
    return sum(score > step.most[name] for step in STEPS if name in step.most)
