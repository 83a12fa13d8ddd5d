"""Weigh matches by what a language model says of their words, for those who have one. It finds nothing of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from youth_report.glossing.compile import CompiledTerms
from youth_report.model import Block, Certainty, Term, TermMatch

Tagger = Callable[[str], Mapping[int, str]]
"""Gives the part of speech of each word of a text (Universal Dependencies: VERB, NOUN, ADJ, …), by its first offset."""

OTHER_PART = "part-of-speech"
"""The doubt of a match whose words are another part of speech than the entry."""

_TAGS: Mapping[str, frozenset[str]] = {
    "verb": frozenset(("VERB", "AUX")),
    "noun": frozenset(("NOUN", "PROPN")),
    "adj": frozenset(("ADJ",)),
}
_SURE_OPPOSITES = frozenset(("VERB", "NOUN"))
"""Models mix up adjectives with participles and nouns with names. A verb taken for a noun is what goes wrong."""


def weigh(block: Block, matches: Iterable[TermMatch], compiled: CompiledTerms, tag: Tagger) -> tuple[TermMatch, ...]:
    """Return the matches of a block, surer where the tagger agrees, and in doubt where it plainly does not.

    Only single words are weighed. What was in doubt before stays in doubt.
    """
    given = tuple(matches)
    tags = tag(block.text) if given else {}
    return tuple(_weigh_one(match, compiled.terms[match.term], tags.get(match.span.start, "")) for match in given)


def _weigh_one(match: TermMatch, term: Term, tag: str) -> TermMatch:
    wanted = _TAGS.get(term.pos, frozenset[str]())
    if match.certainty is Certainty.CHECK or " " in term.term or not wanted:
        return match
    if tag in wanted:
        return replace(match, certainty=Certainty.SURE)
    if tag in _SURE_OPPOSITES and wanted & _SURE_OPPOSITES:
        return replace(match, certainty=Certainty.CHECK, replacement="", reach=None, doubt=OTHER_PART)
    return match
