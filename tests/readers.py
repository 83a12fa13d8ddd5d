"""Test readers: people who never lived, whose every word has a known time. They are flite's voices, not espeak-ng's."""

from __future__ import annotations

import ctypes
import io
import wave
from ctypes import POINTER, Structure, c_char_p, c_float, c_int, c_short, c_void_p
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

VOICES = ("slt", "awb", "rms", "kal16")
Samples = npt.NDArray[np.float32]

_FIRST = b"daughter.R:SylStructure.daughter.daughter.R:Segment.p.end"
_LAST = b"daughtern.R:SylStructure.daughtern.daughtern.R:Segment.end"


class _Wave(Structure):
    _fields_ = (
        ("type", c_char_p),
        ("rate", c_int),
        ("count", c_int),
        ("channels", c_int),
        ("samples", POINTER(c_short)),
    )


class _Voice(Structure):
    _fields_ = (("name", c_char_p), ("features", c_void_p))


@dataclass(frozen=True)
class Reading:
    """What was read: samples from -1 to 1, and the seconds at which each word starts and ends."""

    samples: Samples
    rate: int
    words: tuple[str, ...]
    starts: tuple[float, ...]
    ends: tuple[float, ...]


@cache
def _flite() -> Any:
    calls = ctypes.CDLL("libflite.so.1", mode=ctypes.RTLD_GLOBAL)
    for name in ("usenglish", "cmulex"):
        ctypes.CDLL(f"libflite_{name}.so.1", mode=ctypes.RTLD_GLOBAL)
    for name in ("utt_relation", "relation_head", "item_next", "flite_synth_text"):
        getattr(calls, name).restype = c_void_p
    calls.ffeature_float.restype = c_float
    calls.ffeature_string.restype = c_char_p
    calls.utt_wave.restype = POINTER(_Wave)
    calls.flite_init()
    return calls


@cache
def _voice(name: str) -> Any:
    calls = _flite()
    register = getattr(ctypes.CDLL(f"libflite_cmu_us_{name}.so.1"), f"register_cmu_us_{name}")
    register.restype = POINTER(_Voice)
    return calls, register(None)


def read_aloud(text: str, voice: str = "slt", *, small: float = 1.0, slow: float = 1.0) -> Reading:
    """Read words that are parted by blanks. `small` is how much higher a child's formants and pitch are."""
    calls, who = _voice(voice)
    calls.feat_set_float(c_void_p(who.contents.features), b"duration_stretch", c_float(small * slow))
    # The noise in a voice comes from the C library, whose seed whatever ran before may have moved on.
    ctypes.CDLL(None).srand(1)
    spoken = c_void_p(calls.flite_synth_text(text.encode(), who))
    words, starts, ends = [], [], []
    token = calls.relation_head(c_void_p(calls.utt_relation(spoken, b"Token")))
    while token:
        words.append(calls.ffeature_string(c_void_p(token), b"name").decode())
        starts.append(calls.ffeature_float(c_void_p(token), _FIRST) / small)
        ends.append(calls.ffeature_float(c_void_p(token), _LAST) / small)
        token = calls.item_next(c_void_p(token))
    sound = calls.utt_wave(spoken).contents
    samples = np.ctypeslib.as_array(sound.samples, (sound.count,)).astype(np.float32) / np.float32(32768)
    rate = sound.rate
    calls.delete_utterance(spoken)
    if small != 1.0:
        places = np.arange(0, len(samples), small)
        samples = np.interp(places, np.arange(len(samples)), samples).astype(np.float32)
    return Reading(samples, rate, tuple(words), tuple(starts), tuple(ends))


def add_noise(samples: Samples, decibels: float, seed: int = 1) -> Samples:
    """Return samples in pink noise that is so many decibels below the speech."""
    white = np.random.default_rng(seed).standard_normal(len(samples))
    spectrum = np.fft.rfft(white)
    spectrum[1:] /= np.sqrt(np.arange(1, len(spectrum)))
    pink = np.fft.irfft(spectrum, len(samples))
    loud = np.abs(samples) > 0.02
    level = np.sqrt(np.mean(samples[loud] ** 2)) / np.sqrt(np.mean(pink**2))
    noisy: Samples = (samples + pink * level * 10 ** (-decibels / 20)).astype(np.float32)
    return noisy


def write_wave(samples: Samples, rate: int) -> bytes:
    """Return samples as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(to_pcm(samples))
    return file.getvalue()


def to_pcm(samples: Samples) -> bytes:
    """Return samples as 16-bit little-endian words."""
    return np.clip(samples * 32768, -32768, 32767).astype("<i2").tobytes()
