"""The frames of an MP3."""

from __future__ import annotations

import pytest

from youth_report.engines.mpeg_frames import Frame, read_frames

MPEG_1 = b"\xff\xfb\x90\x00"
MPEG_2 = b"\xff\xf3\x60\xc4"
MPEG_2_PADDED = b"\xff\xf3\x62\xc4"


def fill(header: bytes, size: int) -> bytes:
    return header.ljust(size, b"\0")


def test_frames_of_several_versions() -> None:
    audio = fill(MPEG_2, 156) + fill(MPEG_2_PADDED, 157) + fill(MPEG_1, 417)
    assert list(read_frames(audio)) == [Frame(156, 22050, 576), Frame(157, 22050, 576), Frame(417, 44100, 1152)]


def test_no_audio_has_no_frames() -> None:
    assert list(read_frames(b"")) == []


@pytest.mark.parametrize(
    ("audio", "problem"),
    [
        (b"ID3\x04" + bytes(20), "no frame"),
        (b"\xff\xfa", "no frame"),
        (b"\xff\xeb\x90\x00", "a rate that does not exist"),
        (b"\xff\xfb\xf0\x00", "a rate that does not exist"),
        (b"\xff\xfb\x9c\x00", "a rate that does not exist"),
        (b"\xff\xfb\x00\x00", "bit rate"),
        (fill(MPEG_2, 100), "cut off"),
    ],
)
def test_what_is_no_frame_is_refused(audio: bytes, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        list(read_frames(audio))
