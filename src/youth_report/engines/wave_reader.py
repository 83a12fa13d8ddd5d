"""WAV files, whatever their samples are: whole numbers of 8 to 32 bits, or floating point.

Source: the RIFF/WAVE format and its extensible header. Python's own reader knows whole numbers alone.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from youth_report.engines.samples import Samples

_WHOLE, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_RATES = range(4000, 400_000)
_Channels = npt.NDArray[np.float32]


def is_wave(data: bytes) -> bool:
    """Return whether these are the bytes of a WAV file."""
    return data[:4] == b"RIFF" and data[8:12] == b"WAVE"


def read_wave(data: bytes) -> tuple[Samples, int]:
    """Return the samples of a WAV file, its channels mixed, and their rate; raise `ValueError` where it is damaged."""
    chunks = dict(_read_chunks(data))
    try:
        kind, channels, rate, _, frame, bits = struct.unpack_from("<HHIIHH", chunks[b"fmt "])
        if kind == _EXTENSIBLE:
            (kind,) = struct.unpack_from("<H", chunks[b"fmt "], 24)
        body = chunks[b"data"]
    except (KeyError, struct.error) as slip:
        raise ValueError("it has no sound in it") from slip
    if not (channels and rate in _RATES and frame == channels * bits // 8 and (kind, bits) in _READERS):
        raise ValueError("its samples are of an unusual kind")
    whole = body[: len(body) // frame * frame]
    return _READERS[kind, bits](whole).reshape(-1, channels).mean(axis=1, dtype=np.float32), rate


def _read_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield each part of the file with its name. A recorder that was cut off leaves a wrong size: then to the end."""
    place = 12
    while place + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, place)
        yield name, data[place + 8 : place + 8 + size]
        place += 8 + size + size % 2


def _read_bytes(body: bytes) -> _Channels:
    return (np.frombuffer(body, np.uint8).astype(np.float32) - np.float32(128)) / np.float32(128)


def _read_words(body: bytes) -> _Channels:
    return np.frombuffer(body, "<i2").astype(np.float32) / np.float32(2**15)


def _read_triples(body: bytes) -> _Channels:
    wide = np.zeros((len(body) // 3, 4), np.uint8)
    wide[:, 1:] = np.frombuffer(body, np.uint8).reshape(-1, 3)
    return wide.view("<i4")[:, 0].astype(np.float32) / np.float32(2**31)


def _read_double_words(body: bytes) -> _Channels:
    return np.frombuffer(body, "<i4").astype(np.float32) / np.float32(2**31)


def _read_floats(body: bytes) -> _Channels:
    return _drop_madness(np.frombuffer(body, "<f4"))


def _read_doubles(body: bytes) -> _Channels:
    return _drop_madness(np.frombuffer(body, "<f8"))


def _drop_madness(values: npt.NDArray[np.floating]) -> _Channels:
    sane: _Channels = np.clip(np.nan_to_num(values, posinf=0.0, neginf=0.0), -4, 4).astype(np.float32)
    return sane


_READERS = {
    (_WHOLE, 8): _read_bytes,
    (_WHOLE, 16): _read_words,
    (_WHOLE, 24): _read_triples,
    (_WHOLE, 32): _read_double_words,
    (_FLOAT, 32): _read_floats,
    (_FLOAT, 64): _read_doubles,
}
