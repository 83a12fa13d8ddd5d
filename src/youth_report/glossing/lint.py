"""Find the faults of a term base. Terms in, Issues out; docs/reference/term-base.md says what each fault means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from youth_report.glossing import cycles, forms, hardness, inflect, matcher, word_classes
from youth_report.glossing.compile import CompiledTerms, build
from youth_report.glossing.tokens import split_words
from youth_report.glossing.word_lists import read_words
from youth_report.model import Block, BlockId, Issue, Kind, Term
from youth_report.model.ipa import list_unknown

_BLOCK = BlockId("entry")
_TAKES_OBJECT_AND_STATE = read_words("make keep put set turn")
_STATES = read_words(
    "safe clear ready right strong easy hard bad good best together apart known possible fair open stop start"
)
_MEANS = read_words("is are means mean")
_HARD_PLAIN_WORD = 3
"""Syllables from which plain words are looked at."""


@dataclass(frozen=True, slots=True)
class _Base:
    terms: tuple[Term, ...]
    """Those in use."""
    compiled: CompiledTerms

    def mentioned(self, words: str) -> Iterator[Term]:
        """Yield the terms that a phrase or sentence holds."""
        found = matcher.find(Block(_BLOCK, Kind.PARAGRAPH, words), self.compiled, quotations=True)
        return (self.compiled.terms[match.term] for match in found)


def faults(terms: Iterable[Term]) -> tuple[Issue, ...]:
    """Return the faults of these terms, fault by fault, each at the file and line of its entry."""
    live = tuple(term for term in terms if term.status != "retired")
    base = _Base(live, build(live))
    return tuple(issue for check in _CHECKS for issue in check(base))


def _issue(fault: str, term: Term, **values: str) -> Issue:
    return Issue(f"term.{fault}", at=term.source, values={"term": term.term, "id": term.id, **values})


def _find_empty(base: _Base) -> Iterator[Issue]:
    return (_issue("empty", term) for term in base.terms if not term.plain and not term.explain)


def _find_same(base: _Base) -> Iterator[Issue]:
    """Two entries for the same words of the same sort, and nothing that says when to use which."""
    groups: dict[object, list[Term]] = {}
    for term in base.terms:
        words = term.term if term.pos == "abbr" else term.term.lower()
        guards = (term.only_before, term.only_after, term.unless_before, term.unless_after, term.case)
        groups.setdefault((words, term.pos, guards), []).append(term)
    for group in groups.values():
        if len(group) > 1:
            one_meaning = len({(term.plain, term.long) for term in group}) == 1
            fault = "duplicate" if one_meaning else "ambiguous" if group[0].pos == "abbr" else "conflict"
            yield _issue(fault, group[0], other=group[1].source)


def _find_colliding_forms(base: _Base) -> Iterator[Issue]:
    owners: dict[str, list[Term]] = {}
    for term in base.terms:
        for form in {form.lower() if term.pos != "abbr" else form for _, form in forms.list_forms(term)}:
            owners.setdefault(form, []).append(term)
    for form, sharing in owners.items():
        for one, other in combinations(sharing, 2):
            if _may_be_mixed_up(one, other):
                yield _issue("form-collision", one, other=other.term, form=form)
                break


def _may_be_mixed_up(one: Term, other: Term) -> bool:
    guarded = any((term.only_before or term.only_after or term.case == "exact") for term in (one, other))
    return one.term.lower() != other.term.lower() and bool(one.plain and other.plain) and not guarded


def _find_terms_in_plain_words(base: _Base) -> Iterator[Issue]:
    for term in base.terms:
        for other in base.mentioned(term.plain):
            if other.plain and other.term.lower() != term.term.lower():
                yield _issue("plain-has-term", term, other=other.term)


def _find_harder_plain_words(base: _Base) -> Iterator[Issue]:
    for term in base.terms:
        plain = hardness.measure_phrase(term.plain)
        if term.pos != "abbr" and plain >= max(_HARD_PLAIN_WORD, hardness.measure_phrase(term.term)):
            yield _issue("plain-harder", term, plain=term.plain)


def _find_wrong_number(base: _Base) -> Iterator[Issue]:
    for term in base.terms:
        if term.pos == "noun" and not term.number and term.plain and _has_plural_head(term.plain):
            yield _issue("number", term, plain=term.plain)


def _has_plural_head(phrase: str) -> bool:
    words = phrase.lower().split()
    return word_classes.looks_plural(words[inflect.find_head_end(words) - 1])


def _find_be_heads(base: _Base) -> Iterator[Issue]:
    for term in base.terms:
        if term.pos == "verb" and term.plain.split(" ")[0] == "be":
            yield _issue("be-head", term, plain=term.plain)


def _find_missing_frames(base: _Base) -> Iterator[Issue]:
    for term in base.terms:
        words = term.plain.split()
        if term.pos != "verb" or term.frame or len(words) != 2 or words[0] not in _TAKES_OBJECT_AND_STATE:
            continue
        is_comparative = words[1].endswith("er") or words[1] == "worse"
        if is_comparative or words[1] in _STATES:
            yield _issue("needs-frame", term, plain=term.plain)


def _find_empty_explanations(base: _Base) -> Iterator[Issue]:
    for term in base.terms:
        said = " ".join(split_words(term.explain))
        for _, form in forms.list_forms(term):
            said = re.sub(rf"\b{re.escape(' '.join(split_words(form)))}\b", "", said)
        if term.explain and not set(said.split()) - word_classes.ARTICLES - _MEANS:
            yield _issue("self", term)


def _find_strange_sounds(base: _Base) -> Iterator[Issue]:
    """The voice says `ipa` where nothing is said by `say`; it cannot say sounds that English does not have."""
    for term in base.terms:
        if signs := list_unknown(term.ipa):
            yield _issue("ipa-unknown", term, ipa=term.ipa, signs=" ".join(signs))


def _find_stray_links(base: _Base) -> Iterator[Issue]:
    known = {term.id for term in base.terms}
    for term in base.terms:
        yield from (_issue("see-nowhere", term, other=other) for other in term.see if other not in known)


def _find_cycles(base: _Base) -> Iterator[Issue]:
    mentions = {term.id: [other.id for other in base.mentioned(term.explain)] for term in base.terms}
    for cycle in cycles.find_cycles(mentions):
        yield _issue("cycle", base.compiled.terms[cycle[0]], path=">".join((*cycle, cycle[0])))


_CHECKS: Sequence[Callable[[_Base], Iterator[Issue]]] = (
    _find_empty,
    _find_same,
    _find_colliding_forms,
    _find_terms_in_plain_words,
    _find_harder_plain_words,
    _find_wrong_number,
    _find_be_heads,
    _find_missing_frames,
    _find_empty_explanations,
    _find_cycles,
    _find_stray_links,
    _find_strange_sounds,
)
