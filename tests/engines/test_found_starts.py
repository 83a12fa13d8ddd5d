"""Words found in what engines say that tell no times. The engine here is flite, which knows where its words are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

from readers import Reading, read_aloud, to_pcm
from youth_report.engines.dtw_aligner import DtwAligner
from youth_report.engines.found_starts import ReferenceSpeaker, StartFinder
from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.engines.soundswallower_aligner import SoundswallowerAligner
from youth_report.engines.word_starts import SHORTEST
from youth_report.model import Sound, Utterance, Voice
from youth_report.narration.recorded import write_words

TEXT = "Most of them said that one kind adult is enough."
NAMED = Voice(name="the other engine's own name")


@pytest.fixture(scope="module")
def reference() -> Iterator[ReferenceSpeaker]:
    with Pyttsx3Speaker() as exact:
        yield ReferenceSpeaker(exact)


def make_utterance(text: str) -> Utterance:
    return write_words([text], voice=NAMED, pronunciations={})[0]


def listen(reading: Reading) -> Sound:
    return Sound(to_pcm(reading.samples), reading.rate)


@pytest.mark.parametrize("kind", [SoundswallowerAligner, DtwAligner])
def test_words_start_where_they_are_heard(
    kind: type[SoundswallowerAligner | DtwAligner], reference: ReferenceSpeaker
) -> None:
    reading = read_aloud(TEXT, "rms")
    speech = StartFinder(kind(reference), reference).find(listen(reading), make_utterance(TEXT))
    heard = [start / speech.rate for start in speech.starts]
    late = [word for word, own, true in zip(reading.words, heard, reading.starts, strict=True) if abs(own - true) > 0.1]
    assert len(late) <= 2


def test_words_that_nobody_can_find_share_the_time(reference: ReferenceSpeaker) -> None:
    reading = read_aloud(TEXT, "rms")
    utterance = make_utterance("Somebody else wrote something that is longer than that by half.")
    speech = StartFinder(SoundswallowerAligner(reference), reference).find(listen(reading), utterance)
    steps = [after - before for before, after in pairwise([*speech.starts, len(speech.pcm) // 2])]
    assert len(speech.starts) == len(utterance.tokens)
    assert min(steps) > 0.02 * speech.rate
    assert speech.starts[0] / speech.rate == pytest.approx(reading.starts[0], abs=0.1)


@pytest.mark.parametrize("text", ["", "yes", "yes " * 300])
def test_silence_and_very_long_sentences_have_starts_too(text: str, reference: ReferenceSpeaker) -> None:
    utterance = make_utterance(text)
    speech = StartFinder(DtwAligner(reference), reference).find(Sound(bytes(2000), 22050), utterance)
    starts = [*speech.starts, len(speech.pcm) // 2]
    assert len(starts) == len(utterance.tokens) + 1
    assert all(after - before >= SHORTEST for before, after in pairwise(starts))
