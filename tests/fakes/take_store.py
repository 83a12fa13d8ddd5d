"""What was made of recordings, kept in memory."""

from __future__ import annotations

from fakes.clip_store import FakeClipStore
from youth_report.model import Take


class FakeTakeStore:
    def __init__(self) -> None:
        self.takes: dict[tuple[str, str], Take] = {}
        self.made: dict[str, FakeClipStore] = {}

    def get(self, digest: str, key: str) -> Take | None:
        return self.takes.get((digest, key))

    def put(self, digest: str, key: str, take: Take) -> None:
        self.takes[digest, key] = take

    def clips(self, digest: str) -> FakeClipStore:
        return self.made.setdefault(digest, FakeClipStore())

    def forget(self, digest: str) -> None:
        self.takes = {place: take for place, take in self.takes.items() if place[0] != digest}
        self.made.pop(digest, None)
