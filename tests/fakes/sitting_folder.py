"""Edit files in memory."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count


class FakeSittingFolder:
    def __init__(self) -> None:
        self.edits: dict[str, str] = {}
        self.left: dict[str, str] = {}

    def keep(self, name: str, text: str, unplaced: str) -> str:
        for number in count(1):
            free = name if number == 1 else f"{name}-{number}"
            if (self.edits.get(free, ""), self.left.get(free, "")) == (text, unplaced):
                return free
            if free not in self.edits and free not in self.left:
                break
        self.edits |= {free: text} if text else {}
        self.left |= {free: unplaced} if unplaced else {}
        return free

    def unplaced(self) -> Mapping[str, str]:
        return dict(sorted(self.left.items()))
