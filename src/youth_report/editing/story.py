"""All official texts of a report, one after the other, and what people said about each.

Words stay the words of their block when a new official text comes. A block that nobody wrote about shows the new text;
where people wrote, their words stand, and where the meaning of the official words changed they are asked to look.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from youth_report.editing.chronicle import Contribution, find_days, is_file
from youth_report.editing.entries import is_day
from youth_report.editing.proposals import Proposals
from youth_report.editing.standing import Standing, begin, reopen, settle_on, take_text
from youth_report.model import Block, BlockId, Descent, Report

Epochs = Mapping[str, int]
"""The place of the official text that the author of each sitting had in front of them: 0 for the first."""

_TOLD_WITH = "The official text of this part is now told together with {heir}."


@dataclass(frozen=True, slots=True)
class Past:
    """An official text that another one followed."""

    report: Report
    descent: Descent
    """How the one that followed came of it."""
    proposals: Proposals = field(default_factory=dict)
    """What the glossary offers for this text."""


@dataclass(frozen=True, slots=True)
class Story:
    """The official texts of a report in their order."""

    reports: tuple[Report, ...]
    descents: tuple[Descent, ...]
    """How each text but the first came of the one before."""
    blocks: tuple[Mapping[BlockId, Block], ...]
    """The blocks of each text."""

    @property
    def latest(self) -> Mapping[BlockId, Block]:
        """The blocks of the text that counts."""
        return self.blocks[-1]

    def settle(
        self, block: BlockId, about: Sequence[Contribution], epochs: Epochs, *, until: int | None = None
    ) -> Standing:
        """Return where a block stands, from all that was said about it, up to the official text at place `until`."""
        last = len(self.reports) - 1 if until is None else until
        standing = begin("")
        for place in range(last + 1):
            if block in self.blocks[place]:
                reason = self.descents[place - 1].reasons.get(block, "") if place else ""
                standing = take_text(standing, self.blocks[place][block].text, reason)
            elif place and block in self.blocks[place - 1] and (heir := self._find_next(block, place - 1)):
                standing = take_text(standing, standing.official, _TOLD_WITH.format(heir=heir))
            now = [one for one in about if self._find_epoch(one, epochs) == place]
            for written_for, run in groupby(now, key=lambda one: epochs.get(one.sitting, 0)):
                standing = self._settle_run(standing, tuple(run), written_for, place)
        return standing

    def _find_epoch(self, one: Contribution, epochs: Epochs) -> int:
        """Return the place of the official text among whose words something stands, even if it came in late."""
        return max(epochs.get(one.sitting, 0), _count_texts(self, one.behind, one.sitting) if one.behind else 0)

    def _settle_run(self, standing: Standing, run: Sequence[Contribution], written_for: int, place: int) -> Standing:
        """Return where a block stands after words that were written for one text and came in at another."""
        standing = settle_on(standing, run)
        block = run[0].block
        reasons = (descent.reasons.get(block, "") for descent in self.descents[written_for:place])
        told = " ".join(filter(None, reasons))
        if not told:
            return standing
        return reopen(standing, {one.id for one in run}, told, self.blocks[written_for][block].text)

    def find_last(self, block: BlockId) -> Block | None:
        """Return a block as the latest official text that has it."""
        return next((blocks[block] for blocks in reversed(self.blocks) if block in blocks), None)

    def find_heir(self, block: BlockId) -> BlockId | None:
        """Return the block of the latest text in which the words of one that is gone live on."""
        for place, blocks in enumerate(self.blocks[:-1]):
            if block in blocks and block not in self.blocks[place + 1]:
                heir = self._find_next(block, place)
                return self.find_heir(heir) if heir else None
        return block if block in self.latest else None

    def find_place(self, block: BlockId) -> BlockId | None:
        """Return the block of the latest text after which stands what stood after `block`; None for the beginning."""
        for place in range(len(self.blocks) - 1, -1, -1):
            if block in self.blocks[place]:
                order = list(self.blocks[place])
                before = order[: order.index(block) + 1]
                return next((heir for one in reversed(before) if (heir := self.find_heir(one))), None)
        return block

    def _find_next(self, block: BlockId, place: int) -> BlockId | None:
        """Return the block in which the words of one that ends with the text at `place` live on in the next."""
        row = self.descents[place].lineage.find(block)
        return next((id_ for id_ in row.ids if id_), None) if row else None


def tell_story(report: Report, past: Iterable[Past] = ()) -> Story:
    """Return the story of a report: its latest text, and those before it."""
    chapters = tuple(past)
    reports = (*(one.report for one in chapters), report)
    blocks = tuple({block.id: block for block in one.blocks} for one in reports)
    return Story(reports, tuple(one.descent for one in chapters), blocks)


def find_epochs(story: Story, contributions: Iterable[Contribution], *more: tuple[str, str, str]) -> Epochs:
    """Return which official text the author of each sitting had; `more` are sittings with their day and their start.

    Who starts from what an earlier sitting made of a text has that text before them, however late the file comes.
    """
    if not story.descents:
        return {}
    days = {**find_days(contributions), **{name: (on, start) for name, on, start in more}}
    return {name: find_epoch(story, name, days) for name in days}


def find_epoch(story: Story, name: str, days: Mapping[str, tuple[str, str]]) -> int:
    """Return the place of the official text that the author of one sitting had."""
    places: list[int] = []
    passed: set[str] = set()
    while name in days and name not in passed:
        passed.add(name)
        on, start = days[name]
        places.append(_count_texts(story, on, name))
        if is_day(start) and start not in days:
            places.append(sum(start >= one.on for one in story.descents))
        name = start if is_file(name) else ""
    return min(places, default=0)


def _count_texts(story: Story, on: str, sitting: str) -> int:
    """Return how many new official texts were there for a sitting on a day."""
    return sum(on > one.on or (on == one.on and sitting not in one.known) for one in story.descents)
