"""Says utterances through Piper, a neural engine, in a process of its own: Piper is GPL-3, and this program is MIT."""

from __future__ import annotations

import importlib.metadata
import sys
from collections.abc import Sequence
from functools import cached_property
from types import TracebackType
from typing import Self

from youth_report.engines.found_starts import StartFinder
from youth_report.engines.piper_voices import Part, VoiceFile, find_named, no_voice
from youth_report.engines.speech_process import SILENT, Program, SpeechProcess
from youth_report.model import BadInput, OutsideFailure, Speech, Utterance, Voice

WORKER = (sys.executable, "-P", "-m", "youth_report.engines.piper_worker")
INSTALL = "Install it with: pip install 'youth-report[neural]'"
_REINSTALL = f"Reinstall it with `pip install --force-reinstall 'youth-report[neural]'`, or {SILENT}"
_NEEDED = ("piper-tts", "onnxruntime", "onnx")
_RAISED = (1.12, 1.2, 1.06, 0.92)
"""How much higher each young person who is quoted speaks than the narrator, where one voice has to do for all."""
_LIMIT = 120.0
"""Seconds for an utterance: a large voice on an old laptop takes ten times as long as espeak-ng."""


class PiperSpeaker:
    """The Speaker that needs Piper and a voice's files. Use it in a `with`, from one thread."""

    def __init__(
        self,
        narrator: Part,
        others: Sequence[VoiceFile],
        finder: StartFinder,
        *,
        command: Sequence[str] = WORKER,
        limit: float = _LIMIT,
    ) -> None:
        """Make a speaker. `others` are the voices that utterances name; one that names none is the narrator's.

        `finder` finds when each word starts, where a voice does not tell.
        """
        self._narrator = narrator
        self._voices = (narrator.voice, *others)
        self._finder = finder
        self._process = SpeechProcess(Program(command, _FAILURES, _REINSTALL, limit))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        self.close()

    @cached_property
    def identity(self) -> str:
        """Versions of Piper and of what runs its voices, the SHA-256 of the voices, and how words are found."""
        versions = [f"{name} {_find_version(name)}" for name in _NEEDED]
        voices = [f"{voice.name} {voice.digest()}" for voice in dict.fromkeys(self._voices)]
        raised = " ".join(map(str, _RAISED))
        return "; ".join([*versions, *voices, str(self._narrator.speaker), raised, self._finder.identity, "1"])

    def say(self, utterance: Utterance) -> Speech:
        """Return the sound of an utterance; raise `OutsideFailure` where the engine fails."""
        part, raised = self._cast(utterance.voice)
        request = {
            "spoken": [token.spoken for token in utterance.tokens],
            "path": str(part.voice.path),
            "speaker": part.speaker,
            "rate": utterance.voice.rate,
            "raised": raised,
        }
        said = self._process.say(request, utterance.segment)
        return said if isinstance(said, Speech) else self._finder.find(said, utterance)

    def close(self) -> None:
        """End the process. It starts again where something more is to be said."""
        self._process.close()

    def _cast(self, voice: Voice) -> tuple[Part, float]:
        """Return who speaks, and how much higher than the file's own voice."""
        if voice.name:
            part = find_named(self._voices, voice.name)
            if part is None:
                raise no_voice(voice.language, [voice.name], self._voices)
            return part, 1.0
        role, _, number = voice.speaker.partition(" ")
        if role == "narrator":
            return self._narrator, 1.0
        place, file = int(number or 1), self._narrator.voice
        if len(file.speakers) > 1:
            return Part(file, (self._narrator.speaker + place) % len(file.speakers)), 1.0
        return self._narrator, _RAISED[(place - 1) % len(_RAISED)]


def _find_version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError as missing:
        raise OutsideFailure(f"{package}, which speaks with neural voices, is not installed", mend=INSTALL) from missing


def _tell_engine(detail: str) -> OutsideFailure:
    return OutsideFailure(f"Piper could not be used ({detail})", mend=_REINSTALL)


def _tell_broken(detail: str) -> BadInput:
    name, _, why = detail.partition(": ")
    mend = "Get both of its files again: perhaps one was not loaded to its end. Or take another voice."
    return BadInput(f"this voice cannot be used ({why})", mend=mend, where=f"voices/{name}")


_FAILURES = {"engine": _tell_engine, "broken": _tell_broken}
