"""Every rule of reading catches and spares what it says."""

from __future__ import annotations

import pytest

from youth_report.narration.reading import Reading, read_text, say_words
from youth_report.narration.readings import READINGS

CATCHES = [(reading, shown, said) for reading in READINGS for shown, said in reading.catches]
SPARES = [(reading, shown) for reading in READINGS for shown in reading.spares]


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
