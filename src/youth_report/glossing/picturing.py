"""Find the words of an edition that have a picture: terms as they stand, and plain words that took their place."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from youth_report.glossing import matcher
from youth_report.glossing.compile import CompiledTerms, build
from youth_report.glossing.treatments import is_settled
from youth_report.model import Block, BlockId, Kind, PicturedWord, Span, Term, TermMatch

_NO_PLACE = frozenset({Kind.TABLE, Kind.PICTURE})
"""A cell has no room, and the words of a picture are not shown."""


def find(
    blocks: Iterable[Block],
    matches: Mapping[BlockId, Sequence[TermMatch]],
    terms: Mapping[str, Term],
    pictures: Collection[str],
) -> Mapping[BlockId, tuple[PicturedWord, ...]]:
    """Return the words with a picture, by block; `matches` are those of the edition, `pictures` names files that exist.

    A term goes before plain words, and plain words mean the same wherever they stand: the guards of an entry are about
    its term.
    """
    pictured = {term.id: term for term in terms.values() if term.picture in pictures}
    plain = build(_take_plain(term) for term in pictured.values() if term.plain)
    found = {
        block.id: tuple(_find_words(block, matches.get(block.id, ()), pictured, plain))
        for block in blocks
        if pictured and block.kind not in _NO_PLACE
    }
    return {block: words for block, words in found.items() if words}


def _find_words(
    block: Block, matches: Iterable[TermMatch], pictured: Mapping[str, Term], plain: CompiledTerms
) -> Iterator[PicturedWord]:
    own = [match for match in matches if match.term in pictured and is_settled(match, pictured[match.term])]
    taken = [match.span for match in own]
    more = matcher.survey(block, plain, quotations=True)
    free = [m for m in more if is_settled(m, plain.terms[m.term]) and not any(_overlap(m.span, s) for s in taken)]
    for match in sorted((*own, *free), key=lambda one: one.span):
        yield PicturedWord(match.span, pictured[match.term].picture)


def _take_plain(term: Term) -> Term:
    """Return the plain words of a term as a term."""
    forms = {feature: (words,) for feature, words in term.plain_forms.items()}
    pos = "noun" if term.pos in ("abbr", "name") else term.pos
    return Term(term.id, term.plain, pos, "", "", status=term.status, forms=forms, number=term.number)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
