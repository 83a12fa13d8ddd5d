"""pyttsx3 in its process: exact times, and a plain sentence where it hangs, crashes or is missing."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.model import OutsideFailure, SegmentId, Span, Speech, Token, Utterance, Voice

HELLO = 'print(\'{"identity": "test"}\', flush=True)'
DIES = f"{HELLO}; input(); import os; os._exit(1)"
HANGS = f"{HELLO}; import time; time.sleep(600)"
STOPS_SHORT = f'{HELLO}; input(); print(\'{{"rate": 22050, "starts": [0], "phonemes": ["x"], "size": 99}}\')'
DIES_ONCE = """
import os, pathlib, runpy, sys
flag = pathlib.Path(sys.argv[1])
if not flag.exists():
    flag.touch()
    print('{"identity": "test"}', flush=True)
    input()
    os._exit(1)
runpy.run_module("youth_report.engines.pyttsx3_worker", run_name="__main__")
"""
ANSWERS = """
import os, sys
print('{"identity": "%d"}' % os.getpid(), flush=True)
for line in sys.stdin:
    print('{"rate": 22050, "starts": [], "phonemes": [], "size": 0}', flush=True)
"""
NO_LIBRARY = """
import ctypes.util, runpy, sys
sys.modules["espeakng_loader"] = None
ctypes.util.find_library = lambda name: None
runpy.run_module("youth_report.engines.pyttsx3_worker", run_name="__main__")
"""
NO_DATA = """
import runpy
from youth_report.engines import espeak_place
place = espeak_place.find_library()
empty = espeak_place.LibraryPlace(place.library, "/nowhere", "test")
espeak_place.find_library = lambda: empty
runpy.run_module("youth_report.engines.pyttsx3_worker", run_name="__main__")
"""


def make_utterance(*spoken: str, voice: Voice | None = None) -> Utterance:
    text = " ".join("x" for _ in spoken)
    tokens = tuple(Token(Span(place * 2, place * 2 + 1), words) for place, words in enumerate(spoken))
    return Utterance(SegmentId("b7.s2"), text, tokens, voice or Voice(), 400)


def run_python(code: str, *arguments: str, limit: float = 30.0, life: int = 500) -> Pyttsx3Speaker:
    return Pyttsx3Speaker(command=(sys.executable, "-c", code, *arguments), limit=limit, life=life)


@pytest.fixture(scope="module")
def speaker() -> Iterator[Pyttsx3Speaker]:
    with Pyttsx3Speaker() as real:
        yield real


def loudness(speech: Speech, start: int, seconds: float) -> float:
    samples = array("h", speech.pcm)[max(start, 0) : start + round(seconds * speech.rate)]
    return sum(abs(sample) for sample in samples) / max(len(samples), 1)


def test_identity_names_engine_versions_and_voices(speaker: Pyttsx3Speaker) -> None:
    assert all(name in speaker.identity for name in ("pyttsx3 2.", "espeak-ng 1.", "f3 f4"))


def test_a_word_after_a_pause_starts_where_its_sound_starts(speaker: Pyttsx3Speaker) -> None:
    speech = speaker.say(make_utterance("Away,", "away,", "again,", "always."))
    for start in speech.starts[1:]:
        assert loudness(speech, start - round(0.05 * speech.rate), 0.045) < 40
        assert loudness(speech, start, 0.05) > 400


def test_a_token_of_several_words_is_one_token(speaker: Pyttsx3Speaker) -> None:
    speech = speaker.say(make_utterance("In", "twenty fifteen to twenty sixteen", "we", "met."))
    lengths = [after - before for before, after in zip(speech.starts, speech.starts[1:], strict=False)]
    assert lengths[1] > 5 * lengths[0]


def test_words_that_the_library_joins_are_told_apart(speaker: Pyttsx3Speaker) -> None:
    speech = speaker.say(make_utterance("It", "could", "have", "been", "one", "of", "the", "rooms."))
    lengths = [after - before for before, after in zip(speech.starts, speech.starts[1:], strict=False)]
    assert min(lengths) > 0.03 * speech.rate


def test_sentences_within_an_utterance_are_set_apart(speaker: Pyttsx3Speaker) -> None:
    speech = speaker.say(make_utterance("We", "met.", "We", "left."))
    assert loudness(speech, speech.starts[2] - round(0.3 * speech.rate), 0.25) == 0
    assert loudness(speech, speech.starts[2], 0.2) > 400


def test_nothing_to_say_is_silence(speaker: Pyttsx3Speaker) -> None:
    assert speaker.say(make_utterance()) == Speech(b"", 22050, ())
    assert len(speaker.say(make_utterance("")).starts) == 1


def test_voice_of_another_language_is_found(speaker: Pyttsx3Speaker) -> None:
    english = speaker.say(make_utterance("Llanelli", voice=Voice(language="en-GB")))
    welsh = speaker.say(make_utterance("Llanelli", voice=Voice(language="cy-GB")))
    assert english.pcm != welsh.pcm
    assert speaker.say(make_utterance("Llanelli", voice=Voice(language="en-gb-unknown"))) == english


def test_language_without_a_voice_is_told(speaker: Pyttsx3Speaker) -> None:
    with pytest.raises(OutsideFailure, match="no voice for the language “qq-QQ”") as failure:
        speaker.say(make_utterance("x", voice=Voice(language="qq-QQ")))
    assert "report.toml" in failure.value.mend


def test_a_closed_speaker_starts_again(speaker: Pyttsx3Speaker) -> None:
    before = speaker.say(make_utterance("We", "met."))
    speaker.close()
    speaker.close()
    assert speaker.say(make_utterance("We", "met.")) == before


def test_process_is_replaced_before_it_grows() -> None:
    with run_python(ANSWERS, life=2) as aging:
        seen = set()
        for _ in range(6):
            aging.say(make_utterance())
            seen.add(aging.identity)
    assert 1 < len(seen) < 6


def test_a_crash_is_tried_once_more(tmp_path: Path) -> None:
    with run_python(DIES_ONCE, str(tmp_path / "died")) as once:
        assert len(once.say(make_utterance("We", "met.")).starts) == 2


@pytest.mark.parametrize(
    ("code", "limit"),
    [(HANGS, 0.5), (DIES, 30), (STOPS_SHORT, 30), ("print('not json')", 30), ("raise SystemExit(1)", 30)],
)
def test_an_engine_that_cannot_do_it_is_told(code: str, limit: float) -> None:
    with run_python(code, limit=limit) as broken, pytest.raises(OutsideFailure, match="stopped twice") as failure:
        broken.say(make_utterance("We", "met."))
    assert failure.value.where == "b7.s2"
    assert failure.value.exit_code == 4
    assert "espeakng-loader" in failure.value.mend


def test_a_program_that_is_not_there_is_told() -> None:
    with pytest.raises(OutsideFailure, match="stopped twice"):
        _ = Pyttsx3Speaker(command=("youth-report-no-such-program",)).identity


@pytest.mark.parametrize(("code", "detail"), [(NO_LIBRARY, "no espeak-ng library"), (NO_DATA, "cannot read its data")])
def test_a_missing_engine_is_told_at_first_use(code: str, detail: str) -> None:
    with run_python(code) as missing, pytest.raises(OutsideFailure, match=f"no speech engine .*{detail}") as failure:
        _ = missing.identity
    assert "pip install" in failure.value.mend
    assert "without audio" in failure.value.mend
