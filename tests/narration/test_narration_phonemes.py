"""Strings of official reports are said right: by the phonemes of the real engine, not by our own spelling."""

from __future__ import annotations

import pytest

from narration.phonemes import hear_phonemes
from narration.spoken_strings import STRINGS
from sound.read_aloud import make_blocks
from youth_report.model import Voice
from youth_report.narration import script


def test_there_are_many_strings_and_none_twice() -> None:
    assert len({shown for shown, _ in STRINGS}) == len(STRINGS) > 450


@pytest.mark.parametrize(("shown", "said"), STRINGS, ids=[shown for shown, _ in STRINGS])
def test_string_sounds_like_the_words_that_a_person_would_say(shown: str, said: str) -> None:
    (utterance,) = script.write(make_blocks([shown]), voice=Voice(), pronunciations={})
    assert hear_phonemes([token.spoken for token in utterance.tokens]) == hear_phonemes(said.split())


def test_the_comparison_hears_a_difference() -> None:
    assert hear_phonemes(["2015-16"]) != hear_phonemes(["twenty", "fifteen", "to", "twenty", "sixteen"])
    assert hear_phonemes(["LSCBs"]) != hear_phonemes(["el", "ess", "see", "bees"])
