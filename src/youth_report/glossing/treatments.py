"""Plan what an edition does about each hard word that still stands in it. Blocks and TermMatches in, GlossPlan out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from youth_report.glossing.explanations import find_position
from youth_report.model import Block, BlockId, Certainty, Gloss, GlossPlan, Kind, Term, TermMatch, Way

DEFAULT = "explain"
"""What a report does with a term whose entry names no mode, as the UK's advice on Easy Read has it."""

_WAYS = {"explain": Way.EXPLAIN, "both": Way.EXPLAIN, "pop-up": Way.POP_UP}
_OPEN_TO = {Way.EXPLAIN: (Kind.PARAGRAPH, Kind.ITEM), Way.POP_UP: (Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE)}
"""A heading is a place to go to and a cell has no room; a sentence of ours inside a quotation would be put into
someone's mouth."""


def plan(
    blocks: Iterable[Block],
    matches: Mapping[BlockId, Sequence[TermMatch]],
    terms: Mapping[str, Term],
    default: str = DEFAULT,
) -> GlossPlan:
    """Return what to do about the matches of an edition; `default` is the mode of entries that name none.

    A sentence explains a term once in the edition. A pop-up stands at the first use under each heading.
    """
    planner = _Planner(terms, default)
    glosses = {block.id: tuple(planner.plan_block(block, matches.get(block.id, ()))) for block in blocks}
    return GlossPlan({block: found for block, found in glosses.items() if found}, tuple(planner.listed))


def name_mode(term: Term, default: str) -> str:
    """Return the mode that a term is treated in; what cannot be swapped is explained."""
    mode = term.mode or default
    return "explain" if mode == "swap" and not term.plain and not term.mode else mode


class _Planner:
    """Goes through an edition once, and remembers what was explained."""

    def __init__(self, terms: Mapping[str, Term], default: str) -> None:
        self._terms = terms
        self._default = default
        self._explained: set[str] = set()
        self._opened: set[str] = set()
        self.listed: dict[str, None] = {}

    def plan_block(self, block: Block, matches: Sequence[TermMatch]) -> Iterator[Gloss]:
        """Yield what is done about the matches of one block."""
        if block.kind is Kind.HEADING:
            self._opened.clear()
        for match in sorted(matches, key=lambda one: one.span):
            term = self._terms.get(match.term)
            if term is None or not term.explain or match.doubt or match.certainty is Certainty.CHECK:
                continue
            mode = name_mode(term, self._default)
            if mode != "leave":
                self.listed[term.id] = None
                yield from self._gloss(block, match, _WAYS.get(mode))

    def _gloss(self, block: Block, match: TermMatch, way: Way | None) -> Iterator[Gloss]:
        done = self._explained if way is Way.EXPLAIN else self._opened
        if way is None or block.kind not in _OPEN_TO[way] or match.term in done:
            return
        done.add(match.term)
        yield Gloss(match.term, match.span, way, find_position(block, match.span.end))
