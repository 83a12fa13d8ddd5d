"""All that was said about a report, folded into the edition that comes of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from youth_report.editing.chronicle import find_contributions
from youth_report.editing.explain import explain_conflict
from youth_report.editing.grouping import find_addition, group_by_block
from youth_report.editing.standing import Standing
from youth_report.editing.story import Past, Story, find_epochs, tell_story
from youth_report.editing.version import Version
from youth_report.model import (
    Action,
    Alternative,
    Block,
    BlockId,
    Conflict,
    Edition,
    Kind,
    Passage,
    Record,
    Report,
    State,
    Suggestion,
)


def fold(report: Report, records: Iterable[Record], *, title: str, past: Sequence[Past] = ()) -> Edition:
    """Return the edition that all records make of a report, in whatever order they come.

    `past` is the official texts before this one. Passages have their words, but not yet their blocks.
    """
    story = tell_story(report, past)
    contributions = find_contributions(records)
    epochs = find_epochs(story, contributions)
    said = group_by_block(contributions)
    standings = {block: story.settle(block, said.get(block, ()), epochs) for block in {**story.latest, **said}}
    additions = {block: found for block, about in said.items() if (found := find_addition(about))}
    gone = [block for block in said if block not in story.latest and block not in additions]
    heirs = {block: heir for block in gone if (heir := story.find_heir(block)) and standings[block].has_words}
    passages: list[Passage] = []
    conflicts: list[Conflict] = []
    for block in _find_order(story, additions.values(), heirs):
        passages.append(make_passage(block, standings[block].shown, story, additions.get(block)))
        if standings[block].is_open:
            conflicts.append(make_conflict(block, standings[block]))
    shelf = _fill_shelf(story, {block: standings[block] for block in gone if block not in heirs})
    return Edition(report, title, tuple(passages), tuple(conflicts), shelf)


def _find_order(story: Story, additions: Iterable[Suggestion], heirs: Mapping[BlockId, BlockId]) -> Iterator[BlockId]:
    """Yield the official blocks with the added ones after theirs; last, those whose block was never there."""
    followers: defaultdict[BlockId | None, list[BlockId]] = defaultdict(list)
    for block, heir in heirs.items():
        followers[heir].append(block)
    for addition in sorted(additions, key=lambda one: (one.on, len(one.block), one.block)):
        if addition.block not in story.latest:
            after = addition.after
            followers[after if after is None or after in heirs else story.find_place(after)].append(addition.block)
    placed: set[BlockId] = set()
    for anchor in (None, *story.latest):
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


def make_passage(block: BlockId, version: Version, story: Story, addition: Suggestion | None = None) -> Passage:
    """Return the passage of a block, with the words of one version of it."""
    official = story.latest.get(block)
    source = official or addition or story.find_last(block)
    return Passage(
        id=block,
        state=_find_state(version, official),
        text=version.text,
        official=official,
        kind=source.kind if source else Kind.PARAGRAPH,
        level=source.level if source else 0,
        media=source.media if source else "",
        authors=version.authors,
        reason=_find_reason(version),
        look=version.look,
        changed=version.changed,
        before=version.before,
    )


def _fill_shelf(story: Story, standings: Mapping[BlockId, Standing]) -> tuple[Passage, ...]:
    """Return all words that people wrote for blocks which are gone: where they had not chosen, each version."""
    return tuple(
        make_passage(block, version, story)
        for block, standing in standings.items()
        for version in {one.text: one for one in (standing.shown, *standing.versions)}.values()
        if version.parts and version.text
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


def make_conflict(block: BlockId, standing: Standing) -> Conflict:
    """Return what people must choose from."""
    alternatives = tuple(
        Alternative(version.text, standing.find_parties(version) or version.authors) for version in standing.versions
    )
    return Conflict(block, standing.base, alternatives, explain_conflict(standing))
