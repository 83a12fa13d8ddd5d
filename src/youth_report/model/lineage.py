"""Where the blocks of an official text live on in its next revision, and what became of their words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youth_report.model.text import BlockId, Span


class Change(StrEnum):
    """What became of a block."""

    UNCHANGED = "unchanged"
    MOVED = "moved"
    """The same words in another place."""
    REWORDED = "reworded"
    SPLIT = "split"
    JOINED = "joined"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class LineageRow:
    """Old blocks, and the new blocks in which they live on. Each block of either text is in exactly one row."""

    change: Change
    old: tuple[BlockId, ...]
    """In the order of the old text; none where the block was added."""
    new: tuple[int, ...]
    """Numbers of blocks in the new text, from 1; none where the block was removed."""
    ids: tuple[BlockId | None, ...]
    """The lasting id of each new block: one of `old` that lives on in it, a fresh one, or None until that is given."""
    likeness: float
    """Share of the words that both sides have in common: 1 for the same words, 0 where one side is empty."""
    moved: bool = False
    """True where it stands in another order than its neighbours, whatever happened to its words."""
    by: str = ""
    """Nickname of the person who said so; empty where the program found it."""

    @property
    def ended(self) -> tuple[BlockId, ...]:
        """Old ids that no new block bears: of removed blocks, and of all but one of those that were joined."""
        return tuple(block for block in self.old if block not in self.ids)


@dataclass(frozen=True, slots=True)
class Lineage:
    """What became of all blocks between two revisions."""

    rows: tuple[LineageRow, ...]
    """In the order of the new text; removed blocks stand last, in the order of the old text."""

    @property
    def numbered(self) -> tuple[tuple[int, BlockId | None], ...]:
        """Number and lasting id of each new block, in the order of the new text."""
        return tuple(sorted(pair for row in self.rows for pair in zip(row.new, row.ids, strict=True)))

    @property
    def ids(self) -> tuple[BlockId | None, ...]:
        """The lasting ids of all new blocks, in the order of the new text."""
        return tuple(block for _, block in self.numbered)

    def find(self, block: BlockId) -> LineageRow | None:
        """Return the row of an old block."""
        return next((row for row in self.rows if block in row.old), None)


@dataclass(frozen=True, slots=True)
class Mending:
    """A person's word on where a block lives on. It wins over what the program finds."""

    old: BlockId | None
    """None where the new block is new indeed. Several mendings for one old block are a split."""
    new: int | None
    """Number of the block in the new text, from 1; None where the old one is gone. Several for one are a join."""
    by: str


class Stake(StrEnum):
    """What a change of words may change in the meaning."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    MODAL = "modal"
    """What may, must, should or will be."""
    DIRECTION = "direction"
    """Up or down, more or less, before or after."""
    QUANTITY = "quantity"
    """All, some, only."""


@dataclass(frozen=True, slots=True)
class Risk:
    """Words that went and came at one place, and with which the meaning may have changed."""

    stake: Stake
    gone: tuple[str, ...]
    come: tuple[str, ...]


class Extent(StrEnum):
    """How far new words are from old ones."""

    SAME = "same"
    TYPOGRAPHY = "typography"
    """Quotes, dashes, blanks, a first letter, another spelling of the same word."""
    WORDS = "words"
    MEANING = "meaning"
    """Words with which the meaning may have changed."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the old text that went, and words of the new text in their place. One of the spans may be empty."""

    old: Span
    new: Span
    extent: Extent
    risks: tuple[Risk, ...] = ()


@dataclass(frozen=True, slots=True)
class Rewording:
    """What is different between two wordings of a block."""

    extent: Extent
    """That of the gravest difference. Only for `meaning` must people look again at what they wrote."""
    differences: tuple[Difference, ...]
    """Word by word, in order."""

    @property
    def risks(self) -> tuple[Risk, ...]:
        """All words with which the meaning may have changed."""
        return tuple(risk for difference in self.differences for risk in difference.risks)


class Fate(StrEnum):
    """What became of some words of a block."""

    KEPT = "kept"
    GONE = "gone"
    COME = "come"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of two wordings of a block that are shown as one."""

    fate: Fate
    text: str
    """In one line, without blanks at its ends."""
