"""What every studio must do."""

from __future__ import annotations

import numpy as np
import pytest

from fakes.studio import FakeStudio
from readers import to_pcm, write_wave
from youth_report.engines.recording_studio import RecordingStudio
from youth_report.model import BadInput, Sound, Span
from youth_report.ports import Studio

RATE = 22050
TONE = (0.1 * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)).astype(np.float32)
SILENCE = np.zeros(RATE // 2, np.float32)
FILE = write_wave(np.concatenate([SILENCE, TONE, SILENCE]), RATE)


@pytest.fixture(params=[FakeStudio, RecordingStudio])
def studio(request: pytest.FixtureRequest) -> Studio:
    made: Studio = request.param()
    return made


def test_identity_stays(studio: Studio) -> None:
    assert studio.identity
    assert studio.identity == studio.identity


def test_same_file_same_sound(studio: Studio) -> None:
    sound = studio.open(FILE, "b7.wav")
    assert sound.rate == RATE
    assert sound.seconds == pytest.approx(2.0, abs=0.01)
    assert studio.open(FILE, "other.wav") == sound


def test_speech_is_louder_than_silence(studio: Studio) -> None:
    levels = studio.measure(studio.open(FILE, "b7.wav"))
    assert len(levels) in {200, 201}
    assert min(levels[60:140]) > max(levels[:40]) + 20


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "cannot be read"),
        (b"RIFF\x04\0\0\0WAVE", "cannot be read"),
        (b"These are words.", "cannot be read"),
        (FILE[:12] + b"fmt \x04\0\0\0abcd" + FILE[36:], "cannot be read"),
        (write_wave(np.zeros(RATE, np.float32), RATE), "nobody is heard"),
        (write_wave(np.zeros(0, np.float32), RATE), "cannot be read|nobody is heard"),
    ],
    ids=["nothing", "cut off", "text", "short head", "silence", "no sample"],
)
def test_what_is_no_reading_is_refused_by_name(studio: Studio, data: bytes, told: str) -> None:
    with pytest.raises(BadInput, match=rf"b7\.wav.*({told})"):
        studio.open(data, "b7.wav")


def test_piece_has_its_length_and_no_click(studio: Studio) -> None:
    sound = studio.open(FILE, "b7.wav")
    piece = np.frombuffer(studio.cut(sound, Span(15000, 20000)), "<i2")
    assert len(piece) == 5000
    assert (piece[0], piece[-1]) == (0, 0)
    assert np.abs(piece).max() > 1000


def test_short_pieces_are_cut_too(studio: Studio) -> None:
    sound = Sound(to_pcm(TONE), RATE)
    assert [len(studio.cut(sound, Span(500, 500 + length))) for length in (0, 1, 3)] == [0, 2, 6]
