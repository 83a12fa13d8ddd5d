"""The shared values are found where all rooms look for them, and no more of them is loaded than is needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from youth_report import model


@pytest.mark.parametrize("name", model.__all__)
def test_each_shared_value_is_found(name: str) -> None:
    assert getattr(model, name) is not None


def test_unknown_name_is_refused() -> None:
    with pytest.raises(AttributeError, match="Blok"):
        model.Blok  # type: ignore[attr-defined]  # noqa: B018


def test_a_score_loads_no_value_that_it_does_not_need() -> None:
    code = (
        "import sys\nfrom youth_report.engines.word_tables import read_lexicon\n"
        "from youth_report.scoring.one_count import OneCountMeter\n"
        "OneCountMeter(read_lexicon()).measure(['We met.'])\n"
        "print(*sorted(name for name in sys.modules if name.startswith('youth_report.model.')))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["youth_report.model.errors", "youth_report.model.scores"]
