"""The recordings of one report: media/voices/ and voices.toml."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePath

from youth_report.codec.voices_text import HEAD, drop_recording, read_recordings, write_recording
from youth_report.model import BadInput, Recording
from youth_report.store.disk import explain_failures, write_file

_LIST = "voices.toml"
_FOLDER = "media/voices"


class DiskRecordingFolder:
    """A report's folder, seen for its recordings alone (port `RecordingFolder`)."""

    def __init__(self, path: Path) -> None:
        self._list = path / _LIST
        self._folder = path / _FOLDER
        self._where = f"{path.name}/{_LIST}"

    def listed(self) -> tuple[Recording, ...]:
        """Return what voices.toml tells, in its order; raise `BadInput` for a slip in it."""
        return read_recordings(self._text(), self._where)

    def read(self, file: str) -> bytes:
        """Return a recording; raise `BadInput` where it is missing."""
        path = self._folder / file
        with explain_failures("Reading a recording", path):
            if not path.is_file() or path.is_symlink():
                mend = f"Put it back into {_FOLDER}, or take its lines out of {_LIST}."
                raise BadInput("this recording is missing", mend=mend, where=file)
            return path.read_bytes()

    def add(self, recording: Recording, data: bytes) -> Recording:
        """Take a recording in, whole or not at all; return it with the name that it has now: none is written over."""
        before = self._text() or HEAD
        read_recordings(before, self._where)
        kept = self._name_freely(recording)
        path = self._folder / kept.file
        with explain_failures("Keeping the recording", path):
            write_file(path, data)
            try:
                write_file(self._list, f"{before.rstrip()}\n\n{write_recording(kept)}".encode())
            except BaseException:
                path.unlink()
                raise
        return kept

    def remove(self, file: str) -> None:
        """Delete a recording, and what voices.toml tells of it."""
        with explain_failures("Deleting a recording", self._folder):
            (self._folder / file).unlink(missing_ok=True)
            write_file(self._list, drop_recording(self._text(), file).encode())

    def _text(self) -> str:
        with explain_failures("Reading what is known of recordings", self._list):
            try:
                return self._list.read_bytes().decode("utf-8-sig") if self._list.is_file() else ""
            except UnicodeDecodeError as slip:
                mend = "Open it in a text editor and save it again as UTF-8."
                raise BadInput("this file is not UTF-8 text", mend=mend, where=self._where) from slip

    def _name_freely(self, recording: Recording) -> Recording:
        taken = {one.file for one in self.listed()}
        name = PurePath(recording.file)
        free, number = name.name, 1
        while free in taken or (self._folder / free).exists():
            number += 1
            free = f"{name.stem}-{number}{name.suffix}"
        return replace(recording, file=free)
