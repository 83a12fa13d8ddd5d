"""Bring together what is known of a report: its official text, everybody's edits, the term base."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from youth_report.codec.json_text import read_report
from youth_report.editing import fold, records, sittings
from youth_report.glossing import compile as glossary
from youth_report.glossing import entries, matcher, suggest
from youth_report.intake import passages
from youth_report.model import Block, BlockId, Edition, Record, Report, Settings, Suggestion, TermMatch
from youth_report.ports import ContentFolder, EditLog, Segmenter


@dataclass(frozen=True, slots=True)
class Draft:
    """A report with its edition as it stands today."""

    name: str
    settings: Settings
    report: Report
    records: tuple[Record, ...]
    edition: Edition
    terms: glossary.CompiledTerms
