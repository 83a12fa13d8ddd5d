"""The shelf: a folder from which publications are read."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Mapping
from pathlib import Path

from youth_report.model import Publication
from youth_report.ports import FRONT_MARK
from youth_report.store.disk import explain_failures, new_folder, write_file

_PINNED = re.compile(r"\.[0-9a-f]{12}\.\w+$")
"""Files named after their content: a page that was opened before a swap still asks for them."""

_KEPT_SECONDS = 24 * 3600


class DiskShelf:
    """A folder with a folder for each publication (port `Shelf`)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, publication: Publication) -> str:
        """Swap a whole publication in, or nothing; return the folder where it stands.

        What readers of the version before may still ask for is kept for a day.
        """
        place = self.folder / publication.name
        with explain_failures("Putting the publication on the shelf", place), new_folder(place) as draft:
            for resource in publication.resources:
                path = draft / resource.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(resource.data)
            _keep_pinned(place, draft)
        return str(place)

    def manifests(self) -> Mapping[str, str]:
        """Return the manifest of each publication, by its name."""
        with explain_failures("Looking through the shelf", self.folder):
            paths = sorted(self.folder.glob("[!.]*/manifest.json"))
            return {path.parent.name: path.read_text(encoding="utf-8") for path in paths}

    def put_front(self, page: bytes) -> bool:
        """Put the page in front of all publications, unless someone else's stands there."""
        place = self.folder / "index.html"
        with explain_failures("Putting the list of reports on the shelf", place):
            if place.exists() and FRONT_MARK not in place.read_bytes():
                return False
            write_file(place, page)
        return True


def _keep_pinned(old: Path, draft: Path) -> None:
    for path in sorted(old.rglob("*")) if old.is_dir() else ():
        new = draft / path.relative_to(old)
        if path.is_file() and _PINNED.search(path.name) and not new.exists() and _is_recent(path):
            new.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, new)


def _is_recent(path: Path) -> bool:
    return time.time() - path.stat().st_mtime < _KEPT_SECONDS
