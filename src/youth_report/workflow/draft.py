"""Bring together what is known of a report: its official text, everybody's edits, the term base."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from youth_report.editing import fold, records, sittings
from youth_report.glossing import matcher, suggest
from youth_report.glossing.compile import CompiledTerms
from youth_report.intake import passages
from youth_report.model import BlockId, Edition, Record, Report, Settings, Suggestion, TermBase, TermMatch
from youth_report.workflow.reading import read_latest, read_terms
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
    matches: Mapping[BlockId, tuple[TermMatch, ...]]
    """The terms in each block of the edition."""


def take_stock(desk: Desk) -> Draft:
    """Return a report as it stands, after taking in what is new in its edit files."""
    settings = desk.folder.settings()
    report = read_latest(desk.folder)
    terms, compiled = read_terms(desk.term_files)
    proposals = propose_words(report, compiled)
    take_in_edits(desk, report, proposals)
    found = desk.log.records()
    edition = fold.fold(report, found, title=settings.edition_title or settings.title)
    edition = replace(edition, passages=passages.fill(edition.passages, desk.segmenter.split))
    matches = {block.id: matcher.find(block, compiled) for block in edition.blocks}
    return Draft(desk.folder.name, settings, report, terms, compiled, found, edition, proposals, matches)


def propose_words(report: Report, compiled: CompiledTerms) -> dict[BlockId, tuple[Suggestion, ...]]:
    """Return what the glossary proposes for each block of the official text."""
    return {block.id: suggest.propose(block, matcher.find(block, compiled), compiled) for block in report.blocks}


def take_in_edits(desk: Desk, report: Report, proposals: Mapping[BlockId, tuple[Suggestion, ...]]) -> None:
    """Append to the log what the edit files say and it does not."""
    parsed = [sittings.parse(text, name) for name, text in desk.folder.sittings().items()]
    desk.log.append(records.from_sittings(parsed, report, desk.log.records(), proposals))
