"""Which words open an explanation, and the list of all words that were explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import Block, BlockId, Certainty, Kind, Span, Term, TermBase, TermMatch
from youth_report.publishing.contacts import ShownContact
from youth_report.publishing.shown import Mark, PopUp

_OPENING = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE})
"""Blocks in which a word may be a button. A heading is a place to go to, and a cell has no room."""

Matches = Mapping[BlockId, tuple[TermMatch, ...]]


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A line of the list of words."""

    id: str
    term: str
    long: str
    explain: str
    say: str


class Glosses:
    """Explains the words of one edition."""

    def __init__(self, terms: TermBase, matches: Matches, helper: ShownContact | None) -> None:
        self._terms = {term.id: term for term in terms.terms if term.explain}
        self._matches = matches
        self._helper = helper

    def mark(self, blocks: Iterable[Block]) -> Mapping[BlockId, tuple[Mark, ...]]:
        """Return the words of one section that open an explanation: the first use of each term."""
        seen: set[str] = set()
        return {block.id: tuple(self._mark_block(block, seen)) for block in blocks if block.kind in _OPENING}

    def list_entries(self, blocks: Iterable[Block]) -> tuple[GlossaryEntry, ...]:
        """Return an entry for each term that stands anywhere in the blocks, in the order of the alphabet."""
        used = {term.id: term for block in blocks for _, term in self._find(block)}
        entries = (
            GlossaryEntry(f"word-{term.id}", term.term, term.long, term.explain, _tell_sound(term))
            for term in used.values()
        )
        return tuple(sorted(entries, key=lambda entry: (entry.term.casefold(), entry.id)))

    def _mark_block(self, block: Block, seen: set[str]) -> Iterator[Mark]:
        done = 0
        for span, term in self._find(block):
            if term.id not in seen and span.start >= done and _stands_in_one_segment(span, block):
                seen.add(term.id)
                done = span.end
                yield Mark(span, self._open(block, term))

    def _open(self, block: Block, term: Term) -> PopUp:
        helper = self._helper if term.sensitive else None
        return PopUp(f"{block.id}-{term.id}", term.long or term.term, term.explain, _tell_sound(term), helper)

    def _find(self, block: Block) -> Sequence[tuple[Span, Term]]:
        """Return what can be explained in a block, in the order of reading."""
        sure = (found for found in self._matches.get(block.id, ()) if found.certainty is not Certainty.CHECK)
        known = ((found.span, self._terms[found.term]) for found in sure if found.term in self._terms)
        return sorted(known, key=lambda found: (found[0], found[1].id))


def _stands_in_one_segment(span: Span, block: Block) -> bool:
    return any(s.span.start <= span.start < span.end <= s.span.end for s in block.segments)


def _tell_sound(term: Term) -> str:
    match term.say:
        case "" | "word":
            return ""
        case "letters":
            return "Say each letter."
        case respelling:
            return f"Say it like this: {respelling}."
