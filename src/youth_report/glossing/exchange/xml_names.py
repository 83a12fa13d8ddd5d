"""What XML allows in names and in text."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def make_name(term_id: str) -> str:
    """Return the id of an entry as a name, which must not start with a digit."""
    return f"term-{drop_controls(term_id)}"


def drop_controls(words: str) -> str:
    """Return words without the signs that no XML file may hold."""
    return _FORBIDDEN.sub("", words)
