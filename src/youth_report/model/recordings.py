"""What young people read aloud themselves: recordings, and what was made of them."""

from __future__ import annotations

from dataclasses import dataclass

from youth_report.model.text import Span


@dataclass(frozen=True, slots=True)
class Sound:
    """Sound, and nothing about its words."""

    pcm: bytes
    """16-bit little-endian mono samples."""
    rate: int
    """Samples a second."""

    @property
    def length(self) -> int:
        """Samples."""
        return len(self.pcm) // 2

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.length / self.rate


@dataclass(frozen=True, slots=True)
class HeardWord:
    """Where one token is heard in a sound."""

    start: int
    """Sample."""
    end: int
    left_out: bool = False
    """True where it seems that nobody said it; `start` and `end` are then the place where it is missing."""


@dataclass(frozen=True, slots=True)
class Recording:
    """What `voices.toml` tells of one recording."""

    file: str
    """Its name in media/voices/."""
    words: tuple[str, ...]
    """The segments that were read, as they stood on that day."""
    block: str = ""
    """Id of the block that was read, or"""
    section: str = ""
    """id of the block that opens the section that was read."""
    by: str = ""
    """Nickname for the thanks on the page; empty where no name is wanted."""
    consent: str = ""
    """Who said that it may be published: the reader, and who cares for them."""
    consent_on: str = ""
    """ISO 8601 date of that."""

    @property
    def place(self) -> str:
        """The id of what was read."""
        return self.block or self.section


@dataclass(frozen=True, slots=True)
class TakenSegment:
    """One segment in a recording."""

    text: str
    span: Span
    """Samples of the prepared sound; empty where nothing of it was said."""
    starts: tuple[int, ...]
    """Sample of the span at which each token starts; rising."""
    left_out: tuple[int, ...] = ()
    """The tokens that seem to be left out, by their places."""
    clear: bool = True
    """True where silence parts it from the segments around it, so that it can be heard without them."""


@dataclass(frozen=True, slots=True)
class Take:
    """What was found in one recording: its segments, in the order in which they were read."""

    segments: tuple[TakenSegment, ...]
