"""The frames of an MP3: how many there are, and how many samples they hold.

Source: ISO/IEC 11172-3 and 13818-3, the header of an audio frame.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_VERSION_1 = 3
_BIT_RATES_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_BIT_RATES_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_SAMPLE_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame of layer III."""

    size: int
    """Bytes, the header included."""
    rate: int
    """Samples a second."""
    samples: int


def read_frames(audio: bytes) -> Iterator[Frame]:
    """Yield the frames that fill `audio`; raise `ValueError` where something else stands among them."""
    place = 0
    while place < len(audio):
        frame = _read_header(audio[place : place + 4])
        place += frame.size
        yield frame
    if place > len(audio):
        raise ValueError("the last frame is cut off")


@lru_cache(1000)
def _read_header(header: bytes) -> Frame:
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE6 != 0xE2:
        raise ValueError("no frame of layer III begins here")
    version = header[1] >> 3 & 3
    first = version == _VERSION_1
    try:
        bit_rate = (_BIT_RATES_1 if first else _BIT_RATES_2)[header[2] >> 4] * 1000
        rate = _SAMPLE_RATES[version][header[2] >> 2 & 3]
    except (IndexError, KeyError):
        raise ValueError("a frame has a rate that does not exist") from None
    if bit_rate == 0:
        raise ValueError("a frame does not tell its bit rate")
    samples = 1152 if first else 576
    return Frame(samples // 8 * bit_rate // rate + (header[2] >> 1 & 1), rate, samples)
