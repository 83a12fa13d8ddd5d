"""A clock that stands still."""

from __future__ import annotations


class FakeClock:
    def today(self) -> str:
        return "2026-01-02"
