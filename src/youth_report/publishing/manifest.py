"""The list of all that is in a publication."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from hashlib import sha256

from youth_report.model import Resource
from youth_report.publishing.edition_page import ReadingPage


def write(resources: Sequence[Resource], name: str, page: ReadingPage) -> Resource:
    """Return the manifest of some resources, as JSON: for each its path, media type, size, SHA-256 and role.

    What a list of reports tells of this one is there, too: its title, for whom it is, its languages, its look.
    """
    frame = page.frame
    found = {
        "name": name,
        "title": frame.title,
        "language": frame.language,
        "theme": frame.theme,
        "publisher": frame.publisher,
        "year": frame.year,
        "madeFor": page.made_for,
        "others": [asdict(other) for other in frame.others],
        "madeFrom": asdict(frame.making),
        "resources": [_describe(resource) for resource in resources],
    }
    text = json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return Resource("manifest.json", "application/json", text.encode(), "manifest")


def _describe(resource: Resource) -> dict[str, str | int]:
    return {
        "path": resource.path,
        "mediaType": resource.media_type,
        "bytes": len(resource.data),
        "sha256": sha256(resource.data).hexdigest(),
        "role": resource.role,
    }
