"""The ports that a use case is handed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from youth_report.ports import (
    Aligner,
    ClipStore,
    Clock,
    ContentFolder,
    EditLog,
    Encoder,
    Leveller,
    Meter,
    Minifier,
    Printer,
    Reader,
    RecordingFolder,
    Segmenter,
    SoundFormat,
    Speaker,
    Studio,
    Tagger,
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
    tagger: Tagger | None = None
    """Who weighs matches by their parts of speech; nobody, unless the report names someone."""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """The drawings for words of the term base, by file name."""
    own_pictures: Collection[str] = ()
    """The names of those that the project brought; the others came with the program."""


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
    count_syllables: Callable[[str], int]
    """Tells how many syllables a word has."""
    letters: Mapping[str, bytes]
    """The files of fonts that readers may choose, or need, by name."""
    printers: Mapping[str, Printer] = field(default_factory=dict)
    """What makes documents, by the name of its format: `pdf`, `docx`."""
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What the program itself says in a publication, by language (`en`) and name."""
    readers: Mapping[str, Reader] = field(default_factory=dict)
    """What reads pages in other languages, by the ending of their files."""


@dataclass(frozen=True, slots=True)
class RecordingTools:
    """What is needed to use people's own readings."""

    folder: RecordingFolder
    studio: Studio
    aligner: Aligner
    takes: TakeStore


@dataclass(frozen=True, slots=True)
class VoiceTools:
    """What is needed to read it aloud."""

    speaker: Speaker
    leveller: Leveller
    encoder: Encoder
    clips: ClipStore
    formats: tuple[SoundFormat, ...] = ()
    """What else is made beside the MP3."""
    recordings: RecordingTools | None = None
    """None where a report's recordings are not asked for."""
    others: Mapping[str, Speaker] = field(default_factory=dict)
    """Who reads the pages in other languages, by their tags."""
