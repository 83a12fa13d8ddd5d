"""The term base that we ship: every entry catches what it must, and spares what it must."""

from __future__ import annotations

from pathlib import Path

import pytest

from youth_report.glossing import entries, examples, lint
from youth_report.glossing.compile import build
from youth_report.model import Term
from youth_report.workflow.reading import read_terms

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(ROOT.glob("glossary/en/*.toml"))
BASE = entries.join(
    entries.parse(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix()) for path in FILES
)
COMPILED = build(BASE.terms)
DISTURBING = {"term.empty", "term.duplicate", "term.conflict", "term.ambiguous", "term.self", "term.cycle"}


def test_the_same_texts_are_compiled_once() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in FILES}
    terms, compiled = read_terms(texts)
    assert read_terms(dict(texts))[1] is compiled
    changed = {**texts, "new.toml": '[[entry]]\nterm = "hub"\npos = "noun"\nplain = "centre"\nexplain = "A place."\n'}
    assert len(read_terms(changed)[0].terms) == len(terms.terms) + 1


def test_there_are_entries() -> None:
    assert len(BASE.terms) >= 250


@pytest.mark.parametrize("term", BASE.terms, ids=lambda term: term.id)
def test_examples_are_there_and_hold(term: Term) -> None:
    assert [(issue.id, dict(issue.values)) for issue in examples.failures(term, COMPILED)] == []


def test_no_entry_contradicts_another() -> None:
    assert [(i.id, i.at) for i in lint.faults(BASE.terms) if i.id in DISTURBING] == []


def test_related_entries_are_there() -> None:
    known = {term.id for term in BASE.terms}
    assert [(term.id, other) for term in BASE.terms for other in term.see if other not in known] == []
