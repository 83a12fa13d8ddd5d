"""Sounds looked at by others: decoded by FFmpeg, and measured by its meter (EBU R128), not by ours."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import log10
from typing import Any

import av
import numpy as np

RATE = 22050


@dataclass(frozen=True, slots=True)
class Heard:
    """What a player hears of a file, and what the file says of itself."""

    samples: Any
    """One channel at `RATE`, -1 to 1."""
    chapters: list[tuple[float, float, str]]
    tags: dict[str, str]
    seconds: float
    """As the file tells it."""


def hear(data: bytes) -> Heard:
    """Decode a file."""
    with _open(data) as file:
        frames = list(_resample(file, "flt", RATE))
        samples = np.concatenate([frame.to_ndarray()[0] for frame in frames]) if frames else np.zeros(0)
        chapters = [
            (float(c["start"] * c["time_base"]), float(c["end"] * c["time_base"]), c["metadata"]["title"])
            for c in file.chapters()
        ]
        tags = {name.lower(): text for name, text in (file.metadata | file.streams.audio[0].metadata).items()}
        return Heard(samples, chapters, tags, (file.duration or 0) / 1e6)


def measure(data: bytes) -> tuple[float, float]:
    """Return the loudness of a file in LUFS and its true peak in decibels below full scale."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=48000, format="flt", layout="mono", time_base=Fraction(1, 48000))
    meter = graph.add("ebur128", "peak=true:metadata=1")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    told: dict[str, str] = {}
    with _open(data) as file:
        for frame in [*_resample(file, "flt", 48000), None]:
            source.push(frame)
            told = _pull(sink) or told
    return float(told["lavfi.r128.I"]), 20 * log10(float(told["lavfi.r128.true_peak"]))


def find_place(samples: Any, wanted: Any) -> int:
    """Return the sample at which a piece of sound is most alike to the wanted one."""
    size = len(samples) + len(wanted)
    alike = np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(wanted, size).conj(), size)
    return int(np.argmax(alike[: max(len(samples) - len(wanted), 0) + 1]))


def _open(data: bytes) -> Any:
    return av.open(io.BytesIO(data))


def _resample(file: Any, kind: str, rate: int) -> Iterator[Any]:
    resampler = av.AudioResampler(kind, "mono", rate)
    for frame in file.decode(audio=0):
        yield from resampler.resample(frame)
    yield from resampler.resample(None)


def _pull(sink: Any) -> dict[str, str]:
    told: dict[str, str] = {}
    while True:
        try:
            told = sink.pull().metadata
        except (av.error.BlockingIOError, av.error.EOFError):
            return told
