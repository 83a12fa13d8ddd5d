"""Tell how hard a text is to read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from youth_report.model import BlockId, Comparison, Edition, Report, Scorecard, Section, Suggestion, WrongUsage
from youth_report.model.fitted import FittedModel
from youth_report.model.scored import Scored, Subject
from youth_report.ports import Meter, Reader, Segmenter
from youth_report.scoring import compare, scorecards
from youth_report.scoring.advising import advise
from youth_report.scoring.fitted import add_estimates
from youth_report.scoring.one_count import OneCountMeter
from youth_report.scoring.setting_aside import NOTHING, SetAside
from youth_report.workflow.documents import read_document

ASIDE = ("names", "quotations", "terms")
"""What a text may leave out of the count (WCAG 3.1.5)."""

Proposals = Mapping[BlockId, tuple[Suggestion, ...]]


@dataclass(frozen=True, slots=True)
class ScoreTools:
    """What scoring needs."""

    meter: OneCountMeter
    segmenter: Segmenter
    readers: Mapping[str, Reader]
    propose: Callable[[Report], Proposals]
    """Returns what the glossary proposes for each block."""
    list_terms: Callable[[], frozenset[str]]
    """Returns the terms that are explained and never replaced."""
    reference: Meter | None = None
    """Another meter, whose scores are shown beside those of the first."""
    model: FittedModel | None = None
    """A model that the user fitted."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to know."""

    subject: Subject = Subject.OFFICIAL
    aside: frozenset[str] = frozenset()
    """Of `ASIDE`."""
    advice: bool = False


def choose_aside(text: str) -> frozenset[str]:
    """Return what is named in a text such as `names,terms`."""
    wanted = frozenset(part.strip() for part in text.split(",") if part.strip())
    unknown = sorted(wanted - set(ASIDE))
    if unknown:
        raise WrongUsage(
            f"{unknown[0]} cannot be left out", mend=f"Choose from: {', '.join(ASIDE)}.", where="--set-aside"
        )
    return wanted


def score_document(data: bytes, name: str, tools: ScoreTools, wish: Wish) -> Scored:
    """Return what can be told of a document that is in no report's folder."""
    report = read_document(data, name, tools.readers, tools.segmenter)
    return score_text(report, replace(wish, subject=Subject.DOCUMENT), tools)


def score_text(text: Report, wish: Wish, tools: ScoreTools) -> Scored:
    """Return what can be told of one text."""
    cards = _score_sections(text.sections, tools, find_aside(wish, tools))
    if tools.model:
        cards = add_estimates(cards, text.sections, tools.model, tools.meter.counter)
    advice = advise(text.sections, tools.meter.counter, tools.propose(text)) if wish.advice else ()
    says = tools.model.says if tools.model else ""
    return Scored(text.title, text.language, wish.subject, cards, advice=advice, model_says=says)


def compare_texts(edition: Edition, wish: Wish, tools: ScoreTools) -> tuple[Comparison, ...]:
    """Return the official text beside its edition, the whole first, then section by section."""
    other = tools.reference.measure if tools.reference else None
    return compare.compare(edition, tools.meter.measure, aside=find_aside(wish, tools), reference=other)


def find_aside(wish: Wish, tools: ScoreTools) -> SetAside:
    """Return what is to be left out of the count."""
    if not wish.aside:
        return NOTHING
    terms = tools.list_terms() if "terms" in wish.aside else frozenset[str]()
    return SetAside("names" in wish.aside, "quotations" in wish.aside, terms)


def _score_sections(sections: Sequence[Section], tools: ScoreTools, aside: SetAside) -> tuple[Scorecard, ...]:
    other = tools.reference.measure if tools.reference else None
    return scorecards.score(sections, tools.meter.measure, aside=aside, reference=other)
