"""Questions at the end of a part. They test the page: whoever cannot answer has found a place to write better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import BlockId, Question, Section
from youth_report.publishing.headings import find_levels

_PART = 2
"""The level of the headings that begin a part."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as a page asks it."""

    id: str
    """Names its answers on the reader's device: `ask-b3-1`."""
    ask: str
    answer: str


def place_questions(sections: Sequence[Section], questions: Sequence[Question]) -> Mapping[BlockId, tuple[Asked, ...]]:
    """Return the questions by the id of the section after which they stand: the last one of their part."""
    lasts: dict[BlockId, BlockId] = {}
    part = None
    for section, level in zip(sections, find_levels(sections), strict=True):
        part = section.id if level <= _PART or part is None else part
        lasts[part] = section.id
    asked: dict[BlockId, tuple[Asked, ...]] = {}
    for part, last in lasts.items():
        mine = (question for question in questions if question.section == part)
        asked[last] = tuple(Asked(f"ask-{part}-{n}", q.ask, q.answer) for n, q in enumerate(mine, 1))
    return asked


def find_lost(sections: Sequence[Section], questions: Sequence[Question]) -> tuple[Question, ...]:
    """Return the questions whose part is not in the edition, or is no part."""
    levels = zip(sections, find_levels(sections), strict=True)
    parts = {section.id for section, level in levels if level <= _PART}
    return tuple(question for question in questions if question.section not in parts)
