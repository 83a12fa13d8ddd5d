"""Every line of cases.jsonl is a test: to add one is to add a line. Cases that lie beside the checkout run too."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from glossing.case_runner import MODES, Case, read_cases, run_case

HERE = Path(__file__).parent
FILES = (HERE / "cases.jsonl", HERE.parents[2] / "shared/data/glossary/cases.jsonl")
CASES = [case for path in FILES if path.exists() for case in read_cases(path)]
CATEGORIES = {
    "abbreviation", "article", "case", "determiner", "easy-read", "first-use", "frame", "idempotence", "inflection",
    "lint", "map", "meaning", "overlap", "pos", "possessive", "sense", "suggest", "typography", "untouched", "wild",
}  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_case(case: Case) -> None:
    assert run_case(case) == case.expected


def test_our_own_cases_cover_every_category_and_mode() -> None:
    rows = [json.loads(line) for line in FILES[0].read_text(encoding="utf-8").splitlines()]
    assert {row["cat"] for row in rows} == CATEGORIES
    assert set(MODES) - {row["mode"] for row in rows} <= {"html-link-twice"}
    assert len({row["id"] for row in rows}) == len(rows) >= 200
    assert all(row["why"] for row in rows)
