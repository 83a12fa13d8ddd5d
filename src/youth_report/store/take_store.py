"""What was found in recordings, kept in a folder for each, so that a build need not listen again."""

from __future__ import annotations

import shutil
from pathlib import Path

from youth_report.codec.json_text import read_take, write_take
from youth_report.model import BadInput, Take
from youth_report.store.clip_store import DiskClipStore
from youth_report.store.disk import explain_failures, write_file


class DiskTakeStore:
    """A folder with a folder for each recording (port `TakeStore`)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, digest: str, key: str) -> Take | None:
        """Return what was kept of a recording, or None where there is none or it is damaged."""
        path = self._place(digest, key)
        try:
            return read_take(path.read_text(encoding="utf-8"), path.name)
        except (OSError, UnicodeDecodeError, BadInput):
            return None

    def put(self, digest: str, key: str, take: Take) -> None:
        """Keep what was found in a recording."""
        with explain_failures("Keeping what was heard", self._folder):
            write_file(self._place(digest, key), write_take(take).encode())

    def clips(self, digest: str) -> DiskClipStore:
        """Return the place for the clips of a recording."""
        return DiskClipStore(self._folder / digest / "clips")

    def forget(self, digest: str) -> None:
        """Delete all that was made of a recording."""
        with explain_failures("Deleting what was made of a recording", self._folder):
            if (self._folder / digest).is_dir():
                shutil.rmtree(self._folder / digest)

    def _place(self, digest: str, key: str) -> Path:
        return self._folder / digest / f"{key}.json"
