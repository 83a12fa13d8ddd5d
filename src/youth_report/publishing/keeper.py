"""What a browser keeps of a publication, so that it opens without a network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from youth_report.model import Resource
from youth_report.publishing.player import NARRATION

PATH = "sw.js"
_PAGES = frozenset({"edition", "official", "readability", "accessibility", "picture", "script", "font"})
_TRANSLATION = ("translation", "text/html")
"""What is kept of a translation: its page, and not the documents of the same role."""
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Keeper:
    """The context of `publication/sw.js`."""

    version: str
    """Another one whenever anything that is kept is another."""
    pages: tuple[str, ...]
    """Addresses of what a reader needs to read."""
    sound: tuple[str, ...]
    """Addresses of what is needed to listen."""


def choose_kept(resources: Sequence[Resource]) -> Keeper:
    """Return what is kept of some resources; what can be taken away is taken, not kept."""
    pages = [r for r in resources if r.role in _PAGES or (r.role, r.media_type) == _TRANSLATION]
    sound = [resource for resource in resources if resource.role == "audio" and resource.path != NARRATION]
    seal = sha256()
    for resource in (*pages, *sound):
        seal.update(f"{resource.path} {sha256(resource.data).hexdigest()}\n".encode())
    return Keeper(seal.hexdigest()[:_DIGITS], tuple(r.path for r in pages), tuple(r.path for r in sound))
