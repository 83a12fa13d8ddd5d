"""What the page's player needs to know of the narration."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from youth_report.model import Cue, Track
from youth_report.publishing.dates import say_length
from youth_report.publishing.pinned import pin_name

NARRATION = "audio/narration.mp3"

Times = tuple[tuple[str, int, tuple[int, ...]], ...]
"""For each cue its id, its start in hundredths of a second, and three numbers a word: characters since the word before,
its length in characters, hundredths of a second since the start of the word before."""


@dataclass(frozen=True, slots=True)
class Player:
    """The narration of a page."""

    source: str
    """Address of the audio."""
    length: str
    """In words."""
    megabytes: str
    seconds: float
    times: Times


def build_player(track: Track) -> Player:
    """Return what the page needs to play a narration and to follow it word by word."""
    return Player(
        pin_name(NARRATION, track.audio),
        say_length(track.duration),
        f"{max(len(track.audio) / 1e6, 0.1):.1f}",
        round(track.duration, 2),
        tuple((cue.id, _hundredths(cue.start), tuple(_shrink_words(cue))) for cue in track.cues),
    )


def _shrink_words(cue: Cue) -> Iterator[int]:
    place, time = 0, _hundredths(cue.start)
    for word in cue.words:
        start = _hundredths(word.start)
        yield from (word.span.start - place, word.span.end - word.span.start, start - time)
        place, time = word.span.end, start


def _hundredths(seconds: float) -> int:
    return round(seconds * 100)
