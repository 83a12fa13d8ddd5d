"""All that was said about a report, folded into the edition that comes of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from youth_report.editing.chronicle import find_contributions
from youth_report.editing.explain import explain_conflict
from youth_report.editing.grouping import find_addition, group_by_block
from youth_report.editing.standing import Standing, settle
from youth_report.editing.version import Version
from youth_report.model import (
    Action,
    Alternative,
    Block,
    BlockId,
    Conflict,
    Edition,
    Passage,
    Record,
    Report,
    State,
    Suggestion,
)


def fold(report: Report, records: Sequence[Record], *, title: str) -> Edition:
    """Return the edition that all records make of a report, in whatever order they come.

    Passages have their words, but not yet their blocks.
    """
    said = group_by_block(find_contributions(records))
    additions = {block: found for block, about in said.items() if (found := find_addition(about))}
    official = {block.id: block for block in report.blocks}
    passages: list[Passage] = []
    conflicts: list[Conflict] = []
    for block in _find_order(official, additions.values()):
        source = official.get(block)
        standing = settle(source.text if source else "", said.get(block, ()))
        passages.append(_make_passage(block, standing.shown, source or additions[block]))
        if standing.is_open:
            conflicts.append(_make_conflict(block, standing))
    return Edition(report, title, tuple(passages), tuple(conflicts))


def _find_order(official: Mapping[BlockId, Block], additions: Iterable[Suggestion]) -> Iterator[BlockId]:
    """Yield the official blocks with the added ones after theirs; last, those whose block is gone."""
    followers: defaultdict[BlockId | None, list[BlockId]] = defaultdict(list)
    for addition in sorted(additions, key=lambda one: (one.on, len(one.block), one.block)):
        if addition.block not in official:
            followers[addition.after].append(addition.block)
    placed: set[BlockId] = set()
    for anchor in (None, *official):
        yield from _walk(anchor, followers, placed)
    lost = [block for waiting in followers.values() for block in waiting]
    for block in sorted(lost, key=lambda block: (len(block), block)):
        yield from _walk(block, followers, placed)


def _walk(
    start: BlockId | None, followers: Mapping[BlockId | None, Sequence[BlockId]], placed: set[BlockId]
) -> Iterator[BlockId]:
    waiting = [start]
    while waiting:
        block = waiting.pop()
        if block in placed:
            continue
        if block is not None:
            placed.add(block)
            yield block
        waiting += reversed(followers.get(block, ()))


def _make_passage(block: BlockId, version: Version, source: Block | Suggestion) -> Passage:
    official = source if isinstance(source, Block) else None
    return Passage(
        id=block,
        state=_find_state(version, official),
        text=version.text,
        official=official,
        kind=source.kind,
        level=source.level,
        media=source.media,
        authors=version.authors,
        reason=_find_reason(version),
        look=version.look,
    )


def _find_state(version: Version, official: Block | None) -> State:
    if official and not version.parts:
        return State.OFFICIAL
    if not version.text:
        return State.LEFT_OUT
    return State.WRITTEN if official else State.ADDED


def _find_reason(version: Version) -> str:
    """Return why a block is left out. Why people decided as they did stays among them: see `history`."""
    last = next((part for part in reversed(version.parts) if part.action is Action.LEAVE_OUT), None)
    return last.reason if last and not version.text else ""


def _make_conflict(block: BlockId, standing: Standing) -> Conflict:
    alternatives = tuple(
        Alternative(version.text, standing.find_parties(version) or version.authors) for version in standing.versions
    )
    return Conflict(block, standing.base, alternatives, explain_conflict(standing))
