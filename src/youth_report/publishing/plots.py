"""Plots of before and after: bars whose length is how hard a text is."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from youth_report.model import Comparison, Metric, Scorecard

FULL = 100
"""Length of the longest bar that fits."""
_LEAST = 1
_STEP = 5


@dataclass(frozen=True, slots=True)
class Bar:
    """One number of a plot."""

    length: float
    """0 to `FULL`: the longer, the harder the text."""
    label: str
    """The number in figures."""


@dataclass(frozen=True, slots=True)
class PlotRow:
    """A part of the report, before and after. A bar is None where there are too few words to tell."""

    title: str
    official: Bar | None
    edition: Bar | None


@dataclass(frozen=True, slots=True)
class Plot:
    """A measure of all parts of a report."""

    id: str
    title: str
    unit: str
    rows: tuple[PlotRow, ...]


def plot_metric(metric: Metric, pairs: Iterable[Comparison]) -> Plot:
    """Return the plot of a metric, from its very easy to its very hard."""

    def read(card: Scorecard) -> float | None:
        return card.scores.get(metric.name)

    return _plot(metric.name, metric.title, metric.unit, pairs, read, metric.easy, metric.hard)


def plot_sentences(pairs: Sequence[Comparison]) -> Plot:
    """Return the plot of the average length of sentences, which even the shortest part of a report has."""
    values = (average_sentence(card) for pair in pairs for card in (pair.official, pair.edition) if card)
    longest = math.ceil(max((value for value in values if value), default=1) / _STEP) * _STEP
    return _plot("sentences", "Words in a sentence", "words, on average", pairs, average_sentence, 0, longest)


def average_sentence(card: Scorecard) -> float | None:
    """Return the words of a sentence of the prose on average, or None where there is no prose."""
    return card.prose_words / card.prose_units if card.prose_units else None


def say_number(value: float | None) -> str:
    """Return a number with one decimal, or a dash where there is none."""
    return "–" if value is None else f"{value:.1f}"


def _plot(
    name: str,
    title: str,
    unit: str,
    pairs: Iterable[Comparison],
    read: Callable[[Scorecard], float | None],
    easy: float,
    hard: float,
) -> Plot:
    def draw(card: Scorecard | None) -> Bar | None:
        value = read(card) if card else None
        if value is None:
            return None
        share = (value - easy) / (hard - easy) * FULL
        return Bar(round(min(max(share, _LEAST), FULL), 1), say_number(value))

    rows = tuple(PlotRow(pair.official.title, draw(pair.official), draw(pair.edition)) for pair in pairs)
    return Plot(name, title, unit, tuple(row for row in rows if row.official or row.edition))
