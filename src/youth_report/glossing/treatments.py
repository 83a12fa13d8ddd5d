"""Plan what an edition does about each hard word that still stands in it. Blocks and TermMatches in, GlossPlan out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import count

from youth_report.glossing import abbreviations
from youth_report.glossing.doubts import ONLY_WORDING
from youth_report.glossing.telling import tells_meaning
from youth_report.glossing.zones import Zones, find_zones
from youth_report.model import (
    Block,
    BlockId,
    Certainty,
    Gloss,
    GlossPlan,
    Kind,
    Segment,
    SegmentId,
    Span,
    Term,
    TermMatch,
    Way,
)

DEFAULT = "explain"
"""What a report does with a term whose entry names no mode, as the UK's advice on Easy Read has it."""

_WAYS = {"explain": Way.EXPLAIN, "both": Way.EXPLAIN, "pop-up": Way.POP_UP}
_OPEN = frozenset({Kind.PARAGRAPH, Kind.ITEM})
"""A heading is a place to go to and a cell has no room; in a quotation we would put words into someone's mouth."""


class Scope(StrEnum):
    """Where a term opens its explanation."""

    DOCUMENT = "document"
    """Where it stands first."""
    SECTION = "section"
    """Where it stands first under each heading."""
    EVERY = "every"


def plan(
    blocks: Iterable[Block],
    matches: Mapping[BlockId, Sequence[TermMatch]],
    terms: Mapping[str, Term],
    default: str = DEFAULT,
    scope: Scope = Scope.SECTION,
) -> GlossPlan:
    """Return what to do about the matches of an edition, those in quotations too; its blocks have their segments.

    `default` is the mode of entries that name none. A sentence explains a term once in the edition, unless the words
    around the term do so themselves; a pop-up stands as often as `scope` says. A place that gets neither uses nothing
    up.
    """
    planner = _Planner(terms, default, scope)
    glosses = {block.id: tuple(planner.plan_block(block, matches.get(block.id, ()))) for block in blocks}
    found = {block: planned for block, planned in glosses.items() if planned}
    return GlossPlan(found, tuple(planner.listed), frozenset(planner.sensitive))


def name_mode(term: Term, default: str) -> str:
    """Return the mode that a term is treated in; what cannot be swapped is explained."""
    mode = term.mode or default
    return "explain" if mode == "swap" and not term.plain and not term.mode else mode


def is_settled(match: TermMatch, term: Term | None) -> bool:
    """Tell whether a match is the term, in its sense, whatever may be wrong with its plain words there."""
    if term is None or match.certainty is not Certainty.CHECK:
        return term is not None
    return match.doubt in ONLY_WORDING and term.status != "draft"


class _Planner:
    """Goes through an edition once, and remembers what was explained."""

    def __init__(self, terms: Mapping[str, Term], default: str, scope: Scope) -> None:
        self._terms = terms
        self._default = default
        self._scope = scope
        self._done: dict[Way, set[str]] = {way: set() for way in Way}
        self._defined: set[str] = set()
        self.listed: dict[str, None] = {}
        self.sensitive: set[BlockId] = set()

    def plan_block(self, block: Block, matches: Sequence[TermMatch]) -> Iterator[Gloss]:
        """Yield what is done about the matches of one block."""
        if block.kind is Kind.HEADING and self._scope is Scope.SECTION:
            self._done[Way.POP_UP].clear()
        self._defined |= {definition.short for definition in abbreviations.find_definitions(block.text)}
        settled = [
            match
            for match in sorted(matches, key=lambda one: one.span)
            if is_settled(match, self._terms.get(match.term))
        ]
        self._done[Way.EXPLAIN] |= {match.term for match in settled if self._is_told(block, match)}
        zones = find_zones(block.text) if settled else Zones(())
        numbers = count(1)
        for match in settled:
            term = self._terms[match.term]
            way = self._choose_way(block, term)
            place = _find_place(block, match.span, zones, way) if way else None
            if way and place and self._is_due(term, way):
                name = f"{block.id}.g{next(numbers)}" if way is Way.EXPLAIN else f"{block.id}-{term.id}"
                yield Gloss(term.id, match.span, way, SegmentId(name), place.id, self._say(term, way))

    def _is_told(self, block: Block, match: TermMatch) -> bool:
        """Tell whether the words of the edition themselves say here what the term means."""
        segment = _find_segment(block, match.span)
        if segment is None:
            return False
        start = segment.span.start
        place = Span(match.span.start - start, match.span.end - start)
        return tells_meaning(block.words(segment), place, self._terms[match.term].explain)

    def _choose_way(self, block: Block, term: Term) -> Way | None:
        if term.sensitive:
            self.sensitive.add(block.id)
        mode = name_mode(term, self._default)
        if mode == "leave" or not term.explain:
            return None
        self.listed[term.id] = None
        return _WAYS.get(mode) if block.kind in _OPEN else None

    def _is_due(self, term: Term, way: Way) -> bool:
        done = self._done[way]
        due = term.id not in done or (way is Way.POP_UP and self._scope is Scope.EVERY)
        done.add(term.id)
        return due

    def _say(self, term: Term, way: Way) -> str:
        """Return the explanation, after what a short form stands for where nothing before has said that."""
        untold = way is Way.EXPLAIN and term.pos == "abbr" and term.long and term.term not in self._defined
        return f"{term.term} is short for {term.long}. {term.explain}" if untold else term.explain


def _find_place(block: Block, span: Span, zones: Zones, way: Way) -> Segment | None:
    """Return the segment that a pop-up stands in, or behind which a sentence stands: neither is inside a quotation."""
    if way is Way.POP_UP:
        return None if zones.touch(span.start, span.end) else _find_segment(block, span)
    ends = [segment for segment in block.segments if segment.span.end >= span.end]
    outside = (segment for segment in ends if not zones.touch(segment.span.end, segment.span.end))
    return next(outside, ends[-1] if ends else None)


def _find_segment(block: Block, span: Span) -> Segment | None:
    inside = (s for s in block.segments if s.span.start <= span.start and span.end <= s.span.end)
    return next(inside, None)
