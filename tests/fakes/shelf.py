"""A shelf in memory."""

from __future__ import annotations

from youth_report.model import Publication


class FakeShelf:
    def __init__(self) -> None:
        self.standing: dict[str, Publication] = {}

    def put(self, publication: Publication) -> str:
        self.standing[publication.name] = publication
        return f"shelf/{publication.name}"
