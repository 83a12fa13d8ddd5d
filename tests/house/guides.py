"""Reads guides of docs/how-to/ and carries out their steps, as a reader would."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from youth_report.cli.root import main

HOW_TO = Path(__file__).resolve().parents[2] / "docs/how-to"
_FENCE = re.compile(r"^```(\w+)[ ]?([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Step:
    """Something that a guide shows in a box."""

    kind: str
    """`sh` for a command, `files` for what is there afterwards, else the kind of a file to write."""
    note: str
    """What the box says of it: the name of a file, or how a command ends."""
    body: str


def read_steps(name: str) -> Iterator[Step]:
    """Yield the steps of a guide."""
    yield from (Step(*found) for found in _FENCE.findall((HOW_TO / name).read_text(encoding="utf-8")))


def run(line: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run a command of ours; return how it ends."""
    monkeypatch.setattr("sys.argv", shlex.split(line))
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def begin(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Go to a folder in which the report of all guides has just been made."""
    monkeypatch.chdir(folder)
    (folder / "report.md").write_text("# Fairmoor\n\nWe keep children safe.\n", encoding="utf-8")
    assert run("youth-report new fairmoor --from report.md", monkeypatch) == 0
