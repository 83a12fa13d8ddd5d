"""Show what the glossary finds in a report, what it lacks, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from youth_report.glossing import candidates, lint, matcher
from youth_report.glossing.candidates import Candidate
from youth_report.model import Issue, TermMatch
from youth_report.workflow.reading import read_latest, read_terms
from youth_report.workflow.tools import Desk

_AROUND = 40


@dataclass(frozen=True, slots=True)
class Sighting:
    """A term match in its context."""

    match: TermMatch
    before: str
    words: str
    after: str


def show_matches(desk: Desk) -> tuple[Sighting, ...]:
    """Return each place of the official text where a term stands."""
    return tuple(_find_sightings(desk))


def name_candidates(desk: Desk) -> tuple[Candidate, ...]:
    """Return the words of the official text that need an entry, the most pressing first."""
    _, compiled = read_terms(desk.term_files)
    return candidates.rank(read_latest(desk.folder).blocks, compiled)


def find_faults(desk: Desk) -> tuple[Issue, ...]:
    """Return what is wrong with the term base."""
    terms, _ = read_terms(desk.term_files)
    return lint.faults(terms.terms)


def _find_sightings(desk: Desk) -> Iterator[Sighting]:
    _, compiled = read_terms(desk.term_files)
    for block in read_latest(desk.folder).blocks:
        for match in matcher.find(block, compiled):
            start, end = match.span.start, match.span.end
            before, after = block.text[max(0, start - _AROUND) : start], block.text[end : end + _AROUND]
            yield Sighting(match, before, match.span.of(block.text), after)
