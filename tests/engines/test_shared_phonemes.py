"""Phonemes of a sentence shared out among its tokens."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youth_report.engines.espeak_events import EventKind
from youth_report.engines.shared_phonemes import share_phonemes, tell_events


def part(sentence: str, *alone: str) -> list[str]:
    """Return the signs of each token, those of nobody left out."""
    shared = [""] * len(alone)
    for sign, owner in zip(sentence, share_phonemes(list(sentence), [list(own) for own in alone]), strict=True):
        if owner is not None:
            shared[owner] += sign
    return shared


@pytest.mark.parametrize(
    ("sentence", "alone", "parts"),
    [
        ("wiː mˈɛt.", ("wiː", "mˈɛt"), ["wiː", "mˈɛt"]),
        ("wˈɒn ɒvðə bˈɔːdz", ("wˈɒn", "ɒv", "ðə", "bˈɔːdz"), ["wˈɒn", "ɒv", "ðə", "bˈɔːdz"]),
        ("kˌʊdɐv bɪn", ("kʊd", "hav", "bˈiːn"), ["kˌʊd", "ɐv", "bɪn"]),
        ("ɐ bˈɔːd", ("ˈeɪ", "bˈɔːd"), ["ɐ", "bˈɔːd"]),
        ("twˈɛnti fɪftˈiːn, wiː", ("twˈɛnti fˈɪftiːn", "wiː"), ["twˈɛntifɪftˈiːn", "wiː"]),
        ("ðˈɛn lˈɛft", ("", "ðˈɛn", "", "lˈɛft"), ["", "ðˈɛn", "", "lˈɛft"]),
        ("nˈəʊ. ðˈɛn", ("nˈəʊ.", "ðˈɛn"), ["nˈəʊ", "ðˈɛn"]),
        ("", ("", ""), ["", ""]),
    ],
)
def test_each_token_has_its_own_sounds(sentence: str, alone: tuple[str, ...], parts: list[str]) -> None:
    assert part(sentence, *alone) == parts


def test_signs_of_two_letters_are_one_sign() -> None:
    assert share_phonemes(["m", "aɪ", " ", "aɪ"], [["m", "aɪ"], ["aɪ"]]) == [0, 0, None, 1]


def test_events_mark_the_start_of_each_token() -> None:
    sentence = list("ɒv ðə")
    events = list(tell_events(sentence, [0, 0, None, 1, 1], [10, 20, 30, 40, 50]))
    assert [(event.sample, event.name) for event in events if event.kind is EventKind.MARK] == [(10, "0"), (40, "1")]


SIGNS = st.text("abdeiɒəˈˌː ,.", max_size=12)


@settings(max_examples=60, deadline=None)
@given(SIGNS, st.lists(SIGNS, min_size=1, max_size=5))
def test_owners_rise_and_sounds_have_one(sentence: str, alone: list[str]) -> None:
    owners = share_phonemes(list(sentence), [list(own) for own in alone])
    known = [owner for owner in owners if owner is not None]
    assert all(before <= after for before, after in pairwise(known))
    assert all(0 <= owner < len(alone) for owner in known)
    assert all(owner is not None for sign, owner in zip(sentence, owners, strict=True) if sign in "abdeiɒə")
