"""Names of files made from their content: an open page goes on asking for the very files that it was made with."""

from __future__ import annotations

from hashlib import sha256

_DIGITS = 12


def pin_name(path: str, data: bytes) -> str:
    """Return a path with the beginning of the content's SHA-256 before its ending: `reader.0123456789ab.js`."""
    stem, _, ending = path.rpartition(".")
    return f"{stem}.{sha256(data).hexdigest()[:_DIGITS]}.{ending}"
