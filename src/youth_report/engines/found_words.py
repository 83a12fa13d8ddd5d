"""From what an engine found to words of a sound: none starts in a pause, each has a place, their starts rise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from youth_report.engines.samples import Samples
from youth_report.engines.spectra import HOP, RATE, find_speech, measure_power
from youth_report.model import BadInput, HeardWord, Sound

_LEAST_HEARD = 0.6
"""Of all words. Where fewer are heard, it is not a reading of them."""


class Found(NamedTuple):
    """Where a word was found, in seconds."""

    start: float
    end: float


def settle(found: Sequence[Found | None], heard: Samples, sound: Sound) -> tuple[HeardWord, ...]:
    """Return the words of a sound, given where an engine found each of them in the same sound at its own `RATE`.

    Raises `BadInput` where most of them were not found.
    """
    if sum(one is not None for one in found) < _LEAST_HEARD * len(found):
        raise BadInput(
            "these are not the words that were read",
            mend="Check that it is the right file, and the right block or section.",
        )
    speech = find_speech(measure_power(heard))
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


def _leave_pause(one: Found, speech: np.typing.NDArray[np.bool_]) -> Found:
    """Return a word that starts where somebody speaks."""
    frame, last = (int(seconds * RATE / HOP) for seconds in one)
    if frame < len(speech) and not speech[frame]:
        spoken = np.flatnonzero(speech[frame:last])
        if len(spoken):
            return Found((frame + int(spoken[0])) * HOP / RATE, one.end)
    return one
