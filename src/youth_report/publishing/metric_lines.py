"""Metrics with their scores: what each counts, how far it can be trusted, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from youth_report.model import Metric, Scorecard
from youth_report.publishing.measured import say_spread
from youth_report.publishing.plots import say_number
from youth_report.publishing.strips import Known, Strip, draw_strip, say_places


@dataclass(frozen=True, slots=True)
class Figure:
    """One score of one text."""

    score: str
    """A dash where there is none."""
    spread: str
    """How far the score may be off; empty where nobody knows."""
    everything: str
    """The score with headings and list items, each as one sentence."""
    reference: str
    """What textstat says; empty where it was not asked."""
    places: tuple[str, ...]
    """How many known texts of each level are easier, in words."""
    strip: Strip | None


@dataclass(frozen=True, slots=True)
class MetricLine:
    """A metric, its scores, and what they mean."""

    name: str
    title: str
    unit: str
    easy: str
    hard: str
    formula: str
    says: str
    source: str
    differs: str
    """How textstat's figure differs."""
    needs: str
    """What a text must have for it."""
    figures: tuple[Figure, ...]
    """One for each text, in the order of the texts."""


def list_metrics(metrics: Sequence[Metric], cards: Sequence[Scorecard], known: Known) -> tuple[MetricLine, ...]:
    """Return each metric with its scores for some whole texts; `known` tells where texts of known level stand."""
    return tuple(
        MetricLine(
            metric.name,
            metric.title,
            metric.unit,
            f"{metric.easy:g}",
            f"{metric.hard:g}",
            metric.formula,
            metric.says,
            metric.source,
            metric.differs,
            _say_needs(metric),
            tuple(_show_figure(metric, card, known) for card in cards),
        )
        for metric in metrics
    )


def _show_figure(metric: Metric, card: Scorecard, known: Known) -> Figure:
    return Figure(
        say_number(card.scores.get(metric.name)),
        say_spread(card, metric),
        say_number(card.all_scores.get(metric.name)),
        say_number(card.reference.get(metric.name)) if card.reference else "",
        say_places(card, metric),
        draw_strip(metric, card, known),
    )


def _say_needs(metric: Metric) -> str:
    sentences = f" in {metric.least_units} sentences" if metric.least_units > 1 else ""
    return f"{metric.least_words} words{sentences}"
