"""Clips kept in memory."""

from __future__ import annotations

from youth_report.model import Clip


class FakeClipStore:
    def __init__(self) -> None:
        self.kept: dict[str, Clip] = {}

    def get(self, key: str) -> Clip | None:
        return self.kept.get(key)

    def put(self, key: str, clip: Clip) -> None:
        self.kept[key] = clip
