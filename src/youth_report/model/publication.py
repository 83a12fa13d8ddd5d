"""What is put on the shelf."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resource:
    """One file of a publication."""

    path: str
    """Relative to the publication, with forward slashes: `audio/narration.mp3`."""
    media_type: str
    data: bytes
    role: str
    """What it is for: `edition`, `official`, `readability`, `audio`, `cues`, `picture`, `script`, `font`, `worker`,
    `manifest`, `translation` (what is in another language), or the name of a format to take away:
    `offline`, `epub`, `epub-lines`, `pdf`, `docx`, `text`."""


@dataclass(frozen=True, slots=True)
class Publication:
    """Everything that a build makes for one report."""

    name: str
    """The report's folder name."""
    resources: tuple[Resource, ...]
    """In reading order; the manifest is last."""
