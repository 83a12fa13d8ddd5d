"""A whole report out, in again, and found to be sound."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from cli.conftest import Run
from youth_report.codec.bundle import pack, unpack


def test_restored_report_gives_the_same_edition(run: Run, report: Path, project: Path) -> None:
    (report / "media/a.svg").write_text("<svg/>", encoding="utf-8")
    run("edit", "ours", "undo", "--block", "b2", "--last", "--by", "Robin")
    assert run("backup", "ours", "ours.zip").code == 0
    answer = run("restore", "ours.zip", "--as", "again", "--json")
    assert answer.code == 0, answer.err
    assert answer.data == {**run("verify", "ours", "--json").data, "report": "again"}
    for action in ("list", "history", "export"):
        more = () if action == "export" else ("--json",)
        assert run("edit", "again", action, *more).out == run("edit", "ours", action, *more).out
    assert run("build", "ours", "--formats", "html", "--quiet").code == 0
    assert run("build", "again", "--formats", "html", "--quiet").code == 0
    pages = {path.name: path.read_bytes() for path in (project / "site/ours").glob("*.html")}
    again = {path.name: path.read_bytes() for path in (project / "site/again").glob("*.html")}
    assert pages
    assert pages == again


def test_same_report_makes_the_same_bytes(run: Run, report: Path, project: Path) -> None:
    assert report.exists()
    run("backup", "ours", "one.zip")
    run("backup", "ours", "two.zip")
    assert (project / "one.zip").read_bytes() == (project / "two.zip").read_bytes()


def test_report_that_is_there_is_not_written_over(run: Run, report: Path) -> None:
    assert report.exists()
    run("backup", "ours", "ours.zip")
    assert run("restore", "ours.zip").code == 2
    assert run("restore", "ours.zip", "--as", "../escape").code == 2


@pytest.mark.parametrize("damage", ["log", "official", "settings", "edit"])
def test_backup_that_cannot_be_read_leaves_nothing(run: Run, report: Path, project: Path, damage: str) -> None:
    assert report.exists()
    run("backup", "ours", "ours.zip")
    files = unpack((project / "ours.zip").read_bytes(), "")
    name = {"log": "log/records.jsonl", "official": "official/1.json", "settings": "report.toml"}.get(damage, "")
    name = name or "edits/2026-05-12-moss.md"
    (project / "bad.zip").write_bytes(pack({**files, name: b"\xff{"}))
    answer = run("restore", "bad.zip", "--as", "again")
    assert answer.code == 3
    assert "bad.zip" in answer.err
    assert [path.name for path in (project / "content").iterdir()] == ["ours"]


def test_sound_report_is_said_to_be_sound(run: Run, report: Path) -> None:
    assert report.exists()
    run("edit", "ours")
    answer = run("verify", "ours")
    assert answer.code == 0
    assert "2 records in the log, 1 edit files, 1 official text" in answer.out


def test_log_that_was_changed_is_found(run: Run, report: Path) -> None:
    run("edit", "ours")
    with sqlite3.connect(report / "log/log.sqlite3") as database:
        database.execute("DROP TRIGGER record_stays")
        database.execute("UPDATE record SET body = replace(body, 'law', 'rule')")
    answer = run("verify", "ours")
    assert answer.code == 3
    assert "record 1" in answer.err
    assert "backup" in answer.err
