"""End-to-end cases: a folder each. `pytest tests/golden --save-golden` writes what is wanted; then read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from golden.driver import build_case

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/source.*"))


def test_there_are_cases() -> None:
    assert len(CASES) >= 4


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_reader_meets_what_is_wanted(case: Path, request: pytest.FixtureRequest) -> None:
    made = build_case(case)
    if request.config.getoption("--save-golden"):
        (case / "want").mkdir(exist_ok=True)
        for name, text in made.items():
            (case / "want" / name).write_text(text, encoding="utf-8")
    wanted = {path.name: path.read_text(encoding="utf-8") for path in sorted((case / "want").iterdir())}
    assert made == wanted
