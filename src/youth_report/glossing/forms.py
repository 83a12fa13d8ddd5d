"""List the forms of a term, and make the form of its plain words that fits each."""

from __future__ import annotations

from collections.abc import Iterator

from youth_report.glossing import features, inflect, verb_table
from youth_report.model import Term


def list_forms(term: Term) -> tuple[tuple[str, str], ...]:
    """Return each form of a term as (feature, words), the base form first, none twice."""
    made = ((feature, spelling) for feature, form in _make_forms(term) for spelling in _list_spellings(term, form))
    return tuple(dict.fromkeys(made))


def make_plain(term: Term, feature: str) -> str:
    """Return the plain words of a term in the form of this feature; nothing where the term is only explained."""
    if feature in term.plain_forms or not term.plain:
        return term.plain_forms.get(feature, "")
    if feature in features.OF_VERBS:
        return inflect.inflect_verb(term.plain)[feature][0]
    if feature == features.PLURAL:
        return inflect.pluralise(term.plain)
    return term.plain


def make_framed(term: Term, feature: str) -> str:
    """Return the frame of a verb in the form of this feature, with `{obj}` still in it; empty where it has none."""
    if feature == features.BASE or not term.frame:
        return term.frame
    return inflect.inflect_verb(term.frame)[feature][0]


def _make_forms(term: Term) -> Iterator[tuple[str, str]]:
    yield features.BASE, term.term
    made: dict[str, tuple[str, ...]] = {}
    if term.pos == "verb":
        made = dict(inflect.inflect_verb(term.term))
    elif term.pos in ("noun", "abbr") and not term.number:
        made = {features.PLURAL: inflect.list_plurals(term.term)}
    for degree, word in ((features.COMPARATIVE, "more"), (features.SUPERLATIVE, "most")):
        if degree in term.plain_forms:
            made[degree] = (f"{word} {term.term}",)
    for feature, forms in {**made, **term.forms}.items():
        yield from ((feature, form) for form in forms)


def _list_spellings(term: Term, form: str) -> Iterator[str]:
    """Yield a form, and the -ize spelling that some British publishers prefer."""
    yield form
    if term.pos not in ("verb", "noun", "adj"):
        return
    for british, oxford in (("isation", "ization"), ("ising", "izing"), ("ise", "ize")):
        stem, found, rest = form.partition(british)
        head = stem.rsplit(" ", 1)[-1] + "ise"
        if found and len(head) > 5 and head.lower() not in verb_table.ONLY_ISE:
            yield stem + oxford + rest
            return
