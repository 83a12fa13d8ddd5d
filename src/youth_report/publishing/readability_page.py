"""The page of the board: how hard the official text is, how hard the edition is, and what still needs a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import BlockId, Comparison, Conflict, Edition, Issue, Metric, Passage, Settings, State
from youth_report.model.lineage import Piece
from youth_report.publishing.frame import Frame, Imprint, Place, build_frame
from youth_report.publishing.issues import say
from youth_report.publishing.measured import Pair, pair_up
from youth_report.publishing.metric_lines import MetricLine, list_metrics
from youth_report.publishing.plots import Plot, plot_metric, plot_sentences
from youth_report.publishing.shown import first_words
from youth_report.publishing.strips import Known


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
class ChangedWords:
    """A passage whose official words changed since someone wrote it."""

    block: str
    message: str
    pieces: tuple[Piece, ...]
    """The official words then and now, word by word; none where they only moved to another part."""
    ours: str
    """The words of the edition; empty where the passage is left out."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Words for a part that the official report no longer has."""

    block: str
    words: str


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
    has_reference: bool
    """True where textstat's scores stand beside ours."""
    levels: tuple[str, ...]
    """What the known texts are called, the easiest first."""
    choices: tuple[OpenChoice, ...]
    not_written: tuple[ToDo, ...]
    to_look_at: tuple[ToDo, ...]
    changed: tuple[ChangedWords, ...]
    shelf: tuple[Kept, ...]
    left_out: tuple[LeftOut, ...]


def compose(
    edition: Edition,
    settings: Settings,
    *,
    comparisons: Sequence[Comparison],
    metrics: Sequence[Metric],
    known: Known,
    issues: Sequence[Issue],
    messages: Mapping[str, str],
    imprint: Imprint,
    changes: Mapping[BlockId, Sequence[Piece]],
) -> ReadabilityPage:
    """Return the board's page.

    `comparisons` begin with the whole report; the first of `metrics` is the one that is plotted; `known` tells
    where texts of known level stand; `issues` are worded with `messages`, those of the board; `changes` has the
    official words then and now of each passage that was written for other ones.
    """
    whole, *sections = comparisons
    first = metrics[0]
    return ReadabilityPage(
        build_frame(Place.READABILITY, edition, settings, imprint),
        pair_up(whole, first),
        tuple(pair_up(section, first) for section in sections),
        first.title,
        tuple(plot for plot in (plot_sentences(sections), plot_metric(first, sections)) if plot.rows),
        list_metrics(metrics, [card for card in (whole.official, whole.edition) if card], known),
        any(card.reference for card in (whole.official, whole.edition) if card),
        tuple(next(iter(known.values()), {})),
        tuple(_choice(conflict, messages) for conflict in edition.conflicts),
        _to_do("passage.not-written", issues, messages),
        _to_do("merge.look", issues, messages),
        _list_changed(edition.passages, _to_do("official.changed", issues, messages), changes),
        tuple(Kept(passage.id, passage.text) for passage in edition.shelf),
        tuple(_left_out(edition.passages)),
    )


def _choice(conflict: Conflict, messages: Mapping[str, str]) -> OpenChoice:
    issue = Issue("conflict.open", conflict.block, {"words": first_words(conflict.base)})
    ideas = tuple(alternative.text for alternative in conflict.alternatives)
    return OpenChoice(conflict.block, say(issue, messages), conflict.base, ideas, conflict.reason)


def _to_do(name: str, issues: Iterable[Issue], messages: Mapping[str, str]) -> tuple[ToDo, ...]:
    return tuple(ToDo(issue.at, say(issue, messages)) for issue in issues if issue.id == name)


def _list_changed(
    passages: Iterable[Passage], to_do: Iterable[ToDo], changes: Mapping[BlockId, Sequence[Piece]]
) -> tuple[ChangedWords, ...]:
    by_id = {passage.id: passage for passage in passages}
    told = ((line.message, by_id[BlockId(line.block)]) for line in to_do)
    return tuple(ChangedWords(one.id, said, tuple(changes.get(one.id, ())), one.text) for said, one in told)


def _left_out(passages: Iterable[Passage]) -> Iterator[LeftOut]:
    for passage in passages:
        if passage.state is State.LEFT_OUT and passage.official:
            yield LeftOut(passage.official.id, first_words(passage.official.text), passage.reason)
