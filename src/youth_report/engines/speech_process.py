"""A speech engine in a process of its own, from this side: it may hang, crash or end, and the program goes on."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Timer
from typing import Any, TypeVar

from youth_report.model import OutsideFailure, Sound, Speech, YouthReportError

T = TypeVar("T")

SILENT = "build without audio (`--formats html`)."


@dataclass(frozen=True, slots=True)
class Program:
    """How an engine's process is started, and what is told where it fails."""

    command: Sequence[str]
    failures: Mapping[str, Callable[[str], YouthReportError]]
    """For each kind of refusal that the process knows, what to raise; it is given the details."""
    mend: str
    """What a person may do where the process stops again and again."""
    limit: float = 30.0
    """Seconds for each utterance."""
    life: int = 500
    """Utterances after which the process is replaced: most libraries keep some memory of what they said."""


class SpeechProcess:
    """A process that `speech_requests` serves. It is started at the first use, and once more where it breaks down."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._worker: _Worker | None = None

    @property
    def identity(self) -> str:
        """What the process tells about itself."""
        return self._try_twice(lambda worker: worker.identity, where="")

    def say(self, request: Mapping[str, Any], where: str) -> Speech | Sound:
        """Return what the process makes of a request: a sound alone where the engine knows no times."""
        return self._try_twice(lambda worker: worker.say(request), where)

    def close(self) -> None:
        """End the process. It starts again where something more is to be said."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    def _try_twice(self, wish: Callable[[_Worker], T], where: str) -> T:
        if self._worker is not None and self._worker.said >= self._program.life:
            self.close()
        for _ in range(2):
            try:
                self._worker = self._worker or _Worker(self._program)
                return wish(self._worker)
            except (OSError, ValueError):  # it ended in the middle of an answer, or could not be started
                self.close()
        raise OutsideFailure(
            f"the speech engine stopped twice, or took longer than {self._program.limit:g} seconds",
            mend=f"Cut this sentence where it is very long. {self._program.mend}",
            where=where,
        )


class _Worker:
    """One running process."""

    def __init__(self, program: Program) -> None:
        self.said = 0
        self._program = program
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            program.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        try:
            with self._watch():
                self.identity: str = self._read_head()["identity"]
        except BaseException:
            self.end()
            raise

    def say(self, request: Mapping[str, Any]) -> Speech | Sound:
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
        if head["starts"] is None:
            return Sound(pcm, head["rate"])
        return Speech(pcm, head["rate"], tuple(head["starts"]), tuple(head["phonemes"]))

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()

    @contextmanager
    def _watch(self) -> Iterator[None]:
        timer = Timer(self._program.limit, self._process.kill)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _read_head(self) -> dict[str, Any]:
        assert self._process.stdout is not None  # noqa: S101
        head: dict[str, Any] = json.loads(self._process.stdout.readline())
        if "failure" in head:
            raise self._program.failures[head["failure"]](head["detail"])
        return head
