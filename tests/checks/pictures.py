"""Words that stand for a picture."""

from __future__ import annotations

import re

_FILE = re.compile(r"\S+\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)", re.IGNORECASE)
_EMPTY_WORDS = frozenset({"image", "picture", "photo", "graphic", "drawing", "icon", "untitled", "img"})


def is_poor_alternative(words: str | None, source: str) -> bool:
    """Tell whether the text alternative of a picture tells nothing of it: none, a file's name, or only what it is."""
    said = (words or "").strip().rstrip(".").casefold()
    stem = source.rpartition("/")[2].rpartition(".")[0].casefold()
    return not said or bool(_FILE.fullmatch(said)) or said in _EMPTY_WORDS or said == stem
