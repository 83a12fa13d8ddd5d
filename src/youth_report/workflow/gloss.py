"""Work with the glossary: what it finds in a report, what it lacks, what is wrong with it, what a person refuses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from youth_report.glossing import abbreviations, candidates, drafts, entry_text, forms, guards, lint, picture_lint
from youth_report.glossing.candidates import Candidate
from youth_report.glossing.guards import Guard
from youth_report.model import Certainty, Issue, Term, TermMatch, WrongUsage
from youth_report.workflow.finding import find_terms
from youth_report.workflow.reading import read_latest, read_terms
from youth_report.workflow.tools import Desk

_AROUND = 40
_MOST_DRAFTS = 40
"""More than a group can talk about in one sitting helps nobody."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A term match in its context."""

    number: int
    """Its place among all sightings of the report, from 1."""
    match: TermMatch
    before: str
    words: str
    after: str

    @property
    def place(self) -> str:
        """Its block, and the offset of its first character there: `b7:12`."""
        return f"{self.match.block}:{self.match.span.start}"


@dataclass(frozen=True, slots=True)
class Refused:
    """What came of refusing a sighting."""

    sighting: Sighting
    term: Term
    """The entry with its new guard."""
    guard: Guard
    also: tuple[Sighting, ...]
    """Other places that the guard spares."""
    file: str
    text: str
    """What the file must hold from now on."""


@dataclass(frozen=True, slots=True)
class FormLine:
    """A form of a term, as the compiler understood it."""

    feature: str
    words: str
    plain: str
    framed: str


@dataclass(frozen=True, slots=True)
class TermCard:
    """What the program understood of an entry, and where it stands in the report."""

    term: Term
    forms: tuple[FormLine, ...]
    counts: Mapping[Certainty, int]
    sightings: tuple[Sighting, ...]


def show_matches(desk: Desk) -> tuple[Sighting, ...]:
    """Return each place of the official text where a term stands, those in doubt too, in the order of reading."""
    return tuple(_find_sightings(desk))


def refuse_match(desk: Desk, *, term: str = "", place: str = "", number: int = 0) -> Refused:
    """Return the term base file with a guard against one place: by its number, or by a term and `b7:12`."""
    seen = show_matches(desk)
    refused = next((one for one in seen if number == one.number or (place, term) == (one.place, one.match.term)), None)
    if refused is None:
        raise WrongUsage(
            f"no term stands at {place or number}" + (f" that is {term}" if term else ""),
            mend="Look at the numbers and places with: youth-report gloss REPORT hits",
            where="refuse",
        )
    base, _ = read_terms(desk.term_files)
    learnt = guards.refuse(refused.match, tuple(read_latest(desk.folder).blocks), base.terms)
    spared = {(match.block, match.span) for match in learnt.also}
    also = tuple(one for one in seen if (one.match.block, one.match.span) in spared)
    old = next(one for one in base.terms if one.id == learnt.term.id)
    file = entry_text.name_file(old)
    text = entry_text.add_words(desk.term_files[file], old, learnt.guard.key, learnt.guard.words)
    return Refused(refused, learnt.term, learnt.guard, also, file, text)


def show_terms(desk: Desk, wanted: str) -> tuple[TermCard, ...]:
    """Return what is known of a term, by its id, its words or one of its forms: a card for each of its meanings."""
    base, _ = read_terms(desk.term_files)
    key = wanted.casefold()
    found = [term for term in base.terms if key in {term.id, *(form.casefold() for _, form in forms.list_forms(term))}]
    if not found:
        close = get_close_matches(key, [term.term for term in base.terms], n=3)
        mend = f"Perhaps you mean {' or '.join(close)}." if close else "Write it as it stands in the term base."
        raise WrongUsage(f'there is no entry "{wanted}"', mend=mend, where="show")
    seen = show_matches(desk)
    return tuple(_make_card(term, [one for one in seen if one.match.term == term.id]) for term in found)


def name_candidates(desk: Desk) -> tuple[Candidate, ...]:
    """Return the words of the official text that need an entry, the most pressing first."""
    _, compiled = read_terms(desk.term_files)
    return candidates.rank(read_latest(desk.folder).blocks, compiled)


def write_drafts(desk: Desk) -> str:
    """Return a term base file with drafts for the most pressing candidates."""
    blocks = read_latest(desk.folder).blocks
    definitions = (one for block in blocks for one in abbreviations.find_definitions(block.text))
    return drafts.write_drafts(name_candidates(desk)[:_MOST_DRAFTS], definitions)


def find_faults(desk: Desk) -> tuple[Issue, ...]:
    """Return what is wrong with the term base and its pictures, and the short forms that nobody explains.

    Pictures that came with the program are not the project's to take away.
    """
    base, _ = read_terms(desk.term_files)
    explained = {term.term for term in base.terms if term.long}
    undefined = abbreviations.undefined(read_latest(desk.folder).blocks)
    return (
        *lint.faults(base.terms),
        *picture_lint.faults(base.terms, desk.pictures),
        *picture_lint.strays(base.terms, desk.own_pictures),
        *(issue for issue in undefined if issue.values["short"] not in explained),
    )


def _find_sightings(desk: Desk) -> Iterator[Sighting]:
    _, compiled = read_terms(desk.term_files)
    number = 0
    for block in read_latest(desk.folder).blocks:
        for match in find_terms(block, compiled, desk.tagger):
            number += 1
            start, end = match.span.start, match.span.end
            before, after = block.text[max(0, start - _AROUND) : start], block.text[end : end + _AROUND]
            yield Sighting(number, match, before, match.span.of(block.text), after)


def _make_card(term: Term, sightings: Sequence[Sighting]) -> TermCard:
    lines = (
        FormLine(feature, words, forms.make_plain(term, feature), forms.make_framed(term, feature))
        for feature, words in forms.list_forms(term)
    )
    return TermCard(term, tuple(lines), Counter(one.match.certainty for one in sightings), tuple(sightings))
