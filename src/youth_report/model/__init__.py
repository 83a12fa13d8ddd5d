"""Frozen values that all rooms share. Imports nothing of ours."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from youth_report.model.descent import Descent
    from youth_report.model.edits import (
        GLOSSARY,
        Action,
        Alternative,
        Conflict,
        Decision,
        Edition,
        Passage,
        Record,
        Review,
        State,
        Suggestion,
        Withdrawal,
    )
    from youth_report.model.errors import BadInput, GateFailed, OutsideFailure, WrongUsage, YouthReportError
    from youth_report.model.issues import Issue
    from youth_report.model.lineage import (
        Difference,
        Extent,
        Lineage,
        LineageRow,
        Mending,
        Rewording,
        Risk,
        Stake,
    )
    from youth_report.model.publication import Publication, Resource
    from youth_report.model.recordings import HeardWord, Recording, Sound, Take, TakenSegment
    from youth_report.model.scores import Band, Comparison, Layer, Metric, Scorecard
    from youth_report.model.settings import Contact, NarrationSettings, Question, Settings, Translation, YouSaid
    from youth_report.model.sheets import Sheet, SheetCell, SheetLine, SheetRow
    from youth_report.model.sound import Chapter, Clip, Cue, Speech, Token, Track, Utterance, Voice, WordTime
    from youth_report.model.terms import Certainty, Gloss, GlossPlan, PicturedWord, Term, TermBase, TermMatch, Way
    from youth_report.model.text import (
        Block,
        BlockId,
        Kind,
        RawBlock,
        Report,
        Section,
        Segment,
        SegmentId,
        Span,
        group_sections,
    )

__all__ = [
    "GLOSSARY",
    "Action",
    "Alternative",
    "BadInput",
    "Band",
    "Block",
    "BlockId",
    "Certainty",
    "Chapter",
    "Clip",
    "Comparison",
    "Conflict",
    "Contact",
    "Cue",
    "Decision",
    "Descent",
    "Difference",
    "Edition",
    "Extent",
    "GateFailed",
    "Gloss",
    "GlossPlan",
    "HeardWord",
    "Issue",
    "Kind",
    "Layer",
    "Lineage",
    "LineageRow",
    "Mending",
    "Metric",
    "NarrationSettings",
    "OutsideFailure",
    "Passage",
    "PicturedWord",
    "Publication",
    "Question",
    "RawBlock",
    "Record",
    "Recording",
    "Report",
    "Resource",
    "Review",
    "Rewording",
    "Risk",
    "Scorecard",
    "Section",
    "Segment",
    "SegmentId",
    "Settings",
    "Sheet",
    "SheetCell",
    "SheetLine",
    "SheetRow",
    "Sound",
    "Span",
    "Speech",
    "Stake",
    "State",
    "Suggestion",
    "Take",
    "TakenSegment",
    "Term",
    "TermBase",
    "TermMatch",
    "Token",
    "Track",
    "Translation",
    "Utterance",
    "Voice",
    "Way",
    "Withdrawal",
    "WordTime",
    "WrongUsage",
    "YouSaid",
    "YouthReportError",
    "group_sections",
]

_HOMES = {
    "descent": "Descent",
    "edits": "GLOSSARY Action Alternative Conflict Decision Edition Passage Record Review State Suggestion Withdrawal",
    "errors": "BadInput GateFailed OutsideFailure WrongUsage YouthReportError",
    "issues": "Issue",
    "lineage": "Difference Extent Lineage LineageRow Mending Rewording Risk Stake",
    "publication": "Publication Resource",
    "recordings": "HeardWord Recording Sound Take TakenSegment",
    "scores": "Band Comparison Layer Metric Scorecard",
    "settings": "Contact NarrationSettings Question Settings Translation YouSaid",
    "sheets": "Sheet SheetCell SheetLine SheetRow",
    "sound": "Chapter Clip Cue Speech Token Track Utterance Voice WordTime",
    "terms": "Certainty Gloss GlossPlan PicturedWord Term TermBase TermMatch Way",
    "text": "Block BlockId Kind RawBlock Report Section Segment SegmentId Span group_sections",
}
"""The names that each module holds."""

if not TYPE_CHECKING:
    _MODULES = {name: module for module, names in _HOMES.items() for name in names.split()}

    def __getattr__(name: str) -> object:
        """Return a shared value from its module, which is loaded when one of its names is first asked for."""
        # All modules take 45 ms, two thirds of what a score of one page may take; it needs two of them.
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = value
        return value
