"""Plots of before and after: bars whose length is how hard a text is."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

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
    left_out: bool
    """True where nothing of it is in the edition."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A measure of all parts of a report."""

    id: str
    title: str
    unit: str
    rows: tuple[PlotRow, ...]


def plot_metric(metric: Metric, pairs: Iterable[Comparison]) -> Plot:
    """Return the plot of a metric, from its very easy to its very hard."""
    scale = _Scale(lambda card: card.scores.get(metric.name), metric.easy, metric.hard)
    return Plot(metric.name, metric.title, metric.unit, scale.draw_rows(pairs))


def plot_cards(metric: Metric, cards: Sequence[tuple[str, Scorecard]]) -> tuple[Plot, ...]:
    """Return the plots of one text's parts, each with its title: the length of sentences, and a metric."""
    alone = [Comparison(replace(card, title=title), None) for title, card in cards]
    return plot_sentences(alone), plot_metric(metric, alone)


def plot_sentences(pairs: Sequence[Comparison]) -> Plot:
    """Return the plot of the average length of sentences, which even the shortest part of a report has."""
    values = (average_sentence(card) for pair in pairs for card in (pair.official, pair.edition) if card)
    longest = math.ceil(max((value for value in values if value), default=1) / _STEP) * _STEP
    scale = _Scale(average_sentence, 0, longest)
    return Plot("sentences", "Words in a sentence", "on average", scale.draw_rows(pairs))


def average_sentence(card: Scorecard) -> float | None:
    """Return the words of a sentence of the prose on average, or None where there is no prose."""
    return card.prose_words / card.prose_units if card.prose_units else None


def say_number(value: float | None) -> str:
    """Return a number with one decimal, or a dash where there is none."""
    return "–" if value is None else f"{value:.1f}"


@dataclass(frozen=True, slots=True)
class _Scale:
    """What the bars of one plot show, and from where to where they run."""

    read: Callable[[Scorecard], float | None]
    easy: float
    hard: float

    def draw_rows(self, pairs: Iterable[Comparison]) -> tuple[PlotRow, ...]:
        rows = (
            PlotRow(pair.official.title, self._draw(pair.official), self._draw(pair.edition), pair.edition is None)
            for pair in pairs
        )
        return tuple(row for row in rows if row.official or row.edition)

    def _draw(self, card: Scorecard | None) -> Bar | None:
        value = self.read(card) if card else None
        if value is None:
            return None
        share = (value - self.easy) / (self.hard - self.easy) * FULL
        return Bar(round(min(max(share, _LEAST), FULL), 1), say_number(value))
