"""Rank the words of a report that may need an entry in the term base, with the reason for each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from youth_report.glossing import abbreviations, hardness, inflect, matcher
from youth_report.glossing.compile import CompiledTerms
from youth_report.glossing.forms import list_forms
from youth_report.glossing.official_senses import OFFICIAL_SENSES
from youth_report.glossing.sentences import starts_sentence
from youth_report.glossing.tokens import fold
from youth_report.glossing.word_classes import CLAUSE_STARTERS, DETERMINERS, PREPOSITIONS
from youth_report.glossing.word_lists import read_words
from youth_report.model import Block, Kind

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑&][^\W\d_]+)*")
_NAME_RUN = re.compile(r"[A-Z][\w’'-]*[a-z](?: (?:(?:of|and|for|in) )?[A-Z][\w’'-]*[a-z])+")
_SHORT = re.compile(r"[A-Z][A-Za-z&]*[A-Z]s?")
_PUBLIC_HEADS = read_words(
    "board boards committee council trust team officer officers plan plans service services strategy act order orders "
    "review reviews conference panel hub partnership executive director member agenda framework assessment meeting "
    "protection exploitation authority authorities report chair commissioner inspection department programme"
)
_OWNER_MARKS = ("'s", "’s")
_NO_HEAD = DETERMINERS | PREPOSITIONS | CLAUSE_STARTERS


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may need an entry."""

    words: str
    times: int
    """How often they stand in the report."""
    reason: str
    """`undefined-short-form`, `short-form`, `public-body`, `hard-word` or `official-sense`."""
    weight: float
    """The more, the sooner someone should look."""


def rank(blocks: Iterable[Block], compiled: CompiledTerms | None = None) -> tuple[Candidate, ...]:
    """Return the candidates of a report, the most pressing first, without what the term base has already."""
    read = tuple(block for block in blocks if block.kind is not Kind.QUOTE)
    known = _list_known(read, compiled) if compiled else set()
    found = (*_find_short_forms(read), *_find_bodies(read), *_find_words(read))
    fresh = (candidate for candidate in found if candidate.words.lower() not in known)
    return tuple(sorted(fresh, key=lambda one: (-one.weight, one.words)))


def _list_known(blocks: Sequence[Block], compiled: CompiledTerms) -> set[str]:
    """Return the forms of terms, and the words of the report that were taken for one."""
    found = {match.span.of(block.text).lower() for block in blocks for match in matcher.survey(block, compiled)}
    return found | {words.lower() for term in compiled.terms.values() for _, words in list_forms(term)}


def _find_short_forms(blocks: Sequence[Block]) -> Iterator[Candidate]:
    undefined = {issue.values["short"] for issue in abbreviations.undefined(blocks)}
    for short, times in abbreviations.count_used(blocks).items():
        reason = "undefined-short-form" if short in undefined else "short-form"
        yield Candidate(short, times, reason, (12 if short in undefined else 10) + _boost(times))


def _find_bodies(blocks: Sequence[Block]) -> Iterator[Candidate]:
    counts = Counter(words for block in blocks for words in _list_bodies(block.text))
    for words, times in counts.items():
        yield Candidate(words, times, "public-body", 5 + _boost(times))


def _list_bodies(text: str) -> Iterator[str]:
    for run in _NAME_RUN.finditer(text):
        for name in _part_names(run.group()):
            words = name.split()
            while len(words) > 1 and _leads_into_name(words[0].lower()):
                words = words[1:]
            if len(words) > 1 and any(word.lower() in _PUBLIC_HEADS for word in words):
                yield " ".join(words)


def _leads_into_name(word: str) -> bool:
    """Tell whether a word before a name is no part of it: The Safety Board, the Council's Chief Executive."""
    return word in _NO_HEAD or (word.endswith(_OWNER_MARKS) and word[:-2] in _PUBLIC_HEADS)


def _part_names(run: str) -> list[str]:
    """Return the names in a run of capitals: two names of several words each that `and` glues together, else one."""
    names = run.split(" and ")
    return names if all(" " in name for name in names) else [run]


def _find_words(blocks: Sequence[Block]) -> Iterator[Candidate]:
    counts = Counter(word for block in blocks for word in _list_words(block.text))
    for word, times in _merge_plurals(counts).items():
        if word in OFFICIAL_SENSES or word.removesuffix("s") in OFFICIAL_SENSES:
            yield Candidate(word, times, "official-sense", 3 + _boost(times))
        elif any(map(hardness.is_hard, word.split("-"))):
            yield Candidate(word, times, "hard-word", hardness.measure_phrase(word) + _boost(times))


def _merge_plurals(counts: Mapping[str, int]) -> Mapping[str, int]:
    """Return the counts with those of `referrals` added to `referral`, where both are there."""
    singulars = {plural: word for word in counts if (plural := inflect.pluralise(word)) != word}
    merged: Counter[str] = Counter()
    for word, times in counts.items():
        merged[singulars.get(word, word)] += times
    return merged


def _list_words(text: str) -> Iterator[str]:
    """Yield the words of a text, folded, without names and short forms."""
    for found in _WORD.finditer(text):
        word = found.group()
        is_name = word[0].isupper() and not starts_sentence(text, found.start())
        if not is_name and not _SHORT.fullmatch(word):
            yield fold(word)


def _boost(times: int) -> float:
    """Return a weight for what is met often: it matters more, but not in proportion."""
    return sqrt(min(times, 10))
