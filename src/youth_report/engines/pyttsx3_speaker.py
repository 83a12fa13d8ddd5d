"""Says utterances through pyttsx3, in a process of its own that may hang or crash."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from youth_report.engines.speech_process import SILENT, Program, SpeechProcess
from youth_report.model import OutsideFailure, Speech, Utterance

WORKER = (sys.executable, "-P", "-m", "youth_report.engines.pyttsx3_worker")
REINSTALL = f"Reinstall it with `pip install --force-reinstall pyttsx3 espeakng-loader`, or {SILENT}"


class Pyttsx3Speaker:
    """The Speaker that needs two wheels and nothing of the system. Use it in a `with`, from one thread."""

    def __init__(self, *, command: Sequence[str] = WORKER, limit: float = 30.0, life: int = 500) -> None:
        """Make a speaker whose process is started by `command` and has `limit` seconds for each utterance.

        After `life` utterances the process is replaced: the library keeps some memory of every script that it met.
        """
        self._process = SpeechProcess(Program(command, _FAILURES, REINSTALL, limit, life))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        self.close()

    @property
    def identity(self) -> str:
        """Versions of pyttsx3 and of the speech library, and the voices."""
        return self._process.identity

    def say(self, utterance: Utterance) -> Speech:
        """Return the sound of an utterance; raise `OutsideFailure` where the engine fails."""
        voice = utterance.voice
        english = voice.language.lower().partition("-")[0] == "en"
        request = {
            "spoken": [token.spoken if english else utterance.say_plainly(token) for token in utterance.tokens],
            "language": voice.language,
            "speaker": voice.speaker,
            "voice": voice.name,
            "rate": voice.rate,
        }
        said = self._process.say(request, utterance.segment)
        assert isinstance(said, Speech)  # noqa: S101 - this engine always knows when
        return said

    def close(self) -> None:
        """End the process. It starts again where something more is to be said."""
        self._process.close()


def _tell_engine(detail: str) -> OutsideFailure:
    return OutsideFailure(f"no speech engine could be used ({detail})", mend=REINSTALL)


def tell_language(detail: str) -> OutsideFailure:
    """Return what is told where an engine has no voice for a language."""
    return OutsideFailure(
        f"the speech engine has no voice for the language “{detail}”",
        mend=f"Correct `language` in report.toml (British English is en-GB), or {SILENT}",
    )


def tell_name(detail: str) -> OutsideFailure:
    """Return what is told where an engine has no voice of a name."""
    return OutsideFailure(
        f"the speech engine has no voice called {detail}",
        mend="Correct `voice` or `quote_voices` in report.toml, or leave them out.",
    )


_FAILURES = {"engine": _tell_engine, "voice": tell_language, "variant": tell_name}
