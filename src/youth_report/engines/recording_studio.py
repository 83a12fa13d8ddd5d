"""Makes recordings ready: read, brought to one rate and one loudness."""

from __future__ import annotations

import numpy as np

from youth_report.engines.av_reader import read_media
from youth_report.engines.numpy_leveller import TARGET, measure_loudness, round_peaks
from youth_report.engines.samples import Samples, read_pcm, resample, write_pcm
from youth_report.engines.wave_reader import is_wave, read_wave
from youth_report.model import BadInput, Sound, Span

RATE = 22050
"""Samples a second of the narration."""
LONGEST = 1800.0
"""Seconds. A reading of half an hour is many sections."""
_MOST_BYTES = 400_000_000
_FAINTEST = -55.0
"""LUFS. What is fainter is the hiss of a microphone."""
_LOWEST_HERTZ = 60.0
_MAKING = 1
"""To be raised when the same file would give another sound than before."""


class RecordingStudio:
    """The Studio that reads WAV by itself, and other files where PyAV is installed."""

    @property
    def identity(self) -> str:
        """Rate, loudness and way of working."""
        return f"studio {_MAKING}; {RATE} Hz; {TARGET:g} LUFS"

    def open(self, data: bytes, name: str) -> Sound:
        """Return a file's sound, at the rate and the loudness of the narration."""
        samples, rate = _read(data, name)
        if len(samples) > LONGEST * rate:
            mend = "Record each section by itself."
            raise BadInput(f"this recording is longer than {LONGEST / 60:g} minutes", mend=mend, where=name)
        ready = _drop_rumble(resample(samples, rate, RATE))
        exact = ready.astype(np.float64)
        loudness = measure_loudness(exact, RATE)
        if loudness is None or loudness < _FAINTEST:
            raise BadInput(
                "nobody is heard in this recording",
                mend="Check that the microphone was on and near enough, then record it again.",
                where=name,
            )
        levelled = round_peaks(exact * 10 ** ((TARGET - loudness) / 20))
        return Sound(write_pcm(levelled.astype(np.float32)), RATE)

    def measure(self, sound: Sound) -> tuple[float, ...]:
        """Return how loud a sound is in each hundredth of a second, in decibels below full scale."""
        step = sound.rate // 100
        samples = read_pcm(sound.pcm)
        steps = np.append(samples, np.zeros(-len(samples) % step, np.float32)).reshape(-1, step)
        return tuple(float(power) for power in 10 * np.log10(np.square(steps).mean(axis=1) + 1e-9))

    def cut(self, sound: Sound, span: Span) -> bytes:
        """Return a span of a sound, faded in and out."""
        samples = read_pcm(sound.pcm)[span.start : span.end].copy()
        fade = min(sound.rate // 100, len(samples) // 2)
        slope = np.linspace(0, 1, fade, dtype=np.float32)
        samples[:fade] *= slope
        samples[len(samples) - fade :] *= slope[::-1]
        return write_pcm(samples)


def _read(data: bytes, name: str) -> tuple[Samples, int]:
    try:
        if len(data) > _MOST_BYTES:
            raise ValueError("it is far too large")
        samples, rate = read_wave(data) if is_wave(data) else read_media(data, LONGEST + 1)
        if not len(samples):
            raise ValueError("it has no sound in it")
    except ValueError as slip:
        mend = "Take a sound file that plays on this computer: WAV, MP3, M4A, Ogg, Opus, FLAC or WebM."
        raise BadInput(f"this recording cannot be read: {slip}", mend=mend, where=name) from slip
    return samples, rate


def _drop_rumble(samples: Samples) -> Samples:
    """Return a sound without what is lower than any voice: steps, wind, a hand on the microphone."""
    taps = 4001
    times = (np.arange(taps) - taps // 2) / RATE
    low = np.sinc(2 * _LOWEST_HERTZ * times) * np.hanning(taps)
    return (samples - _convolve(samples, low / low.sum())).astype(np.float32)


def _convolve(samples: Samples, taps: np.typing.NDArray[np.float64]) -> Samples:
    block, half = min(1 << 17, len(samples)), len(taps) // 2
    padded = np.concatenate([np.zeros(half, np.float32), samples, np.zeros(block + half, np.float32)])
    size = block + 2 * half
    response = np.fft.rfft(taps, size)
    pieces = [
        np.fft.irfft(np.fft.rfft(padded[start : start + size], size) * response, size)[2 * half :]
        for start in range(0, len(samples), block)
    ]
    return np.concatenate(pieces)[: len(samples)].astype(np.float32)
