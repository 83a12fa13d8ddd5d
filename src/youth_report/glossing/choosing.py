"""Choose among the forms that the same words can be."""

from __future__ import annotations

from collections.abc import Sequence

from youth_report.glossing import features, verb_table, word_classes
from youth_report.glossing.compile import Form
from youth_report.glossing.sentences import starts_sentence
from youth_report.glossing.site import Site
from youth_report.glossing.word_lists import read_words

_ALSO_BEFORE_PAST = read_words("that all both each either neither as")
"""The panel that selected them, they all selected them."""
_BEFORE_PARTICIPLE = (
    word_classes.BE | word_classes.HAVE | word_classes.DETERMINERS | word_classes.PREPOSITIONS
) - _ALSO_BEFORE_PAST
_PARTICIPLES = frozenset(form for _, forms in verb_table.PAST_AND_PARTICIPLE.values() for form in forms)


def rank_forms(forms: Sequence[Form], following: str) -> list[Form]:
    """Put first what has guards of its own; a noun goes before a form in -ing where a verb follows."""
    verb_follows = following in word_classes.BE | word_classes.FINITE_VERBS

    def rank(form: Form) -> tuple[bool, bool]:
        return not form.entry.is_guarded, verb_follows and form.feature == features.ING

    return sorted(forms, key=rank) if len(forms) > 1 else list(forms)


def settle_past(site: Site, forms: Sequence[Form]) -> Form:
    """Return the past or the participle of the same term, where the words can be both."""
    same = {form.feature: form for form in forms if form.entry is site.form.entry}
    if features.PAST not in same or features.PARTICIPLE not in same:
        return site.form
    return same[features.PARTICIPLE if _is_participle(site) else features.PAST]


def _is_participle(site: Site) -> bool:
    if site.after == "by" or site.before == "as":
        return True
    steps = site.skip_adverbs()
    word = site.look_back(steps)
    if word in ("and", "or") and _ends_like_participle(site.look_back(steps + 1)):
        return site.look_back(steps + 2) in word_classes.BE | word_classes.HAVE
    if not word:
        return steps == 1 and starts_sentence(site.text, site.start)
    return word in _BEFORE_PARTICIPLE or word_classes.is_number(word)


def _ends_like_participle(word: str) -> bool:
    return word.endswith("ed") or word in _PARTICIPLES
