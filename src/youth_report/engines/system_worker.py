"""The process in which the voices of Windows and macOS live, behind pyttsx3's own drivers.

`system_speaker` starts it for one utterance after the other, as `speech_requests` tells: on some systems, an engine
that has spoken once speaks no more.
"""

from __future__ import annotations

import platform
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from youth_report.engines.aiff_reader import is_aiff, read_aiff
from youth_report.engines.pyttsx3_engine import DrivenEngine
from youth_report.engines.samples import Samples, resample, write_pcm
from youth_report.engines.speech_requests import Refusal, Said, serve
from youth_report.engines.wave_reader import read_wave

_RATE = 22050
_ENDINGS = {"sapi5": ".wav", "nsss": ".aiff"}
_RAISED = (1.12, 1.2, 1.06, 0.92)
"""How much higher each young person who is quoted speaks than the narrator, where one voice has to do for all."""
_SILENT = 0.003
_KEPT = 0.05
"""Seconds of silence that are left before and after what is said."""


class SystemEngine:
    """pyttsx3 with the driver of the system."""

    def __init__(self, driver: str) -> None:
        self._driver = driver
        self._engine = DrivenEngine(driver)

    def identify(self) -> str:
        """Return what a sound depends on beside the request."""
        voices = " ".join(sorted(str(voice.id) for voice in self._engine.read("voices")))
        return f"pyttsx3 {self._engine.version}; {self._driver}; {platform.platform()}; {voices}; 1"

    def answer(self, request: dict[str, Any]) -> Said:
        """Return what a request asks for; raise `Refusal` where there is no such voice."""
        voice, raised = self._choose_voice(request["language"], request["speaker"], request["voice"])
        if not request["text"]:
            return Said(b"", _RATE, None)
        samples, rate = self._save(request["text"], voice, round(request["rate"] / raised))
        return Said(write_pcm(_trim(resample(samples, round(rate * raised), _RATE))), _RATE, None)

    def _choose_voice(self, language: str, speaker: str, name: str) -> tuple[str, float]:
        """Return the id of a voice, and how much higher than its own it is to speak."""
        voices = self._engine.read("voices")
        if name:
            named = [voice for voice in voices if name.casefold() in f"{voice.name} {voice.id}".casefold()]
            if not named:
                raise Refusal("variant", f"{name}; it has {', '.join(sorted(str(voice.name) for voice in voices))}")
            return named[0].id, 1.0
        fits = _find_fitting(voices, language)
        if not fits:
            raise Refusal("voice", language)
        usual = self._engine.read("voice")
        fits.sort(key=lambda voice: voice.id != usual)
        role, _, number = speaker.partition(" ")
        place = 0 if role == "narrator" else int(number or 1)
        raised = _RAISED[(place - 1) % len(_RAISED)] if place and len(fits) == 1 else 1.0
        return fits[place % len(fits)].id, raised

    def _save(self, text: str, voice: str, rate: int) -> tuple[Samples, int]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"speech{_ENDINGS[self._driver]}")
            self._engine.save(text, str(path), voice=voice, rate=rate)
            data = path.read_bytes()
        return read_aiff(data) if is_aiff(data) else read_wave(data)


def _find_fitting(voices: list[Any], language: str) -> list[Any]:
    """Return the voices of a language, of a wider one where there is none."""
    tag = language.lower()
    while tag:
        fits = [voice for voice in voices if any(f"{own}-".startswith(f"{tag}-") for own in _list_languages(voice))]
        if fits:
            return fits
        tag = tag.rpartition("-")[0]
    return []


def _list_languages(voice: Any) -> list[str]:
    return [str(language).lower().replace("_", "-") for language in voice.languages]


def _trim(samples: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(samples) > _SILENT)
    if not len(loud):
        return samples[:0]
    kept = round(_KEPT * _RATE)
    return samples[max(int(loud[0]) - kept, 0) : int(loud[-1]) + kept]


if __name__ == "__main__":
    serve(lambda: SystemEngine(sys.argv[1]))
