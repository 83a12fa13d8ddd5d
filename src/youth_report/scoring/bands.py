"""The band of a text: one step of reading age from several metrics.

There are two scales: one for scores as textstat counts, one for scores counted by the published rules. How their limits
were found is told in docs/decisions/0004-readability.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from youth_report.model import Band
from youth_report.scoring.standing import find_spread

DECIDING = ("flesch_kincaid_grade", "dale_chall_readability_score")
"""A text is in the harder of the two steps that these name."""

SURE_WORDS = 300
"""Words from which a text and a part of it mostly fall in the same step."""

LEAST_WORDS = 25
"""Words below which nothing can be said. The spread of shorter parts was never measured."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of reading age."""

    label: str
    youngest: int
    most: Mapping[str, float]
    """Name of a metric to the highest score that still belongs here."""


_LABELS = (("reading age 9 to 11", 9), ("reading age 12 to 14", 12), ("adult", 15), ("specialist", 18))
_COUNTED_BY_RULES = "dale_chall_1995"
"""A score that a meter can only give where it counts unfamiliar words by the rules of Dale and Chall."""


def _lay_steps(**limits: tuple[float, ...]) -> tuple[Step, ...]:
    """Return the steps of a scale from the limits that each metric has for them; the last step has none."""
    columns = [dict(zip(limits, column, strict=True)) for column in zip(*limits.values(), strict=True)]
    return tuple(Step(*label, most) for label, most in zip(_LABELS, [*columns, {}], strict=True))


STEPS = _lay_steps(
    flesch_kincaid_grade=(6.0, 9.0, 14.0),
    dale_chall_readability_score=(7.7, 9.0, 11.0),
    spache_readability=(4.2, 5.3, 7.2),
    smog_index=(9.0, 11.4, 15.3),
)
"""The steps for scores as textstat counts."""

PUBLISHED_STEPS = _lay_steps(
    flesch_kincaid_grade=(6.0, 9.0, 14.0),
    dale_chall_readability_score=(5.9, 6.9, 8.9),
    spache_readability=(4.0, 4.6, 6.3),
    smog_index=(9.0, 11.4, 15.3),
)
"""The steps for scores that are counted by the published rules."""


def is_counted_by_rules(scores: Mapping[str, float]) -> bool:
    """Tell whether unfamiliar words were counted by the rules of Dale and Chall, and not as textstat does."""
    return _COUNTED_BY_RULES in scores


def find_steps(scores: Mapping[str, float]) -> tuple[Step, ...]:
    """Return the steps that belong to the way in which some scores were counted."""
    return PUBLISHED_STEPS if is_counted_by_rules(scores) else STEPS


def find_band(scores: Mapping[str, float], words: int) -> Band | None:
    """Return the band of a text of so many words, or None where a deciding metric has no score."""
    if not all(name in scores for name in DECIDING):
        return None
    steps = find_steps(scores)
    named = {name: _find_step(steps, name, scores[name]) for name in steps[0].most if name in scores}
    step = steps[max(named[name] for name in DECIDING)]
    return Band(step.label, step.youngest, sure=words >= SURE_WORDS and len(set(named.values())) == 1)


def find_reach(figures: Mapping[str, float]) -> tuple[str, ...]:
    """Return the labels of the easiest and the hardest band that a text may be in, from a meter's figures.

    Each deciding score may be off by its spread. Empty where there are too few words, or where textstat counted,
    whose spread was not measured.
    """
    words = int(figures["words"])
    if words < LEAST_WORDS or not is_counted_by_rules(figures):
        return ()
    spreads = {name: find_spread(name, words) for name in DECIDING}
    return tuple(
        PUBLISHED_STEPS[
            max(_find_step(PUBLISHED_STEPS, name, figures[name] + sign * spread) for name, spread in spreads.items())
        ].label
        for sign in (-1, 1)
    )


def _find_step(steps: tuple[Step, ...], name: str, score: float) -> int:
    return sum(score > step.most[name] for step in steps if name in step.most)
