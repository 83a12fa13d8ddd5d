"""How hard a text is to read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Layer(StrEnum):
    """The piece of a text that a scorecard is about."""

    REPORT = "report"
    SECTION = "section"
    BLOCK = "block"
    SEGMENT = "segment"


@dataclass(frozen=True, slots=True)
class Band:
    """A step of reading age that a text falls in."""

    label: str
    """Such as `reading age 9 to 11`."""
    youngest: int
    """The age in years from which most readers manage the text."""
    sure: bool
    """False where the text is too short, or its metrics disagree."""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The scores of one piece of a text."""

    layer: Layer
    subject: str
    """Id of the section, block or segment; `report` for the whole."""
    title: str
    """The heading of a section, or the first words of a smaller piece."""
    words: int
    units: int
    """Sentences, headings and list items, counted as they stand in the text."""
    scores: Mapping[str, float]
    """Name of a metric (see `scoring.metrics`) to its value. Empty where there are too few words to tell."""
    band: Band | None = None
