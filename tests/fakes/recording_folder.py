"""Recordings kept in memory."""

from __future__ import annotations

from dataclasses import replace

from youth_report.model import BadInput, Recording


class FakeRecordingFolder:
    def __init__(self) -> None:
        self.kept: dict[str, tuple[Recording, bytes]] = {}

    def listed(self) -> tuple[Recording, ...]:
        return tuple(recording for recording, _ in self.kept.values())

    def read(self, file: str) -> bytes:
        if file not in self.kept:
            raise BadInput("this recording is missing", mend="Put it back.", where=file)
        return self.kept[file][1]

    def add(self, recording: Recording, data: bytes) -> Recording:
        stem, _, ending = recording.file.rpartition(".")
        names = (recording.file, *(f"{stem}-{number}.{ending}" for number in range(2, 99)))
        kept = replace(recording, file=next(name for name in names if name not in self.kept))
        self.kept[kept.file] = (kept, data)
        return kept

    def remove(self, file: str) -> None:
        self.kept.pop(file, None)
