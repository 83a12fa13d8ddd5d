"""Make the forms of British English verbs and nouns by rule. The exceptions stand in `verb_table` and `noun_table`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from youth_report.glossing import features, noun_table, verb_table

VerbForms = Mapping[str, tuple[str, ...]]
"""A feature to its forms, the one that we write first."""

_VOWELS = "aeiou"
_VOWEL_GROUP = re.compile(r"[aeiou]+|(?<![aeiou])y")
_SINGULAR_S = ("ss", "us", "is", "as", "os")
"""Endings of words in s that are one thing; other words in s are plural as they stand."""
_HISSING = ("s", "x", "z", "ch", "sh")


def inflect_verb(verb: str) -> VerbForms:
    """Return the forms of a verb or verb phrase, whose first word changes."""
    head, space, rest = verb.partition(" ")
    prefix, hyphen, stem = head.rpartition("-")
    forms = _inflect_word(stem.lower())
    return {
        feature: tuple(prefix + hyphen + _keep_capital(stem, form) + space + rest for form in made)
        for feature, made in forms.items()
    }


def pluralise(noun: str) -> str:
    """Return the plural of a noun or noun phrase, whose head changes."""
    return _change_head(noun, _pluralise_word)


def list_plurals(noun: str) -> tuple[str, ...]:
    """Return all plurals of a noun that are in use, the one that we write first."""
    if noun.lower() in noun_table.TWO_PLURALS:
        return pluralise(noun), noun + "s"
    return (pluralise(noun),)


def _inflect_word(verb: str) -> VerbForms:
    if verb == "be":
        return verb_table.BE_FORMS
    third = verb_table.THIRD_PERSON.get(verb) or _add_s(verb)
    irregular = verb_table.PAST_AND_PARTICIPLE.get(verb)
    past, participle = irregular or (_add_ed(verb), _add_ed(verb))
    return {
        features.THIRD: (third, verb + "ses") if verb in verb_table.DOUBLED_S else (third,),
        features.ING: _add_ing(verb),
        features.PAST: past,
        features.PARTICIPLE: participle,
    }


def _keep_capital(word: str, form: str) -> str:
    return form.capitalize() if word[:1].isupper() else form


def _add_s(word: str) -> str:
    if _ends_in_y(word):
        return word[:-1] + "ies"
    return word + ("es" if word in verb_table.IN_OES or word.endswith(_HISSING) else "s")


def _add_ing(verb: str) -> tuple[str, ...]:
    if verb.endswith("ie"):
        return (verb[:-2] + "ying",)
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb not in verb_table.KEEPING_E:
        return (verb[:-1] + "ing",)
    return tuple(stem + "ing" for stem in _list_stems(verb))


def _add_ed(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return (verb + "d",)
    if _ends_in_y(verb):
        return (verb[:-1] + "ied",)
    return tuple(stem + "ed" for stem in _list_stems(verb))


def _ends_in_y(word: str) -> bool:
    return word.endswith("y") and word[-2:-1] not in (*_VOWELS, "")


def _list_stems(verb: str) -> tuple[str, ...]:
    """Return what -ed and -ing are added to: picnick, stopp; focus and focuss."""
    if verb in verb_table.DOUBLED_S:
        return verb, verb + "s"
    if verb.endswith("ic"):
        return (verb + "k",)
    return (verb + verb[-1],) if _doubles_last_letter(verb) else (verb,)


def _doubles_last_letter(verb: str) -> bool:
    if verb in verb_table.STRESSED_AT_END or verb in verb_table.DOUBLED_ALTHOUGH_WEAK:
        return True
    # The u of qu is no vowel: quit, equal.
    sounds = verb.replace("qu", "qw")
    if len(verb) < 3 or sounds[-1] in "aeiouwxyh" or sounds[-2] not in _VOWELS:
        return False
    if sounds[-1] == "l":
        return verb not in verb_table.SINGLE_L and (sounds[-3:-1] in ("ue", "ia") or sounds[-3] not in _VOWELS)
    return sounds[-3] not in _VOWELS and _count_vowel_groups(sounds) == 1


def _count_vowel_groups(word: str) -> int:
    return len(_VOWEL_GROUP.findall(word))


def _change_head(phrase: str, change: Callable[[str], str]) -> str:
    words = phrase.split(" ")
    stop = find_head_end(words)
    words[stop - 1] = change(words[stop - 1])
    if stop + 1 < len(words) and words[stop].lower() in ("who", "that", "which"):
        words[stop + 1] = _agree_with_plural(words[stop + 1])
    return " ".join(words)


def find_head_end(words: Sequence[str]) -> int:
    """Return the index after the head of a noun phrase: 1 in `member of staff`, 2 in `foster carer`."""
    for index, (before, word) in enumerate(pairwise(map(str.lower, words)), start=1):
        # In `looked after child` the head is still to come.
        if word in noun_table.POSTMODIFIERS and (before, word) != ("looked", "after"):
            return index
    return len(words)


def _agree_with_plural(verb: str) -> str:
    if verb in noun_table.AGREEING:
        return noun_table.AGREEING[verb]
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if verb.endswith(("sses", "xes", "zes", "ches", "shes")):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb


def _pluralise_word(noun: str) -> str:
    if "-" in noun:
        return _pluralise_compound(noun)
    if sum(letter.isupper() for letter in noun) > 1:
        # CAMHS is a plural as it stands: its last letter is the S of Services.
        return noun if noun.endswith("S") and len(noun) > 3 else noun + "s"
    made = _pluralise_lower(noun.lower())
    return _keep_capital(noun, made)


def _pluralise_compound(noun: str) -> str:
    first, *rest = noun.split("-")
    if rest[0] in noun_table.PARTICLES and (len(rest) > 1 or first.endswith("er")):
        return "-".join([_pluralise_word(first), *rest])
    *start, last = noun.split("-")
    return "-".join([*start, _pluralise_word(last)])


def _pluralise_lower(noun: str) -> str:
    if noun in noun_table.PLURALS:
        return noun_table.PLURALS[noun]
    for ending, plural in noun_table.ENDINGS:
        if noun.endswith(ending):
            return noun.removesuffix(ending) + plural
    if noun in noun_table.MAN_WORDS:
        return noun.removesuffix("an") + "en"
    if _ends_in_y(noun):
        return noun[:-1] + "ies"
    if noun.endswith("s") and not noun.endswith(_SINGULAR_S):
        return noun
    return noun + ("es" if noun.endswith(_HISSING) else "s")
