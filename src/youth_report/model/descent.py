"""How a revision of the official text came of the one before: what is kept beside it for good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from youth_report.model.lineage import Lineage, Mending
from youth_report.model.text import BlockId


@dataclass(frozen=True, slots=True)
class Descent:
    """What became of the blocks of one revision in the next."""

    on: str
    """ISO 8601 date on which the new text was taken in: whoever sits on that day or later has it in front of them."""
    lineage: Lineage
    reasons: Mapping[BlockId, str] = field(default_factory=dict)
    """Why people must look again at what they wrote for a block, in plain words."""
    known: tuple[str, ...] = ()
    """The sittings of that very day that were there before the new text."""
    mendings: tuple[Mending, ...] = ()
    """What people said about where blocks live on."""
