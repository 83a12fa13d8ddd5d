"""Decide between ideas, and take back what was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from youth_report.editing import fold, sessions
from youth_report.editing.events import Event, tell_events
from youth_report.editing.sessions import Choice, Doing
from youth_report.editing.story import tell_story
from youth_report.model import BlockId, Edition, Record, WrongUsage
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.tools import Desk


@dataclass(frozen=True, slots=True)
class Done:
    """What was taken down, and what came of it."""

    event: Event
    state: str
    """How far the passage has come; `conflict` where people must still choose; empty where it is no longer there."""
    words: str
    """Its words as they are now."""


def decide(desk: Desk, choice: Choice, doing: Doing) -> Done:
    """Take a decision down."""
    draft = take_stock(desk)
    return _take_down(desk, draft, sessions.decide(choice, doing, tell_story(draft.report, draft.past), draft.records))


def join_ideas(desk: Desk, block: BlockId) -> str:
    """Return all ideas for a block between which people must choose, one below the other."""
    edition = take_stock(desk).edition
    ideas = next((one.alternatives for one in edition.conflicts if one.block == block), ())
    if not ideas:
        mend = "Look at: youth-report edit REPORT conflicts"
        raise WrongUsage(f"there are no two ideas to choose from for {block}", mend=mend)
    if not all(idea.text for idea in ideas):
        mend = "Choose one of the ideas, or write new words with --words."
        raise WrongUsage(f"one of the ideas is to leave {block} out, so both cannot be used", mend=mend)
    return "\n\n".join(idea.text for idea in ideas)


def take_back(desk: Desk, pick: Callable[[Sequence[Record]], Record], doing: Doing) -> Done:
    """Make a record count no longer."""
    draft = take_stock(desk)
    return _take_down(desk, draft, [sessions.take_back(pick(draft.records), doing, draft.records)])


def _take_down(desk: Desk, draft: Draft, news: Sequence[Record]) -> Done:
    desk.log.append(news)
    records = desk.log.records()
    events = tell_events(records, tell_story(draft.report, draft.past))
    event = next(event for event in events if event.id == news[-1].id)
    edition = fold.fold(draft.report, records, title=draft.edition.title, past=draft.past)
    return Done(event, *_find_state(edition, event.block))


def _find_state(edition: Edition, block: str) -> tuple[str, str]:
    found = next((passage for passage in edition.passages if passage.id == block), None)
    if found is None:
        return "", ""
    is_open = any(conflict.block == block for conflict in edition.conflicts)
    return "conflict" if is_open else found.state.value, found.text
