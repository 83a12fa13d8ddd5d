"""What we ask of the world, on one page. Each port has a fake, and one suite that the fake and the real engine pass."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Names for readers and checkers alone: the model's modules take longer to load than the help of a command may.
    from youth_report.model import (
        Clip,
        HeardWord,
        Publication,
        RawBlock,
        Record,
        Recording,
        Settings,
        Sheet,
        SheetLine,
        Sound,
        Span,
        Speech,
        Take,
        Track,
        Utterance,
    )
    from youth_report.model.booklet import Booklet, Printed

FRONT_MARK = b'<meta name="generator" content="youth-report">'
"""What a page in front of a shelf has in it, so that no page of anybody else is written over."""


class Reader(Protocol):
    """Reads one format of documents."""

    def read(self, data: bytes, name: str) -> tuple[RawBlock, ...]:
        """Return the blocks of a document; raise `BadInput` for one that is not of this format."""


class Segmenter(Protocol):
    """Finds the sentences of texts."""

    def split(self, texts: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
        """Return the spans of the sentences of each text: in order, without blanks at their ends."""


class Tagger(Protocol):
    """Tells the parts of speech."""

    def tag(self, text: str) -> Mapping[int, str]:
        """Return the part of speech of each word (Universal Dependencies: `VERB`), by the offset of its start."""


class Meter(Protocol):
    """Measures how hard texts are to read."""

    def measure(self, units: Sequence[str]) -> Mapping[str, float]:
        """Return the value of each metric, by its name, for a text given as its sentences, headings and items."""


class Speaker(Protocol):
    """Says utterances."""

    @property
    def identity(self) -> str:
        """Name and version of engine and voice: what a clip depends on beside its words."""

    def say(self, utterance: Utterance) -> Speech:
        """Return the sound of an utterance; raise `OutsideFailure` where the engine fails."""


class Leveller(Protocol):
    """Brings speeches to one loudness."""

    @property
    def identity(self) -> str:
        """The loudness and the rule: what a clip depends on beside its words and its voice."""

    def level(self, speech: Speech) -> Speech:
        """Return a speech as long as it was, as loud as all others, with its peaks under what a player can bear."""


class Encoder(Protocol):
    """Makes clips that can be joined as bytes."""

    @property
    def identity(self) -> str:
        """Name, version and settings: what a clip's bytes depend on beside its sound."""

    def encode(self, speech: Speech, pause: int) -> Clip:
        """Return the clip of a speech, with a pause in milliseconds after it."""


class SoundFormat(Protocol):
    """Makes a whole narration in a further format, from a clip for each utterance that can be kept."""

    @property
    def identity(self) -> str:
        """Name, version and settings; raise `OutsideFailure` where what it needs is not installed."""

    @property
    def path(self) -> str:
        """Where its file stands in a publication."""

    @property
    def media_type(self) -> str:
        """The media type of its file."""

    def press(self, speech: Speech, lead: int) -> Clip:
        """Return the clip of a speech that begins `lead` samples after the clip does. It is no file by itself."""

    def join(self, clips: Sequence[Clip], track: Track, tags: Mapping[str, str]) -> bytes:
        """Return the file: a clip for each cue of the track, at its time, with the track's chapters.

        `tags` may hold `title`, `album`, `artist` and `date`.
        """


class ClipStore(Protocol):
    """Keeps clips, so that what did not change is not said again."""

    def get(self, key: str) -> Clip | None:
        """Return the clip that was kept under `key`, or None where there is none or it is damaged."""

    def put(self, key: str, clip: Clip) -> None:
        """Keep a clip under `key`."""


class Studio(Protocol):
    """Works on recordings."""

    @property
    def identity(self) -> str:
        """What a prepared sound depends on beside its file."""

    def open(self, data: bytes, name: str) -> Sound:
        """Return a file's sound, at the rate and the loudness of the narration.

        Raises `BadInput` for a file without speech, `OutsideFailure` where what reads its format is not installed.
        """

    def measure(self, sound: Sound) -> tuple[float, ...]:
        """Return how loud a sound is in each hundredth of a second, in decibels."""

    def cut(self, sound: Sound, span: Span) -> bytes:
        """Return a span of a sound as samples that neither begin nor end with a click."""


class Aligner(Protocol):
    """Finds words in recordings."""

    @property
    def identity(self) -> str:
        """What the places of words depend on beside sound and words."""

    def align(self, sound: Sound, utterances: Sequence[Utterance]) -> tuple[HeardWord, ...]:
        """Return where each token of the utterances is heard, in order: each starts after the one before has started.

        Raises `BadInput` where the sound does not hold these words.
        """


class TakeStore(Protocol):
    """Keeps what was found in recordings and made of them, each recording by the SHA-256 of its file."""

    def get(self, digest: str, key: str) -> Take | None:
        """Return what was kept of a recording under `key`, or None where there is none or it is damaged."""

    def put(self, digest: str, key: str, take: Take) -> None:
        """Keep what was found in a recording."""

    def clips(self, digest: str) -> ClipStore:
        """Return the place for the clips of a recording."""

    def forget(self, digest: str) -> None:
        """Delete all that was made of a recording."""


class RecordingFolder(Protocol):
    """The recordings of one report, and what is known of each."""

    def listed(self) -> tuple[Recording, ...]:
        """Return what voices.toml tells, in its order; raise `BadInput` for a slip in it."""

    def read(self, file: str) -> bytes:
        """Return a recording; raise `BadInput` where it is missing."""

    def add(self, recording: Recording, data: bytes) -> Recording:
        """Take a recording in, whole or not at all; return it with the name that it has now: none is written over."""

    def remove(self, file: str) -> None:
        """Delete a recording, and what voices.toml tells of it."""


class Templates(Protocol):
    """Fills templates in."""

    def render(self, name: str, page: object) -> str:
        """Return the template `name` filled in from the fields of the dataclass `page`, with every text escaped."""


class Minifier(Protocol):
    """Makes pages smaller."""

    def minify(self, html: str) -> str:
        """Return a smaller page that means the same. The caller proves that it does."""


class Printer(Protocol):
    """Makes one document of a booklet."""

    def print(self, booklet: Booklet, pictures: Mapping[str, bytes]) -> Printed:
        """Return a booklet as a document; the same booklet gives the same bytes.

        `pictures` are files by name. What cannot be shown is told in words in its place. Raise `OutsideFailure` where
        something that is needed is not installed.
        """


class ContentFolder(Protocol):
    """The folder of one report."""

    @property
    def name(self) -> str:
        """The report's name: the last part of its folder."""

    def settings(self) -> Settings:
        """Return what report.toml says; raise `BadInput` for a slip in it."""

    def official(self) -> Mapping[int, str]:
        """Return the JSON text of each revision of the official text, by its number."""

    def sittings(self) -> Mapping[str, str]:
        """Return the text of each file in edits/, by its name without `.md`, in the order of the names."""

    def media(self) -> Mapping[str, bytes]:
        """Return the files in media/, by name."""

    def translations(self) -> Mapping[str, bytes]:
        """Return the files in translations/, by name."""

    def create(self, settings_text: str, official: str, source_name: str, source: bytes) -> None:
        """Make the folder with the first revision in it, whole or not at all."""

    def lineages(self) -> Mapping[int, str]:
        """Return the JSON text of how each revision but the first came from the one before, by its number."""

    def add_revision(self, number: int, official: str, lineage: str, source: tuple[str, bytes]) -> None:
        """Put a further revision in, with the name and the bytes of its document, whole or not at all."""

    def mend_revision(self, number: int, official: str, lineage: str) -> None:
        """Put a revision whose ids a person mended in the place of one."""

    def files(self) -> Mapping[str, bytes]:
        """Return all files but the log, by their paths in the folder."""

    def fill(self, files: Mapping[str, bytes]) -> None:
        """Put files in a folder that is empty."""


class SheetFormat(Protocol):
    """A format of word processors, for sheets to write on."""

    def write(self, sheet: Sheet) -> bytes:
        """Return a sheet as a document; the same sheet gives the same bytes."""

    def read(self, data: bytes, name: str) -> tuple[SheetLine, ...]:
        """Return what stands in a document, in order; raise `BadInput` for one that cannot be read safely."""


class SittingFolder(Protocol):
    """Takes new edit files in, and keeps what nobody could place."""

    def keep(self, name: str, text: str, unplaced: str) -> str:
        """Keep an edit file and its unplaced words for good; return the name that they have now.

        Nothing is written over: a name that is taken gets a number, unless the same texts are there already.
        """

    def unplaced(self) -> Mapping[str, str]:
        """Return the words that could not be placed, as Markdown, by the name of their sitting."""


class EditLog(Protocol):
    """The append-only log of one report."""

    def records(self) -> tuple[Record, ...]:
        """Return all records in the order in which they were appended."""

    def append(self, records: Iterable[Record]) -> None:
        """Add records for good, all or none; one that is there already (by id) is left out."""

    def verify(self) -> str:
        """Return the log's seal (`codec.chain`); raise `BadInput` where a record is not what was written."""


class Shelf(Protocol):
    """Where publications stand for readers."""

    def put(self, publication: Publication) -> str:
        """Swap a whole publication in, or nothing; return where it stands."""

    def manifests(self) -> Mapping[str, str]:
        """Return the JSON text of the manifest of each publication that stands there, by its name."""

    def put_front(self, page: bytes) -> bool:
        """Put the page in front of all publications; return False, and leave it, where someone else's stands there.

        A page of ours is known by `FRONT_MARK`, which must be in it.
        """


class Clock(Protocol):
    """Tells the day."""

    def today(self) -> str:
        """Return the ISO 8601 date."""
