"""What every speaker must do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.aligner import FakeAligner
from fakes.speaker import FakeSpeaker
from tone_voice import write_voice
from youth_report.engines.found_starts import ReferenceSpeaker, StartFinder
from youth_report.engines.piper_speaker import PiperSpeaker
from youth_report.engines.piper_voices import Part, list_voices
from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.model import SegmentId, Span, Speech, Token, Utterance, Voice
from youth_report.ports import Speaker

SHORTEST = 220
HOSTILE = {
    "nothing": "",
    "signs": "— … * 😀",
    "full stops": "Stop. Go. “No.” Then. U.S. end.",
    "said as one": "We could have been there of the one that does not have to be it is.",
    "right to left": "שלום עולם مرحبا بالعالم \u202eabc",
    "other scripts": "你好 世界 Привет ñandú",
    "emoji": "👩\u200d👩\u200d👧 🎉🎉🎉 family",
    "commands": "\x01280S fast \x00 nul \ue001 [[foo]] <mark name='9'/> &amp; <break time='9s'/>",
    "half a letter": "broken \ud800 text",
    "long sentence": "the board met with many partners, and talked about plans for children " * 72,
    "long word": "a1" * 300,
}


def make_utterance(text: str, voice: Voice | None = None) -> Utterance:
    tokens = tuple(Token(Span(word.start(), word.end()), word.group()) for word in re.finditer(r"\S+", text))
    return Utterance(SegmentId("b1.s1"), text, tokens, voice or Voice(), 400)


@contextmanager
def speak_with_piper(folder: Path, *, tells: bool) -> Iterator[Speaker]:
    narrator = Part(list_voices(write_voice(folder, "tones", tells=tells).parent)[0])
    with Pyttsx3Speaker() as exact:
        reference = ReferenceSpeaker(exact)
        with PiperSpeaker(narrator, (), StartFinder(FakeAligner(), reference)) as real:
            yield real


@pytest.fixture(scope="module", params=["fake", "pyttsx3", "piper", "piper that tells no times"])
def speaker(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Speaker]:
    folder = tmp_path_factory.mktemp("voices")
    makers: dict[str, Callable[[], AbstractContextManager[Speaker]]] = {
        "fake": lambda: nullcontext(FakeSpeaker()),
        "pyttsx3": Pyttsx3Speaker,
        "piper": lambda: speak_with_piper(folder, tells=True),
        "piper that tells no times": lambda: speak_with_piper(folder, tells=False),
    }
    with makers[request.param]() as made:
        yield made


def assert_fits(speech: Speech, utterance: Utterance) -> None:
    samples = len(speech.pcm) // 2
    assert len(speech.pcm) % 2 == 0
    assert len(speech.starts) == len(utterance.tokens)
    assert all(after - before >= SHORTEST for before, after in pairwise([*speech.starts, samples])) or not speech.starts
    assert all(start >= 0 for start in speech.starts)


def test_identity_stays(speaker: Speaker) -> None:
    assert speaker.identity
    assert speaker.identity == speaker.identity


def test_every_token_has_a_start(speaker: Speaker) -> None:
    utterance = make_utterance("We asked the Board to listen, and it did.")
    speech = speaker.say(utterance)
    assert_fits(speech, utterance)
    assert any(speech.pcm)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_strange_texts_are_said(speaker: Speaker, text: str) -> None:
    utterance = make_utterance(text)
    assert_fits(speaker.say(utterance), utterance)


def test_same_utterance_same_bytes_whatever_was_said_before(speaker: Speaker) -> None:
    voices = (Voice(), Voice(speaker="quote"), Voice(rate=110))
    texts = ("We met.", "A longer one, with “quotes” and so on.", "Was it us?")
    utterances = [make_utterance(text, voice) for text in texts for voice in voices]
    first = [speaker.say(utterance) for utterance in utterances]
    assert [speaker.say(utterance) for utterance in reversed(utterances)] == first[::-1]
    assert [speaker.say(utterance) for utterance in utterances[::2] + utterances[1::2]] == first[::2] + first[1::2]


def test_voice_is_followed(speaker: Speaker) -> None:
    text = "We asked the Board to listen to us."
    plain, quick, quote = (
        speaker.say(make_utterance(text, voice)) for voice in (Voice(), Voice(rate=200), Voice(speaker="quote"))
    )
    assert len(quick.pcm) < len(plain.pcm)
    assert quote.pcm != plain.pcm


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_said(speaker: Speaker, text: str) -> None:
    utterance = make_utterance(text)
    assert_fits(speaker.say(utterance), utterance)
