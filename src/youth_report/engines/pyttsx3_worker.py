"""The process in which the speech engine lives: it may hang, crash or end, and the program goes on.

`pyttsx3_speaker` starts it and speaks with it, as `speech_requests` tells.
"""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence
from typing import Any

from youth_report.engines.espeak_codes import write_codes
from youth_report.engines.espeak_events import Event
from youth_report.engines.pyttsx3_driver import TOPICS, register_driver
from youth_report.engines.pyttsx3_engine import DrivenEngine
from youth_report.engines.speech_requests import Refusal, Said, serve
from youth_report.engines.word_starts import SHORTEST, cut_pieces, find_phonemes, find_starts, write_spoken, write_ssml

_QUOTED = ("f3", "f4", "f2", "m3")
"""The variants for young people who are quoted, one after the other: all but the last are higher than the narrator."""
_SENTENCE_GAP = 0.35
"""Seconds between two sentences of one utterance."""
_MAKING = 1
"""To be raised when the same request would give other bytes than before."""


class SpeechEngine:
    """pyttsx3 with the exact driver."""

    def __init__(self) -> None:
        self._engine = DrivenEngine(register_driver())
        self._events: list[Event] = []
        for topic in TOPICS.values():
            self._engine.connect(topic, self._note_event)

    def _note_event(self, event: Event, **_told: object) -> None:
        self._events.append(event)

    def identify(self) -> str:
        """Return what a sound depends on beside the request."""
        version, origin = (self._engine.read(name) for name in ("version", "origin"))
        quoted = " ".join(_QUOTED)
        return f"pyttsx3 {self._engine.version}; espeak-ng {version} of {origin}; {quoted}; {_MAKING}"

    def answer(self, request: dict[str, Any]) -> Said:
        """Return what a request asks for; raise `Refusal` where there is no such voice."""
        voice = self.choose_voice(request["language"], request["speaker"], request["voice"])
        return Said(*self.say(request["spoken"], voice, request["rate"]))

    def choose_voice(self, language: str, speaker: str, variant: str) -> str:
        """Return the name of the voice that fits a BCP 47 tag best, a wider tag where there is none.

        Each voice comes in variants. Where none is named, the speaker has one: the narrator none, each young person
        the next in turn. Raise `Refusal`.
        """
        variants = self._engine.read("variants")
        if variant and variant not in variants:
            raise Refusal("variant", f"{variant}; it has {', '.join(sorted(variants))}")
        variant = variant or _choose_variant(speaker)
        tag = language.lower()
        while tag:
            fits = [(fit, name) for name, tags in self._engine.read("voices") for fit, own in tags if own == tag]
            if fits:
                _, name = min(fits)
                return f"{name}+{variant}" if variant else name
            tag = tag.rpartition("-")[0]
        raise Refusal("voice", language)

    def say(self, spoken: Sequence[str], voice: str, rate: int) -> tuple[bytes, int, list[int], list[str]]:
        """Return samples, their number a second, and for each spoken form the sample of its start and its phonemes."""
        pcm, starts, phonemes, samples_a_second = b"", [], [], 22050
        for piece in cut_pieces([write_spoken(words, write_codes) for words in spoken]):
            if pcm:
                pcm += bytes(2 * round(_SENTENCE_GAP * samples_a_second))
            own, samples_a_second = self._save(write_ssml(piece), voice, rate)
            own += bytes(2 * max(0, 2 * SHORTEST * len(piece) - len(own) // 2))
            starts += [len(pcm) // 2 + start for start in find_starts(piece, self._events, len(own) // 2)]
            phonemes += find_phonemes(len(piece), self._events)
            pcm += own
        return pcm, samples_a_second, starts, phonemes

    def _save(self, ssml: str, voice: str, rate: int) -> tuple[bytes, int]:
        self._events.clear()
        file = io.BytesIO()
        self._engine.save(ssml, file, voice=voice, rate=rate)
        file.seek(0)
        with wave.open(file) as sound:
            return sound.readframes(sound.getnframes()), sound.getframerate()


def _choose_variant(speaker: str) -> str:
    role, _, number = speaker.partition(" ")
    return "" if role == "narrator" else _QUOTED[(int(number or 1) - 1) % len(_QUOTED)]


if __name__ == "__main__":
    serve(SpeechEngine)
