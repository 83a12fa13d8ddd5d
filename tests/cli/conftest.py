"""A project in an empty folder, and the command line to use in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from youth_report.cli.root import main

SOURCE = """# Annual report of the Fairmoor Board

The Board has a statutory duty to safeguard children in Fairmoor.

## Our concerns

The Board remains concerned about several areas:

- the availability of mental health services;
- increasing numbers of referrals.

## Next year

We will commission further training for practitioners.
"""

EDIT = """---
by: Moss
date: 2026-05-12
---

[b2]
The law says that we must keep children in Fairmoor safe.

[b8]
We will pay for more training.
"""


class Answer:
    """What a command printed, and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")
    (tmp_path / "report.md").write_text(SOURCE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    assert project

    def call(*words: str) -> Answer:
        monkeypatch.setattr("sys.argv", ["youth-report", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        told = capsys.readouterr()
        return Answer(int(ended.value.code or 0), told.out, told.err)

    return call


@pytest.fixture
def report(project: Path, run: Run) -> Path:
    """A report called `ours`, with one edit file."""
    assert run("new", "ours", "--from", "report.md").code == 0
    (project / "content/ours/edits/2026-05-12-moss.md").write_text(EDIT, encoding="utf-8")
    return project / "content/ours"
