"""The glossary as data: term base, term, term match."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youth_report.model.text import BlockId, Span


class Certainty(StrEnum):
    """How sure a match is to be the term, in its sense."""

    SURE = "sure"
    LIKELY = "likely"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of the term base."""

    id: str
    """Made from the term: `child-protection-plan`. Unique in a term base."""
    term: str
    """The hard words in their base form, as an official report has them."""
    pos: str
    """`verb`, `noun`, `adj`, `phrase`, `abbr` or `name`."""
    plain: str
    """The plain words to put in their place; empty where the term is only explained."""
    explain: str
    """A whole sentence that tells a child what the term means."""
    status: str = "draft"
    """`draft`, `checked`, `approved` or `retired`."""
    forms: tuple[str, ...] = ()
    """Forms of the term that the rules of English would get wrong."""
    plain_forms: tuple[str, ...] = ()
    """Forms of the plain words, in the order of `forms`."""
    long: str = ""
    """What a short form stands for."""
    say: str = ""
    """How to say it: `letters`, `word`, or a respelling such as `safe garding`."""
    number: str = ""
    """`mass` or `plural` for a noun with no other number."""
    unless_before: tuple[str, ...] = ()
    """Words that, right after the term, show that it means something else."""
    unless_after: tuple[str, ...] = ()
    """Words that, right before the term, show that it means something else."""
    sensitive: bool = False
    """True where help must stand beside the term."""
    catches: tuple[str, ...] = ()
    """Sentences in which the term must be found."""
    spares: tuple[str, ...] = ()
    """Sentences in which it must not be found."""
    source: str = ""
    """File and line of the entry, for messages."""


@dataclass(frozen=True, slots=True)
class TermBase:
    """All terms of one language."""

    terms: tuple[Term, ...]

    def find(self, term_id: str) -> Term | None:
        """Return the term with this id."""
        return next((term for term in self.terms if term.id == term_id), None)


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A find of a term in a block."""

    term: str
    """Id of the term."""
    block: BlockId
    span: Span
    """Characters of the block's text."""
    replacement: str
    """The plain words in the form that fits here; empty where the term is only explained."""
    certainty: Certainty
