"""The page of the board: how hard the official text is, how hard the edition is, and what still needs a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import Comparison, Conflict, Edition, Issue, Metric, Passage, Scorecard, Settings, State
from youth_report.publishing.frame import Frame, Imprint, Place, build_frame
from youth_report.publishing.issues import say
from youth_report.publishing.plots import Plot, average_sentence, plot_metric, plot_sentences, say_number
from youth_report.publishing.shown import first_words


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured of one text, in figures and words."""

    words: str
    sentence: str
    """Words in a sentence, on average."""
    score: str
    """Of the first metric."""
    band: str
    """Empty where there are too few words to tell."""
    sure: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """A part of the report, before and after."""

    title: str
    official: Measured
    edition: Measured | None


@dataclass(frozen=True, slots=True)
class MetricLine:
    """A metric, its scores for the whole text, and what it means."""

    title: str
    unit: str
    says: str
    source: str
    official: str
    edition: str


@dataclass(frozen=True, slots=True)
class OpenChoice:
    """A conflict: wordings between which people must choose, without the names of those who wrote them."""

    block: str
    message: str
    base: str
    ideas: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class ToDo:
    """A passage that someone must look at."""

    block: str
    message: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An official block that is not in the edition, on purpose."""

    block: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReadabilityPage:
    """The context of `publication/readability.html`."""

    frame: Frame
    whole: Pair
    pairs: tuple[Pair, ...]
    """Section by section, in the order of the official text."""
    first_metric: str
    plots: tuple[Plot, ...]
    metrics: tuple[MetricLine, ...]
    choices: tuple[OpenChoice, ...]
    not_written: tuple[ToDo, ...]
    to_look_at: tuple[ToDo, ...]
    left_out: tuple[LeftOut, ...]


def compose(
    edition: Edition,
    settings: Settings,
    *,
    comparisons: Sequence[Comparison],
    metrics: Sequence[Metric],
    issues: Sequence[Issue],
    messages: Mapping[str, str],
    imprint: Imprint,
) -> ReadabilityPage:
    """Return the board's page.

    `comparisons` begin with the whole report; the first of `metrics` is the one that is plotted; `issues` are worded
    with `messages`, those of the board.
    """
    whole, *sections = comparisons
    first = metrics[0]
    return ReadabilityPage(
        build_frame(Place.READABILITY, edition, settings, imprint),
        _pair(whole, first),
        tuple(_pair(section, first) for section in sections),
        first.title,
        tuple(plot for plot in (plot_sentences(sections), plot_metric(first, sections)) if plot.rows),
        tuple(_line(metric, whole) for metric in metrics),
        tuple(_choice(conflict, messages) for conflict in edition.conflicts),
        _to_do("passage.not-written", issues, messages),
        _to_do("merge.look", issues, messages),
        tuple(_left_out(edition.passages)),
    )


def _pair(comparison: Comparison, metric: Metric) -> Pair:
    edition = _measure(comparison.edition, metric) if comparison.edition else None
    return Pair(comparison.official.title, _measure(comparison.official, metric), edition)


def _measure(card: Scorecard, metric: Metric) -> Measured:
    return Measured(
        f"{card.words:,}",
        say_number(average_sentence(card)),
        say_number(card.scores.get(metric.name)),
        card.band.label if card.band else "",
        sure=bool(card.band and card.band.sure),
    )


def _line(metric: Metric, whole: Comparison) -> MetricLine:
    official, edition = (card.scores.get(metric.name) if card else None for card in (whole.official, whole.edition))
    return MetricLine(metric.title, metric.unit, metric.says, metric.source, say_number(official), say_number(edition))


def _choice(conflict: Conflict, messages: Mapping[str, str]) -> OpenChoice:
    issue = Issue("conflict.open", conflict.block, {"words": first_words(conflict.base)})
    ideas = tuple(alternative.text for alternative in conflict.alternatives)
    return OpenChoice(conflict.block, say(issue, messages), conflict.base, ideas, conflict.reason)


def _to_do(name: str, issues: Iterable[Issue], messages: Mapping[str, str]) -> tuple[ToDo, ...]:
    return tuple(ToDo(issue.at, say(issue, messages)) for issue in issues if issue.id == name)


def _left_out(passages: Iterable[Passage]) -> Iterator[LeftOut]:
    for passage in passages:
        if passage.state is State.LEFT_OUT and passage.official:
            yield LeftOut(passage.official.id, first_words(passage.official.text), passage.reason)
