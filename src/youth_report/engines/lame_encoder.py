"""Makes MP3 clips that can be joined as bytes, with LAME."""

from __future__ import annotations

import importlib.metadata
from functools import cached_property

from youth_report.engines.mpeg_frames import read_frames
from youth_report.model import Clip, OutsideFailure, Speech

_KILOBITS = 48
_QUALITY = 7
"""0 is the best and slowest. 7 takes half the time of 5; below 64 kb/s a voice gains nothing by more."""
_SAMPLES_A_FRAME = 576
_DECODER_LAG = 1105
"""Samples by which the decoded sound is late: 576 of LAME's delay and 529 of a decoder's."""


class LameEncoder:
    """The Encoder of MP3 at a constant bit rate, mono, at the rate of the speech.

    Each clip has an encoder of its own and whole frames, so that clips do not know of each other.
    """

    @cached_property
    def identity(self) -> str:
        """LAME's wrapper, its version and the settings."""
        version = importlib.metadata.version("lameenc")
        return f"lameenc {version}; MP3 {_KILOBITS} kb/s; quality {_QUALITY}; frames of {_SAMPLES_A_FRAME}"

    def encode(self, speech: Speech, pause: int) -> Clip:
        """Return the clip of a speech; the pause is made longer to fill the last frame."""
        length = len(speech.pcm) // 2 + pause * speech.rate // 1000
        length += -length % _SAMPLES_A_FRAME
        pcm = speech.pcm.ljust(length * 2, b"\0")
        audio = _encode(pcm, speech.rate)
        samples = sum(frame.samples for frame in read_frames(audio))
        return Clip(audio, speech.rate, samples, tuple(start + _DECODER_LAG for start in speech.starts))


def _encode(pcm: bytes, rate: int) -> bytes:
    try:
        import lameenc
    except ImportError as failure:
        raise OutsideFailure(
            "the MP3 encoder is not installed",
            mend="Install it with `pip install lameenc`, or build without audio (`--formats html`).",
        ) from failure
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(rate)
    encoder.set_out_sample_rate(rate)
    encoder.set_bit_rate(_KILOBITS)
    encoder.set_quality(_QUALITY)
    return bytes(encoder.encode(pcm)) + bytes(encoder.flush())
