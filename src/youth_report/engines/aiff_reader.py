"""AIFF files, as the voices of macOS write them: whole numbers of 8 to 32 bits, or floating point.

Source: Audio Interchange File Format 1.3 and AIFF-C (Apple, 1989 and 1991). Python 3.13 has no reader of its own.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np

from youth_report.engines.samples import Samples

_TYPES = {
    **{(kind, bits): f">i{bits // 8}" for kind in (b"NONE", b"twos") for bits in (8, 16, 32)},
    **{(b"sowt", bits): f"<i{bits // 8}" for bits in (16, 32)},
    **{(kind, 32): ">f4" for kind in (b"fl32", b"FL32")},
}
_RATES = range(4000, 400_000)


def is_aiff(data: bytes) -> bool:
    """Return whether these are the bytes of an AIFF file."""
    return data[:4] == b"FORM" and data[8:12] in (b"AIFF", b"AIFC")


def read_aiff(data: bytes) -> tuple[Samples, int]:
    """Return the samples of an AIFF file, its channels mixed, and their rate; raise `ValueError` for a damaged one."""
    parts = dict(_read_parts(data))
    try:
        channels, _, bits, power, mantissa = struct.unpack_from(">hIhHQ", parts[b"COMM"])
        kind = parts[b"COMM"][18:22] or b"NONE"
        body = parts[b"SSND"][8:]
        rate = round(mantissa * 2.0 ** (power - 16383 - 63))
    except (KeyError, struct.error, OverflowError) as slip:
        raise ValueError("it has no sound in it") from slip
    if channels < 1 or rate not in _RATES or (kind, bits) not in _TYPES:
        raise ValueError("its samples are of an unusual kind")
    frame = channels * bits // 8
    values = np.frombuffer(body[: len(body) // frame * frame], _TYPES[kind, bits])
    scale = 1 if values.dtype.kind == "f" else 2 ** (bits - 1)
    samples: Samples = (values.astype(np.float64).reshape(-1, channels).mean(axis=1) / scale).astype(np.float32)
    return samples, rate


def _read_parts(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 12
    while place + 8 <= len(data):
        name, size = struct.unpack_from(">4sI", data, place)
        yield name, data[place + 8 : place + 8 + size]
        place += 8 + size + size % 2
