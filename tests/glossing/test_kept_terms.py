"""Terms that an edition keeps and explains."""

from __future__ import annotations

from dataclasses import replace

from youth_report.glossing.kept_terms import list_kept
from youth_report.model import Term, TermBase

EXPLAINED = Term("ward", "wardship", "noun", "", "Wardship means that a court decides.")
REPLACED = Term("fund", "funding", "noun", "money", "Funding is money.")


def test_terms_without_plain_words_are_kept_in_all_their_forms() -> None:
    kept = list_kept(TermBase((EXPLAINED, REPLACED)))
    assert "wardship" in kept
    assert "wardships" in kept
    assert "funding" not in kept


def test_terms_that_are_explained_or_protected_are_kept_though_they_have_plain_words() -> None:
    for change in ({"mode": "explain"}, {"mode": "pop-up"}, {"mode": "leave"}, {"protect": True}):
        assert "funding" in list_kept(TermBase((replace(REPLACED, **change),)))


def test_retired_terms_are_not() -> None:
    assert list_kept(TermBase((replace(EXPLAINED, status="retired"),))) == frozenset()
