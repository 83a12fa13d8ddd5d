"""Rules by which a term may stand at a place, but a swap would likely go wrong: left alone, and shown to a person."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.glossing import features, word_classes
from youth_report.glossing.refusals import Rule
from youth_report.glossing.site import Site
from youth_report.glossing.tokens import HYPHENS, is_joined_outside
from youth_report.glossing.word_lists import read_words


def is_in_compound(site: Site) -> bool:
    """A hyphen joins the term to another word: a statutory-only meeting."""
    return is_joined_outside(site.text, site.start, site.end)


def is_joined_inside(site: Site) -> bool:
    """Hyphens join all words of a term that has none: an early-help plan."""
    gaps = site.tokens.gaps[site.first + 1 : site.last]
    return bool(gaps) and not site.form.hyphens_only and all(gap and gap in HYPHENS for gap in gaps)


def is_modifier(site: Site) -> bool:
    """A form in -ing describes the noun after it: two safeguarding boards, children safeguarding boards."""
    if not _is_verb(site, features.ING) or not site.after:
        return False
    if site.before in word_classes.DETERMINERS or word_classes.is_number(site.before):
        return site.after not in word_classes.BE | word_classes.PREPOSITIONS
    return bool(site.before) and site.before not in _BEFORE_GERUND and site.after in word_classes.PUBLIC_HEADS


def is_nominal(site: Site) -> bool:
    """A form in -ing is a noun: the commissioning of services, the board's commissioning, effective commissioning."""
    if not _is_verb(site, features.ING):
        return False
    has_of = site.before in word_classes.DETERMINERS and site.after == "of"
    return has_of or site.has_owner_before or site.before in word_classes.DESCRIBING_WORDS


def follows_singular(site: Site) -> bool:
    """A verb's base has a singular word before it, which it would not agree with: the board review."""
    if not _is_verb(site, features.BASE) or " " in site.form.entry.term.term:
        return False
    steps = site.skip_adverbs()
    word = site.look_back(steps)
    if not word or steps > 1 or word_classes.looks_plural(word) or word in _LEADS_TO_BASE:
        return False
    return site.look_back(2) not in word_classes.COORDINATORS and (site.look_back(2), word) != ("let", "s")


def follows_describing_word(site: Site) -> bool:
    """A verb in -s stands where more than one thing would, after a describing word: annual reviews."""
    if not _is_verb(site, features.THIRD) or site.after in word_classes.DETERMINERS | word_classes.OBJECTS:
        return False
    return site.before in word_classes.DESCRIBING_WORDS


_BEFORE_GERUND = word_classes.BE | word_classes.PREPOSITIONS | word_classes.COORDINATORS | word_classes.ADVERBS
_LEADS_TO_BASE = (
    word_classes.TO_VERB
    | word_classes.SUBJECTS
    | word_classes.OBJECTS
    | word_classes.COORDINATORS
    | word_classes.RELATIVES
    | word_classes.CLAUSE_STARTERS
    | word_classes.ADVERBS
    | read_words("help make then than did to please")
)


def _is_verb(site: Site, feature: str) -> bool:
    return site.form.entry.term.pos == "verb" and site.form.feature == feature


DOUBTS: Mapping[str, Rule] = {
    "compound": is_in_compound,
    "hyphens": is_joined_inside,
    "modifier": is_modifier,
    "nominal": is_nominal,
    "singular-before": follows_singular,
    "describing-word-before": follows_describing_word,
}
"""By the name that a match in doubt bears."""
