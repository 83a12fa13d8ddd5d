"""Spellings of one English word that are told apart by country or habit alone. All lower case."""

from __future__ import annotations

import re

_SAME_WORD = {
    "licence": "license", "licences": "licenses", "practise": "practice", "practised": "practiced",
    "practising": "practicing", "defence": "defense", "defences": "defenses", "offence": "offense",
    "offences": "offenses", "centre": "center", "centres": "centers", "centred": "centered", "metre": "meter",
    "metres": "meters", "litre": "liter", "litres": "liters", "theatre": "theater", "theatres": "theaters",
    "programme": "program", "programmes": "programs", "grey": "gray", "judgement": "judgment",
    "judgements": "judgments", "acknowledgement": "acknowledgment", "enrol": "enroll", "enrolment": "enrollment",
    "fulfil": "fulfill", "fulfilment": "fulfillment", "skilful": "skillful", "ageing": "aging", "whilst": "while",
    "amongst": "among", "learnt": "learned", "spelt": "spelled", "towards": "toward", "percent": "%",
    "okay": "ok", "adviser": "advisor", "advisers": "advisors", "catalogue": "catalog", "dialogue": "dialog",
    "cheque": "check", "cheques": "checks", "focussed": "focused", "focussing": "focusing",
    "paediatric": "pediatric", "paediatrician": "pediatrician", "mould": "mold",
}  # fmt: skip
_PATTERNS = (
    (re.compile(r"(?<=..)is(ation|e|es|ed|er|ers|ing)(s?)\Z"), r"iz\1\2"),
    (re.compile(r"(?<=..)ys(e|es|ed|er|ers|ing)\Z"), r"yz\1"),
    (
        re.compile(r"\A((?:dis|mis)?(?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rum|sav|vig))our"),
        r"\1or",
    ),
    (
        re.compile(
            r"\A(cancel|channel|counsel|fuel|label|level|model|signal|total|travel)l(?=(?:ed|er|ers|ing|or|ors)\Z)"
        ),
        r"\1",
    ),
)


def fold_spelling(word: str) -> str:
    """Return one spelling for all spellings of a word."""
    if word in _SAME_WORD:
        return _SAME_WORD[word]
    for pattern, spelling in _PATTERNS:
        word = pattern.sub(spelling, word)
    return word
