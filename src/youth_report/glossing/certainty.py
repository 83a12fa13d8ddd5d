"""Say how sure a match is."""

from __future__ import annotations

from youth_report.glossing import features, word_classes
from youth_report.glossing.site import Site
from youth_report.model import Certainty

_SETTLED = ("abbr", "name", "phrase")


def judge(site: Site) -> Certainty:
    """Return how sure it is that the words of a place are the term, in its sense."""
    entry = site.form.entry
    if entry.term.status == "draft":
        return Certainty.CHECK
    if entry.term.pos in _SETTLED or entry.is_guarded or site.last - site.first > 1:
        return Certainty.SURE
    if entry.term.pos == "verb" and _is_surely_verb(site):
        return Certainty.SURE
    return Certainty.LIKELY


def _is_surely_verb(site: Site) -> bool:
    nearest = site.look_back(site.skip_adverbs())
    if site.form.feature in (features.BASE, features.THIRD):
        return nearest in word_classes.TO_VERB or nearest in word_classes.SUBJECTS
    return nearest in word_classes.BE or nearest in word_classes.HAVE
