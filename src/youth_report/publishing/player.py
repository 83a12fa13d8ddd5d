"""What the page's player needs to know of the narration."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from youth_report.model import Cue, Track, Utterance
from youth_report.publishing.dates import say_length
from youth_report.publishing.pinned import pin_name

NARRATION = "audio/narration.mp3"

Times = tuple[tuple[str, int, tuple[int, ...]], ...]
"""For each cue its id, its start in hundredths of a second, and three numbers a word: characters since the word before,
its length in characters, hundredths of a second since the start of the word before."""

Spoken = tuple[tuple[str, ...], ...]
"""For each cue what is to be said for each of its words."""


@dataclass(frozen=True, slots=True)
class Player:
    """The narration of a page."""

    source: str
    """Address of the audio; empty where there is none, and the browser's own voice reads `spoken`."""
    length: str
    """In words. Without a source it is a guess, as `seconds` and `times` are: each word is given the same time."""
    megabytes: str
    seconds: float
    times: Times
    spoken: Spoken = ()
    rate: int = 0
    """Words a minute for the browser's own voice; 0 where there is a source."""


def build_player(track: Track) -> Player:
    """Return what the page needs to play a narration and to follow it word by word."""
    return Player(
        pin_name(NARRATION, track.audio),
        say_length(track.duration),
        f"{max(len(track.audio) / 1e6, 0.1):.1f}",
        round(track.duration, 2),
        tuple((cue.id, _hundredths(cue.start), tuple(_shrink_words(cue))) for cue in track.cues),
    )


def build_voiceless_player(script: Sequence[Utterance]) -> Player:
    """Return what the page needs to have the browser's own voice read a script, of one utterance or more."""
    rate = script[0].voice.rate
    step = 6000 // rate
    starts = list(accumulate((step * len(utterance.tokens) for utterance in script), initial=0))
    times = zip(script, starts[:-1], strict=True)
    return Player(
        source="",
        length=say_length(starts[-1] / 100),
        megabytes="",
        seconds=starts[-1] / 100,
        times=tuple((said.segment, start, tuple(_space_words(said, step))) for said, start in times),
        spoken=tuple(tuple(token.spoken for token in said.tokens) for said in script),
        rate=rate,
    )


def _shrink_words(cue: Cue) -> Iterator[int]:
    place, time = 0, _hundredths(cue.start)
    for word in cue.words:
        start = _hundredths(word.start)
        yield from (word.span.start - place, word.span.end - word.span.start, start - time)
        place, time = word.span.end, start


def _space_words(utterance: Utterance, step: int) -> Iterator[int]:
    place = 0
    for number, token in enumerate(utterance.tokens):
        yield from (token.shown.start - place, token.shown.end - token.shown.start, step if number else 0)
        place = token.shown.end


def _hundredths(seconds: float) -> int:
    return round(seconds * 100)
