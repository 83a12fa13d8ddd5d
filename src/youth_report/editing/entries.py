"""What an edit file says, as values."""

from __future__ import annotations

import re
from dataclasses import dataclass

from youth_report.model import BadInput, BlockId, Decision, Kind

ALL = "all"
"""Everyone's words, or every term."""
OFFICIAL = "official"
"""The words of the official report, as what a sitting starts from."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Address:
    """Where an entry stands in its file, and which blocks it is about."""

    line: int
    """Line of the file, from 1."""
    first: BlockId
    last: BlockId | None = None
    """The end of a range of blocks; None for one block."""

    def __str__(self) -> str:
        return f"[{self.first} to {self.last}]" if self.last else f"[{self.first}]"


@dataclass(frozen=True, slots=True)
class Rewrite:
    """New words for a block. Where it names a range, the other blocks are told in these words, too."""

    at: Address
    text: str


@dataclass(frozen=True, slots=True)
class Keep:
    """The words are good as they are."""

    at: Address


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """The blocks are not to appear."""

    at: Address
    reason: str


@dataclass(frozen=True, slots=True)
class PlainWords:
    """The glossary's swaps for some terms are to be made."""

    at: Address
    terms: tuple[str, ...]
    """As they were typed; `all` alone for all that the glossary offers."""


@dataclass(frozen=True, slots=True)
class Addition:
    """A new block."""

    at: Address
    after: BlockId | None
    """None puts it before everything."""
    text: str
    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    media: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision about someone's words."""

    at: Address
    decision: Decision
    of: str
    """Whose words; empty for everyone's."""
    reason: str


Entry = Rewrite | Keep | LeaveOut | PlainWords | Addition | Judgement


@dataclass(frozen=True, slots=True)
class Sitting:
    """What one person or group wrote in one go: an edit file."""

    name: str
    """The file's name without `.md`."""
    by: str
    date: str
    """ISO 8601."""
    note: str = ""
    starts_from: str = ""
    """The sitting or the day whose result the author had in front of them, or `official`; empty for all of earlier
    days."""
    entries: tuple[Entry, ...] = ()


def is_day(text: str) -> bool:
    """Tell whether a text is an ISO 8601 date."""
    return _DAY.fullmatch(text) is not None


def describe_slip(sitting: str, line: int, problem: str, mend: str) -> BadInput:
    """Return what to raise for a slip in an edit file."""
    return BadInput(problem, mend=mend, where=f"edits/{sitting}.md, line {line}")
