"""What the rules say of a place where a sentence may begin."""

from __future__ import annotations

from enum import Enum


class Verdict(Enum):
    """Whether a sentence begins at a word."""

    NO = "no"
    RATHER_NOT = "rather not"
    RATHER = "rather yes"
    YES = "yes"

    @property
    def begins(self) -> bool:
        """True where a sentence is taken to begin."""
        return self in (Verdict.RATHER, Verdict.YES)

    @property
    def doubted(self) -> bool:
        """True where someone who knows grammar should be asked."""
        return self in (Verdict.RATHER, Verdict.RATHER_NOT)
