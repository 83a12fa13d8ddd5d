"""What the entries of a sitting mean for a report: suggestions, and reviews of those of others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from youth_report.editing.chronicle import Contribution
from youth_report.editing.entries import (
    ALL,
    Addition,
    Entry,
    Judgement,
    Keep,
    LeaveOut,
    PlainWords,
    Rewrite,
    Sitting,
)
from youth_report.editing.grouping import find_addition
from youth_report.editing.identity import with_id
from youth_report.editing.proposals import Proposals, combine, is_named, tell_words
from youth_report.editing.story import Story
from youth_report.editing.version import is_same_name
from youth_report.editing.view import View, take_view
from youth_report.model import GLOSSARY, Action, BlockId, Decision, Review, Span, Suggestion

_TOLD_TOGETHER = "It is told together with the part before it."

Lines = Mapping[BlockId, int]
"""The line of the file in which a block's words are written."""


def derive_records(
    sitting: Sitting,
    story: Story,
    others: Iterable[Contribution],
    offers: Sequence[Proposals] = (),
    met: Mapping[BlockId, Collection[str]] | None = None,
) -> tuple[Contribution, ...]:
    """Return what a sitting says, given what others had said; raise `BadInput` where that cannot be.

    `offers` is what the glossary offers for each official text of the story, `met` the words that the author had
    before them, as far as the log knows them.
    """
    view = take_view(sitting, story, others, met)
    own = _find_own_words(view)
    proposals = offers[view.epochs.get(sitting.name, 0)] if offers else {}
    return tuple(record for entry in sitting.entries for record in _derive(entry, view, own, proposals))


def _find_own_words(view: View) -> Lines:
    lines: dict[BlockId, int] = {}
    for entry in view.sitting.entries:
        if isinstance(entry, Judgement | PlainWords):
            continue
        for block in [entry.at.first] if isinstance(entry, Addition) else view.spread(entry.at):
            line = lines.setdefault(block, entry.at.line)
            if line != entry.at.line:
                mend = f"Say it once. The other place is line {line}."
                raise view.refuse(entry.at.line, f"{entry.at} speaks of {block} a second time", mend)
    return lines


def _derive(entry: Entry, view: View, own: Lines, proposals: Proposals) -> Iterator[Contribution]:
    match entry:
        case Rewrite():
            first, *rest = view.spread(entry.at)
            yield _suggest(view, first, Action.REWRITE, entry.text)
            for block in rest:
                yield _suggest(view, block, Action.LEAVE_OUT, "", _TOLD_TOGETHER)
        case Keep():
            for block in view.spread(entry.at):
                yield _suggest(view, block, Action.REWRITE, view.read_words(block))
        case LeaveOut():
            for block in view.spread(entry.at):
                yield _suggest(view, block, Action.LEAVE_OUT, "", entry.reason)
        case PlainWords():
            yield from _use_plain_words(entry, view, own, proposals)
        case Addition():
            yield _add(entry, view, own)
        case Judgement():
            yield _judge(entry, view, own)


def _suggest(view: View, block: BlockId, action: Action, words: str, reason: str = "") -> Suggestion:
    base, sitting = view.read_words(block), view.sitting
    return with_id(
        Suggestion(
            id="",
            block=block,
            action=action,
            base=base,
            span=Span(0, len(base)),
            replacement=words,
            by=sitting.by,
            on=sitting.date,
            sitting=sitting.name,
            reason=reason,
            starts_from=sitting.starts_from,
        )
    )


def _add(entry: Addition, view: View, own: Lines) -> Suggestion:
    block, line = entry.at.first, entry.at.line
    taken = find_addition(view.others.get(block, ()))
    if taken:
        problem = f"{block} was added already, by {taken.by} on {taken.on}"
        mend = f"Take a free name, such as {_find_free(view, own)}. To change {block}, write [{block}]."
        raise view.refuse(line, problem, mend)
    if entry.after == block:
        raise view.refuse(line, f"{block} cannot stand after itself", "Name the block before it.")
    if entry.after is not None and entry.after not in own:
        view.need(entry.after, line)
    plain = _suggest(view, block, Action.ADD, entry.text)
    return with_id(replace(plain, kind=entry.kind, level=entry.level, media=entry.media, after=entry.after))


def _find_free(view: View, own: Lines) -> str:
    numbers = [int(block[1:]) for block in (*view.others, *own) if block.startswith("y")]
    return f"y{max(numbers, default=0) + 1}"


def _use_plain_words(entry: PlainWords, view: View, own: Lines, proposals: Proposals) -> Iterator[Contribution]:
    blocks = [block for block in view.spread(entry.at) if block not in own]
    offered = {block: proposals.get(block, ()) for block in blocks}
    offers = [offer for block in blocks for offer in offered[block]]
    unknown = [term for term in entry.terms if not any(is_named(offer, [term]) for offer in offers)]
    if unknown:
        words = ", ".join(sorted({tell_words(offer) for offer in offers}))
        term = "" if unknown[0] == ALL else f"`{unknown[0]}` in "
        problem = f"the glossary has no plain words for {term}{entry.at}"
        mend = f"It has some for: {words}." if words else "Take the entry away, or add the word to the glossary."
        raise view.refuse(entry.at.line, problem, mend)
    for block in blocks:
        picked = [offer for offer in offered[block] if is_named(offer, entry.terms)]
        if picked:
            yield _follow(view, combine(picked))
            yield _review(view, block, Decision.ACCEPT, GLOSSARY)


def _follow(view: View, offer: Suggestion) -> Suggestion:
    sitting = view.sitting
    return with_id(replace(offer, on=sitting.date, sitting=sitting.name, starts_from=sitting.starts_from))


def _judge(entry: Judgement, view: View, own: Lines) -> Review:
    block = entry.at.first
    if block not in own:
        view.need(block, entry.at.line)
    authors = {one.by for one in view.others.get(block, ()) if isinstance(one, Suggestion)}
    authors |= {view.sitting.by} if block in own else set()
    if not authors or (entry.of and not any(is_same_name(entry.of, author) for author in authors)):
        problem = f"there are no words of {entry.of or 'anyone'} for {block}"
        mend = f"Words for it came from {', '.join(sorted(authors))}." if authors else "Take the entry away."
        raise view.refuse(entry.at.line, problem, mend)
    return _review(view, block, entry.decision, entry.of, entry.reason)


def _review(view: View, block: BlockId, decision: Decision, of: str, reason: str = "") -> Review:
    sitting = view.sitting
    return with_id(Review("", block, decision, of, sitting.by, sitting.date, sitting.name, reason, sitting.starts_from))
