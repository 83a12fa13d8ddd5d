"""What import contracts cannot see: a station that opens, prints or reads the clock with what it was handed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src/youth_report"
STATIONS = ("model", "intake", "scoring", "glossing", "editing", "sheets", "narration", "publishing")
WORLDLY_NAMES = {"open", "print", "input", "exec", "eval", "compile", "breakpoint", "__import__"}
WORLDLY_METHODS = {"now", "today", "utcnow", "read_text", "write_text", "read_bytes", "write_bytes", "urlopen"}
OUTSIDERS = {
    *("cattrs", "htmlmin", "jinja2", "lameenc", "markdown_it", "onnx", "onnxruntime", "piper", "pyttsx3"),
    *("soundswallower", "spacy", "textstat"),
}
LOSING_WORDS = {"utils", "helpers", "common", "manager", "misc", "chunk", "paragraph_id", "hit", "hits"}


def _modules() -> list[Path]:
    return sorted(path for path in SOURCE.rglob("*.py"))


def _worldly_calls(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id in WORLDLY_NAMES:
            yield f"line {node.lineno}: {node.func.id}"
        if isinstance(node.func, ast.Attribute) and node.func.attr in WORLDLY_METHODS:
            yield f"line {node.lineno}: .{node.func.attr}"


@pytest.mark.parametrize("station", STATIONS)
def test_station_touches_no_world(station: str) -> None:
    found = [
        f"{path.name} {call}"
        for path in sorted((SOURCE / station).rglob("*.py"))
        for call in _worldly_calls(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_the_search_for_worldly_calls_finds_them() -> None:
    tree = ast.parse("open('x')\nprint(1)\ndatetime.now()\nword.strip()")
    assert len(list(_worldly_calls(tree))) == 3


@pytest.mark.parametrize("station", STATIONS[1:])
def test_station_says_what_goes_in_and_out(station: str) -> None:
    docstring = ast.get_docstring(ast.parse((SOURCE / station / "__init__.py").read_text(encoding="utf-8")))
    assert docstring
    assert len(docstring.split()) >= 8


def test_no_module_has_a_losing_name() -> None:
    assert [path for path in _modules() if path.stem in LOSING_WORDS] == []


def test_third_parties_stay_in_one_file_each() -> None:
    outsiders: dict[str, set[str]] = {}
    for path in _modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                names = [node.module]
            for name in names:
                top = name.split(".")[0]
                if top in OUTSIDERS:
                    outsiders.setdefault(top, set()).add(path.relative_to(SOURCE).as_posix())
    assert {top: sorted(files) for top, files in outsiders.items() if len(files) > 1} == {}
    assert set(outsiders) == OUTSIDERS
