"""Finds words in recordings by their likeness to a synthetic reading of the same words, which needs no model.

It does not see which words were left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from youth_report.engines.found_words import Found, OtherWords, settle
from youth_report.engines.samples import Samples, read_pcm, resample
from youth_report.engines.spectra import HOP, RATE, describe, find_speech, measure_power
from youth_report.engines.time_warping import warp_time
from youth_report.model import HeardWord, Sound, Utterance
from youth_report.ports import Speaker

_WARPS = (1.0, 1.12, 1.25)
"""How much higher the reader's voice may be than the model's: a young child's is a quarter higher."""
_MODELS = (("narrator", 1.0), ("quote", 1.0), ("narrator", 1.25))
"""Voice and speed of each synthetic reading; the middle of what they say is taken."""
_LEAST_AGREEMENT, _NEAR = 0.45, 10
"""Of the words: for fewer, all models name the same tenth of a second (in frames) where other words are read."""
_FRAME = HOP / RATE


class DtwAligner:
    """The Aligner for any language that the speaker speaks."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker

    @property
    def identity(self) -> str:
        """The way of working, and who reads the model."""
        return f"time warping 2; {self._speaker.identity}"

    def align(self, sound: Sound, utterances: Sequence[Utterance]) -> tuple[HeardWord, ...]:
        """Return where each token is heard; raise `BadInput` where the sound does not hold these words."""
        heard = resample(read_pcm(sound.pcm), sound.rate, RATE)
        power = measure_power(heard)
        speech = find_speech(power)
        if not speech.any():
            raise OtherWords
        models = [self._read(utterances, speaker, speed) for speaker, speed in _MODELS]
        warp = min(_WARPS, key=lambda one: models[0].compare(describe(power, speech, one))[1])
        told = np.array([model.compare(describe(power, speech, warp))[0] for model in models])
        if np.mean(np.ptp(told, axis=0) <= _NEAR) < _LEAST_AGREEMENT:
            raise OtherWords
        edges = np.median(told, axis=0)
        spoken = np.flatnonzero(speech)
        times = spoken[np.minimum(edges.astype(int), len(spoken) - 1)] * _FRAME + _FRAME / 2
        return settle([Found(float(start), float(end)) for start, end in pairwise(times)], heard, sound)

    def _read(self, utterances: Sequence[Utterance], speaker: str, speed: float) -> _Model:
        voices = (replace(one.voice, speaker=speaker, rate=round(one.voice.rate * speed)) for one in utterances)
        said = [self._speaker.say(replace(one, voice=own)) for one, own in zip(utterances, voices, strict=True)]
        starts: list[float] = []
        pieces: list[Samples] = []
        length = 0
        for speech in said:
            starts += [(length + start) / speech.rate for start in speech.starts]
            length += len(speech.pcm) // 2
            pieces.append(read_pcm(speech.pcm))
        return _Model(resample(np.concatenate(pieces), said[0].rate, RATE), starts)


class _Model:
    """A synthetic reading without its pauses."""

    def __init__(self, samples: Samples, starts: Sequence[float]) -> None:
        power = measure_power(samples)
        speech = find_speech(power)
        self._frames = describe(power, speech)
        places = np.searchsorted(np.flatnonzero(speech), np.asarray(starts) / _FRAME - 0.5)
        self.edges = np.append(places, len(self._frames))
        """The frame at which each word starts, and the last one's end."""

    def compare(self, reading: np.typing.NDArray[np.float32]) -> tuple[np.typing.NDArray[np.intp], float]:
        """Return at which frame of a reading each word starts, with the last one's end, and how unlike the two are."""
        path, unlike = warp_time(reading, self._frames)
        return np.searchsorted(path, self.edges, side="left"), unlike
