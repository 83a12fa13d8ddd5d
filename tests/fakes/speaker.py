"""A speaker that beeps: a tenth of a second for each token."""

from __future__ import annotations

import hashlib

from youth_report.model import Speech, Utterance

BEEP = 2205


class FakeSpeaker:
    identity = "fake speaker 1"

    def __init__(self) -> None:
        self.said: list[str] = []
        """The texts that were said, in order."""

    def say(self, utterance: Utterance) -> Speech:
        self.said.append(utterance.text)
        slowness = 140 / utterance.voice.rate
        beep = round(BEEP * slowness)
        pcm = b"".join(self._beep(token.spoken, utterance.voice.speaker, beep) for token in utterance.tokens)
        return Speech(pcm, 22050, tuple(place * beep for place in range(len(utterance.tokens))))

    def _beep(self, spoken: str, speaker: str, samples: int) -> bytes:
        return hashlib.sha256(f"{speaker} {spoken}".encode("utf-8", "replace")).digest()[:2] * samples
