"""From what an engine found to words of a sound: none starts in a pause, each has a place, their starts rise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from youth_report.engines.samples import Samples
from youth_report.engines.spectra import HOP, RATE, find_speech, measure_power
from youth_report.model import BadInput, HeardWord, Sound

_LEAST_HEARD, _LEAST_COVERED = 0.6, 0.7
"""Of all words, and of the time in which somebody speaks. Where it is less, it is a reading of other words."""
_AUDIBLE = 0.15
"""What counts as speech where a word starts: an f in a noisy room is little more than the noise."""
_PAUSE = 12
"""Frames: a word that seems to start in a shorter silence starts with a weak sound."""


class OtherWords(BadInput):
    """A recording is a reading of other words."""

    def __init__(self) -> None:
        super().__init__(
            "other words are heard in this recording",
            mend="Check that it is the right file, and the right place. Perhaps cut off what was said before it.",
        )


class Found(NamedTuple):
    """Where a word was found, in seconds."""

    start: float
    end: float


def settle(found: Sequence[Found | None], heard: Samples, sound: Sound) -> tuple[HeardWord, ...]:
    """Return the words of a sound, given where an engine found each of them in the same sound at its own `RATE`.

    Raises `BadInput` where most of them were not found.
    """
    power = measure_power(heard)
    known = [one for one in found if one is not None]
    if len(known) < _LEAST_HEARD * len(found) or _find_share(known, find_speech(power)) < _LEAST_COVERED:
        raise OtherWords
    speech = find_speech(power, _AUDIBLE)
    words: list[HeardWord] = []
    start = end = 0
    for one in found:
        if one is not None:
            first, last = _leave_pause(one, speech)
            start = max(round(first * sound.rate), start + 1 if words else 0)
            end = max(round(last * sound.rate), start + 1)
        else:
            start = end = max(end, start + 1)
        words.append(HeardWord(start, end, one is None))
    return tuple(words)


def _find_share(known: Sequence[Found], speech: np.typing.NDArray[np.bool_]) -> float:
    """Return which share of the speech is in the words."""
    covered = np.zeros(len(speech), np.bool_)
    for one in known:
        covered[slice(*(int(seconds * RATE / HOP) for seconds in one))] = True
    return float((covered & speech).sum() / max(speech.sum(), 1))


def _leave_pause(one: Found, speech: np.typing.NDArray[np.bool_]) -> Found:
    """Return a word that starts where somebody speaks, not in the pause before it."""
    frame, last = (int(seconds * RATE / HOP) for seconds in one)
    if frame < len(speech) and not speech[frame]:
        spoken = np.flatnonzero(speech[frame:last])
        if len(spoken) and spoken[0] >= _PAUSE:
            return Found((frame + int(spoken[0])) * HOP / RATE, one.end)
    return one
