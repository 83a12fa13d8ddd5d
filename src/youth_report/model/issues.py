"""Things that a person must look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Issue:
    """Something to look at. It is worded for each audience in templates/messages/."""

    id: str
    """Name of its message, such as `page.not-minified`."""
    at: str = ""
    """Id of the block or segment, or the name of a file."""
    values: Mapping[str, str] = field(default_factory=dict)
    """What the message tells: names to words."""
