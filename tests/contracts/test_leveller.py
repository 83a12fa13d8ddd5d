"""What every leveller must do."""

from __future__ import annotations

import array
import math

import pytest

from fakes.leveller import FakeLeveller
from youth_report.engines.numpy_leveller import NumpyLeveller
from youth_report.model import Speech
from youth_report.ports import Leveller

RATE = 22050


@pytest.fixture(params=[FakeLeveller, NumpyLeveller])
def leveller(request: pytest.FixtureRequest) -> Leveller:
    made: Leveller = request.param()
    return made


def make_tone(height: float, seconds: float = 1.0) -> Speech:
    samples = (int(height * 32767 * math.sin(n / 8)) for n in range(int(RATE * seconds)))
    return Speech(array.array("h", samples).tobytes(), RATE, (0, 7000))


def find_peak(speech: Speech) -> int:
    return max(map(abs, array.array("h", speech.pcm)), default=0)


def test_identity_stays(leveller: Leveller) -> None:
    assert leveller.identity
    assert leveller.identity == leveller.identity


def test_loud_and_soft_become_alike(leveller: Leveller) -> None:
    loud, soft = (find_peak(leveller.level(make_tone(height))) for height in (0.9, 0.1))
    assert loud == pytest.approx(soft, rel=0.01)


def test_length_and_starts_stay(leveller: Leveller) -> None:
    tone = make_tone(0.3)
    levelled = leveller.level(tone)
    assert (len(levelled.pcm), levelled.rate, levelled.starts) == (len(tone.pcm), tone.rate, tone.starts)


def test_same_speech_same_bytes_whatever_was_levelled_before(leveller: Leveller) -> None:
    first = leveller.level(make_tone(0.2))
    leveller.level(make_tone(0.8, 0.3))
    assert leveller.level(make_tone(0.2)) == first


@pytest.mark.parametrize("pcm", [b"", b"\0\0", b"\0" * 9000])
def test_silence_stays_silence(leveller: Leveller, pcm: bytes) -> None:
    silence = Speech(pcm, RATE, ())
    assert leveller.level(silence) == silence
