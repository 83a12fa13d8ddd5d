"""Tell names from terms: a capitalised term among capitalised words is part of a name."""

from __future__ import annotations

from youth_report.glossing import word_classes
from youth_report.glossing.sentences import starts_sentence
from youth_report.glossing.site import Site
from youth_report.glossing.tokens import Token, read_joint

_NO_PART_OF_NAME = (
    word_classes.DETERMINERS
    | word_classes.PREPOSITIONS
    | word_classes.NUMBER_WORDS
    | word_classes.CLAUSE_STARTERS
    | word_classes.SUBJECTS
)


def is_in_name(site: Site) -> bool:
    """Tell whether the term is part of a run of capitalised words that is longer than the term."""
    words = site.words
    if site.form.entry.term.pos in ("abbr", "name") or not words[:1].isupper() or words.isupper():
        return False
    return _has_name_before(site) or _has_name_after(site)


def leads_to_body(site: Site) -> bool:
    """Tell whether the run of capitalised words names a public body at the end of the term, or after it.

    In a heading all words may have capitals: `Statutory Duties` is no name, `Integrated Care Board` is one.
    """
    index = site.last
    while index < len(site.tokens) and _is_near(site.tokens[index]) and _is_capitalised(site.tokens[index]):
        index += 1
    return any(key in word_classes.BODIES for key in site.tokens.keys[site.last - 1 : index])


def _has_name_before(site: Site) -> bool:
    if not site.first:
        return False
    token = site.tokens[site.first - 1]
    if not _is_capitalised(token) or not _is_near(site.tokens[site.first]):
        return False
    return token.key not in _NO_PART_OF_NAME or not starts_sentence(site.text, token.start)


def _has_name_after(site: Site) -> bool:
    if site.last >= len(site.tokens):
        return False
    token = site.tokens[site.last]
    is_short_form = len(token.word) > 1 and token.word.isupper()
    return _is_capitalised(token) and _is_near(token) and not is_short_form


def _is_capitalised(token: Token) -> bool:
    return token.word[:1].isupper()


def _is_near(token: Token) -> bool:
    return read_joint(token.gap) == " " and "\n" not in token.gap
