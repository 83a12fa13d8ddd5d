"""What every folder of edit files must do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fakes.sitting_folder import FakeSittingFolder
from youth_report.ports import SittingFolder
from youth_report.store.sitting_folder import DiskSittingFolder

Make = Callable[[Path], SittingFolder]


def _fake(_folder: Path) -> SittingFolder:
    return FakeSittingFolder()


def _disk(folder: Path) -> SittingFolder:
    return DiskSittingFolder(folder / "edits")


@pytest.mark.parametrize("make", [_fake, _disk])
def test_nothing_is_written_over(make: Make, tmp_path: Path) -> None:
    folder = make(tmp_path)
    assert folder.keep("2026-05-12-moss", "one", "lost one") == "2026-05-12-moss"
    assert folder.keep("2026-05-12-moss", "two", "lost two") == "2026-05-12-moss-2"
    assert folder.keep("2026-05-12-moss", "three", "") == "2026-05-12-moss-3"
    assert folder.unplaced() == {"2026-05-12-moss": "lost one", "2026-05-12-moss-2": "lost two"}


@pytest.mark.parametrize("make", [_fake, _disk])
def test_same_texts_are_kept_once(make: Make, tmp_path: Path) -> None:
    folder = make(tmp_path)
    assert [folder.keep("moss", "one", "lost") for _ in range(3)] == ["moss"] * 3
    assert folder.unplaced() == {"moss": "lost"}


@pytest.mark.parametrize("make", [_fake, _disk])
def test_words_without_a_place_may_be_all_there_is(make: Make, tmp_path: Path) -> None:
    folder = make(tmp_path)
    assert folder.unplaced() == {}
    assert folder.keep("moss", "", "lost") == "moss"
    assert folder.unplaced() == {"moss": "lost"}


def test_edit_files_stand_where_they_are_read(tmp_path: Path) -> None:
    DiskSittingFolder(tmp_path / "edits").keep("moss", "words", "lost")
    files = {path.relative_to(tmp_path).as_posix(): path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.md")}
    assert files == {"edits/moss.md": "words", "edits/unplaced/moss.md": "lost"}
