"""Samples as numbers: to and from 16-bit words, and from one rate to another."""

from __future__ import annotations

from math import ceil, gcd
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Samples: TypeAlias = npt.NDArray[np.float32]
"""One channel; full scale is 1."""

FULL_SCALE = 32768
_BLOCK_SECONDS = 10.0
_MARGIN_SECONDS = 0.25


def read_pcm(pcm: bytes) -> Samples:
    """Return 16-bit little-endian words as samples."""
    return np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(FULL_SCALE)


def write_pcm(samples: Samples) -> bytes:
    """Return samples as 16-bit little-endian words."""
    words = np.rint(samples * FULL_SCALE)
    return np.clip(words, -FULL_SCALE, FULL_SCALE - 1).astype("<i2").tobytes()


def resample(samples: Samples, rate: int, wanted: int) -> Samples:
    """Return samples at another rate, without the frequencies that it cannot hold.

    Worked off in blocks, with margins that are thrown away, so that an hour needs no more memory than a minute.
    """
    if rate == wanted or not len(samples):
        return samples
    unit, new_unit = rate // gcd(rate, wanted), wanted // gcd(rate, wanted)
    block = unit * ceil(min(_BLOCK_SECONDS * rate, len(samples)) / unit)
    margin = unit * ceil(_MARGIN_SECONDS * rate / unit)
    padded = np.concatenate([np.zeros(margin, np.float32), samples, np.zeros(block + margin, np.float32)])
    pieces = []
    for start in range(0, len(samples), block):
        piece = _change_rate(padded[start : start + block + 2 * margin], unit, new_unit)
        kept = margin // unit * new_unit
        pieces.append(piece[kept : kept + block // unit * new_unit])
    return np.concatenate(pieces)[: round(len(samples) * wanted / rate)]


def _change_rate(piece: Samples, unit: int, new_unit: int) -> Samples:
    length = len(piece) // unit * new_unit
    spectrum = np.fft.rfft(piece)
    kept = np.zeros(length // 2 + 1, complex)
    shared = min(len(kept), len(spectrum))
    kept[:shared] = spectrum[:shared]
    changed = np.fft.irfft(kept, length) * (length / len(piece))
    return changed.astype(np.float32)
