"""Bring together what is known of a report: its official text, everybody's edits, the term base."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from youth_report.editing import fold, records, sittings
from youth_report.editing.proposals import Proposals
from youth_report.editing.story import Past
from youth_report.glossing import picture_lint, picturing, suggest, treatments
from youth_report.glossing.compile import CompiledTerms
from youth_report.intake import passages
from youth_report.model import (
    Block,
    BlockId,
    Certainty,
    Edition,
    GlossPlan,
    Issue,
    Record,
    Report,
    Settings,
    Suggestion,
    TermBase,
)
from youth_report.ports import Tagger
from youth_report.workflow.finding import find_terms
from youth_report.workflow.reading import read_latest, read_past, read_terms
from youth_report.workflow.tools import Desk


@dataclass(frozen=True, slots=True)
class Draft:
    """A report with its edition as it stands today."""

    name: str
    settings: Settings
    report: Report
    terms: TermBase
    compiled: CompiledTerms
    records: tuple[Record, ...]
    edition: Edition
    proposals: Mapping[BlockId, tuple[Suggestion, ...]]
    """What the glossary proposes for each official block."""
    glosses: GlossPlan
    """How the hard words that still stand in the edition are explained."""
    past: tuple[Past, ...] = ()
    """The official texts before this one."""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """The drawings for words that can be used, by name."""
    picture_faults: tuple[Issue, ...] = ()
    """Why others cannot, or are missing."""


def take_stock(desk: Desk) -> Draft:
    """Return a report as it stands, after taking in what is new in its edit files."""
    settings = desk.folder.settings()
    report = read_latest(desk.folder)
    terms, compiled = read_terms(desk.term_files)
    proposals = propose_words(report, compiled, desk.tagger)
    past = read_past(
        desk.folder, lambda earlier: propose_words(earlier, compiled, desk.tagger, known=(report, proposals))
    )
    take_in_edits(desk, report, proposals, past)
    found = desk.log.records()
    edition = fold.fold(report, found, title=settings.edition_title or settings.title, past=past)
    edition = replace(edition, passages=passages.fill(edition.passages, desk.segmenter.split))
    pictures = picture_lint.pick_sound(desk.pictures)
    glosses = plan_glosses(edition, compiled, desk.tagger, settings.terms, pictures)
    return Draft(
        desk.folder.name,
        settings,
        report,
        terms,
        compiled,
        found,
        edition,
        proposals,
        glosses,
        past,
        pictures,
        tuple(picture_lint.faults(terms.terms, desk.pictures)),
    )


def propose_words(
    report: Report, compiled: CompiledTerms, tagger: Tagger | None, known: tuple[Report, Proposals] | None = None
) -> dict[BlockId, tuple[Suggestion, ...]]:
    """Return what the glossary proposes for each block of an official text; `known` is what it does for another one.

    The draft of an entry proposes nothing yet: each of its places must be looked at, and "all" looks at none.
    """
    same = {(block.id, block.text): known[1][block.id] for block in known[0].blocks} if known else {}
    return {
        block.id: same.get((block.id, block.text)) or _propose_for(block, compiled, tagger) for block in report.blocks
    }


def _propose_for(block: Block, compiled: CompiledTerms, tagger: Tagger | None) -> tuple[Suggestion, ...]:
    found = find_terms(block, compiled, tagger)
    return suggest.propose(block, (match for match in found if match.certainty is not Certainty.CHECK), compiled)


def plan_glosses(
    edition: Edition, compiled: CompiledTerms, tagger: Tagger | None, mode: str, pictures: Collection[str] = ()
) -> GlossPlan:
    """Return how the hard words of an edition are explained, and which words have one of some pictures.

    `mode` is for the entries that name none.
    """
    matches = {block.id: find_terms(block, compiled, tagger, quotations=True) for block in edition.blocks}
    plan = treatments.plan(edition.blocks, matches, compiled.terms, mode)
    return replace(plan, pictured=picturing.find(edition.blocks, matches, compiled.terms, pictures))


def check_edits(desk: Desk, draft: Draft, report: Report, past: tuple[Past, ...]) -> None:
    """Raise `BadInput` where an edit file would speak of what is not there, had the report these official texts."""
    parsed = [sittings.parse(text, name) for name, text in desk.folder.sittings().items()]
    proposals = propose_words(report, draft.compiled, desk.tagger, known=(draft.report, draft.proposals))
    records.from_sittings(parsed, report, draft.records, proposals, past)


def take_in_edits(desk: Desk, report: Report, proposals: Proposals, past: tuple[Past, ...] = ()) -> None:
    """Append to the log what the edit files say and it does not."""
    parsed = [sittings.parse(text, name) for name, text in desk.folder.sittings().items()]
    desk.log.append(records.from_sittings(parsed, report, desk.log.records(), proposals, past))
