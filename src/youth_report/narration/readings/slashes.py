"""Slashes between words."""

from __future__ import annotations

import re

from youth_report.narration.reading import Reading

_CHOICES = (
    "he/she",
    "she/he",
    "him/her",
    "her/him",
    "his/her",
    "his/hers",
    "her/his",
    "himself/herself",
    "boy/girl",
    "boys/girls",
    "girls/boys",
    "mother/father",
    "mum/dad",
    "brother/sister",
    "son/daughter",
    "parent/carer",
    "parents/carers",
    "carer/parent",
    "carers/parents",
    "yes/no",
    "child/children",
    "person/people",
)
_SAID = {choice: choice.replace("/", " or ") for choice in _CHOICES} | {
    "and/or": "and or",
    "s/he": "she or he",
    "he/she/they": "he, she or they",
    "him/her/them": "him, her or them",
    "his/her/their": "his, her or their",
}
_PERIODS = "hour|day|night|week|month|term|year|person|child|pupil|family|head"


def _say_choice(match: re.Match[str]) -> list[str]:
    said = _SAID[match.group().lower()]
    return [said.capitalize() if match.group()[0].isupper() else said]


def _say_each(match: re.Match[str]) -> list[str]:
    return [" an " if match["period"] == "hour" else " a "]


def _say_or(match: re.Match[str]) -> list[str]:
    return ["" if match.string[match.end() :].lstrip().startswith("or") else "or"]


def _say_pause(_match: re.Match[str]) -> list[str]:
    return [", "]


READINGS = (
    Reading(
        "choice",
        re.compile(rf"(?<![\w/])(?:{'|'.join(sorted(_SAID, key=len, reverse=True))})(?![\w/])", re.IGNORECASE),
        _say_choice,
        catches=(
            ("and/or", "and or"),
            ("He/she said", "He or she said"),
            ("parents/carers", "parents or carers"),
            ("s/he", "she or he"),
        ),
        spares=("land/order", "and/or/not"),
        needs="/",
    ),
    Reading(
        "choice with blanks around its slash",
        re.compile(
            r"\b(?:and|[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is|[Bb]oys?|[Gg]irls?|[Pp]arents?|[Yy]es)\s(?P<it>/)"
            r"(?=\s(?:or|he|she|him|her|his|hers|boys?|girls?|carers?|no)\b)"
        ),
        _say_or,
        catches=(("his / her", "his or her"), ("Parents / carers", "Parents or carers")),
        spares=("LSCB / LSAB",),
        needs="/",
    ),
    Reading(
        "for each",
        re.compile(rf"(?<=\w)(?P<it>/)(?=(?P<period>{_PERIODS})\b)"),
        _say_each,
        catches=(("3 visits/week", "3 visits a week"), ("£5/child", "£5 a child"), ("£9/hour", "£9 an hour")),
        spares=("/week", "weeks/months"),
        needs="/",
    ),
    Reading(
        "slash",
        re.compile(r"(?<=[\w.)%’'])(?P<it>\s?/\s?)(?=[\w(£‘'])"),
        _say_pause,
        catches=(("health/education", "health, education"), ("LSCB / LSAB", "LSCB , LSAB")),
        spares=("a // b", "/x"),
        needs="/",
    ),
)
