"""What can be told of how hard a text is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youth_report.model.scores import Comparison, Easing, Scorecard


class Subject(StrEnum):
    """What is scored."""

    DOCUMENT = "document"
    OFFICIAL = "official"
    EDITION = "edition"
    BOTH = "both"
    """The official text beside the edition."""
    DRAFTS = "drafts"
    """The edition after each day on which somebody worked at it."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What makes one segment hard, and what would help."""

    segment: str
    """Its id."""
    text: str
    hardness: tuple[str, ...]
    """Sentences that say what is hard about it."""
    easings: tuple[Easing, ...]
    """The most helpful first. Gains are those of the section that the segment is in."""

    @property
    def gain(self) -> float:
        """Grades by which the section would fall, were all that can be reckoned done."""
        return sum(easing.gain for easing in self.easings)


@dataclass(frozen=True, slots=True)
class Stage:
    """An edition as it stood in the evening of a day."""

    on: str
    """ISO 8601 date; empty before anybody worked at it."""
    by: tuple[str, ...]
    """Who wrote or decided something on that day."""
    card: Scorecard
    """Of the whole."""
    written: int
    """Passages that are no longer in official words."""
    passages: int


@dataclass(frozen=True, slots=True)
class Scored:
    """What was found out about a text."""

    title: str
    language: str
    """BCP 47 tag."""
    subject: Subject
    cards: tuple[Scorecard, ...] = ()
    """The whole, then sections, blocks and segments."""
    pairs: tuple[Comparison, ...] = ()
    """The whole, then the sections of the official text."""
    stages: tuple[Stage, ...] = ()
    """In the order of days."""
    advice: tuple[Advice, ...] = ()
    """For each segment that could be easier, as they are read."""
    model_says: str = ""
    """What the numbers of the user's own model mean; empty where there is none."""
