"""Try the sentences that an entry must catch and must spare."""

from __future__ import annotations

from collections.abc import Iterator

from youth_report.glossing import matcher
from youth_report.glossing.compile import CompiledTerms
from youth_report.model import Block, BlockId, Issue, Kind, Term

_BLOCK = BlockId("example")


def failures(term: Term, compiled: CompiledTerms) -> tuple[Issue, ...]:
    """Return an issue for each example that fails, and for a sort of examples of which there is none.

    `compiled` is the whole term base: another entry that takes the words away is a failure too.
    """
    return (*_find_missing(term), *_find_failing(term, compiled))


def _find_missing(term: Term) -> Iterator[Issue]:
    if not term.catches:
        yield Issue("term.no-catch", at=term.source, values={"term": term.term})
    if not term.spares:
        yield Issue("term.no-spare", at=term.source, values={"term": term.term})


def _find_failing(term: Term, compiled: CompiledTerms) -> Iterator[Issue]:
    for sentence in term.catches:
        if not _is_found(term, sentence, compiled):
            yield Issue("term.not-caught", at=term.source, values={"term": term.term, "sentence": sentence})
    for sentence in term.spares:
        if _is_found(term, sentence, compiled):
            yield Issue("term.not-spared", at=term.source, values={"term": term.term, "sentence": sentence})


def _is_found(term: Term, sentence: str, compiled: CompiledTerms) -> bool:
    matches = matcher.find(Block(_BLOCK, Kind.PARAGRAPH, sentence), compiled)
    return any(match.term == term.id for match in matches)
