"""Says utterances through pyttsx3, in a process of its own that may hang or crash."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Timer
from types import TracebackType
from typing import Any, Self, TypeVar

from youth_report.model import OutsideFailure, Speech, Utterance

T = TypeVar("T")

WORKER = (sys.executable, "-P", "-m", "youth_report.engines.pyttsx3_worker")
SILENT = "build without audio (`--formats html`)."
REINSTALL = f"Reinstall it with `pip install --force-reinstall pyttsx3 espeakng-loader`, or {SILENT}"


class Pyttsx3Speaker:
    """The Speaker that needs two wheels and nothing of the system. Use it in a `with`, from one thread."""

    def __init__(self, *, command: Sequence[str] = WORKER, limit: float = 30.0, life: int = 500) -> None:
        """Make a speaker whose process is started by `command` and has `limit` seconds for each utterance.

        After `life` utterances the process is replaced: the library keeps some memory of every script that it met.
        """
        self._command = command
        self._limit = limit
        self._life = life
        self._worker: _Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        self.close()

    @property
    def identity(self) -> str:
        """Versions of pyttsx3 and of the speech library, and the voices."""
        return self._try_twice(lambda worker: worker.identity, where="")

    def say(self, utterance: Utterance) -> Speech:
        """Return the sound of an utterance; raise `OutsideFailure` where the engine fails."""
        voice = utterance.voice
        spoken = [token.spoken for token in utterance.tokens]
        request = {
            "spoken": spoken,
            "language": voice.language,
            "speaker": voice.speaker,
            "voice": voice.name,
            "rate": voice.rate,
        }
        return self._try_twice(lambda worker: worker.say(request), where=utterance.segment)

    def close(self) -> None:
        """End the process. It starts again where something more is to be said."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    def _try_twice(self, wish: Callable[[_Worker], T], where: str) -> T:
        if self._worker is not None and self._worker.said >= self._life:
            self.close()
        for _ in range(2):
            try:
                self._worker = self._worker or _Worker(self._command, self._limit)
                return wish(self._worker)
            except (OSError, ValueError):  # it ended in the middle of an answer, or could not be started
                self.close()
        raise OutsideFailure(
            f"the speech engine stopped twice, or took longer than {self._limit:g} seconds",
            mend=f"Cut this sentence where it is very long. {REINSTALL}",
            where=where,
        )


class _Worker:
    """The process, from this side."""

    def __init__(self, command: Sequence[str], limit: float) -> None:
        self.said = 0
        self._limit = limit
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        try:
            with self._watch():
                self.identity: str = self._read_head()["identity"]
        except BaseException:
            self.end()
            raise

    def say(self, request: dict[str, Any]) -> Speech:
        """Return what the process makes of a request; raise `OSError` or `ValueError` where it ended early."""
        assert self._process.stdin is not None  # noqa: S101 - for the type checker
        assert self._process.stdout is not None  # noqa: S101
        self.said += 1
        with self._watch():
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
            head = self._read_head()
            pcm = self._process.stdout.read(head["size"])
        if len(pcm) < head["size"]:
            raise ConnectionError("the process ended within an answer")
        return Speech(pcm, head["rate"], tuple(head["starts"]), tuple(head["phonemes"]))

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()

    @contextmanager
    def _watch(self) -> Iterator[None]:
        timer = Timer(self._limit, self._process.kill)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _read_head(self) -> dict[str, Any]:
        assert self._process.stdout is not None  # noqa: S101
        head: dict[str, Any] = json.loads(self._process.stdout.readline())
        if "failure" in head:
            raise _FAILURES[head["failure"]](head["detail"])
        return head


def _tell_engine(detail: str) -> OutsideFailure:
    return OutsideFailure(f"no speech engine could be used ({detail})", mend=REINSTALL)


def _tell_voice(detail: str) -> OutsideFailure:
    return OutsideFailure(
        f"the speech engine has no voice for the language “{detail}”",
        mend=f"Correct `language` in report.toml (British English is en-GB), or {SILENT}",
    )


def _tell_variant(detail: str) -> OutsideFailure:
    return OutsideFailure(
        f"the speech engine has no voice called {detail}",
        mend="Correct `voice` or `quote_voices` in report.toml, or leave them out.",
    )


_FAILURES = {"engine": _tell_engine, "voice": _tell_voice, "variant": _tell_variant}
