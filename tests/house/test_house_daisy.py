"""The table of DAISY's requirements in the docs is what the browser tests show: all of them, and no more."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COUNTS = {3: 7, 4: 8, 5: 20, 6: 16, 7: 13}
"""How many must-haves each part of the requirements has."""
WANTED = [f"{part}.{number}" for part, count in COUNTS.items() for number in range(1, count + 1)]
_ROW = re.compile(r"^\| (\d\.\d+) \|.*\| (.*) \|$", re.MULTILINE)


def _list_marks(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield each number that a test of a module names, with the test."""
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        for mark in function.decorator_list:
            if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.daisy":
                yield from ((ast.literal_eval(number), function.name) for number in mark.args)


def _read_tests() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / "tests/browser").glob("test_*.py")):
        for number, name in _list_marks(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(number, set()).add(name)
    return found


def test_each_requirement_has_a_browser_test() -> None:
    assert len(WANTED) == 64
    assert set(_read_tests()) == set(WANTED)


def test_table_names_the_tests_of_each_requirement() -> None:
    page = (ROOT / "docs/explanation/accessibility.md").read_text(encoding="utf-8")
    rows = _ROW.findall(page)
    assert [number for number, _ in rows] == WANTED
    assert {number: set(re.findall(r"`(test_\w+)`", names)) for number, names in rows} == _read_tests()
