"""What every further format must do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fakes.sound_format import FakeSoundFormat
from sound.read_aloud import ReadAloud
from youth_report.engines.av_formats import AUDIOBOOK, OPUS, AvFormat
from youth_report.model import Speech
from youth_report.ports import SoundFormat

FORMATS: dict[str, SoundFormat] = {"fake": FakeSoundFormat(), "opus": AvFormat(OPUS), "audiobook": AvFormat(AUDIOBOOK)}
TAGS = {"title": "Our year", "artist": "Us"}
SPEECH = Speech(b"\x10\x20" * 9000, 22050, (0, 1200, 3000))


@pytest.fixture(params=FORMATS)
def made(request: pytest.FixtureRequest) -> SoundFormat:
    return FORMATS[request.param]


@pytest.fixture(scope="module")
def aloud() -> ReadAloud:
    return ReadAloud()


def test_it_says_what_it_is(made: SoundFormat) -> None:
    assert made.identity == made.identity != ""
    assert made.path.startswith("audio/narration.")
    assert made.media_type.startswith("audio/")


def test_same_speech_same_bytes_whatever_was_pressed_before(made: SoundFormat) -> None:
    first = made.press(SPEECH, 1105)
    made.press(Speech(b"\x7f\x00" * 999, 22050, ()), 0)
    assert made.press(SPEECH, 1105) == first
    assert made.press(replace(SPEECH, pcm=SPEECH.pcm[2:]), 1105) != first


def test_nothing_said_can_be_pressed(made: SoundFormat) -> None:
    assert made.press(Speech(b"", 22050, ()), 0).starts == ()


def test_file_is_made_of_clips_and_is_the_same_each_time(made: SoundFormat, aloud: ReadAloud) -> None:
    clips = [made.press(speech, 1105) for speech in aloud.speeches]
    first = made.join(clips, aloud.track, TAGS)
    assert first == made.join(clips, aloud.track, TAGS)
    assert first != made.join([*clips[1:], clips[0]], aloud.track, TAGS)
    assert first != made.join(clips, replace(aloud.track, chapters=()), TAGS)


def test_nothing_to_join_is_a_file_all_the_same(made: SoundFormat, aloud: ReadAloud) -> None:
    silent = replace(aloud.track, cues=(), chapters=(), duration=0.0)
    assert isinstance(made.join([], silent, {}), bytes)
