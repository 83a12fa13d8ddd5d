"""Turn a refused match into a guard: words that, beside the term, show that it means something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from youth_report.glossing import examples, matcher, word_classes
from youth_report.glossing.compile import NUMBER, CompiledTerms, build
from youth_report.glossing.site import CLAUSE_END
from youth_report.glossing.tokens import Tokens, read_joint, tokenise
from youth_report.model import BadInput, Block, BlockId, Kind, Span, Term, TermMatch

_LINKING = (
    word_classes.DETERMINERS
    | word_classes.PREPOSITIONS
    | word_classes.COORDINATORS
    | word_classes.BE
    | word_classes.HAVE
    | word_classes.TO_VERB
    | word_classes.SUBJECTS
    | word_classes.RELATIVES
)
"""Words that stand beside anything: a guard goes on behind them."""
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Guard:
    """Words for one of an entry's lists of neighbours."""

    key: str
    """`unless_before` or `unless_after`."""
    words: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a refused match teaches an entry."""

    term: Term
    """The entry with its new guard."""
    guard: Guard
    also: tuple[TermMatch, ...]
    """The other places of the report that the guard spares."""


def refuse(match: TermMatch, blocks: Sequence[Block], terms: Sequence[Term]) -> Refusal:
    """Return the guard that spares a match and as little else as can be; `terms` is the whole term base.

    A guard that would make the entry miss a sentence that it must catch is passed over. Where none is left, that is a
    `BadInput`.
    """
    scene = _Scene(match, blocks, terms)
    block = next(one for one in blocks if one.id == match.block)
    tried = (scene.try_guard(guard) for guard in offer_guards(match, block))
    fitting = [refusal for refusal in tried if refusal]
    if fitting:
        return min(fitting, key=lambda refusal: len(refusal.also))
    raise BadInput(
        f'no words beside "{match.span.of(block.text)}" in {match.block} can tell this place from the others',
        mend="Look at only_before, only_after and not_in in docs/reference/term-base.md, or make the term longer.",
        where=scene.term.source,
    )


def offer_guards(match: TermMatch, block: Block) -> tuple[Guard, ...]:
    """Return the guards that would spare a place: what comes right after it first, then what comes right before."""
    tokens = tokenise(block.text.replace("\t", "|") if block.kind is Kind.TABLE else block.text)
    first = next(index for index in range(len(tokens)) if tokens.start_of(index) >= match.span.start)
    last = next((index for index in range(first, len(tokens)) if tokens.ends[index] >= match.span.end), first) + 1
    after, before = list(_read_after(tokens, last)), list(_read_before(tokens, first))
    made = (Guard("unless_before", _join(after)), Guard("unless_after", _join(before[::-1])))
    return tuple(guard for guard in made if guard.words)


def _read_after(tokens: Tokens, last: int) -> Iterator[str]:
    """Yield the words after a place, up to the first one that says something."""
    for index in range(last, min(last + _MOST_WORDS, len(tokens))):
        if CLAUSE_END.search(tokens.gaps[index]) or (index > last and not read_joint(tokens.gaps[index])):
            return
        yield tokens.keys[index]
        if tokens.keys[index] not in _LINKING:
            return


def _read_before(tokens: Tokens, first: int) -> Iterator[str]:
    """Yield the words before a place, the nearest first, down to one that says something."""
    for index in range(first - 1, max(-1, first - 1 - _MOST_WORDS), -1):
        gap = tokens.gaps[index + 1]
        if CLAUSE_END.search(gap) or "\n" in gap or (index < first - 1 and not read_joint(gap)):
            return
        yield tokens.keys[index]
        if tokens.keys[index] not in _LINKING:
            return


def _join(words: Sequence[str]) -> str:
    return NUMBER if len(words) == 1 and word_classes.is_number(words[0]) else " ".join(words)


class _Scene:
    """The report and the term base in which guards are tried."""

    def __init__(self, match: TermMatch, blocks: Sequence[Block], terms: Sequence[Term]) -> None:
        self._match, self._blocks, self._terms = match, blocks, terms
        self.term = next(term for term in terms if term.id == match.term)
        compiled = build(terms)
        self._found = self._find_all(compiled)
        self._missed = set(_list_missed(self.term, compiled))

    def try_guard(self, guard: Guard) -> Refusal | None:
        """Return what a guard does; None where it spares too little, or a sentence that the entry must catch."""
        given: tuple[str, ...] = getattr(self.term, guard.key)
        guarded = replace(self.term, **{guard.key: (*given, guard.words)})  # type: ignore[arg-type]
        compiled = build(guarded if one.id == guarded.id else one for one in self._terms)
        left = self._find_all(compiled)
        here = _name_place(self._match)
        if here in left or set(_list_missed(guarded, compiled)) - self._missed:
            return None
        also = (match for place, match in self._found.items() if place not in left and place != here)
        return Refusal(guarded, guard, tuple(also))

    def _find_all(self, compiled: CompiledTerms) -> dict[tuple[BlockId, Span], TermMatch]:
        found = (match for block in self._blocks for match in matcher.survey(block, compiled))
        return {_name_place(match): match for match in found if match.term == self.term.id}


def _name_place(match: TermMatch) -> tuple[BlockId, Span]:
    return match.block, match.span


def _list_missed(term: Term, compiled: CompiledTerms) -> Iterator[str]:
    failures = examples.failures(term, compiled)
    return (issue.values["sentence"] for issue in failures if issue.id == "term.not-caught")
