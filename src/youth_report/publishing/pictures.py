"""Pictures that may stand on a page."""

from __future__ import annotations

from collections.abc import Collection

_TYPES = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
"""Endings of file names. What else lies in a report's folder is nobody's business."""


def find_type(name: str) -> str:
    """Return the media type of a picture by its name, or an empty text for what is no picture."""
    return _TYPES.get(name[name.rfind(".") :].lower(), "")


def can_show(name: str, pictures: Collection[str]) -> bool:
    """Tell whether a block's picture can be shown; `pictures` names the files that exist."""
    return name in pictures and bool(find_type(name))
