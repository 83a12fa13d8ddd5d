"""Voices of Windows and macOS: pyttsx3's real engine, with drivers that do as its own drivers do."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from readers import read_aloud
from system_drivers import write_aiff
from youth_report.engines.aiff_reader import is_aiff, read_aiff
from youth_report.engines.dtw_aligner import DtwAligner
from youth_report.engines.found_starts import ReferenceSpeaker, StartFinder
from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.engines.samples import read_pcm
from youth_report.engines.system_speaker import SystemSpeaker
from youth_report.engines.word_starts import SHORTEST
from youth_report.model import OutsideFailure, SegmentId, Span, Token, Utterance, Voice

TESTS = Path(__file__).parents[1]
COMMAND = (sys.executable, str(TESTS / "system_drivers.py"))
WORDS = "Most of them said that one kind adult is enough."


def make_utterance(text: str, voice: Voice | None = None) -> Utterance:
    spans, place = [], 0
    for word in text.split():
        spans.append(Span(place, place + len(word)))
        place += len(word) + 1
    tokens = tuple(Token(span, span.of(text)) for span in spans)
    return Utterance(SegmentId("b7.s2"), text, tokens, voice or Voice(), 400)


@pytest.fixture(scope="module")
def finder() -> Iterator[StartFinder]:
    with Pyttsx3Speaker() as exact:
        reference = ReferenceSpeaker(exact)
        yield StartFinder(DtwAligner(reference), reference)


@pytest.fixture(scope="module", params=["win32", "darwin"])
def speaker(request: pytest.FixtureRequest, finder: StartFinder) -> Iterator[SystemSpeaker]:
    with SystemSpeaker(finder, platform=request.param, command=COMMAND) as made:
        yield made


def test_words_are_found_where_they_are_said(speaker: SystemSpeaker) -> None:
    speech = speaker.say(make_utterance(WORDS))
    reading = read_aloud(WORDS, "rms")
    early = reading.starts[0] - speech.starts[0] / speech.rate
    heard = [start / speech.rate + early for start in speech.starts]
    assert speech.rate == 22050
    assert sum(abs(own - true) > 0.1 for own, true in zip(heard, reading.starts, strict=True)) <= 2
    assert all(after - before >= SHORTEST for before, after in pairwise([*speech.starts, len(speech.pcm) // 2]))


def test_same_words_same_bytes_whatever_was_said_before(speaker: SystemSpeaker) -> None:
    first, second = make_utterance("We met."), make_utterance("Was it us?")
    said = [speaker.say(one) for one in (first, second)]
    assert [speaker.say(one) for one in (second, first)] == said[::-1]


def test_silence_around_the_words_is_cut_off(speaker: SystemSpeaker) -> None:
    samples = np.abs(read_pcm(speaker.say(make_utterance("We met.")).pcm))
    assert np.flatnonzero(samples > 0.01)[0] < 0.1 * 22050


def test_rate_and_quotes_are_followed(speaker: SystemSpeaker) -> None:
    plain, quick, quote = (
        speaker.say(make_utterance(WORDS, voice)) for voice in (Voice(), Voice(rate=200), Voice(speaker="quote"))
    )
    assert len(quick.pcm) == pytest.approx(len(plain.pcm) * 140 / 200, rel=0.1)
    assert quote.pcm != plain.pcm


def test_commands_of_the_voices_are_not_followed(speaker: SystemSpeaker) -> None:
    plain = speaker.say(make_utterance("one two"))
    assert speaker.say(make_utterance("[[one <two>")).pcm == plain.pcm


@pytest.mark.parametrize("text", ["", "<>"])
def test_nothing_to_say_is_silence(speaker: SystemSpeaker, text: str) -> None:
    speech = speaker.say(make_utterance(text))
    assert not any(speech.pcm)
    assert len(speech.starts) == len(text.split())


def test_voices_are_chosen_by_language_or_by_name(finder: StartFinder) -> None:
    with SystemSpeaker(finder, platform="win32", command=COMMAND) as windows:
        british, american, wider, named = (
            windows.say(make_utterance("We met.", voice)).pcm
            for voice in (Voice("en-GB"), Voice("en-US"), Voice("en-AU"), Voice("en-GB", name="desk kal"))
        )
        with pytest.raises(OutsideFailure, match="no voice called Hal; it has Desk Awb, Desk Kal"):
            windows.say(make_utterance("We met.", Voice(name="Hal")))
        with pytest.raises(OutsideFailure, match="no voice for the language “ur”"):
            windows.say(make_utterance("We met.", Voice("ur")))
    assert american == named
    assert british == wider != american


def test_identity_names_the_system_and_its_voices(speaker: SystemSpeaker) -> None:
    assert all(part in speaker.identity for part in ("pyttsx3 2.", "rms", "time warping"))
    assert speaker.identity == speaker.identity


def test_sound_that_is_lost_is_told(finder: StartFinder) -> None:
    with SystemSpeaker(finder, platform="win32", command=COMMAND) as windows:
        with pytest.raises(OutsideFailure, match="the voices of this computer could not be used") as failure:
            windows.say(make_utterance("silently lost"))
        assert windows.say(make_utterance("We met.")).starts
    assert 'engine = "best"' in failure.value.mend


def test_the_real_driver_says_why_it_cannot_be_used_here(finder: StartFinder) -> None:
    absent = "win32" if os.name != "nt" else "darwin"
    with SystemSpeaker(finder, platform=absent) as missing, pytest.raises(OutsideFailure, match="could not be used"):
        missing.say(make_utterance("We met."))


def test_other_systems_have_no_such_voices(finder: StartFinder) -> None:
    with pytest.raises(OutsideFailure, match="only Windows and macOS"):
        _ = SystemSpeaker(finder, platform="linux").identity


@pytest.mark.parametrize("kind", [b"", b"NONE", b"twos", b"sowt"])
def test_files_of_macos_are_read(kind: bytes) -> None:
    pcm = np.arange(-3000, 3000, 7, dtype="<i2").tobytes()
    samples, rate = read_aiff(write_aiff(pcm, 22050, kind))
    assert rate == 22050
    assert np.array_equal(np.rint(samples * 32768).astype("<i2"), np.frombuffer(pcm, "<i2"))


def test_damaged_files_of_macos_are_refused() -> None:
    whole = write_aiff(bytes(200), 22050)
    assert is_aiff(whole)
    assert not is_aiff(b"RIFF....WAVE")
    assert len(read_aiff(whole[:-50])[0]) == 75
    for damaged in (whole[:20], whole[:12], write_aiff(bytes(20), 22050, b"ima4"), whole.replace(b"SSND", b"XXXX")):
        with pytest.raises(ValueError, match=r"it has no sound in it|unusual kind"):
            read_aiff(damaged)
