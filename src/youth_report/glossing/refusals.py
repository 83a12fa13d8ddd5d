"""Rules by which the words of a term are, at one place, not that term at all. Nobody needs to look at these."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from youth_report.glossing import features, word_classes
from youth_report.glossing.abbreviations import is_defined_at
from youth_report.glossing.sentences import starts_sentence
from youth_report.glossing.site import Site
from youth_report.glossing.tokens import HYPHENS, is_joined_outside

Rule = Callable[[Site], bool]
"""Tells whether it speaks against the term."""

_DIGITS_OF_YEAR = 4
_AFTER_SUBJECT = word_classes.FINITE_BE | word_classes.FINITE_MODALS
"""What comes after a noun that is the subject of its sentence."""


def is_ruled_out_by_entry(site: Site) -> bool:
    """The entry's own lists of neighbours say no."""
    entry = site.form.entry
    return (
        any(site.stands_before(words) for words in entry.unless_before)
        or any(site.stands_after(words) for words in entry.unless_after)
        or bool(entry.only_before and not any(site.stands_before(words) for words in entry.only_before))
        or bool(entry.only_after and not any(site.stands_after(words) for words in entry.only_after))
    )


def has_other_capitals(site: Site) -> bool:
    """A short form, or a term that is exact about its capitals, is written in another way."""
    term = site.form.entry.term
    if term.pos != "abbr" and term.case != "exact":
        return False
    words, form = _letters(site.words), _letters(site.form.words)
    is_raised = words == form.capitalize() and starts_sentence(site.text, site.start)
    return words != form and not (is_raised and form.islower())


def is_part_of_other_word(site: Site) -> bool:
    """The words belong to an account name, a file name, or a word that a prefix turns round: non-statutory."""
    before, after = site.text[max(0, site.start - 1) : site.start], site.text[site.end : site.end + 1]
    if before in ("@", "#", "_") or after == "_":
        return is_joined_outside(site.text, site.start, site.end)
    prefix = site.tokens.keys[site.first - 1] if site.first and before and before in HYPHENS else ""
    return prefix in word_classes.NEGATIVE_PREFIXES


def is_short_form_being_defined(site: Site) -> bool:
    """A short form stands alone in brackets, or right before what it stands for."""
    return site.form.entry.term.pos == "abbr" and is_defined_at(site.text, site.start, site.end)


def is_noun_not_verb(site: Site) -> bool:
    """A verb's base or third person stands where a noun must: the review, two reviews, review staff are."""
    if not _is_present_verb(site):
        return False
    word = site.before
    if word in word_classes.DETERMINERS or word_classes.is_number(word):
        return True
    if " " in site.form.entry.term.term:
        return False
    if word in word_classes.PREPOSITIONS or site.has_owner_before:
        return True
    if word in word_classes.TO_VERB or word in word_classes.SUBJECTS:
        return False
    opens_subject = not word and site.look_ahead(2) in _AFTER_SUBJECT | word_classes.HAVE
    return opens_subject or site.after == "of" or site.after in _AFTER_SUBJECT


def is_singular_noun(site: Site) -> bool:
    """A verb's base has a singular determiner two words before: a full review."""
    if not _is_present_verb(site) or site.form.feature == features.THIRD or not site.before:
        return False
    return site.look_back(2) in word_classes.SINGULAR_DETERMINERS and not _leads_to_verb(site.before)


def is_preposition(site: Site) -> bool:
    """A form in -ing is a preposition: regarding the trip."""
    if site.form.entry.term.pos != "verb" or site.form.feature != features.ING:
        return False
    return site.tokens.keys[site.first] in word_classes.FROZEN_ING and site.before not in word_classes.BE


def is_conjunction(site: Site) -> bool:
    """A participle joins clauses: provided that staff agree, given the risk."""
    if site.form.entry.term.pos != "verb" or site.before in word_classes.BE | word_classes.HAVE:
        return False
    word = site.tokens.keys[site.first]
    if word == "given":
        return not site.before and site.after not in ("to", "by")
    return word in word_classes.JOINING_PARTICIPLES and site.after == "that"


def shares_preposition(site: Site) -> bool:
    """A verb phrase ends in a preposition that comes a second time: talk with and with."""
    term = site.form.entry.term
    last = site.tokens.keys[site.last - 1]
    if term.pos != "verb" or site.last - site.first < 2 or last not in word_classes.PREPOSITIONS:
        return False
    tokens = site.tokens[site.last : site.last + 14]
    for earlier, token in pairwise(tokens):
        if any(sign in token.gap for sign in ".;:!?"):
            return False
        if token.key == last and earlier.key in ("and", "or"):
            return True
    return False


def is_label(site: Site) -> bool:
    """A capital and a number make a label: Outcome 22, Priority 1."""
    is_noun = site.form.entry.term.pos == "noun" and site.words[:1].isupper()
    return is_noun and site.after.isdigit() and len(site.after) < _DIGITS_OF_YEAR


def is_verb_not_noun(site: Site) -> bool:
    """A noun's form stands where a verb must: they contact, to contact the office, contact the office."""
    if site.form.entry.term.pos not in ("noun", "abbr"):
        return False
    word = site.before
    if word in (word_classes.FINITE_MODALS | word_classes.DO) or word in word_classes.SUBJECTS:
        return True
    may_be_base = site.form.feature == features.BASE and site.last - site.first == 1
    has_object = site.after in word_classes.OBJECTS | word_classes.POSSESSIVES | word_classes.ARTICLES
    return may_be_base and word in ("to", "") and has_object and site.form.entry.term.pos == "noun"


def _is_present_verb(site: Site) -> bool:
    """Tell whether the form is one that a noun can be too. The past of some verbs is: set, cost, hurt."""
    term = site.form.entry.term
    is_present = site.form.feature in (features.BASE, features.THIRD) or site.form.words == term.term
    return term.pos == "verb" and is_present


def _leads_to_verb(word: str) -> bool:
    return word in word_classes.TO_VERB or word in word_classes.SUBJECTS or word_classes.looks_plural(word)


def _letters(words: str) -> str:
    """Return words without what print does to them: curly apostrophes, soft hyphens, kinds of blanks."""
    return "".join(filter(str.isalnum, words))


REFUSALS: tuple[Rule, ...] = (
    is_ruled_out_by_entry,
    has_other_capitals,
    is_part_of_other_word,
    is_short_form_being_defined,
    is_noun_not_verb,
    is_singular_noun,
    is_preposition,
    is_conjunction,
    shares_preposition,
    is_verb_not_noun,
    is_label,
)
