"""What a reader can take away: the same words in other formats."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from youth_report.model import Resource
from youth_report.publishing.labels import Labelling

_NAMES = {
    "offline": "This page in one file, with everything inside",
    "epub": "Book (EPUB): each word lights up",
    "epub-lines": "Book (EPUB): each line lights up",
    "pdf": "For paper, in large print (PDF)",
    "docx": "For Word, in large print",
    "text": "Plain words (text)",
}
"""How each format is offered, by the role of its resource, in the order of the page."""


@dataclass(frozen=True, slots=True)
class Download:
    """One thing to take away."""

    path: str
    name: str
    size: str
    """In words: `12 kB`, `3.4 MB`."""


def list_downloads(resources: Iterable[Resource]) -> tuple[Download, ...]:
    """Return what is offered of some resources, in the order of the page."""
    order = list(_NAMES)
    offered = sorted((r for r in resources if r.role in _NAMES), key=lambda resource: order.index(resource.role))
    return tuple(Download(r.path, _NAMES[r.role], say_size(len(r.data))) for r in offered)


def list_translated(resources: Iterable[Resource], labels: Labelling) -> tuple[Download, ...]:
    """Return what is offered of some documents in another language, in its words."""
    named = ((resource, labels.get(f"download_{resource.path.rpartition('.')[2]}", "")) for resource in resources)
    return tuple(Download(r.path, name, say_size(len(r.data))) for r, name in named if name)


def say_size(count: int) -> str:
    """Return a number of bytes in words."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(round(count / 1e3), 1)} kB"
