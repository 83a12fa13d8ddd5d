"""What was taken from a sheet, and what could not be placed."""

from __future__ import annotations

from dataclasses import dataclass

from youth_report.model import BlockId


@dataclass(frozen=True, slots=True)
class Written:
    """What someone wrote for a block, ready for an edit file."""

    block: BlockId
    place: str
    """Where on the sheet it stood."""
    action: str = ""
    """What stands after the address: nothing for new words, `keep`, or `leave out: why`."""
    text: str = ""
    """The new words; empty for an action."""
    last: BlockId | None = None
    """The end of a range of blocks that are told in these words."""
    new: bool = False
    after: BlockId | None = None
    """The block after which a new one stands; None puts it first."""
    how: str = ""
    """How its place was found, where not by its name."""
    beside: str | None = None
    """The words so far that stood beside it; None where they did not stand there any more as the sheet had them."""


@dataclass(frozen=True, slots=True)
class Part:
    """Entries that start from the same words: one edit file."""

    written: tuple[Written, ...] = ()
    starts_from: str = ""
    """As in an edit file."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """What was typed at a place that could not be told."""

    text: str
    why: str
    place: str
    near: BlockId | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """All that was found on a sheet."""

    written: tuple[Written, ...]
    leftovers: tuple[Leftover, ...]
    untouched: int
    """Rows in which nothing was written."""
