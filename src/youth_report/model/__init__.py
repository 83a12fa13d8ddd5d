"""Frozen values that all rooms share. Imports nothing of ours."""

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
from youth_report.model.publication import Publication, Resource
from youth_report.model.scores import Band, Layer, Scorecard
from youth_report.model.settings import Contact, Settings
from youth_report.model.sound import Chapter, Clip, Cue, Speech, Token, Track, Utterance, Voice, WordTime
from youth_report.model.terms import Certainty, Term, TermBase, TermMatch
from youth_report.model.text import Block, BlockId, Kind, RawBlock, Report, Section, Segment, SegmentId, Span

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
    "Conflict",
    "Contact",
    "Cue",
    "Decision",
    "Edition",
    "GateFailed",
    "Issue",
    "Kind",
    "Layer",
    "OutsideFailure",
    "Passage",
    "Publication",
    "RawBlock",
    "Record",
    "Report",
    "Resource",
    "Review",
    "Scorecard",
    "Section",
    "Segment",
    "SegmentId",
    "Settings",
    "Span",
    "Speech",
    "State",
    "Suggestion",
    "Term",
    "TermBase",
    "TermMatch",
    "Token",
    "Track",
    "Utterance",
    "Voice",
    "Withdrawal",
    "WordTime",
    "WrongUsage",
    "YouthReportError",
]
