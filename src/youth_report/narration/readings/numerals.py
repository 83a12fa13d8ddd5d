"""Ordinals, plurals of figures, fractions, scores and Roman numerals."""

from __future__ import annotations

import re

from youth_report.narration.number_words import say_cardinal, say_ordinal, say_plural
from youth_report.narration.reading import Reading

_PARTS = {2: ("half", "halves"), 3: ("third", "thirds"), 4: ("quarter", "quarters")}
_OUT_OF = (5, 10, 20, 50, 100)
_ROMAN = {"I": 1, "V": 5, "X": 10}


def _say_ordinal(match: re.Match[str]) -> list[str]:
    return [say_ordinal(int(match["number"].replace(",", "")))]


def _say_figures(match: re.Match[str]) -> list[str]:
    return [say_plural(say_cardinal(int(match["number"])))]


def _say_figure(match: re.Match[str]) -> list[str]:
    return [say_cardinal(int(match["number"]))]


def _say_fraction(match: re.Match[str]) -> list[str]:
    top, bottom = int(match["top"]), int(match["bottom"])
    if top < bottom and bottom in _PARTS:
        return [f"{say_cardinal(top)} {_PARTS[bottom][top > 1]}"]
    if bottom in _OUT_OF and top <= bottom:
        return [f"{top} out of {bottom}"]
    if bottom == top + 1:
        return [f"{top} to {bottom}"]
    return [f"{top} {bottom}" if (top, bottom) == (24, 7) else f"{top} out of {bottom}"]


def _read_roman(written: str) -> int:
    values = [_ROMAN[letter] for letter in written]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _say_roman(match: re.Match[str]) -> list[str]:
    return [str(_read_roman(match["it"]))]


def _say_monarch(match: re.Match[str]) -> list[str]:
    return [f"the {say_ordinal(_read_roman(match['it']))}"]


READINGS = (
    Reading(
        "ordinal",
        re.compile(r"(?<![\w.,£$€])(?P<number>\d{1,3}(?:,\d{3})?|\d{4,6})(?:st|nd|rd|th)\b"),
        _say_ordinal,
        catches=(
            ("21st", "twenty-first"),
            ("the 1st and 2nd", "the first and second"),
            ("100th", "one hundredth"),
            ("12th-century", "twelfth-century"),
            ("30th", "thirtieth"),
        ),
        spares=("5 things", "1standard"),
    ),
    Reading(
        "plural of a figure",
        re.compile(r"(?<![\w.,£$€])(?P<number>\d{1,3})s\b"),
        _say_figures,
        catches=(("under-5s", "under-fives"), ("Year 11s", "Year elevens"), ("6s", "sixes")),
        spares=("5 stars", "1999s", "5’s"),
    ),
    Reading(
        "possessive of a figure",
        re.compile(r"(?<![\w.,£$€])(?P<it>(?P<number>\d{1,3}))(?=['’]s\b)"),
        _say_figure,
        catches=(("Number 10’s door", "Number ten’s door"),),
        spares=("10 o’clock",),
    ),
    Reading(
        "fraction or score",
        re.compile(r"(?<![\w.,/£$€-])(?P<top>\d{1,3})/(?P<bottom>\d{1,3})(?![\w%/-]|[.,]\d)"),
        _say_fraction,
        catches=(
            ("1/2", "one half"),
            ("3/4 of them", "three quarters of them"),
            ("8/10", "8 out of 10"),
            ("24/7", "24 7"),
            ("16/17 year olds", "16 to 17 year olds"),
            ("23/31", "23 out of 31"),
        ),
        spares=("1/2/3", "LSCB/12", "2015/16"),
    ),
    Reading(
        "Roman number of a part",
        re.compile(
            r"\b(?:Parts?|Chapter|Section|Schedule|Appendix|Annex|Volume|War|Phase|Stage|Tier|Level|Article|Book|Act"
            r"|Group|Category|Class|Type|Figure|Table)\s(?P<it>(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))(?![\w.]\w|\w)"
        ),
        _say_roman,
        catches=(("Part IV", "Part 4"), ("World War II.", "World War 2."), ("Schedule XIV", "Schedule 14")),
        spares=("Part A", "IV drip", "Part Ivy"),
    ),
    Reading(
        "Roman number of a king or queen",
        re.compile(
            r"\b(?:Henry|Elizabeth|George|Edward|Charles|William|James|Richard)\s"
            r"(?P<it>(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))(?![\w.]\w|\w)"
        ),
        _say_monarch,
        catches=(("Henry VIII", "Henry the eighth"),),
        spares=("Henry Vincent", "James Ix"),
    ),
)
