"""What every encoder must do."""

from __future__ import annotations

from itertools import pairwise

import pytest

from fakes.encoder import FakeEncoder
from youth_report.engines.lame_encoder import LameEncoder
from youth_report.model import Speech
from youth_report.ports import Encoder

RATE = 22050
SPEECH = Speech(b"\x10\x20" * 5000, RATE, (0, 1200, 3000))


@pytest.fixture(params=[FakeEncoder, LameEncoder])
def encoder(request: pytest.FixtureRequest) -> Encoder:
    made: Encoder = request.param()
    return made


def test_identity_stays(encoder: Encoder) -> None:
    assert encoder.identity
    assert encoder.identity == encoder.identity


def test_same_sound_same_bytes_whatever_was_encoded_before(encoder: Encoder) -> None:
    first = encoder.encode(SPEECH, 300)
    encoder.encode(Speech(b"\x7f\x00" * 999, RATE, ()), 0)
    assert encoder.encode(SPEECH, 300) == first


def test_clip_holds_the_speech_and_the_pause(encoder: Encoder) -> None:
    clip = encoder.encode(SPEECH, 300)
    assert clip.rate == RATE
    assert clip.samples >= 5000 + 300 * RATE // 1000
    assert encoder.encode(SPEECH, 1300).samples > clip.samples


def test_starts_are_late_by_one_lag_and_inside(encoder: Encoder) -> None:
    clip = encoder.encode(SPEECH, 300)
    assert {late - start for start, late in zip(SPEECH.starts, clip.starts, strict=True)} == {clip.starts[0]}
    assert all(before < after for before, after in pairwise([*clip.starts, clip.samples]))


def test_nothing_said_is_a_pause(encoder: Encoder) -> None:
    clip = encoder.encode(Speech(b"", RATE, ()), 100)
    assert clip.starts == ()
    assert clip.samples >= 100 * RATE // 1000
