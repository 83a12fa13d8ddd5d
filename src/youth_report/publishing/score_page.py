"""The page about one text: how hard it is, by which formulas, and what would help."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from youth_report.model import Layer, Metric, Scorecard
from youth_report.model.scored import Advice, Scored, Stage, Subject
from youth_report.publishing.advice_words import say_easing
from youth_report.publishing.dates import say_date
from youth_report.publishing.measured import Measured, Pair, measure, pair_up
from youth_report.publishing.metric_lines import MetricLine, list_metrics
from youth_report.publishing.plots import Plot, plot_cards, plot_metric, plot_sentences
from youth_report.publishing.strips import Known

_MOST_HELPFUL = 10
_KINDS = {"quote": "quotations", "table": "tables", "picture": "descriptions of pictures"}
_HEADS = {
    Subject.DOCUMENT: "How hard is it to read?",
    Subject.OFFICIAL: "How hard is the official report to read?",
    Subject.EDITION: "How easy is our version to read?",
    Subject.BOTH: "Before and after",
    Subject.DRAFTS: "Draft by draft",
}


@dataclass(frozen=True, slots=True)
class Help:
    """What would help one segment."""

    segment: str
    text: str
    says: tuple[str, ...]
    """What is hard, then the changes with what they would do."""


@dataclass(frozen=True, slots=True)
class LeftOutWords:
    """Words that were not counted, because of what they are in."""

    kind: str
    words: int


@dataclass(frozen=True, slots=True)
class DraftLine:
    """The edition on one day."""

    day: str
    by: str
    written: str
    measured: Measured


@dataclass(frozen=True, slots=True)
class ScorePage:
    """The context of `publication/score.html`."""

    language: str
    head: str
    title: str
    whole: Pair | None
    """The whole text; its second half is the edition, where two are compared."""
    metrics: tuple[MetricLine, ...]
    levels: tuple[str, ...]
    """What the known texts are called, the easiest first."""
    model: str
    """What the user's own model says; empty where there is none."""
    has_reference: bool
    first_metric: str
    plots: tuple[Plot, ...]
    parts: tuple[Measured, ...]
    pairs: tuple[Pair, ...]
    drafts: tuple[DraftLine, ...]
    most_helpful: tuple[Help, ...]
    """The segments where most can be gained."""
    helps: tuple[Help, ...]
    """All segments, as they are read."""
    left_out: tuple[LeftOutWords, ...]
    set_aside: tuple[str, ...]


def compose(scored: Scored, metrics: Sequence[Metric], known: Known, by: Layer = Layer.SECTION) -> ScorePage:
    """Return the page about what was scored; `by` is the layer of the parts that it lists."""
    first = metrics[0]
    whole = _find_whole(scored)
    parts = [card for card in scored.cards if card.layer is by and by is not Layer.REPORT]
    last = whole[-1] if whole else None
    return ScorePage(
        scored.language,
        _HEADS[scored.subject],
        scored.title,
        Pair("", measure(whole[0], first), measure(whole[1], first) if len(whole) > 1 else None) if whole else None,
        list_metrics(metrics, whole, known) if whole else (),
        tuple(next(iter(known.values()), {})),
        _say_model(scored),
        any(card.reference for card in whole),
        first.title,
        tuple(plot for plot in _plot(scored, parts, first) if plot.rows),
        tuple(measure(card, first) for card in parts),
        tuple(pair_up(pair, first) for pair in scored.pairs[1:]),
        tuple(_show_stage(stage, first) for stage in scored.stages),
        tuple(map(_show_help, sorted(scored.advice, key=lambda one: -one.gain)[:_MOST_HELPFUL])),
        tuple(map(_show_help, scored.advice)),
        tuple(LeftOutWords(_KINDS.get(kind, kind), words) for kind, words in (last.left_out if last else {}).items()),
        tuple(dict.fromkeys(words for card in whole for words in card.set_aside)),
    )


def _say_model(scored: Scored) -> str:
    found = scored.cards[0].modelled if scored.cards else None
    return "" if found is None else f"{found:.2f} ({scored.model_says})"


def _find_whole(scored: Scored) -> tuple[Scorecard, ...]:
    """Return the card of the whole text; of two texts, or the first and the last draft, both."""
    if scored.pairs:
        both = scored.pairs[0]
        return (both.official, both.edition) if both.edition else (both.official,)
    if scored.stages:
        return (scored.stages[0].card, scored.stages[-1].card)
    return scored.cards[:1]


def _plot(scored: Scored, parts: Sequence[Scorecard], first: Metric) -> Iterable[Plot]:
    if scored.pairs:
        return (plot_sentences(scored.pairs[1:]), plot_metric(first, scored.pairs[1:]))
    if scored.stages:
        return plot_cards(first, [(_say_day(stage), stage.card) for stage in scored.stages])
    return plot_cards(first, [(card.title, card) for card in parts])


def _show_stage(stage: Stage, first: Metric) -> DraftLine:
    return DraftLine(
        _say_day(stage), ", ".join(stage.by), f"{stage.written} of {stage.passages}", measure(stage.card, first)
    )


def _say_day(stage: Stage) -> str:
    return say_date(stage.on) if stage.on else "Official words"


def _show_help(advice: Advice) -> Help:
    return Help(advice.segment, advice.text, (*advice.hardness, *map(say_easing, advice.easings)))
