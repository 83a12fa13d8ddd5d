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


def test_further_revision_stands_beside_the_first(folder: ContentFolder) -> None:
    folder.create(SETTINGS, "{}", "report.md", b"# Report")
    assert folder.lineages() == {}
    folder.add_revision(2, '{"new": 1}', '{"from": 1}', ("report.md", b"# New"))
    assert folder.official() == {1: "{}", 2: '{"new": 1}'}
    assert folder.lineages() == {2: '{"from": 1}'}
    folder.mend_revision(2, '{"new": 2}', '{"from": 2}')
    assert folder.lineages() == {2: '{"from": 2}'}
    assert folder.official()[2] == '{"new": 2}'
    assert folder.files()["source/report.md"] == b"# Report"
    assert folder.files()["source/2-report.md"] == b"# New"


def test_files_put_in_another_folder_make_the_same_report(folder: ContentFolder, tmp_path: Path) -> None:
    folder.create(SETTINGS, "{}", "report.md", b"# Report")
    folder.add_revision(2, '{"new": 1}', '{"from": 1}', ("new.md", b"# New"))
    copies: list[ContentFolder] = [FakeContentFolder("copy"), DiskContentFolder(tmp_path / "copy")]
    for copy in copies:
        copy.fill(folder.files())
        assert copy.files() == folder.files()
        assert copy.settings() == folder.settings()
        assert copy.official() == folder.official()


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
    def refuse(_path: Path, _target: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutsideFailure, match="the disk is full"):
        DiskContentFolder(tmp_path / "ours").create(SETTINGS, "{}", "report.md", b"")
    assert list(tmp_path.iterdir()) == []


def test_revision_that_fails_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = DiskContentFolder(tmp_path / "ours")
    folder.create(SETTINGS, "{}", "report.md", b"# Report")
    before = folder.files()
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target.name == "2.json":
            raise OSError(errno.ENOSPC, "No space left on device")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutsideFailure, match="the disk is full"):
        folder.add_revision(2, "{}", "{}", ("report.md", b"# New"))
    assert folder.files() == before
    assert not list((tmp_path / "ours").rglob(".*"))


def test_folder_in_the_making_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = DiskContentFolder(tmp_path / "ours")
    with pytest.raises(BadInput), folder.draft() as draft:
        draft.settings()
    assert list(tmp_path.iterdir()) == []
    with folder.draft() as draft:
        draft.fill({"report.toml": SETTINGS.encode(), "media/a.svg": b"<svg/>"})
    assert folder.media() == {"a.svg": b"<svg/>"}
