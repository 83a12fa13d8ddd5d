"""What the page's player needs to know of the narration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import Cue, Track, Utterance
from youth_report.publishing.dates import say_length
from youth_report.publishing.pinned import pin_name
from youth_report.publishing.times import TimedLine, pack

NARRATION = "audio/narration.mp3"


@dataclass(frozen=True, slots=True)
class Player:
    """The narration of a page."""

    source: str
    """Address of the audio; empty where there is none, and the browser's own voice reads what is `spoken`."""
    length: str
    """In words. Without a source it is a guess, as all times are: each word is given the same time."""
    megabytes: str
    lines: tuple[TimedLine, ...]
    data: Mapping[str, object]
    """The same lines, as the page's script reads them."""
    rate: int = 0
    """Words a minute for the browser's own voice; 0 where there is a source."""


def build_player(track: Track) -> Player:
    """Return what the page needs to play a narration and to follow it word by word."""
    lines = tuple(map(_time_cue, track.cues))
    return Player(
        pin_name(NARRATION, track.audio),
        say_length(track.duration),
        f"{max(len(track.audio) / 1e6, 0.1):.1f}",
        lines,
        pack(lines, round(track.duration, 2), 0),
    )


def build_voiceless_player(script: Sequence[Utterance]) -> Player:
    """Return what the page needs to have the browser's own voice read a script, of one utterance or more."""
    rate = script[0].voice.rate
    lines = tuple(_space_words(script, 6000 // rate))
    seconds = sum(len(line.words) for line in lines) * (6000 // rate) / 100
    return Player("", say_length(seconds), "", lines, pack(lines, seconds, rate), rate)


def _time_cue(cue: Cue) -> TimedLine:
    words = tuple((word.span, _hundredths(word.start)) for word in cue.words)
    return TimedLine(cue.id, cue.text, _hundredths(cue.start), words)


def _space_words(script: Sequence[Utterance], step: int) -> Iterator[TimedLine]:
    start = 0
    for said in script:
        words = tuple((token.shown, start + number * step) for number, token in enumerate(said.tokens))
        yield TimedLine(said.segment, said.text, start, words, tuple(map(said.say_plainly, said.tokens)))
        start += step * len(words)


def _hundredths(seconds: float) -> int:
    return round(seconds * 100)
