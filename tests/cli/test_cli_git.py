"""Two branches, one paragraph: what git cannot merge, the driver does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import EDIT, Run


def git(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    who = ("-c", "user.name=Moss", "-c", "user.email=moss@example.org", "-c", "init.defaultBranch=main")
    return subprocess.run(["git", *who, *words], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def repository(project: Path, report: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project as a repository, with `youth-report` where git finds it."""
    (report / "notes.md").write_text("We ensure that six of you meet.\n", encoding="utf-8")
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}:/usr/bin:/bin")
    monkeypatch.setenv("HOME", str(project))
    (project / ".gitignore").write_text("content/*/log/\n", encoding="utf-8")
    git(project, "init")
    commit(project, "Begin")
    return project


def commit(folder: Path, message: str) -> None:
    git(folder, "add", "-A")
    assert git(folder, "commit", "-m", message).returncode == 0


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def merge_two_branches(folder: Path, path: Path, ours: tuple[str, str], theirs: tuple[str, str]) -> int:
    git(folder, "checkout", "-b", "theirs")
    change(path, *theirs)
    commit(folder, "Theirs")
    git(folder, "checkout", "main")
    change(path, *ours)
    commit(folder, "Ours")
    return git(folder, "merge", "theirs", "-m", "Both").returncode


def test_git_alone_cannot_merge_two_words_of_a_paragraph(repository: Path, report: Path) -> None:
    path = report / "notes.md"
    assert merge_two_branches(repository, path, ("ensure", "make sure"), ("six", "seven")) == 1


def test_driver_puts_both_words_in(run: Run, repository: Path, report: Path) -> None:
    assert run("edit", "ours", "git").code == 0
    commit(repository, "Set git up")
    path = report / "notes.md"
    assert merge_two_branches(repository, path, ("ensure", "make sure"), ("six", "seven")) == 0
    assert path.read_text(encoding="utf-8") == "We make sure that seven of you meet.\n"


def test_edit_file_is_merged_and_read(run: Run, repository: Path, report: Path) -> None:
    run("edit", "ours", "git")
    commit(repository, "Set git up")
    path = report / "edits/2026-05-12-moss.md"
    swaps = (("We will pay", "We will soon pay"), ("more training", "more training for nurses"))
    assert merge_two_branches(repository, path, *swaps) == 0
    assert path.read_text(encoding="utf-8") == EDIT.replace(*swaps[0]).replace(*swaps[1])
    words = {row["block"]: row["words"] for row in run("edit", "ours", "--json").data}
    assert words["b8"] == "We will soon pay for more training for nurses."


def test_clash_waits_for_a_person(run: Run, repository: Path, report: Path) -> None:
    run("edit", "ours", "git")
    commit(repository, "Set git up")
    path = report / "edits/2026-05-12-moss.md"
    assert merge_two_branches(repository, path, ("more training", "lessons"), ("more training", "courses")) == 1
    text = path.read_text(encoding="utf-8")
    assert "We will pay for lessons." in text
    assert "We will pay for courses." in text
    answer = run("edit", "ours")
    assert answer.code == 3
    assert "2026-05-12-moss.md, line 10" in answer.err
    assert git(repository, "status", "--porcelain").stdout.startswith("UU ")


def test_setting_up_twice_adds_nothing(run: Run, repository: Path, report: Path) -> None:
    assert report.exists()
    first = run("edit", "ours", "git", "--json").data
    assert len(first["attributes"]) == 3
    assert run("edit", "ours", "git", "--json").data["attributes"] == []
    lines = (repository / ".gitattributes").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(set(lines)) == 4


def test_folder_without_git_is_said_plainly(
    run: Run, report: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert report.exists()
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.parent))
    answer = run("edit", "ours", "git")
    assert answer.code == 4
    assert "git init" in answer.err
    monkeypatch.setenv("PATH", str(project))
    assert "not installed" in run("edit", "ours", "git").err


def test_lines_of_windows_stay_lines_of_windows(run: Run, project: Path) -> None:
    for name, text in (("base", "a b c d e."), ("ours", "x b c d e."), ("theirs", "a b c d y.")):
        (project / name).write_bytes(f"# Title\r\n\r\n{text}\r\n".encode())
    assert run("merge-driver", "base", "ours", "theirs").code == 0
    assert (project / "ours").read_bytes() == b"# Title\r\n\r\nx b c d y.\r\n"
