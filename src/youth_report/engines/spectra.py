"""Spectra of speech: what stands out of the noise, and how each hundredth of a second sounds.

Sources: spectral subtraction (Boll 1979); mel-frequency cepstra (Davis and Mermelstein 1980).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from youth_report.engines.samples import Samples

RATE = 16000
HOP = 160
"""Samples from one frame to the next: a hundredth of a second."""
_WINDOW, _SIZE = 400, 512
_MELS, _CEPSTRA = 32, 13
_LOWEST, _HIGHEST = 100.0, 6000.0
_EMPHASIS = 0.97
_SHORTEST_PAUSE = 12

Frames = npt.NDArray[np.float32]
"""One row a frame."""


def reduce_noise(samples: Samples) -> Samples:
    """Return a sound with what is always there taken out: the steady hiss and hum of a room."""
    size, hop = 512, 128
    window = np.hanning(size + 1)[:-1].astype(np.float32)
    padded = np.concatenate([np.zeros(size, np.float32), samples, np.zeros(size, np.float32)])
    spectra = np.fft.rfft(np.lib.stride_tricks.sliding_window_view(padded, size)[::hop] * window)
    power = _smooth(np.abs(spectra) ** 2)
    noise = np.convolve(np.percentile(power, 10, axis=0) * 1.6, np.ones(5) / 5, "same")
    gains = _smooth(np.sqrt(np.maximum(1 - 1.5 * noise / (power + 1e-12), 0.01)))
    pieces = np.fft.irfft(spectra * gains) * window
    heard, weight = np.zeros((2, len(padded) + size))
    for quarter in range(size // hop):  # pieces that do not overlap are added in one go
        part = pieces[quarter :: size // hop]
        begin = quarter * hop
        heard[begin : begin + part.size] += part.ravel()
        weight[begin : begin + part.size] += np.tile(window**2, len(part))
    return (heard / np.maximum(weight, 1e-3))[size : size + len(samples)].astype(np.float32)


def _smooth(values: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    around = np.pad(values, ((1, 1), (0, 0)), mode="edge")
    smoothed: npt.NDArray[np.floating] = (around[:-2] + around[1:-1] + around[2:]) / 3
    return smoothed


def measure_power(samples: Samples) -> Frames:
    """Return the power spectrum of each frame, high sounds lifted."""
    lifted = np.append(samples[:1], samples[1:] - np.float32(_EMPHASIS) * samples[:-1])
    padded = np.pad(lifted, (0, max(0, _WINDOW - len(lifted))))
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::HOP] * np.hanning(_WINDOW).astype(np.float32)
    return (np.abs(np.fft.rfft(frames, _SIZE)) ** 2).astype(np.float32)


def find_speech(power: Frames, share: float = 0.3) -> npt.NDArray[np.bool_]:
    """Return the frames outside pauses: those above a share of the way from the quietest to the loudest, in decibels.

    Gaps of a tenth of a second stay: they are the closed lips of a p, not pauses.
    """
    level = 10 * np.log10(power.sum(axis=1) + 1e-12)
    low, high = np.percentile(level, 3), np.percentile(level, 95)
    speech: npt.NDArray[np.bool_] = level > low + share * (high - low)
    edges = np.flatnonzero(np.diff(np.concatenate([[True], speech, [True]]).astype(np.int8)))
    for start, end in edges.reshape(-1, 2):
        if end - start < _SHORTEST_PAUSE and start > 0 and end < len(speech):
            speech[start:end] = True
    return speech


def describe(power: Frames, speech: npt.NDArray[np.bool_], warp: float = 1.0) -> Frames:
    """Return how each frame of speech sounds and changes; `warp` stretches the reader's voice to a grown-up's."""
    logs = np.log(power @ _mel_filters(warp).T + 1e-10)
    turn = np.cos(np.pi / _MELS * (np.arange(_MELS) + 0.5) * np.arange(_CEPSTRA)[:, None])
    cepstra = (logs @ turn.T)[speech]
    cepstra = np.clip((cepstra - cepstra.mean(axis=0)) / (cepstra.std(axis=0) + 1e-6), -3.5, 3.5)
    changes = np.zeros_like(cepstra)
    if len(cepstra) > 4:
        changes[2:-2] = (2 * (cepstra[4:] - cepstra[:-4]) + (cepstra[3:-1] - cepstra[1:-3])) / 10
    return np.hstack([cepstra, 2 * changes]).astype(np.float32)


def _mel_filters(warp: float) -> Frames:
    low, high = (2595 * np.log10(1 + hertz / 700) for hertz in (_LOWEST, _HIGHEST))
    mels = np.linspace(low, high, _MELS + 2)
    centres = np.minimum(700 * (10 ** (mels / 2595) - 1) * warp, RATE / 2 - 50 + np.arange(_MELS + 2))
    hertz = np.fft.rfftfreq(_SIZE, 1 / RATE)
    below, middle, above = centres[:-2, None], centres[1:-1, None], centres[2:, None]
    rising, falling = (hertz - below) / (middle - below), (above - hertz) / (above - middle)
    filters: Frames = np.maximum(np.minimum(rising, falling), 0).astype(np.float32)
    return filters
