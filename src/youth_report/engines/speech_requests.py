"""What every speech engine's process does: it answers requests until there are no more. See `speech_process`.

A request is a line of JSON on its standard input. Each answer is a line of JSON, and the samples.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Protocol


class Refusal(Exception):
    """Why a request cannot be met: the kind, as the other side knows it, and details."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Said:
    """What an engine made of a request."""

    pcm: bytes
    """16-bit little-endian mono samples."""
    rate: int
    """Samples a second."""
    starts: Sequence[int] | None
    """Sample at which each token starts; None where the engine does not know."""
    phonemes: Sequence[str] = ()


class Engine(Protocol):
    """A speech engine, within its process."""

    def identify(self) -> str:
        """Return what a sound depends on beside the request."""

    def answer(self, request: dict[str, Any]) -> Said:
        """Return what a request asks for; raise `Refusal`."""


def serve(open_engine: Callable[[], Engine]) -> None:
    """Serve the program that started this one. What libraries print must not get into the answers."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    _serve_requests(open_engine, sys.stdin.buffer, answers)


def _serve_requests(open_engine: Callable[[], Engine], requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are no more. The first answer tells who speaks, or why nobody can."""
    try:
        engine = open_engine()
        _send(answers, {"identity": engine.identify()})
    except Exception as failure:  # whatever it is, the program must be told
        _send(answers, _tell(failure))
        return
    for request in requests:
        try:
            said = engine.answer(json.loads(request))
        except Exception as failure:  # whatever it is, the program must be told
            _send(answers, _tell(failure))
        else:
            starts = None if said.starts is None else list(said.starts)
            head = {"rate": said.rate, "starts": starts, "phonemes": list(said.phonemes), "size": len(said.pcm)}
            _send(answers, head, said.pcm)


def _tell(failure: Exception) -> dict[str, object]:
    if isinstance(failure, Refusal):
        return {"failure": failure.kind, "detail": str(failure)}
    return {"failure": "engine", "detail": f"{type(failure).__name__}: {failure}"}


def _send(answers: BinaryIO, head: Mapping[str, object], body: bytes = b"") -> None:
    answers.write(json.dumps(head).encode() + b"\n" + body)
    answers.flush()
