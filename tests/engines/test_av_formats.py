"""Opus and M4B: decoded by FFmpeg, they say the same at the same times, without a click where clips meet."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from sound.meters import RATE, Heard, find_place, hear, measure
from sound.read_aloud import ReadAloud
from youth_report.engines.av_formats import AUDIOBOOK, OPUS, AvFormat, Recipe

LATE = 1105


@pytest.fixture(scope="module")
def aloud() -> ReadAloud:
    return ReadAloud()


@pytest.fixture(scope="module", params=[OPUS, AUDIOBOOK], ids=["opus", "audiobook"])
def recipe(request: pytest.FixtureRequest) -> Recipe:
    found: Recipe = request.param
    return found


@pytest.fixture(scope="module")
def file(aloud: ReadAloud, recipe: Recipe) -> bytes:
    made = AvFormat(recipe)
    return made.join([made.press(s, LATE) for s in aloud.speeches], aloud.track, {"title": "Our year", "artist": "Us"})


@pytest.fixture(scope="module")
def heard(file: bytes) -> Heard:
    return hear(file)


def test_chapters_and_title_are_read_by_others(aloud: ReadAloud, heard: Heard) -> None:
    assert [title for _, _, title in heard.chapters] == ["Our money", "The rest & more"]
    for (start, end, _), chapter in zip(heard.chapters, aloud.track.chapters, strict=True):
        assert start == pytest.approx(chapter.start, abs=0.002)
        assert end == pytest.approx(chapter.end, abs=0.01)
    assert (heard.tags["title"], heard.tags["artist"]) == ("Our year", "Us")


def test_length_is_that_of_the_track(aloud: ReadAloud, heard: Heard) -> None:
    assert len(heard.samples) / RATE == pytest.approx(aloud.track.duration, abs=0.02)


def test_each_utterance_is_heard_at_its_time(aloud: ReadAloud, heard: Heard, recipe: Recipe) -> None:
    for cue, speech in zip(aloud.track.cues, aloud.speeches, strict=True):
        wanted = np.frombuffer(speech.pcm, "<i2") / 32768
        begin = round(cue.start * RATE)
        around = heard.samples[max(begin - RATE // 10, 0) : begin + len(wanted) + RATE // 5]
        place = find_place(around, wanted[: RATE // 2]) + max(begin - RATE // 10, 0)
        assert abs(place - begin - LATE) / RATE <= recipe.frame / recipe.rate / 2 + 0.006


def test_between_utterances_is_silence(aloud: ReadAloud, heard: Heard) -> None:
    for cue, after, speech in zip(aloud.track.cues, aloud.track.cues[1:], aloud.speeches, strict=False):
        quiet = round(cue.start * RATE) + LATE + len(speech.pcm) // 2 + RATE // 20
        gap = heard.samples[quiet : round(after.start * RATE) + RATE // 100]
        assert len(gap) > RATE // 10
        assert float(np.abs(gap).max()) < 0.003


def test_loudness_is_that_of_all_files(file: bytes) -> None:
    loudness, peak = measure(file)
    assert -20 <= loudness <= -18
    assert peak < -1


def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys\nsys.modules['av'] = None\n"
        "from youth_report.engines.av_formats import OPUS, AvFormat\n"
        "from youth_report.model import OutsideFailure\n"
        "try:\n    AvFormat(OPUS).identity\n"
        "except OutsideFailure as failure:\n    print(failure.problem, failure.mend)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "not installed" in run.stdout
    assert "youth-report[m4b]" in run.stdout
