"""The ports that a use case is handed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from youth_report.ports import (
    Aligner,
    ClipStore,
    Clock,
    ContentFolder,
    EditLog,
    Encoder,
    Meter,
    Minifier,
    RecordingFolder,
    Segmenter,
    Speaker,
    Studio,
    TakeStore,
    Templates,
)

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What is needed to see a report as it stands today."""

    folder: ContentFolder
    log: EditLog
    segmenter: Segmenter
    term_files: Mapping[str, str]
    """The texts of the term base, by file name."""


@dataclass(frozen=True, slots=True)
class PageTools:
    """What is needed to make its pages."""

    meter: Meter
    templates: Templates
    minifier: Minifier
    clock: Clock
    messages: Mapping[str, Mapping[str, str]]
    """The wording of issues, by audience (`young-person`, `facilitator`, `board`) and name."""
    reference: Meter
    """Another meter, whose scores are shown beside those of the first."""


@dataclass(frozen=True, slots=True)
class RecordingTools:
    """What is needed to use people's own readings."""

    folder: RecordingFolder
    studio: Studio
    aligner: Aligner
    takes: TakeStore
    encoder: Encoder


@dataclass(frozen=True, slots=True)
class VoiceTools:
    """What is needed to read it aloud."""

    speaker: Speaker
    encoder: Encoder
    clips: ClipStore
    recordings: RecordingTools | None = None
    """None where a report's recordings are not asked for."""
