"""The term base that is shipped: its examples hold, and children understand its explanations."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from content.sample import compile_terms, read_term_base, split_sentences
from youth_report.engines.textstat_meter import TextstatMeter
from youth_report.glossing import examples, lint

TERMS = read_term_base().terms
SORE_SUBJECTS = ("neglect", "exploitation", "abuse", "self-harm", "grooming", "bullying", "domestic-abuse")


def _explaining_sentences() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the id of each term with the sentences that explain it."""
    found = split_sentences([term.explain for term in TERMS])
    for term, spans in zip(TERMS, found, strict=True):
        yield term.id, tuple(span.of(term.explain) for span in spans)


def test_the_examples_of_all_terms_hold() -> None:
    assert [issue for term in TERMS for issue in examples.failures(term, compile_terms())] == []


def test_the_term_base_has_no_fault() -> None:
    assert lint.faults(TERMS) == ()


def test_explanations_are_short_and_whole() -> None:
    for term_id, lines in _explaining_sentences():
        assert 1 <= len(lines) <= 2, term_id
        assert all(len(line.split()) <= 15 for line in lines), term_id
        assert all(re.fullmatch(r"[A-Z0-9].*[.]", line) for line in lines), term_id


def test_explanations_are_easy_to_read() -> None:
    lines = [line for _, found in _explaining_sentences() for line in found]
    assert TextstatMeter().measure(lines)["flesch_kincaid_grade"] <= 6


def test_there_are_many_terms_of_many_subjects() -> None:
    assert len(TERMS) >= 200
    assert {term.source.partition(",")[0] for term in TERMS} == {
        f"{theme}.toml" for theme in ("children", "councils", "health", "money", "police", "schools")
    }


def test_short_forms_say_what_they_stand_for_and_how_they_are_said() -> None:
    short = [term for term in TERMS if term.pos == "abbr"]
    assert len(short) >= 10
    assert all(term.long and term.say for term in short)


@pytest.mark.parametrize("term_id", SORE_SUBJECTS)
def test_help_must_stand_beside_what_hurts(term_id: str) -> None:
    term = read_term_base().find(term_id)
    assert term is not None
    assert term.sensitive
