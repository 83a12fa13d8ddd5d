"""Each step of each tutorial is carried out, as a reader would."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from youth_report.cli.root import main

TUTORIALS = sorted((Path(__file__).resolve().parents[2] / "docs/tutorials").glob("*.md"))
_FENCE = re.compile(r"^```(\w+)[ ]?([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("tutorial", TUTORIALS, ids=lambda path: path.stem)
def test_steps_of_a_tutorial_work(tutorial: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    carried_out = 0
    for kind, note, body in _FENCE.findall(tutorial.read_text(encoding="utf-8")):
        if kind == "markdown":
            (tmp_path / note).write_text(body, encoding="utf-8")
            continue
        for line in body.splitlines():
            name, *words = shlex.split(line)
            assert name == "youth-report"
            monkeypatch.setattr("sys.argv", ["youth-report", *words])
            with pytest.raises(SystemExit) as ended:
                main()
            assert int(ended.value.code or 0) == int(note.removeprefix("exit ") or 0), line
            carried_out += 1
    assert carried_out >= 5
    assert (tmp_path / "site/fairmoor/index.html").exists()
