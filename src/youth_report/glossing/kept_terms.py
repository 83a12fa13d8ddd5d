"""Terms that stay in an edition as they are, because the group agreed to explain them and not to replace them."""

from __future__ import annotations

from collections.abc import Iterator

from youth_report.glossing.forms import list_forms
from youth_report.model import Term, TermBase

_KEEPING_MODES = frozenset({"explain", "pop-up", "leave"})


def list_kept(terms: TermBase) -> frozenset[str]:
    """Return all forms of the terms that are explained or left, and not replaced by plain words."""
    return frozenset(form for term in terms.terms if _is_kept(term) for form in _list_words(term))


def _is_kept(term: Term) -> bool:
    return term.status != "retired" and (not term.plain or term.protect or term.mode in _KEEPING_MODES)


def _list_words(term: Term) -> Iterator[str]:
    return (words for _, words in list_forms(term))
