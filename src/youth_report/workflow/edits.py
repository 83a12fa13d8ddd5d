"""Look at what people wrote, and at what came of it."""

from __future__ import annotations

from youth_report.editing import history
from youth_report.workflow.draft import take_stock
from youth_report.workflow.tools import Desk

Row = dict[str, str]


def list_passages(desk: Desk) -> list[Row]:
    """Return each passage with how far it has come."""
    return [
        {
            "block": passage.id,
            "state": passage.state.value,
            "by": ", ".join(passage.authors),
            "words": passage.text,
            "look": "please look: words of several people were put together" if passage.look else passage.reason,
        }
        for passage in take_stock(desk).edition.passages
    ]


def list_conflicts(desk: Desk) -> list[Row]:
    """Return each wording between which people must choose."""
    return [
        {"block": conflict.block, "by": ", ".join(one.by), "words": one.text, "reason": conflict.reason}
        for conflict in take_stock(desk).edition.conflicts
        for one in conflict.alternatives
    ]


def list_ideas(desk: Desk) -> list[Row]:
    """Return each idea with its author, its day, and what came of it."""
    draft = take_stock(desk)
    return [
        {
            "block": passage.id,
            "by": idea.suggestion.by,
            "on": idea.suggestion.on,
            "words": idea.suggestion.replacement,
            "came of it": idea.outcome.value,
            "reason": idea.reason,
        }
        for passage in draft.edition.passages
        for idea in history.of(passage.id, draft.records, passage.official.text if passage.official else "")
    ]
