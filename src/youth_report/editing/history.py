"""What became of everybody's ideas: the ground for "You said, we did"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from youth_report.editing.chronicle import Contribution, find_contributions
from youth_report.editing.grouping import group_by_block
from youth_report.editing.standing import Standing, settle
from youth_report.editing.story import Story, find_epochs
from youth_report.editing.tokens import split_words
from youth_report.editing.version import is_same_name
from youth_report.model import GLOSSARY, BlockId, Decision, Record, Review, Suggestion


class Outcome(StrEnum):
    """What came of an idea."""

    USED = "used"
    CHANGED = "changed"
    """It went in, and later words of others took the place of some of it."""
    NOT_USED = "not used"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Idea:
    """What someone proposed for a block, and what came of it."""

    suggestion: Suggestion
    """Says who, when and what."""
    outcome: Outcome
    review: Review | None = None
    """The decision that it came of, with who made it and why."""

    @property
    def reason(self) -> str:
        """Why it was decided so, in the words of the person who decided; empty where nobody said."""
        return self.review.reason if self.review else ""


def of(block: BlockId, records: Sequence[Record], official: str = "") -> tuple[Idea, ...]:
    """Return all ideas about a block that still count, in order; `official` is its words in the official report."""
    about = [one for one in find_contributions(records) if one.block == block]
    return _find_ideas(settle(official, about), about)


def of_all(records: Sequence[Record], story: Story) -> tuple[Idea, ...]:
    """Return all ideas about all blocks of a report."""
    contributions = find_contributions(records)
    epochs = find_epochs(story, contributions)
    said = group_by_block(contributions)
    return tuple(
        idea for block, about in said.items() for idea in _find_ideas(story.settle(block, about, epochs), about)
    )


def _find_ideas(standing: Standing, about: Sequence[Contribution]) -> tuple[Idea, ...]:
    return tuple(
        _find_idea(one, standing, about[place:]) for place, one in enumerate(about) if isinstance(one, Suggestion)
    )


def _find_idea(one: Suggestion, standing: Standing, later: Sequence[Contribution]) -> Idea:
    outcome = _find_outcome(one, standing)
    reviews = [two for two in later if isinstance(two, Review)]
    if outcome is Outcome.NOT_USED:
        return Idea(one, outcome, next((review for review in reviews if _rejects(review, one)), None))
    named = [review for review in reviews if _names(review, one)]
    return Idea(one, outcome, named[-1] if named else None)


def _names(review: Review, one: Suggestion) -> bool:
    return not review.of or is_same_name(review.of, one.by)


def _rejects(review: Review, one: Suggestion) -> bool:
    if review.decision is Decision.DECLINE:
        return _names(review, one)
    return review.decision is Decision.ACCEPT and review.of != GLOSSARY and not _names(review, one)


def _find_outcome(one: Suggestion, standing: Standing) -> Outcome:
    holding = [version for version in standing.versions if one in version.parts]
    if not holding:
        return Outcome.NOT_USED
    if len(holding) < len(standing.versions):
        return Outcome.WAITING
    lost = Counter(split_words(one.result)) - Counter(split_words(one.base)) - Counter(split_words(standing.shown.text))
    left_in = not one.result and standing.shown.text
    return Outcome.CHANGED if lost or left_in else Outcome.USED
