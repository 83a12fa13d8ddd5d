"""Look at what people wrote, and at what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from difflib import get_close_matches

from youth_report.editing import fold
from youth_report.editing.chronicle import find_day
from youth_report.editing.events import tell_events
from youth_report.editing.story import Past, tell_story
from youth_report.model import Edition, Passage, Record, Report, WrongUsage
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.tools import Desk

Row = dict[str, str]
_SHELF = "on the shelf"
"""Words for a block that the official text no longer has."""


def list_passages(desk: Desk, block: str = "", until: str = "") -> list[Row]:
    """Return each passage with how far it has come: all or that of one block, now or in the evening of a day."""
    edition = _see_edition(desk, until)
    shelf = [_tell_passage(passage, _SHELF) for passage in edition.shelf]
    return _pick([*(_tell_passage(passage, passage.state.value) for passage in edition.passages), *shelf], block)


def _tell_passage(passage: Passage, state: str) -> Row:
    return {
        "block": passage.id,
        "state": state,
        "by": ", ".join(passage.authors),
        "words": passage.text,
        "look": _tell_look(passage),
    }


def list_conflicts(desk: Desk, block: str = "", until: str = "") -> list[Row]:
    """Return each wording between which people must choose, of all blocks or of one."""
    edition = _see_edition(desk, until)
    rows = [
        {"block": conflict.block, "by": ", ".join(one.by), "words": one.text, "reason": conflict.reason}
        for conflict in edition.conflicts
        for one in conflict.alternatives
    ]
    return _pick(rows, block, [passage.id for passage in (*edition.passages, *edition.shelf)])


def list_events(desk: Desk, block: str = "", until: str = "") -> list[Row]:
    """Return who said what, when and why, and what came of it: each record of the log, or those about one block."""
    draft = take_stock(desk)
    report, past = _go_back(draft, until)
    story = tell_story(report, past)
    events = tell_events(_find_records(draft, until), story)
    rows = [{key.replace("_", " "): value for key, value in asdict(event).items()} for event in events]
    return _pick(rows, block, [name for blocks in story.blocks for name in blocks])


def _pick(rows: Sequence[Row], block: str, there: Iterable[str] = ()) -> list[Row]:
    """Return the rows of a block, or all; raise `WrongUsage` for a block that is not there."""
    block = block.strip().casefold()
    names = {*there, *(row["block"] for row in rows)}
    if block and block not in names:
        near = get_close_matches(block, names, 3)
        mend = f"The names that look like it are: {', '.join(sorted(near))}." if near else "A name looks like this: b7."
        raise WrongUsage(f"there is no block {block} in this report", mend=mend)
    return [row for row in rows if block in {"", row["block"]}]


def _see_edition(desk: Desk, until: str) -> Edition:
    draft = take_stock(desk)
    if not until:
        return draft.edition
    report, past = _go_back(draft, until)
    return fold.fold(report, _find_records(draft, until), title=draft.edition.title, past=past)


def _find_records(draft: Draft, until: str) -> list[Record]:
    return [record for record in draft.records if not until or find_day(record) <= until]


def _go_back(draft: Draft, until: str) -> tuple[Report, Sequence[Past]]:
    """Return the official text of a day, and those before it."""
    later = [one for one in draft.past if until and one.descent.on > until]
    return (later[0].report, draft.past[: -len(later)]) if later else (draft.report, draft.past)


def _tell_look(passage: Passage) -> str:
    if passage.changed:
        return f"please look: {passage.changed}"
    return "please look: words of several people were put together" if passage.look else passage.reason
