"""The folder of a report's edit files, and of the words beside them that nobody could place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path

from youth_report.store.disk import explain_failures, write_file

_UNPLACED = "unplaced"


class DiskSittingFolder:
    """The folder edits/ of a report (port `SittingFolder`)."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def keep(self, name: str, text: str, unplaced: str) -> str:
        """Keep an edit file and its unplaced words; an empty text makes no file."""
        with explain_failures("Keeping the sheet", self.path):
            for free in _name_freely(name):
                places = (self.path / _UNPLACED / f"{free}.md", self.path / f"{free}.md")
                held = tuple(place.read_bytes() if place.exists() else b"" for place in places)
                wanted = (unplaced.encode(), text.encode())
                if held == wanted:
                    return free
                if not any(place.exists() for place in places):
                    break
            # What has no place is written first: it is never lost, and the entries come with it or not at all.
            for place, data in zip(places, wanted, strict=True):
                if data:
                    write_file(place, data)
            return free

    def unplaced(self) -> Mapping[str, str]:
        """Return the words that could not be placed, by the name of their sitting."""
        folder = self.path / _UNPLACED
        with explain_failures("Reading unplaced words", folder):
            found = sorted(folder.glob("*.md")) if folder.is_dir() else []
            return {path.stem: path.read_text(encoding="utf-8") for path in found if not path.is_symlink()}


def _name_freely(name: str) -> Iterator[str]:
    yield name
    for number in count(2):
        yield f"{name}-{number}"
