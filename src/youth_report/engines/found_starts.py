"""When each word starts, for engines that give back sound alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from youth_report.engines.samples import read_pcm, resample
from youth_report.engines.spectra import HOP, RATE, find_speech, measure_power
from youth_report.engines.word_starts import SHORTEST, make_rising
from youth_report.model import BadInput, Sound, Speech, Utterance
from youth_report.ports import Aligner, Speaker

_LONGEST = 100
"""Tokens that an aligner is asked to find: its time grows with the square of their number."""


class ReferenceSpeaker:
    """A Speaker that says the words of others in its own voice, so that they can be found in what the others said."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker

    @property
    def identity(self) -> str:
        """Who speaks."""
        return self._speaker.identity

    def say(self, utterance: Utterance) -> Speech:
        """Return the sound of an utterance in a voice of its language, whatever voice it names."""
        return self._speaker.say(replace(utterance, voice=replace(utterance.voice, name="")))


class StartFinder:
    """Lets an aligner find the words of one utterance at a time."""

    def __init__(self, aligner: Aligner, reference: Speaker) -> None:
        self._aligner = aligner
        self._reference = reference

    @property
    def identity(self) -> str:
        """What the starts depend on beside sound and words."""
        return f"found by {self._aligner.identity}"

    def find(self, sound: Sound, utterance: Utterance) -> Speech:
        """Return a sound with the start of each token."""
        count = len(utterance.tokens)
        pcm = sound.pcm.ljust(4 * SHORTEST * count, b"\0")
        sound = replace(sound, pcm=pcm)
        starts = self._align(sound, utterance) if count else ()
        return Speech(pcm, sound.rate, tuple(make_rising(starts, sound.length)))

    def _align(self, sound: Sound, utterance: Utterance) -> Sequence[int]:
        """Return where words are heard; where that cannot be told, they share the time as in another reading."""
        if len(utterance.tokens) > _LONGEST:
            return self._share_time(sound, utterance)
        try:
            return [word.start for word in self._aligner.align(sound, (utterance,))]
        except BadInput:
            return self._share_time(sound, utterance)

    def _share_time(self, sound: Sound, utterance: Utterance) -> Sequence[int]:
        other = self._reference.say(utterance)
        first, last = _find_edges(other.pcm, other.rate)
        begin, end = _find_edges(sound.pcm, sound.rate)
        places = [(start / other.rate - first) / max(last - first, HOP / RATE) for start in other.starts]
        return [round((begin + place * (end - begin)) * sound.rate) for place in places]


def _find_edges(pcm: bytes, rate: int) -> tuple[float, float]:
    """Return the seconds at which somebody begins and ends to speak."""
    speech = np.flatnonzero(find_speech(measure_power(resample(read_pcm(pcm), rate, RATE))))
    if not len(speech):
        return 0.0, len(pcm) / 2 / rate
    return int(speech[0]) * HOP / RATE, (int(speech[-1]) + 1) * HOP / RATE
