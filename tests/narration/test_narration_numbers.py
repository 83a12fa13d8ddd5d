"""Numbers in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youth_report.narration.number_words import (
    say_cardinal,
    say_digits,
    say_number,
    say_ordinal,
    say_plural,
    say_year,
)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (20, "twenty"),
        (47, "forty-seven"),
        (100, "one hundred"),
        (101, "one hundred and one"),
        (999, "nine hundred and ninety-nine"),
        (1000, "one thousand"),
        (1016, "one thousand and sixteen"),
        (1234567, "one million two hundred and thirty-four thousand five hundred and sixty-seven"),
        (2 * 10**9, "two billion"),
        (10**12 + 1, "one trillion and one"),
    ],
)
def test_cardinal(number: int, said: str) -> None:
    assert say_cardinal(number) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "first"),
        (2, "second"),
        (3, "third"),
        (8, "eighth"),
        (12, "twelfth"),
        (20, "twentieth"),
        (21, "twenty-first"),
    ],
)
def test_ordinal(number: int, said: str) -> None:
    assert say_ordinal(number) == said


@pytest.mark.parametrize(
    ("year", "said"),
    [
        (2000, "two thousand"),
        (2009, "two thousand and nine"),
        (2010, "twenty ten"),
        (1900, "nineteen hundred"),
        (1066, "ten sixty-six"),
        (1901, "nineteen oh one"),
        (2100, "twenty-one hundred"),
    ],
)
def test_year(year: int, said: str) -> None:
    assert say_year(year) == said


def test_figures_as_they_are_written() -> None:
    assert say_digits("0800") == "zero eight zero zero"
    assert say_number("1,234.05") == "one thousand two hundred and thirty-four point zero five"
    assert say_number("9" * 20) == " ".join(["nine"] * 20)


def test_plurals() -> None:
    assert [say_plural(words) for words in ("six", "twenty", "nineteen ten")] == ["sixes", "twenties", "nineteen tens"]


@given(st.integers(0, 10**15 - 1), st.integers(0, 10**15 - 1))
def test_different_numbers_are_said_differently(one: int, other: int) -> None:
    assert (say_cardinal(one) == say_cardinal(other)) == (one == other)
