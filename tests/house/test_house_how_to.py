"""Guides of docs/how-to/ are carried out, step by step."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from checks.epubcheck import QUICK
from checks.epubs import Book
from house.guides import begin, read_steps, run

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


def test_steps_of_the_guide_to_themes_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(tmp_path, monkeypatch)
    settings = tmp_path / "content/fairmoor/report.toml"
    plain = settings.read_text(encoding="utf-8")
    (settings.parent / "media/logo.svg").write_text(LOGO, encoding="utf-8")
    page = tmp_path / "site/fairmoor/index.html"
    pages = []
    for step in read_steps("theme.md"):
        if step.kind == "toml":
            settings.write_text(step.body + plain, encoding="utf-8")
        elif step.kind == "sh":
            assert run(step.body, monkeypatch) == int(step.note.removeprefix("exit ") or 0)
            pages.append(page.read_text(encoding="utf-8"))
        else:
            (tmp_path / step.note).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / step.note).write_text(step.body, encoding="utf-8")
    told = capsys.readouterr().err
    moss, after_pale, last = pages
    assert "#1f4d2b" in moss
    assert after_pale == moss
    assert "--soft on --paper, in the light colours, has a contrast of 3.2 to 1, and needs 7" in " ".join(told.split())
    assert "The nearest colour that passes is #" in " ".join(told.split())
    assert "we read every letter" in last
    assert 'src="media/logo.svg"' in last
    assert (page.parent / "media/logo.svg").read_text(encoding="utf-8") == LOGO


def _carry_out(guide: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, bytes]]:
    """Carry a guide out; return the files that it shows after each of its builds."""
    begin(folder, monkeypatch)
    made: list[dict[str, bytes]] = []
    for step in read_steps(guide):
        if step.kind == "files":
            made[-1] |= {Path(line).name: (folder / line).read_bytes() for line in step.body.splitlines()}
        elif step.body.startswith("youth-report "):
            assert run(step.body, monkeypatch) == 0
            made.append({})
        else:
            command, *words = step.body.split()
            path, quick = Path(sys.executable).with_name(command), os.environ | {"JAVA_TOOL_OPTIONS": " ".join(QUICK)}
            subprocess.run([path, *words], check=True, capture_output=True, env=quick)
    return made


def test_steps_of_the_guide_to_books_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_sound, without = _carry_out("epub.md", tmp_path, monkeypatch)
    lit = {
        name: sum(len(list(book.clips(overlay))) for _, _, overlay in book.leaves() if overlay)
        for name, book in ((name, Book(data)) for name, data in with_sound.items())
    }
    assert lit["fairmoor.epub"] > lit["fairmoor-lines.epub"] > 0
    assert not any(overlay for _, _, overlay in Book(without["fairmoor.epub"]).leaves())
    assert not (tmp_path / "site/fairmoor/fairmoor-lines.epub").exists()


def test_steps_of_the_guide_to_offline_pages_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_sound, without = _carry_out("offline.md", tmp_path, monkeypatch)
    assert b"data:audio/mpeg" in with_sound["offline.html"]
    whole = (tmp_path / "site/fairmoor/offline.html").read_bytes()
    assert b"data:audio" not in whole
    assert len(whole) < len(with_sound["offline.html"])
    assert b'"index.html"' in without["sw.js"]
    (script,) = (tmp_path / "site/fairmoor").glob("reader.*.js")
    assert script.name in without["index.html"].decode()
    assert "serviceWorker" in script.read_text(encoding="utf-8")


def test_steps_of_the_guide_to_pictures_of_words_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(tmp_path, monkeypatch)
    for step in read_steps("word-pictures.md"):
        if step.kind == "sh":
            assert run(step.body, monkeypatch) == 0
        elif step.kind == "files":
            (shown,) = (tmp_path / step.body.strip()).iterdir()
        else:
            (tmp_path / step.note).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / step.note).write_text(step.body, encoding="utf-8")
    assert "No faults were found." in capsys.readouterr().out
    assert shown.name.startswith("shield.")
    assert f'src="pictures/{shown.name}"' in (tmp_path / "site/fairmoor/index.html").read_text(encoding="utf-8")
