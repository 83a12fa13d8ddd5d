"""What was measured of a text, in figures and words."""

from __future__ import annotations

from dataclasses import dataclass

from youth_report.model import Comparison, Metric, Scorecard
from youth_report.publishing.plots import average_sentence, say_number

_LEAST_WORDS = 100
_AGE = "reading age "


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured of one text, in figures and words."""

    title: str
    words: str
    sentence: str
    """Words in a sentence, on average."""
    score: str
    """Of the first metric."""
    spread: str
    """How far that score may be off; empty where nobody knows."""
    band: str
    """Empty where there are too few words to tell."""
    sure: bool
    told: str
    """How sure the band is, as a sentence."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A part of the report, before and after."""

    title: str
    official: Measured
    edition: Measured | None


def pair_up(comparison: Comparison, metric: Metric) -> Pair:
    """Return a part of the report, before and after, with the scores of one metric."""
    edition = measure(comparison.edition, metric) if comparison.edition else None
    return Pair(comparison.official.title, measure(comparison.official, metric), edition)


def measure(card: Scorecard, metric: Metric) -> Measured:
    """Return a card in words, with the score of one metric."""
    return Measured(
        card.title,
        f"{card.words:,}",
        say_number(average_sentence(card)),
        say_number(card.scores.get(metric.name)),
        say_spread(card, metric),
        card.band.label if card.band else "",
        bool(card.band and card.band.sure),
        say_certainty(card),
    )


def say_spread(card: Scorecard, metric: Metric) -> str:
    """Return how far a score may be off, with one decimal; nothing where nobody knows."""
    return say_number(card.spreads[metric.name]) if metric.name in card.spreads else ""


def say_certainty(card: Scorecard) -> str:
    """Return a sentence that says how sure the band of a text is, or what can be said where it has none."""
    if not card.band:
        return (
            f"Too few words to tell: {card.prose_words} in paragraphs, and {_LEAST_WORDS} are needed.{_say_reach(card)}"
        )
    if card.band.sure:
        return "Sure: there are words enough, and the formulas agree."
    return f"Not sure: the formulas do not agree, or the text is short.{_say_reach(card)}"


def say_band(card: Scorecard) -> str:
    """Return the band of a text, or the bands between which it may be."""
    if card.band:
        return card.band.label if card.band.sure else f"{card.band.label} (not sure)"
    if not card.reach:
        return "too short to tell"
    easiest, hardest = card.reach
    return f"perhaps {easiest}" if easiest == hardest else f"{easiest} … {hardest}".replace(f" … {_AGE}", " … ")


def _say_reach(card: Scorecard) -> str:
    if not card.reach:
        return ""
    easiest, hardest = card.reach
    if easiest == hardest:
        return f" Most likely: {easiest}."
    return f" It may be anything from {easiest} to {hardest}."
