"""Strips: where a score stands between easy and hard, above texts of known level."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import Metric, Scorecard

FULL = 100
_LEAST = 0.8
_MOST_SHARE = 90
_LEAST_SHARE = 10

Known = Mapping[str, Mapping[str, Sequence[float]]]
"""Name of a metric to the deciles of its scores for known texts of each level, rising."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a strip, from 0 (easy) to `FULL` (hard)."""

    start: float
    width: float


@dataclass(frozen=True, slots=True)
class Strip:
    """One score on a line from easy to hard."""

    score: Stretch
    spread: Stretch
    """Where the score of the whole text most likely is."""
    levels: tuple[Stretch, ...]
    """Where eight in ten known texts of each level are, the easiest level first."""


def draw_strip(metric: Metric, card: Scorecard, known: Known) -> Strip | None:
    """Return the strip of a metric, or None where it has no score or was not measured on known texts."""
    score = card.scores.get(metric.name)
    levels = known.get(metric.name, {})
    if score is None or not levels or not card.places:
        return None
    spread = card.spreads.get(metric.name, 0.0)
    stretches = (_draw(metric, min(cuts), max(cuts)) for cuts in levels.values())
    around = _draw(metric, score - spread, score + spread)
    middle = _place(metric, score)
    return Strip(Stretch(min(middle, FULL - _LEAST), _LEAST), around, tuple(stretches))


def say_places(card: Scorecard, metric: Metric) -> tuple[str, ...]:
    """Return for each level in words how many known texts are easier: `harder than about 80 in 100 advanced ones`."""
    return tuple(f"{_say_share(share)} {level}" for level, share in card.places.get(metric.name, {}).items())


def _say_share(share: int) -> str:
    if share >= _MOST_SHARE:
        return f"{_MOST_SHARE} or more in 100"
    return f"about {share} in 100" if share >= _LEAST_SHARE else f"fewer than {_LEAST_SHARE} in 100"


def _draw(metric: Metric, one: float, other: float) -> Stretch:
    start, end = sorted((_place(metric, one), _place(metric, other)))
    width = max(end - start, _LEAST)
    return Stretch(round(min(start, FULL - width), 1), round(width, 1))


def _place(metric: Metric, score: float) -> float:
    share = (score - metric.easy) / (metric.hard - metric.easy) * FULL
    return round(min(max(share, 0), FULL), 1)
