"""Say what a hard word means in the sentence after it, as the UK's advice on Easy Read asks for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from youth_report.glossing import matcher
from youth_report.glossing.compile import CompiledTerms
from youth_report.glossing.sentences import find_sentence_end
from youth_report.model import Block, Kind


@dataclass(frozen=True, slots=True)
class Explanation:
    """A sentence to put into a block."""

    term: str
    position: int
    """Offset in the block's text at which it goes in, right after a sentence."""
    words: str


def place(block: Block, compiled: CompiledTerms, known: Collection[str] = ()) -> tuple[Explanation, ...]:
    """Return the explanations that a block needs; `known` are ids of terms that were explained before it.

    A term in a quotation is explained too, after the sentence that holds the quotation.
    """
    if block.kind is Kind.HEADING:
        return ()
    placed: dict[str, Explanation] = {}
    for match in matcher.find(block, compiled, quotations=True):
        words = compiled.terms[match.term].explain
        if words and match.term not in placed and match.term not in known:
            placed[match.term] = Explanation(match.term, find_position(block, match.span.end), words)
    return tuple(placed.values())


def find_position(block: Block, position: int) -> int:
    """Return the offset right after the segment, or else the sentence, that holds a place."""
    ends = (segment.span.end for segment in block.segments if segment.span.end >= position)
    return next(ends, None) or find_sentence_end(block.text, position)
