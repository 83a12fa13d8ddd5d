"""Loudness: our measure against known tones, and the finished files against a meter that is not ours."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sound.meters import hear, measure
from sound.read_aloud import ReadAloud
from youth_report.engines.numpy_leveller import NumpyLeveller, measure_loudness
from youth_report.model import Speech, Voice
from youth_report.publishing.cuts import cut_sections

VOICES = [
    Voice(),
    Voice(speaker="quote"),
    Voice(speaker="quote 2"),
    Voice(speaker="quote 4"),
    Voice(name="klatt"),
    Voice(name="Andy"),
    Voice(name="whisper"),
    Voice("cy"),
    Voice("pl", rate=100),
]


@pytest.mark.parametrize("rate", [8000, 16000, 22050, 44100, 48000])
def test_tone_of_the_standard_is_measured_right(rate: int) -> None:
    tone = np.sin(2 * np.pi * 997 * np.arange(rate * 3) / rate)
    # ITU-R BS.1770-5: a sine of 997 Hz at full scale in one channel is -3.01 LUFS.
    assert measure_loudness(tone, rate) == pytest.approx(-3.01, abs=0.1)
    assert measure_loudness(tone / 10, rate) == pytest.approx(-23.01, abs=0.1)


def test_silence_between_words_does_not_count() -> None:
    tone = np.sin(2 * np.pi * 997 * np.arange(22050 * 3) / 22050) / 10
    paused = np.concatenate([tone, np.zeros(22050 * 9), tone])
    assert measure_loudness(paused, 22050) == pytest.approx(-23.01, abs=0.3)


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: f"{voice.language} {voice.speaker} {voice.name}")
def test_every_file_of_every_voice_is_equally_loud(voice: Voice) -> None:
    track = ReadAloud(voice=voice).track
    for audio in (track.audio, *(cut.track.audio for cut in cut_sections(track))):
        loudness, peak = measure(audio)
        assert -20 <= loudness <= -18
        assert peak < -1


def test_peaks_are_rounded_and_nothing_else_is_changed() -> None:
    quiet = np.sin(2 * np.pi * 440 * np.arange(22050 * 4) / 22050) * 0.12
    quiet[40000:40020] = 0.95
    before = Speech((quiet * 32767).astype("<i2").tobytes(), 22050, (0,))
    after = np.frombuffer(NumpyLeveller().level(before).pcm, "<i2") / 32767
    gain = after[1000] / quiet[1000]
    assert np.abs(after).max() <= 10 ** (-3.5 / 20) + 1e-3
    far = np.r_[0:39000, 41000 : len(quiet)]
    assert np.allclose(after[far], quiet[far] * gain, atol=1e-3)


def test_clips_meet_without_a_click() -> None:
    aloud = ReadAloud()
    samples = hear(aloud.track.audio).samples
    for cue in aloud.track.cues[1:]:
        seam = samples[round(cue.start * 22050) - 600 : round(cue.start * 22050) + 900]
        assert float(np.abs(seam).max()) < 0.003


def test_what_is_silent_or_noise_is_left_alone() -> None:
    hiss = (np.random.default_rng(1).normal(0, 2, 22050)).astype("<i2").tobytes()
    speech = Speech(hiss, 22050, (0,))
    assert NumpyLeveller().level(speech) == speech
    assert NumpyLeveller().level(replace(speech, pcm=b"")) == replace(speech, pcm=b"")
