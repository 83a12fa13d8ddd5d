"""What every aligner must do. The readers are voices of another program than the one that says the words to them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from fakes.aligner import FakeAligner
from readers import Reading, read_aloud, to_pcm
from youth_report.engines.dtw_aligner import DtwAligner
from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.engines.soundswallower_aligner import SoundswallowerAligner
from youth_report.model import BadInput, HeardWord, Sound, Utterance, Voice
from youth_report.narration.recorded import write_words
from youth_report.ports import Aligner

SENTENCES = ("We asked 40 children what makes them feel safe.", "Most of them said that one kind adult is enough.")
OTHERS = ("The weather was dreadful in November,", "so the football match was moved to another town instead.")
REAL = (SoundswallowerAligner, DtwAligner)


@cache
def read(text: str = " ".join(SENTENCES), voice: str = "rms", small: float = 1.0) -> Reading:
    return read_aloud(text, voice, small=small)


def listen(reading: Reading) -> Sound:
    return Sound(to_pcm(reading.samples), reading.rate)


def write(*sentences: str) -> tuple[Utterance, ...]:
    return write_words(sentences, voice=Voice(), pronunciations={})


def find_misses(words: tuple[HeardWord, ...], reading: Reading, within: float) -> list[str]:
    found = (word.start / reading.rate for word in words)
    times = zip(reading.words, found, reading.starts, strict=True)
    return [word for word, heard, true in times if abs(heard - true) > within]


@pytest.fixture(scope="module")
def speaker() -> Iterator[Pyttsx3Speaker]:
    with Pyttsx3Speaker() as real:
        yield real


@pytest.fixture(params=["fake", "soundswallower", "dtw"])
def aligner(request: pytest.FixtureRequest, speaker: Pyttsx3Speaker) -> Aligner:
    made: dict[str, Aligner] = {
        "fake": FakeAligner(),
        "soundswallower": SoundswallowerAligner(speaker),
        "dtw": DtwAligner(speaker),
    }
    return made[request.param]


def test_identity_stays(aligner: Aligner) -> None:
    assert aligner.identity
    assert aligner.identity == aligner.identity


def test_each_word_has_a_place_after_the_one_before(aligner: Aligner) -> None:
    sound = listen(read())
    words = aligner.align(sound, write(*SENTENCES))
    assert len(words) == len(" ".join(SENTENCES).split())
    assert all(before.start < after.start for before, after in pairwise(words))
    assert all(0 <= word.start <= word.end <= sound.length + 2 * len(words) for word in words)
    assert aligner.align(sound, write(*SENTENCES)) == words


def test_sound_without_words_is_refused(aligner: Aligner) -> None:
    with pytest.raises(BadInput, match="other words"):
        aligner.align(Sound(bytes(60000), 16000), write(*SENTENCES))


@pytest.mark.parametrize("kind", REAL)
@pytest.mark.parametrize(("voice", "small"), [("rms", 1.0), ("slt", 1.25)], ids=["grown-up", "child"])
def test_words_are_found_where_they_are(
    kind: type[SoundswallowerAligner | DtwAligner], voice: str, small: float, speaker: Pyttsx3Speaker
) -> None:
    reading = read(voice=voice, small=small)
    words = kind(speaker).align(listen(reading), write(*SENTENCES))
    assert len(find_misses(words, reading, 0.1)) <= (2 if kind is SoundswallowerAligner else 5)


@pytest.mark.parametrize("kind", REAL)
def test_reading_of_other_words_is_refused(
    kind: type[SoundswallowerAligner | DtwAligner], speaker: Pyttsx3Speaker
) -> None:
    with pytest.raises(BadInput, match="other words are heard"):
        kind(speaker).align(listen(read(" ".join(OTHERS))), write(*SENTENCES))


def test_words_left_out_are_seen(speaker: Pyttsx3Speaker) -> None:
    reading = read("We asked 40 children what makes feel safe. Most of them said that one adult is enough.")
    words = SoundswallowerAligner(speaker).align(listen(reading), write(*SENTENCES))
    shown = " ".join(SENTENCES).split()
    missed = {word for word, heard in zip(shown, words, strict=True) if heard.left_out}
    assert {"them", "kind"} <= missed
    assert len(missed) <= 3


def test_second_try_counts_after_a_false_start(speaker: Pyttsx3Speaker) -> None:
    reading = read(
        "We asked asked 40 children what makes them feel safe. Most Most of them said that one kind adult is enough."
    )
    words = SoundswallowerAligner(speaker).align(listen(reading), write(*SENTENCES))
    starts = dict(zip(" ".join(SENTENCES).split(), words, strict=True))
    assert starts["asked"].start / reading.rate == pytest.approx(reading.starts[2], abs=0.06)
    assert starts["Most"].start / reading.rate == pytest.approx(reading.starts[11], abs=0.06)
    assert not any(word.left_out for word in words)


def test_pauses_between_words_are_no_part_of_them(speaker: Pyttsx3Speaker) -> None:
    reading = read()
    cut = round(reading.starts[4] * reading.rate)
    pause = np.zeros(reading.rate, np.float32)
    samples = np.concatenate([reading.samples[:cut], pause, reading.samples[cut:]])
    words = SoundswallowerAligner(speaker).align(Sound(to_pcm(samples), reading.rate), write(*SENTENCES))
    assert words[4].start / reading.rate == pytest.approx(reading.starts[4] + 1.0, abs=0.06)
