"""How loud a sound is to the ear, and how to bring it to a given loudness without clipping.

Source: ITU-R BS.1770-5 (K-weighting, gating, true peak), whose two filters are taken from their analogue forms so that
they fit any rate.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from youth_report.engines.samples import Samples, resample

TARGET = -19.0
"""LUFS of the narration, in mono."""
CEILING = -2.5
"""Decibels below full scale that no true peak reaches; a codec may add 1 dB to it."""
_OFFSET = -0.691
_BLOCK, _STEP = 0.4, 0.1
_SILENCE, _BELOW_MEAN = -70.0, -10.0
_SHELF = (1681.974450955533, 3.999843853973347, 0.7071752369554196)
"""Frequency in Hz, gain in decibels, quality."""
_HIGH_PASS = (38.13547087602444, 0.5003270373238773)
_OVERSAMPLING = 4


def measure_loudness(samples: Samples, rate: int) -> float:
    """Return the integrated loudness in LUFS; minus infinity for silence."""
    power = _weigh(samples, rate)
    blocks = 10 ** ((_to_decibels(power) + _OFFSET) / 10)
    return _gate(blocks)


def _gate(blocks: npt.NDArray[np.float64]) -> float:
    loud = blocks[_to_decibels(blocks) > _SILENCE]
    if not len(loud):
        return float("-inf")
    loud = loud[_to_decibels(loud) > _to_decibels(loud.mean()) + _BELOW_MEAN]
    return float(_to_decibels(loud.mean()))


def _weigh(samples: Samples, rate: int) -> npt.NDArray[np.float64]:
    """Return the mean square of each block of the weighted sound."""
    step = round(_STEP * rate)
    inside = round(_BLOCK / _STEP)
    # The filters ring for less than a second: windows of ten seconds with a second to settle are as good as the whole.
    settle, window = 10 * step, step * min(100, len(samples) // step + 1)
    padded = np.concatenate([np.zeros(settle, np.float32), samples])
    response = _respond(settle + window, rate)
    squares = []
    for start in range(0, max(len(samples), 1), window):
        piece = padded[start : start + settle + window]
        heard = np.fft.irfft(np.fft.rfft(piece, settle + window) * response, settle + window)[settle : len(piece)]
        squares.append(np.square(heard))
    power = np.concatenate(squares)
    count = max(len(power) // step, inside)
    steps = np.pad(power, (0, max(0, count * step - len(power))))[: count * step].reshape(count, step).mean(axis=1)
    return np.convolve(steps, np.ones(inside) / inside, "valid")


def _respond(length: int, rate: int) -> npt.NDArray[np.complex128]:
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(length))
    hertz, gain, quality = _SHELF
    k, high = np.tan(np.pi * hertz / rate), 10 ** (gain / 20)
    band = high**0.4996667741545416
    shelf = (
        (high + band * k / quality + k * k) + 2 * (k * k - high) * z + (high - band * k / quality + k * k) * z**2
    ) / ((1 + k / quality + k * k) + 2 * (k * k - 1) * z + (1 - k / quality + k * k) * z**2)
    hertz, quality = _HIGH_PASS
    k = np.tan(np.pi * hertz / rate)
    whole = 1 + k / quality + k * k
    high_pass = whole * (1 - 2 * z + z**2) / (whole + 2 * (k * k - 1) * z + (1 - k / quality + k * k) * z**2)
    weighted: npt.NDArray[np.complex128] = shelf * high_pass
    return weighted


def measure_peak(samples: Samples, rate: int) -> float:
    """Return the true peak in decibels below full scale."""
    return float(_to_decibels(np.square(_find_envelope(samples, rate).max())))


def level(samples: Samples, rate: int) -> Samples:
    """Return a sound at `TARGET`, with no peak above `CEILING`; silence as it is."""
    loudness = measure_loudness(samples, rate)
    if not np.isfinite(loudness):
        return samples
    gain = TARGET - loudness
    peaks = _find_envelope(samples, rate)
    if _to_decibels(np.square(peaks.max())) + gain <= CEILING:
        return samples * np.float32(10 ** (gain / 20))
    for _ in range(3):
        factor = np.float32(10 ** (gain / 20))
        levelled = _limit(samples * factor, peaks * factor, rate // 1000)
        gain += TARGET - measure_loudness(levelled, rate)
    return levelled


def _limit(samples: Samples, peaks: npt.NDArray[np.float64], step: int) -> Samples:
    """Turn the sound down around each peak: over some milliseconds, so that nobody hears it.

    `peaks` has the highest of each `step` samples.
    """
    ceiling = 10 ** (CEILING / 20)
    gains = np.minimum(1.0, ceiling / np.maximum(peaks, ceiling))
    for _ in range(3):  # each gain covers the milliseconds around it, then falls and rises in a slope
        gains = np.minimum(gains, np.minimum(np.append(gains[1:], 1.0), np.append(1.0, gains[:-1])))
    smooth = np.convolve(np.pad(gains, 2, mode="edge"), np.ones(5) / 5, "valid")
    centres = (np.arange(len(gains)) + 0.5) * step
    return (samples * np.interp(np.arange(len(samples)), centres, smooth)).astype(np.float32)


def _find_envelope(samples: Samples, rate: int) -> npt.NDArray[np.float64]:
    """Return the highest true peak of each millisecond."""
    step = rate // 1000 * _OVERSAMPLING
    window = 10_000 * (rate // 1000)
    peaks = [np.zeros(1)]
    for start in range(0, len(samples), window):
        fine = np.abs(resample(samples[start : start + window], rate, rate * _OVERSAMPLING))
        count = -(-len(fine) // step)
        peaks.append(np.pad(fine, (0, count * step - len(fine))).reshape(count, step).max(axis=1))
    return np.concatenate(peaks[1:] or peaks).astype(np.float64)


def _to_decibels(power: npt.NDArray[np.float64] | np.floating) -> npt.NDArray[np.float64]:
    return np.asarray(10 * np.log10(np.maximum(power, 1e-12)))
