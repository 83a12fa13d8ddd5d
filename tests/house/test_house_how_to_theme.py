"""docs/how-to/theme.md is carried out, step by step."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from youth_report.cli.root import main

GUIDE = Path(__file__).resolve().parents[2] / "docs/how-to/theme.md"
_FENCE = re.compile(r"^```(\w+)[ ]?([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


def _run(line: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.argv", shlex.split(line))
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def test_steps_of_the_guide_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.md").write_text("# Fairmoor\n\nWe keep children safe.\n", encoding="utf-8")
    assert _run("youth-report new fairmoor --from report.md", monkeypatch) == 0
    settings = tmp_path / "content/fairmoor/report.toml"
    plain = settings.read_text(encoding="utf-8")
    (settings.parent / "media/logo.svg").write_text(LOGO, encoding="utf-8")
    page = tmp_path / "site/fairmoor/index.html"
    pages = []
    for kind, note, body in _FENCE.findall(GUIDE.read_text(encoding="utf-8")):
        if kind == "toml":
            settings.write_text(body + plain, encoding="utf-8")
        elif kind == "sh":
            assert _run(body, monkeypatch) == int(note.removeprefix("exit ") or 0)
            pages.append(page.read_text(encoding="utf-8"))
        else:
            (tmp_path / note).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / note).write_text(body, encoding="utf-8")
    told = capsys.readouterr().err
    moss, after_pale, last = pages
    assert "#1f4d2b" in moss
    assert after_pale == moss
    assert "--soft on --paper, in the light colours, has a contrast of 3.2 to 1, and needs 7" in " ".join(told.split())
    assert "The nearest colour that passes is #" in " ".join(told.split())
    assert "we read every letter" in last
    assert 'src="media/logo.svg"' in last
    assert (page.parent / "media/logo.svg").read_text(encoding="utf-8") == LOGO
