"""What every folder of recordings must do."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from fakes.recording_folder import FakeRecordingFolder
from youth_report.model import BadInput, OutsideFailure, Recording
from youth_report.ports import RecordingFolder
from youth_report.store.recording_folder import DiskRecordingFolder

MOSS = Recording(
    "b7-Moss.wav", ("We “met”.", "It rained\\snowed."), "b7", "", "Moss", "Moss, and Moss's mother", "2026-05-12"
)
KIT = Recording("b3.m4a", ("Hello",), section="b3", consent="Kit", consent_on="2026-05-13")


@pytest.fixture(params=["fake", "disk"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> RecordingFolder:
    return FakeRecordingFolder() if request.param == "fake" else DiskRecordingFolder(tmp_path / "ours")


def test_recordings_come_back_as_they_were_taken_in(folder: RecordingFolder) -> None:
    assert folder.listed() == ()
    assert folder.add(MOSS, b"sound") == MOSS
    assert folder.add(KIT, b"other sound") == KIT
    assert folder.listed() == (MOSS, KIT)
    assert folder.read("b7-Moss.wav") == b"sound"


def test_no_recording_is_written_over(folder: RecordingFolder) -> None:
    folder.add(MOSS, b"first")
    assert folder.add(MOSS, b"second").file == "b7-Moss-2.wav"
    assert folder.add(MOSS, b"third").file == "b7-Moss-3.wav"
    assert folder.read("b7-Moss.wav") == b"first"
    assert [recording.file for recording in folder.listed()] == ["b7-Moss.wav", "b7-Moss-2.wav", "b7-Moss-3.wav"]


def test_removed_recording_is_gone_and_the_rest_stays(folder: RecordingFolder) -> None:
    folder.add(MOSS, b"sound")
    folder.add(KIT, b"other sound")
    folder.remove(MOSS.file)
    assert folder.listed() == (KIT,)
    with pytest.raises(BadInput, match="missing"):
        folder.read(MOSS.file)


def test_what_people_wrote_into_the_list_stays(tmp_path: Path) -> None:
    folder = DiskRecordingFolder(tmp_path)
    folder.add(MOSS, b"sound")
    place = tmp_path / "voices.toml"
    place.write_text("# Ask Moss again in May.\n" + place.read_text(encoding="utf-8"), encoding="utf-8")
    folder.add(KIT, b"other sound")
    folder.remove(MOSS.file)
    text = place.read_text(encoding="utf-8")
    assert text.startswith("# Ask Moss again in May.")
    assert "Moss's" not in text
    assert sorted(path.name for path in (tmp_path / "media/voices").iterdir()) == ["b3.m4a"]


def test_list_that_cannot_be_read_is_named_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "voices.toml").write_text("[[recordings]]\nfile = b7.wav\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"voices\.toml, line 2"):
        DiskRecordingFolder(tmp_path).add(MOSS, b"sound")
    assert not (tmp_path / "media").exists()


def test_link_to_another_place_is_no_recording(tmp_path: Path) -> None:
    (tmp_path / "media/voices").mkdir(parents=True)
    (tmp_path / "media/voices/b7.wav").symlink_to("/etc/hostname")
    with pytest.raises(BadInput, match="missing"):
        DiskRecordingFolder(tmp_path).read("b7.wav")


def test_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = DiskRecordingFolder(tmp_path)
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target.name == "voices.toml":
            raise OSError(errno.ENOSPC, "No space left on device")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutsideFailure, match="the disk is full"):
        folder.add(MOSS, b"sound")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
