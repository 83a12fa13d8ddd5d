"""Piper in its process: exact times, the voices that are there, and plain sentences where one is missing or broken."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from fakes.aligner import FakeAligner
from fakes.speaker import FakeSpeaker
from tone_voice import HOP, hear, pitch_of, write_voice
from youth_report.engines import piper_speaker
from youth_report.engines.found_starts import StartFinder
from youth_report.engines.piper_speaker import WORKER, PiperSpeaker
from youth_report.engines.piper_voices import Part, VoiceFile, choose_best, find_named, list_voices, no_voice
from youth_report.engines.samples import read_pcm
from youth_report.model import BadInput, OutsideFailure, SegmentId, Span, Speech, Token, Utterance, Voice

FINDER = StartFinder(FakeAligner(), FakeSpeaker())
NO_PIPER = """
import runpy, sys
sys.modules["piper"] = None
runpy.run_module("youth_report.engines.piper_worker", run_name="__main__")
"""
DIES_ONCE = """
import os, pathlib, runpy, sys
from youth_report.engines import piper_worker as worker
flag, answer = pathlib.Path(sys.argv[1]), worker.PiperEngine.answer
def die(engine, request):
    if not flag.exists():
        flag.touch()
        os._exit(1)
    return answer(engine, request)
worker.PiperEngine.answer = die
worker.serve(worker.PiperEngine)
"""


def make_utterance(*spoken: str, voice: Voice | None = None) -> Utterance:
    text = " ".join("x" for _ in spoken)
    tokens = tuple(Token(Span(place * 2, place * 2 + 1), words) for place, words in enumerate(spoken))
    return Utterance(SegmentId("b7.s2"), text, tokens, voice or Voice(), 400)


@contextmanager
def speak(path: Path, *, command: tuple[str, ...] = WORKER) -> Iterator[PiperSpeaker]:
    voices = list_voices(path.parent)
    narrator = next(Part(voice) for voice in voices if voice.path == path)
    with PiperSpeaker(narrator, voices, FINDER, command=command) as made:
        yield made


@pytest.fixture(scope="module")
def speaker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PiperSpeaker]:
    with speak(write_voice(tmp_path_factory.mktemp("voices"), "tones")) as made:
        yield made


def listen(speech: Speech, sample: int) -> float:
    """Return what is heard at the first sound from a sample on."""
    samples = read_pcm(speech.pcm)[sample:]
    onset = find_onset(speech, sample) - sample
    return hear(samples[onset : onset + 16 * HOP], speech.rate)


def find_onset(speech: Speech, sample: int) -> int:
    return sample + int(np.argmax(np.abs(read_pcm(speech.pcm)[sample:]) > 0.1))


SENTENCES = [
    (["We", "could", "have", "met", "one", "of", "the", "boards."], "wkɐmwɒðb"),
    (["It", "was", "a", "good", "year,", "and", "there", "were", "no", "complaints."], "ɪwɐɡjæðwnk"),
    (["Dr.", "Smith", "asked:", "“Is", "that", "so?”", "Nobody", "knew."], "dsɑɪðsnn"),
    (["The", "L.S.C.B", "spent", "twenty", "fifteen", "pounds;", "five", "were", "left!"], "ðɛstfpfwl"),
]


@pytest.mark.parametrize(("spoken", "firsts"), SENTENCES)
def test_each_word_starts_where_its_first_sound_is_heard(speaker: PiperSpeaker, spoken: list[str], firsts: str) -> None:
    speech = speaker.say(make_utterance(*spoken))
    assert [round(listen(speech, start)) for start in speech.starts] == pytest.approx(
        [pitch_of(sign) for sign in firsts], abs=12
    )
    stress = round(2 * 4 * HOP * 1.3)
    assert all(find_onset(speech, start) - start <= stress for start in speech.starts)
    quiet = [np.abs(read_pcm(speech.pcm)[start - 3 * HOP : start]).max() for start in speech.starts[1:]]
    assert max(quiet) < 0.05


def test_words_said_as_one_start_at_their_own_sounds(speaker: PiperSpeaker) -> None:
    speech = speaker.say(make_utterance("one", "of", "the", "boards"))
    assert speech.phonemes[1:3] == ("ɒv", "ðə")
    assert listen(speech, speech.starts[2]) == pytest.approx(pitch_of("ð"), abs=12)


def test_rate_is_in_words_a_minute(speaker: PiperSpeaker) -> None:
    words = [
        "we",
        "asked",
        "the",
        "board",
        "to",
        "listen",
        "to",
        "children",
        "and",
        "young",
        "people",
        "and",
        "it",
        "did",
    ]
    for rate in (110, 140, 200):
        speech = speaker.say(make_utterance(*words, voice=Voice(rate=rate)))
        minutes = len(speech.pcm) / 2 / speech.rate / 60
        assert len(words) / minutes == pytest.approx(rate, rel=0.15)


def test_all_voices_speak_at_the_rate_of_the_track(tmp_path: Path) -> None:
    with speak(write_voice(tmp_path, "small", rate=16000)) as small:
        speech = small.say(make_utterance("We", "met."))
    assert speech.rate == 22050
    assert listen(speech, speech.starts[1]) == pytest.approx(pitch_of("m"), abs=12)


def test_young_people_who_are_quoted_sound_higher_and_speak_as_fast(speaker: PiperSpeaker) -> None:
    plain, quote, second = (
        speaker.say(make_utterance("bees", voice=Voice(speaker=who))) for who in ("narrator", "quote", "quote 2")
    )
    pitches = [listen(said, said.starts[0]) for said in (plain, quote, second)]
    assert pitches[0] == pytest.approx(pitch_of("b"), abs=15)
    assert pitches[1] == pytest.approx(1.12 * pitches[0], rel=0.03)
    assert pitches[2] == pytest.approx(1.2 * pitches[0], rel=0.03)
    assert len(quote.pcm) == pytest.approx(len(plain.pcm), rel=0.15)


def test_a_voice_of_several_speakers_lends_them_to_those_who_are_quoted(tmp_path: Path) -> None:
    with speak(write_voice(tmp_path, "choir", speakers=("ann", "ben", "cat"))) as choir:
        voices = (Voice(), Voice(speaker="quote"), Voice(speaker="quote 2"), Voice(name="choir#cat"))
        said = [choir.say(make_utterance("bees", voice=voice)) for voice in voices]
        with pytest.raises(BadInput, match="nobody called dan speaks in this voice") as slip:
            choir.say(make_utterance("bees", voice=Voice(name="choir#dan")))
    heard = [listen(one, one.starts[0]) for one in said]
    assert heard == pytest.approx([pitch_of("b") * factor for factor in (1, 1.125, 1.25, 1.25)], rel=0.03)
    assert "ann, ben, cat" in slip.value.mend


def test_double_brackets_of_a_text_are_no_command(speaker: PiperSpeaker) -> None:
    assert speaker.say(make_utterance("[[b]]")).phonemes == speaker.say(make_utterance("b")).phonemes


def test_identity_holds_versions_and_the_bytes_of_the_voice(tmp_path: Path) -> None:
    with speak(write_voice(tmp_path, "tones")) as before:
        first = before.identity
    path = write_voice(tmp_path, "tones", tells=False)
    with speak(path) as after:
        second = after.identity
    path.with_name("tones.onnx.json").write_bytes(path.with_name("tones.onnx.json").read_bytes() + b" ")
    with speak(path) as again:
        assert len({first, second, again.identity}) == 3
    assert all(name in first for name in ("piper-tts 1.", "onnxruntime 1.", "tones "))


def test_a_process_that_dies_half_way_is_started_again(tmp_path: Path) -> None:
    path = write_voice(tmp_path, "tones")
    with speak(path, command=(sys.executable, "-c", DIES_ONCE, str(tmp_path / "died"))) as once, speak(path) as calm:
        assert once.say(make_utterance("We", "met.")) == calm.say(make_utterance("We", "met."))


def test_missing_package_is_told(tmp_path: Path) -> None:
    path = write_voice(tmp_path, "tones")
    with speak(path, command=(sys.executable, "-c", NO_PIPER)) as missing, pytest.raises(OutsideFailure) as failure:
        missing.say(make_utterance("We"))
    assert "Piper could not be used" in failure.value.problem
    assert "youth-report[neural]" in failure.value.mend


def test_package_that_is_not_installed_is_told_before_anything_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(piper_speaker, "_NEEDED", ("no-such-package",))
    with (
        speak(write_voice(tmp_path, "tones")) as missing,
        pytest.raises(OutsideFailure, match="is not installed") as told,
    ):
        _ = missing.identity
    assert "pip install 'youth-report[neural]'" in told.value.mend


def test_a_voice_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = write_voice(tmp_path, "tones")
    path.unlink()
    path.mkdir()
    with speak(path) as broken, pytest.raises(BadInput, match=r"voices/tones\.onnx: this voice cannot be read"):
        _ = broken.identity


def _cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:900])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _leave_out(path: Path) -> None:
    described = path.with_name(path.name + ".json")
    described.write_text(json.dumps({**json.loads(described.read_text("utf-8")), "espeak": {"voice": "qq"}}), "utf-8")


@pytest.mark.parametrize("harm", [_cut_short, _empty, _leave_out])
def test_a_broken_voice_is_told(tmp_path: Path, harm: Callable[[Path], None]) -> None:
    path = write_voice(tmp_path, "tones")
    harm(path)
    with speak(path) as broken, pytest.raises(BadInput, match="this voice cannot be used") as slip:
        broken.say(make_utterance("We", "met."))
    assert slip.value.where == "voices/tones.onnx"
    assert "Get both of its files again" in slip.value.mend


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"audio": {"sample_rate": "x"}}', "null", "\udcff"])
def test_a_description_of_nothing_is_told(tmp_path: Path, text: str) -> None:
    path = write_voice(tmp_path, "tones")
    path.with_name("tones.onnx.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(BadInput, match="does not describe a voice") as slip:
        list_voices(tmp_path)
    assert slip.value.where == "voices/tones.onnx.json"


def test_a_voice_without_its_description_is_told(tmp_path: Path) -> None:
    write_voice(tmp_path, "tones").with_name("tones.onnx.json").unlink()
    with pytest.raises(BadInput, match=r"voices/tones\.onnx\.json: this file is missing"):
        list_voices(tmp_path)


def _voice(name: str, language: str, quality: int) -> VoiceFile:
    return VoiceFile(Path(f"{name}.onnx"), language, quality)


VOICES = (
    _voice("alan", "en-gb", 1),
    _voice("cori", "en-gb", 3),
    _voice("amy", "en-us", 3),
    _voice("gosia", "pl-pl", 2),
    _voice("zed", "en-gb", 3),
)


@pytest.mark.parametrize(
    ("language", "best"),
    [("en-GB", "cori"), ("en-US", "amy"), ("en-AU", "amy"), ("en", "amy"), ("pl", "gosia"), ("ur", ""), ("e", "")],
)
def test_best_voice_is_the_nearest_then_the_one_of_the_highest_quality(language: str, best: str) -> None:
    part = choose_best(VOICES, language)
    assert (part.voice.name if part else "") == best


def test_voices_are_named_by_their_files() -> None:
    assert [find_named(VOICES, name) for name in ("cori", "cori.onnx", "nobody")] == [
        Part(VOICES[1]),
        Part(VOICES[1]),
        None,
    ]
    assert "no voice called nobody" in no_voice("en", ["cori", "nobody"], VOICES).problem
    assert "no voice for the language “ur”" in no_voice("ur", [""], ()).problem
