"""Rules by which a term may stand at a place, but a swap would likely go wrong: left alone, and shown to a person."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.glossing import features, verb_table, word_classes
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


def lacks_object(site: Site) -> bool:
    """A form in -ing has nothing after it, and its plain words need something: informs commissioning."""
    if not _is_verb(site, features.ING) or site.after or site.look_back(site.skip_adverbs()) in word_classes.BE:
        return False
    return bool(site.form.framed) or site.form.plain.rpartition(" ")[2] in word_classes.PREPOSITIONS


def lacks_article(site: Site) -> bool:
    """One thing has no article, and its plain words would need one: progressed to referral."""
    if not _is_single_noun(site) or site.before not in _BEFORE_BARE or _describes_noun(site):
        return False
    return site.form.entry.term.number == "" and not site.form.plain.startswith(("a ", "an ", "the "))


def describes_noun(site: Site) -> bool:
    """One thing describes the noun after it, and its plain words are too long for that: a practitioner forum."""
    return _is_single_noun(site) and _describes_noun(site) and not _CLAUSE_WORDS.isdisjoint(site.form.plain.split())


def follows_singular(site: Site) -> bool:
    """A verb's base has a singular word before it, which it would not agree with: the board review."""
    if not _is_verb(site, features.BASE) or " " in site.form.entry.term.term:
        return False
    steps = site.skip_adverbs()
    word = site.look_back(steps)
    if not word or steps > 1 or word_classes.looks_plural(word) or word in _LEADS_TO_BASE or _ends_question(site):
        return False
    return site.look_back(2) not in word_classes.COORDINATORS and (site.look_back(2), word) != ("let", "s")


def follows_describing_word(site: Site) -> bool:
    """A verb in -s stands where more than one thing would, after a describing word: annual reviews."""
    if not _is_verb(site, features.THIRD) or site.after in word_classes.DETERMINERS | word_classes.OBJECTS:
        return False
    return site.before in word_classes.DESCRIBING_WORDS


def _is_single_noun(site: Site) -> bool:
    return site.form.entry.term.pos == "noun" and site.form.feature == features.BASE and bool(site.form.plain)


def _describes_noun(site: Site) -> bool:
    """Tell whether the word after is likely a noun: no small word, and no form that verbs have."""
    word = site.after
    is_verb_form = word.endswith(("ed", "ing", "ly", "s")) or word in _NO_NOUNS
    return word in _DESCRIBED or (word.isalpha() and not is_verb_form)


def _ends_question(site: Site) -> bool:
    """Tell whether an auxiliary and its subject stand before a verb, as in "what did the board commission"."""
    if site.after and site.after not in word_classes.DETERMINERS | word_classes.OBJECTS:
        return False
    openings = ((site.look_back(steps), site.look_back(steps + 1)) for steps in range(2, 6))
    return any(word in _AUXILIARIES and before in _QUESTION_WORDS for word, before in openings)


_BEFORE_BARE = word_classes.PREPOSITIONS | {"to"}
_CLAUSE_WORDS = read_words("who that which of to for with in on from against by when where")
"""Words after which more is said of a thing: person who works with children."""
_NO_NOUNS = (
    word_classes.DETERMINERS
    | word_classes.PREPOSITIONS
    | word_classes.FINITE_VERBS
    | word_classes.TO_VERB
    | word_classes.HAVE
    | word_classes.BE
    | word_classes.ADVERBS
    | word_classes.RELATIVES
    | word_classes.SUBJECTS
    | word_classes.OBJECTS
    | word_classes.CLAUSE_STARTERS
    | word_classes.COORDINATORS
    | word_classes.FROZEN_ING
    | frozenset(form for _, forms in verb_table.PAST_AND_PARTICIPLE.values() for form in forms)
    | frozenset(form for forms, _ in verb_table.PAST_AND_PARTICIPLE.values() for form in forms)
    | read_words("there here so too out up off down away back ago")
)
_DESCRIBED = word_classes.PUBLIC_HEADS | read_words(
    "forums groups services meetings events rates staff workers figures data numbers forms notes pathways systems "
    "orders centres homes networks reviews plans reports teams records"
)
"""Nouns in -s that reports put another noun before."""
_AUXILIARIES = word_classes.DO | word_classes.FINITE_MODALS
_QUESTION_WORDS = read_words("what when where why how who whom which") | {""}
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
    "no-object": lacks_object,
    "no-article": lacks_article,
    "before-noun": describes_noun,
    "singular-before": follows_singular,
    "describing-word-before": follows_describing_word,
}
"""By the name that a match in doubt bears."""

ONLY_WORDING = frozenset(("no-object", "no-article", "before-noun"))
"""Doubts about the plain words alone: the term is meant, and can be explained."""
