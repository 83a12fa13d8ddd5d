"""Bad input: the exit code of the contract, one plain sentence, a way out, and nothing half-written."""

from __future__ import annotations

import errno
import io
import zipfile
from pathlib import Path

import pytest

from cli.conftest import EDIT, Run


def _zip(member: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(member, "<w/>")
    return packed.getvalue()


def _left_behind(project: Path) -> list[str]:
    return sorted(path.name for path in (project / "site").rglob("*")) if (project / "site").exists() else []


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"),
        (b" \n\n\t ", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "picture"),
        (_zip("word/document.xml"), "Word"),
        (b"%PDF-1.7\n" + bytes(200), "PDF"),
        (bytes(range(32)) * 40, ""),
    ],
    ids=["empty", "blank", "png", "docx", "pdf", "binary"],
)
def test_file_that_is_no_text_is_refused(run: Run, project: Path, data: bytes, told: str) -> None:
    (project / "bad.txt").write_bytes(data)
    answer = run("new", "ours", "--from", "bad.txt")
    assert answer.code == 3
    assert answer.err.startswith("Sorry: ")
    assert "bad.txt" in answer.err
    assert told.lower() in answer.err.lower()
    assert not (project / "content").exists() or list((project / "content").iterdir()) == []


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (EDIT.replace("[b8]", "[b88]"), ("2026-05-12-moss.md, line 9", "b88", "b8")),
        (EDIT.replace("by: Moss\n", ""), ("2026-05-12-moss.md", "by")),
        (EDIT.replace("2026-05-12", "12 May"), ("2026-05-12-moss.md, line 3", "12 May")),
        (EDIT.replace("[b8]\n", "[b8\n"), ("2026-05-12-moss.md, line 9", "]")),
    ],
    ids=["no-such-block", "no-name", "no-date", "open-bracket"],
)
def test_slip_in_an_edit_file_is_named(run: Run, project: Path, report: Path, edit: str, told: tuple[str, ...]) -> None:
    (report / "edits/2026-05-12-moss.md").write_text(edit, encoding="utf-8")
    answer = run("build", "ours")
    assert answer.code == 3
    assert [word for word in told if word not in answer.err] == []
    assert _left_behind(project) == []


def test_slip_in_the_term_base_is_named(run: Run, project: Path, report: Path) -> None:
    assert report.exists()
    (project / "glossary/en").mkdir(parents=True)
    slip = '[[entry]]\nterm = "statutory"\npos = "adj"\nplain = needed by law\nexplain = "The law says so."\n'
    (project / "glossary/en/ours.toml").write_text(slip, encoding="utf-8")
    answer = run("build", "ours")
    assert answer.code == 3
    assert "glossary/en/ours.toml, line 4" in answer.err
    assert _left_behind(project) == []


def test_unknown_report_format_and_file_are_wrong_usage(run: Run, report: Path) -> None:
    assert report.exists()
    assert run("build", "theirs").code == 2
    assert run("build", "ours", "--formats", "html,hologram").code == 2
    assert run("new", "other", "--from", "nowhere.md").code == 2
    assert run("new", "../escape", "--from", "report.md").code == 2
    again = run("new", "ours", "--from", "report.md")
    assert again.code == 2
    assert "already" in again.err


def test_no_speech_engine_is_said_plainly(
    run: Run, project: Path, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert report.exists()
    for name in ("__init__.py", "libespeak-ng.so", "espeak-ng.dll", "libespeak-ng.dylib"):
        broken = project / "shadow/espeakng_loader" / name
        broken.parent.mkdir(parents=True, exist_ok=True)
        broken.write_text("", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(project / "shadow"))
    answer = run("build", "ours", "--formats", "html,audio")
    assert answer.code == 4
    assert "--formats html" in answer.err
    assert _left_behind(project) == []


def test_full_disk_leaves_the_publication_that_stood_there(
    run: Run, project: Path, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert report.exists()
    assert run("build", "ours", "--formats", "html", "--quiet").code == 0
    before = (project / "site/ours/index.html").read_bytes()
    write = Path.write_bytes

    def refuse_pages(path: Path, data: bytes) -> int:
        if path.name == "readability.html":
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", refuse_pages)
    answer = run("build", "ours", "--formats", "html")
    assert answer.code == 4
    assert "the disk is full" in answer.err
    assert (project / "site/ours/index.html").read_bytes() == before
    assert sorted(path.name for path in (project / "site").iterdir()) == ["index.html", "ours"]


def test_out_that_is_a_file_is_said_plainly(run: Run, project: Path, report: Path) -> None:
    assert report.exists()
    (project / "site").write_text("a file", encoding="utf-8")
    answer = run("build", "ours", "--formats", "html")
    assert answer.code == 4
    assert "file" in answer.err
