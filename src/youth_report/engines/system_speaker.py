"""Says utterances with the voices of Windows (SAPI 5) or macOS, in a process of its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cached_property
from types import TracebackType
from typing import Self

from youth_report.engines.found_starts import StartFinder
from youth_report.engines.pyttsx3_speaker import tell_language, tell_name
from youth_report.engines.speech_process import SILENT, Program, SpeechProcess
from youth_report.engines.word_starts import clean_spoken
from youth_report.model import OutsideFailure, Speech, Utterance

WORKER = (sys.executable, "-P", "-m", "youth_report.engines.system_worker")
_DRIVERS = {"win32": "sapi5", "darwin": "nsss"}
_MEND = f'Write engine = "best" under [narration] in report.toml, or {SILENT}'
_COMMANDS = str.maketrans("<>[]", "    ")
"""What these voices would take for commands."""


class SystemSpeaker:
    """The Speaker that uses what the system has. Its voices tell no times. Use it in a `with`, from one thread."""

    def __init__(
        self, finder: StartFinder, *, platform: str = sys.platform, command: Sequence[str] = WORKER, limit: float = 60.0
    ) -> None:
        """Make a speaker for a platform, as Python names it; `finder` finds when each word starts."""
        self._finder = finder
        self._driver = _DRIVERS.get(platform, "")
        self._process = SpeechProcess(Program((*command, self._driver), _FAILURES, _MEND, limit, life=1))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        self.close()

    @cached_property
    def identity(self) -> str:
        """Versions of pyttsx3 and of the system, its voices, and how words are found."""
        if not self._driver:
            raise OutsideFailure("only Windows and macOS have voices of the system that can be used", mend=_MEND)
        return f"{self._process.identity}; {self._finder.identity}"

    def say(self, utterance: Utterance) -> Speech:
        """Return the sound of an utterance; raise `OutsideFailure` where the engine fails."""
        voice = utterance.voice
        words = (clean_spoken(utterance.say_plainly(token).translate(_COMMANDS)) for token in utterance.tokens)
        request = {
            "text": " ".join(filter(None, words)),
            "language": voice.language,
            "speaker": voice.speaker,
            "voice": voice.name,
            "rate": voice.rate,
        }
        said = self._process.say(request, utterance.segment)
        return said if isinstance(said, Speech) else self._finder.find(said, utterance)

    def close(self) -> None:
        """End the process. It starts again where something more is to be said."""
        self._process.close()


def _tell_engine(detail: str) -> OutsideFailure:
    return OutsideFailure(f"the voices of this computer could not be used ({detail})", mend=_MEND)


_FAILURES = {"engine": _tell_engine, "voice": tell_language, "variant": tell_name}
