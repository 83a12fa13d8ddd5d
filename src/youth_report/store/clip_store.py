"""Clips kept in a folder, so that a sentence that did not change is not said again."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from youth_report.model import Clip
from youth_report.store.disk import explain_failures, write_file


class DiskClipStore:
    """A folder with a file for each clip (port `ClipStore`)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, key: str) -> Clip | None:
        """Return the clip that was kept under `key`, or None where there is none or it is damaged."""
        try:
            head, _, audio = self._place(key).read_bytes().partition(b"\n")
            told = json.loads(head)
            if told["sha256"] != hashlib.sha256(audio).hexdigest():
                return None
            return Clip(audio, told["rate"], told["samples"], tuple(told["starts"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, clip: Clip) -> None:
        """Keep a clip under `key`."""
        digest = hashlib.sha256(clip.audio).hexdigest()
        told = {"rate": clip.rate, "samples": clip.samples, "sha256": digest, "starts": clip.starts}
        with explain_failures("Keeping the audio", self.folder):
            write_file(self._place(key), json.dumps(told).encode() + b"\n" + clip.audio, lasting=False)

    def _place(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.clip"
