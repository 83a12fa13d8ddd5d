"""What every content folder must do."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from fakes.content_folder import FakeContentFolder
from youth_report.model import BadInput, OutsideFailure, WrongUsage
from youth_report.ports import ContentFolder
from youth_report.store.content_folder import DiskContentFolder

SETTINGS = 'title = "Report"\npublisher = "Board"\nyear = "2025-26"\n'


@pytest.fixture(params=["fake", "disk"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> ContentFolder:
    return FakeContentFolder("ours") if request.param == "fake" else DiskContentFolder(tmp_path / "content" / "ours")


def test_folder_that_was_made_gives_back_what_it_was_made_of(folder: ContentFolder) -> None:
    folder.create(SETTINGS, "{}", "report.md", b"# Report")
    assert folder.name == "ours"
    assert folder.settings().title == "Report"
    assert folder.official() == {1: "{}"}
    assert folder.sittings() == {}
    assert folder.media() == {}


def test_folder_that_is_there_is_never_written_over(folder: ContentFolder) -> None:
    folder.create(SETTINGS, "{}", "report.md", b"")
    with pytest.raises(WrongUsage, match="already"):
        folder.create(SETTINGS, "{}", "report.md", b"")


def test_folder_that_is_not_there_is_said_plainly(folder: ContentFolder) -> None:
    with pytest.raises(BadInput):
        folder.settings()
    with pytest.raises(BadInput):
        folder.official()


def test_files_of_a_disk_folder_are_found_by_their_places(tmp_path: Path) -> None:
    folder = DiskContentFolder(tmp_path / "ours")
    folder.create(SETTINGS, "{}", "report.md", b"# Report")
    (tmp_path / "ours/edits/2026-01-02-moss.md").write_bytes("\ufeff---\r\nby: Moss".encode())
    (tmp_path / "ours/edits/.swap.md").write_text("no", encoding="utf-8")
    (tmp_path / "ours/edits/link.md").symlink_to("/etc/hostname")
    (tmp_path / "ours/media/a.svg").write_bytes(b"<svg/>")
    assert list(folder.sittings()) == ["2026-01-02-moss"]
    assert folder.media() == {"a.svg": b"<svg/>"}
    assert (tmp_path / "ours/source/report.md").read_bytes() == b"# Report"


def test_edit_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    folder = DiskContentFolder(tmp_path / "ours")
    folder.create(SETTINGS, "{}", "report.md", b"")
    (tmp_path / "ours/edits/moss.md").write_bytes(b"\xff\xfe\x00bad\xff")
    with pytest.raises(BadInput, match=r"ours/edits/moss\.md.*not UTF-8"):
        folder.sittings()


def test_full_disk_is_said_plainly_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(OutsideFailure, match="the disk is full"):
        DiskContentFolder(tmp_path / "ours").create(SETTINGS, "{}", "report.md", b"")
    assert list(tmp_path.iterdir()) == []
