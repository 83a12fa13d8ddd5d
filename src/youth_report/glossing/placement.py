"""Choose the matches that get a pop-up: each term where a reader meets it first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from youth_report.model import Block, BlockId, Kind, TermMatch


class Scope(StrEnum):
    """How often a term is marked."""

    DOCUMENT = "document"
    """Once."""
    SECTION = "section"
    """Once under each heading."""
    EVERY = "every"


def choose_first(
    blocks: Iterable[Block], matches: Mapping[BlockId, Iterable[TermMatch]], scope: Scope = Scope.DOCUMENT
) -> Iterator[TermMatch]:
    """Yield the matches to mark, in the order of reading. Headings get none, and use nothing up."""
    seen: set[str] = set()
    for block in blocks:
        if block.kind is Kind.HEADING:
            if scope is Scope.SECTION:
                seen.clear()
            continue
        for match in matches.get(block.id, ()):
            if match.doubt or (match.term in seen and scope is not Scope.EVERY):
                continue
            seen.add(match.term)
            yield match
