"""Reading aloud: utterance, clip, cue, track."""

from __future__ import annotations

from dataclasses import dataclass

from youth_report.model.ipa import part_sounds
from youth_report.model.text import SegmentId, Span


@dataclass(frozen=True, slots=True)
class Voice:
    """How an utterance is to be said."""

    language: str = "en-GB"
    """BCP 47 tag."""
    rate: int = 140
    """Words a minute."""
    speaker: str = "narrator"
    """`narrator`; `quote`, `quote 2` and so on for the words of young people, one for each of them."""
    name: str = ""
    """The engine's own name of the voice, or of a variant of it; empty where the engine is to choose."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a segment that is shown, with what is said for it."""

    shown: Span
    """Characters of the segment's own text (not of its block)."""
    spoken: str
    """Words, among which there may be sounds in the IPA: `⟦ˈniːv⟧`."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is said in one go: a segment."""

    segment: SegmentId
    text: str
    """The segment as it is shown."""
    tokens: tuple[Token, ...]
    """In order, none empty, none overlapping; together they cover every word of `text`."""
    voice: Voice
    pause: int
    """Silence after it, in milliseconds."""

    def say_plainly(self, token: Token) -> str:
        """Return what is said for a token without the IPA: what is shown, where sounds are said."""
        return token.shown.of(self.text) if len(part_sounds(token.spoken)) > 1 else token.spoken


@dataclass(frozen=True, slots=True)
class Speech:
    """What a speaker gave back for one utterance: sound, and when each token starts."""

    pcm: bytes
    """16-bit little-endian mono samples, the pause not included."""
    rate: int
    """Samples a second."""
    starts: tuple[int, ...]
    """Sample at which each token starts; one a token, rising."""
    phonemes: tuple[str, ...] = ()
    """The sounds of each token in the International Phonetic Alphabet; empty where the engine does not tell."""


@dataclass(frozen=True, slots=True)
class Clip:
    """The encoded audio of one utterance. Clips joined as bytes are a playable file."""

    audio: bytes
    rate: int
    """Samples a second."""
    samples: int
    """Length as a player decodes it, pause included."""
    starts: tuple[int, ...]
    """Sample of the decoded clip at which each token is heard."""


@dataclass(frozen=True, slots=True)
class WordTime:
    """When one token of a cue is heard."""

    span: Span
    """Characters of the cue's text."""
    start: float
    """Seconds from the start of the track."""
    end: float
    spoken: str = ""
    """What is said for it, where that is known."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A segment on the time line."""

    id: SegmentId
    start: float
    """Seconds from the start of the track."""
    end: float
    """Equal to the start of the next cue; for the last one, the length of the track."""
    text: str
    words: tuple[WordTime, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section on the time line."""

    title: str
    first: SegmentId
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Track:
    """The whole narration."""

    cues: tuple[Cue, ...]
    chapters: tuple[Chapter, ...]
    audio: bytes
    """MP3."""
    duration: float
    """Seconds."""
    offsets: tuple[int, ...] = ()
    """Byte of `audio` at which each cue begins, so that it can be cut; empty where that is not known."""
