"""Brings speeches to one loudness, with numpy.

Source: ITU-R BS.1770-5 (how loud a sound is), EBU R 128 s2 (−16 LUFS for two loudspeakers, which is −19 LUFS for one).
"""

from __future__ import annotations

import importlib.metadata
from dataclasses import replace
from functools import cached_property, lru_cache
from math import pi, tan
from typing import TYPE_CHECKING, Any

from youth_report.model import OutsideFailure, Speech

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.floating[Any]]

TARGET = -19.0
"""LUFS of one channel, in a finished file."""
_AIM = -18.4
"""What a speech is brought to. The pauses between speeches, and MP3, make a file a little softer."""
_HIGHEST_PEAK = 10 ** (-3.5 / 20)
"""Of full scale. MP3 gives back up to 2.5 dB more than it was given; the true peak is to stay under -1 dBFS."""
_MOST_GAIN = 15.0
"""Decibels. What would need more is silence or noise."""

_PIECES_A_SECOND = 10
_PIECES_A_BLOCK = 4
_SILENT = -70.0
_FAR_BELOW = 10.0
_OFFSET = -0.691

_STEP = 64
_REACH = 2


class NumpyLeveller:
    """The Leveller. Each speech is measured by itself, so that its sound does not depend on what stands around it."""

    @cached_property
    def identity(self) -> str:
        """The rule and numpy's version."""
        numpy = importlib.metadata.version("numpy")
        return f"{_AIM:g} LUFS; peaks under {_HIGHEST_PEAK:.3f}, rounded once; numpy {numpy}"

    def level(self, speech: Speech) -> Speech:
        """Return the speech at the target loudness, its highest peaks rounded off."""
        np = _load_numpy()
        # With the pauses around it, as a file has it: else a short word would be made softer than it is meant.
        room = speech.rate * _PIECES_A_BLOCK // _PIECES_A_SECOND
        length = len(speech.pcm) // 2
        samples = np.zeros(length + 2 * room, np.float32)
        samples[room : room + length] = np.frombuffer(speech.pcm, "<i2")
        samples /= np.float32(32768)
        gain = _find_gain(samples, speech.rate)
        if gain is None:
            return speech
        steps = samples[room : room + -(-length // _STEP) * _STEP].reshape(-1, _STEP)
        peaks = np.abs(steps).max(axis=1)
        low, curves = _lay_curves(peaks * np.float32(gain))
        if low.any():
            # That makes it a little softer, so it is raised by as much.
            gain /= _find_loss(steps, low, curves)
            low, curves = _lay_curves(peaks * np.float32(gain))
        steps *= np.float32(gain * 32767)
        steps[low] *= curves
        return replace(speech, pcm=np.rint(steps, out=steps).ravel()[:length].astype("<i2").tobytes())


def _find_gain(samples: Samples, rate: int) -> float | None:
    """Return what brings samples to the target loudness, or None for silence and noise."""
    loudness = measure_loudness(samples, rate)
    if loudness is None or abs(_AIM - loudness) > _MOST_GAIN:
        return None
    return float(10 ** ((_AIM - loudness) / 20))


def _find_loss(steps: Samples, low: Any, curves: Samples) -> float:
    """Return how much of its height a sound keeps where some of its steps are multiplied with curves."""
    np = _load_numpy()
    before = float(np.dot(steps.ravel(), steps.ravel()))
    taken = float((np.square(steps[low]) * (1 - np.square(curves))).sum())
    return float(np.sqrt(1 - taken / before))


def measure_loudness(samples: Samples, rate: int) -> float | None:
    """Return the loudness of samples (-1 to 1, one channel) in LUFS; None for silence.

    The filter is applied to the power of each tenth of a second, not to the samples: ten times as quick, and within
    0.1 LU. A sound shorter than a block of 0.4 seconds is one block.
    """
    np = _load_numpy()
    size = rate // _PIECES_A_SECOND
    pieces = samples[: len(samples) // size * size].reshape(-1, size) if len(samples) >= size else samples[None, :]
    if not samples.size:
        return None
    spectra = np.fft.rfft(pieces, axis=1)
    power = (spectra.real**2 + spectra.imag**2) @ _weigh_frequencies(pieces.shape[1], rate)
    width = min(_PIECES_A_BLOCK, len(power))
    blocks = np.convolve(power, np.full(width, 1 / width), "valid")
    loud = blocks[blocks > _to_power(_SILENT)]
    if not loud.size:
        return None
    loud = loud[loud > loud.mean() / 10 ** (_FAR_BELOW / 10)]
    return float(_OFFSET + 10 * np.log10(loud.mean()))


def lower_peaks(pcm: bytes, by: float) -> bytes:
    """Return 16-bit samples the highest of which are rounded off to `by` times the height of the very highest."""
    np = _load_numpy()
    samples = np.frombuffer(pcm, "<i2").astype(np.float32)
    lowered = round_peaks(samples, float(np.abs(samples).max(initial=0)) * by)
    return bytes(np.rint(lowered).astype("<i2").tobytes())


def round_peaks(samples: Samples, highest: float = _HIGHEST_PEAK) -> Samples:
    """Return samples whose gain gently goes down around each peak that is too high."""
    np = _load_numpy()
    steps = np.pad(samples, (0, -len(samples) % _STEP)).reshape(-1, _STEP)
    low, curves = _lay_curves(np.abs(steps).max(axis=1), highest)
    steps[low] *= curves
    rounded: Samples = steps.ravel()[: len(samples)]
    return rounded


def _lay_curves(peaks: Samples, highest: float = _HIGHEST_PEAK) -> tuple[Any, Samples]:
    """Return which steps must be made softer, by the highest peak of each, and the gain at each sample of those.

    The gain is laid through points `_STEP` samples apart, each at the least gain that its neighbours need and then
    averaged over the same reach, so that no sample gets more than it may.
    """
    np = _load_numpy()
    needed = np.minimum(1.0, highest / np.maximum(peaks, highest / 2))
    needed = np.pad(needed, 1, constant_values=1.0)
    points = np.minimum(needed[:-1], needed[1:])
    width = 2 * _REACH + 1
    least = np.lib.stride_tricks.sliding_window_view(np.pad(points, 2 * _REACH, constant_values=1.0), width).min(axis=1)
    gains = np.convolve(least, np.full(width, 1 / width), "valid")
    low = np.minimum(gains[:-1], gains[1:]) < 1
    curves = gains[:-1][low, None] + np.diff(gains)[low, None] * (np.arange(_STEP) / _STEP)
    return low, curves.astype(peaks.dtype)


def _to_power(loudness: float) -> float:
    return float(10 ** ((loudness - _OFFSET) / 10))


@lru_cache
def _weigh_frequencies(size: int, rate: int) -> Samples:
    """Return how much the power of each frequency of a transform of `size` samples counts: BS.1770's K-weighting."""
    np = _load_numpy()
    turn = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    response = np.ones_like(turn)
    for above, below in (_head_filter(rate), _bass_filter(rate)):
        response *= np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)
    weights = np.abs(response) ** 2 / size**2
    weights[1:] *= 2
    found: Samples = weights.astype(np.float32)
    return found


Biquad = tuple[tuple[float, float, float], tuple[float, float, float]]


def _head_filter(rate: int) -> Biquad:
    """Return the shelf that stands for the head, from the standard's values at 48 kHz turned to another rate."""
    high, middle, sharpness = 10 ** (3.999843853973347 / 20), 10 ** (3.999843853973347 / 40), 0.7071752369554196
    k = _tan(1681.974450955533 / rate)
    scale = 1 + k / sharpness + k * k
    edge = middle / sharpness
    above = ((high + edge * k + k * k) / scale, 2 * (k * k - high) / scale, (high - edge * k + k * k) / scale)
    return above, (1.0, 2 * (k * k - 1) / scale, (1 - k / sharpness + k * k) / scale)


def _bass_filter(rate: int) -> Biquad:
    """Return the filter that leaves out what is too low to be loud."""
    sharpness = 0.5003270373238773
    k = _tan(38.13547087602444 / rate)
    scale = 1 + k / sharpness + k * k
    return (1.0, -2.0, 1.0), (1.0, 2 * (k * k - 1) / scale, (1 - k / sharpness + k * k) / scale)


def _tan(part: float) -> float:
    return tan(pi * part)


def _load_numpy() -> Any:
    try:
        import numpy as np
    except ImportError as failure:
        raise OutsideFailure(
            "numpy is not installed, so the voices cannot be made equally loud",
            mend="Install it with `pip install numpy`, or build without audio (`--formats html`).",
        ) from failure
    return np
