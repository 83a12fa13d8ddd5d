"""Sounds in the IPA as the real speech library says them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from youth_report.engines.espeak_codes import CODES, write_codes
from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.model import SegmentId, Span, Token, Utterance, Voice
from youth_report.model.ipa import SOUNDS, mark_sounds

SAME = {"æ": "a", "oʊ": "əʊ", "o": "əʊ", "ɛː": "eə", "ɪə": "iə", "ɚ": "ə", "ɹ": "r"}
"""What British English says for each of these."""


@pytest.fixture(scope="module")
def speaker() -> Iterator[Pyttsx3Speaker]:
    with Pyttsx3Speaker() as real:
        yield real


def hear(speaker: Pyttsx3Speaker, *spoken: str, language: str = "en-GB") -> tuple[str, ...]:
    text = " ".join("x" for _ in spoken)
    tokens = tuple(Token(Span(place * 2, place * 2 + 1), words) for place, words in enumerate(spoken))
    return speaker.say(Utterance(SegmentId("b1.s1"), text, tokens, Voice(language), 0)).phonemes


def test_every_sound_has_its_letters() -> None:
    assert set(CODES) == set(SOUNDS)


@pytest.mark.parametrize("sound", [sound for sound in SOUNDS if sound not in "ˈˌ"])
def test_every_sound_is_said(speaker: Pyttsx3Speaker, sound: str) -> None:
    (heard,) = hear(speaker, f"⟦b{sound}d⟧")
    assert heard.replace("ˈ", "") == f"b{SAME.get(sound, sound)}d"


@pytest.mark.parametrize(
    ("ipa", "heard"),
    [
        ("ˈniːv", "nˈiːv"),
        ("/ʃɪˈvɔːn/", "ʃɪvˈɔːn"),
        ("ˈleɪ.dəʊ", "lˈeɪdəʊ"),
        ("ˌseɪf.ˈɡɑː.dɪŋ", "sˌeɪfɡˈɑːdɪŋ"),
        ("[ˈt͡ʃɪldrən]", "tʃˈɪldɹən"),
        ("ˈhɒtʃɒt", "hˈɒtʃɒt"),
        ("ˈbʌtn̩", "bˈʌtn̩"),
        ("lɒx ˈniːv", "lˈɒx nˈiːv"),
    ],
)
def test_words_are_said_as_they_are_written(speaker: Pyttsx3Speaker, ipa: str, heard: str) -> None:
    assert hear(speaker, mark_sounds(ipa)) == (heard,)


def test_words_around_sounds_keep_their_places(speaker: Pyttsx3Speaker) -> None:
    heard = hear(speaker, "We", "met", "“⟦ˈniːv⟧,", "⟦ˈniːvz⟧", "(⟦ˈniːv⟧).", "Then", "left.")
    assert heard == ("wiː", "mˈɛt", "nˈiːv", "nˈiːvz", "nˈiːv", "ðˈɛn", "lˈɛft")


def test_two_sounds_are_not_taken_for_one() -> None:
    assert write_codes("tʃ") == "tS"
    assert write_codes("t.ʃ") == "tS"
    assert write_codes("ɒʔt") == "0|?|t"


def test_a_voice_of_another_language_says_what_is_shown(speaker: Pyttsx3Speaker) -> None:
    assert hear(speaker, "⟦ˈniːv⟧", language="cy") == hear(speaker, "x", language="cy")


def test_brackets_of_a_text_are_no_command(speaker: Pyttsx3Speaker) -> None:
    assert hear(speaker, "[[ni:v]]") == hear(speaker, "ni:v")
    assert hear(speaker, "⟦⟧") == hear(speaker, "")
