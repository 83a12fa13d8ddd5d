"""What the author of a sitting had in front of them, and what may be said about it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from youth_report.editing.chronicle import Contribution, find_seen, is_file
from youth_report.editing.entries import OFFICIAL, Address, Sitting, describe_slip, is_day
from youth_report.editing.grouping import find_addition, group_by_block
from youth_report.editing.story import Epochs, Story, find_epochs
from youth_report.model import BadInput, Block, BlockId


@dataclass(frozen=True, slots=True)
class View:
    """A report as one sitting met it."""

    sitting: Sitting
    story: Story
    epochs: Epochs
    official: Mapping[BlockId, Block]
    """The blocks of the official text that the author had, in the order of reading."""
    seen: Mapping[BlockId, Sequence[Contribution]]
    """What the author knew had been said about each block."""
    others: Mapping[BlockId, Sequence[Contribution]]
    """What others had said about it by the evening of that day."""
    met: Mapping[BlockId, Collection[str]] = field(default_factory=dict)
    """The words that the author had before them by what the log knows, whatever came in since."""

    def read_words(self, block: BlockId) -> str:
        """Return the words of a block as the author met them."""
        until = self.epochs.get(self.sitting.name, 0)
        words = self.story.settle(block, self.seen.get(block, ()), self.epochs, until=until).shown.text
        # Two copies of a log may each know a text. The one that others did not go on from since asks more.
        return min((met for met in self.met.get(block, ()) if met != words), default=words)

    def has(self, block: BlockId) -> bool:
        """Tell whether the author met a block."""
        if block in self.official or find_addition(self.seen.get(block, ())) is not None:
            return True
        return block in self.seen and self.story.find_heir(block) is not None

    def spread(self, at: Address) -> Sequence[BlockId]:
        """Return the blocks that an address names; raise `BadInput` where one of them is not there."""
        self.need(at.first, at.line)
        if at.last is None:
            return [at.first]
        self.need(at.last, at.line)
        order = list(self.official)
        if at.first not in self.official or at.last not in self.official:
            mend = "Write one line for each block that was added."
            raise self.refuse(at.line, f"{at} can only name blocks of the official report", mend)
        start, end = order.index(at.first), order.index(at.last)
        if end < start:
            raise self.refuse(at.line, f"{at} runs backwards", f"Write [{at.last} to {at.first}].")
        return order[start : end + 1]

    def need(self, block: BlockId, line: int) -> None:
        """Raise `BadInput` where the author cannot have met a block."""
        if self.has(block):
            return
        addition = find_addition(self.others.get(block, ()))
        if addition:
            problem = f"{block} was added by {addition.by} on {addition.on}, and this sitting did not see it"
            mend = f"If it did, add a line to the top of the file: starts-from: {addition.sitting}."
        elif block.startswith("y"):
            problem = f"there is no added block {block} yet"
            mend = f"To add it, say where: [{block} after b9]. {self._tell_nearest(block)}"
        else:
            problem, mend = f"there is no block {block} in this report", self._tell_nearest(block)
        raise self.refuse(line, problem, mend)

    def refuse(self, line: int, problem: str, mend: str) -> BadInput:
        """Return what to raise for a slip in the sitting's file."""
        return describe_slip(self.sitting.name, line, problem, mend)

    def _tell_nearest(self, block: BlockId) -> str:
        letters, number = _split_name(block)
        names = [name for name in (*self.official, *self.seen) if self.has(name) and _split_name(name)[0] == letters]
        near = sorted(dict.fromkeys(names), key=lambda name: (abs(_split_name(name)[1] - number), name))[:2]
        if not near:
            return "No name like it is there."
        return f"The nearest {'is' if len(near) == 1 else 'are'} {' and '.join(sorted(near))}."


_START = "Write an earlier day, or the name of an edit file of the same or an earlier day."


def take_view(
    sitting: Sitting,
    story: Story,
    others: Iterable[Contribution],
    met: Mapping[BlockId, Collection[str]] | None = None,
) -> View:
    """Return a report as a sitting met it; raise `BadInput` where it starts from what is not there.

    `met` is the words that its author had before them, as far as the log knows them.
    """
    by_then = [one for one in others if one.on <= sitting.date or not is_file(sitting.name)]
    _check_start(sitting, by_then)
    epochs = find_epochs(story, by_then, (sitting.name, sitting.date, sitting.starts_from))
    return View(
        sitting,
        story,
        epochs,
        story.blocks[epochs.get(sitting.name, 0)],
        group_by_block(find_seen(sitting.date, sitting.starts_from, by_then) if is_file(sitting.name) else by_then),
        group_by_block(by_then),
        met or {},
    )


def _check_start(sitting: Sitting, others: Sequence[Contribution]) -> None:
    start = sitting.starts_from
    names = {one.sitting for one in others}
    if not start or start == OFFICIAL or start in names or (is_day(start) and start < sitting.date):
        return
    near = get_close_matches(start, names, 1)
    mend = f"Did you mean `{near[0]}`?" if near else _START
    raise BadInput(
        f"`starts-from: {start}` names no sitting that was there by then",
        mend=mend,
        where=f"edits/{sitting.name}.md, at the top",
    )


def _split_name(block: BlockId) -> tuple[str, int]:
    letters = block.rstrip("0123456789")
    return letters, int(block[len(letters) :] or 0)
