"""A shelf in memory."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.model import Publication
from youth_report.ports import FRONT_MARK


class FakeShelf:
    def __init__(self, front: bytes = b"") -> None:
        self.standing: dict[str, Publication] = {}
        self.front = front

    def put(self, publication: Publication) -> str:
        self.standing[publication.name] = publication
        return f"shelf/{publication.name}"

    def manifests(self) -> Mapping[str, str]:
        found = ((name, r) for name, one in sorted(self.standing.items()) for r in one.resources)
        return {name: resource.data.decode() for name, resource in found if resource.path == "manifest.json"}

    def put_front(self, page: bytes) -> bool:
        if self.front and FRONT_MARK not in self.front:
            return False
        self.front = page
        return True
