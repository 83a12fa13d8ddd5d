"""Every rule of reading catches and spares what it says."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youth_report.narration.reading import Reading, read_text, say_words
from youth_report.narration.readings import READINGS

CATCHES = [(reading, shown, said) for reading in READINGS for shown, said in reading.catches]
SPARES = [(reading, shown) for reading in READINGS for shown in reading.spares]
TRYING_ALL = tuple(replace(reading, needs="") for reading in READINGS)
PIECES = sorted({piece for _, shown, _ in CATCHES for piece in re.split(r"(\w+)", shown)} | {"٣", "²", "\n"})


def test_every_rule_has_a_name_of_its_own_and_examples() -> None:
    assert len({reading.name for reading in READINGS}) == len(READINGS)
    assert [reading.name for reading in READINGS if not (reading.catches and reading.spares)] == []


@pytest.mark.parametrize(("reading", "shown", "said"), CATCHES, ids=[f"{r.name}: {shown}" for r, shown, _ in CATCHES])
def test_rule_catches(reading: Reading, shown: str, said: str) -> None:
    words = say_words(shown, read_text(shown, (reading,)))
    assert " ".join(word.spoken for word in words if word.spoken) == said


@pytest.mark.parametrize(("reading", "shown"), SPARES, ids=[f"{r.name}: {shown}" for r, shown in SPARES])
def test_rule_spares(reading: Reading, shown: str) -> None:
    assert read_text(shown, (reading,)) == []


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.characters(), max_size=12).map("".join))
def test_no_rule_is_passed_over_that_would_fit(text: str) -> None:
    assert read_text(text, READINGS) == read_text(text, TRYING_ALL)
