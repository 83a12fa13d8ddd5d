"""What makes a sentence hard, in plain words."""

from __future__ import annotations

import pytest

from youth_report.model import Layer, Scorecard
from youth_report.scoring.hardness import tell_hardness


def make_card(words: int, long_words: int) -> Scorecard:
    counts = {"polysyllable_words": float(long_words)}
    return Scorecard(Layer.SEGMENT, "b1.s1", "The Board", words, units=1, scores={}, counts=counts)


@pytest.mark.parametrize(("words", "long_words", "told"), [(20, 2, 0), (21, 2, 1), (20, 3, 1), (34, 7, 2)])
def test_long_sentences_and_long_words_are_told(words: int, long_words: int, told: int) -> None:
    assert len(tell_hardness(make_card(words, long_words))) == told


def test_figures_are_in_the_words() -> None:
    assert tell_hardness(make_card(34, 7)) == (
        "It has 34 words. A sentence of 20 or fewer is easier to follow.",
        "7 of its words have three or more syllables.",
    )


def test_profile_may_ask_for_shorter_sentences() -> None:
    assert tell_hardness(make_card(16, 0), longest=15) == (
        "It has 16 words. A sentence of 15 or fewer is easier to follow.",
    )


def test_meter_without_syllables_leaves_them_untold() -> None:
    card = Scorecard(Layer.SEGMENT, "b1.s1", "", words=5, units=1, scores={})
    assert tell_hardness(card) == ()
