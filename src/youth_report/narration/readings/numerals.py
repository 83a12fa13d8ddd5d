"""Ordinals, plurals of figures, fractions, scores and Roman numerals."""

from __future__ import annotations

import re

from youth_report.narration.number_words import say_cardinal, say_number, say_ordinal, say_plural
from youth_report.narration.reading import Reading

_PARTS = {2: ("half", "halves"), 3: ("third", "thirds"), 4: ("quarter", "quarters")}
_OUT_OF = (5, 10, 20, 50, 100)
_VULGAR = {
    "½": ("half", 1),
    "¼": ("quarter", 1),
    "¾": ("quarters", 3),
    "⅓": ("third", 1),
    "⅔": ("thirds", 2),
    "⅕": ("fifth", 1),
    "⅖": ("fifths", 2),
    "⅗": ("fifths", 3),
    "⅘": ("fifths", 4),
    "⅙": ("sixth", 1),
    "⅛": ("eighth", 1),
    "⅜": ("eighths", 3),
    "⅝": ("eighths", 5),
    "⅞": ("eighths", 7),
}
_SIGNS = "".join(_VULGAR)
_MANY = {"10": "tens", "100": "hundreds", "1000": "thousands", "1,000": "thousands", "000": "thousands"}
_COUNTED = r"(?:[Ll]evels?|[Ss]tages?|[Tt]iers?|[Yy]ears?|[Gg]rades?|[Pp]hases?|[Bb]ands?|[Ss]teps?|KS)"
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
    if (top, bottom) == (24, 7):
        return ["twenty-four seven"]
    return [f"{top} out of {bottom}" if top <= bottom else f"{top}, {bottom}"]


def _say_vulgar(match: re.Match[str]) -> list[str]:
    name, count = _VULGAR[match["part"]]
    if match["whole"]:
        return [f"{say_number(match['whole'])} and {say_cardinal(count) if count > 1 else 'a'} {name}"]
    return [f"{say_cardinal(count)} {name}"]


def _say_many(match: re.Match[str]) -> list[str]:
    return [_MANY[match["number"]]]


def _say_ratio(match: re.Match[str]) -> list[str]:
    return [f"{say_cardinal(int(match['first']))} to {say_cardinal(int(match['second']))}"]


def _say_apart(match: re.Match[str]) -> list[str]:
    return [say_number("".join(match["number"].split()))]


def _say_under(match: re.Match[str]) -> list[str]:
    said = say_cardinal(int(match["number"]))
    return [f"under {say_plural(said) if match['several'] else said}"]


def _say_point(_match: re.Match[str]) -> list[str]:
    return ["point "]


def _say_or(_match: re.Match[str]) -> list[str]:
    return [" or "]


def _say_mark(match: re.Match[str]) -> list[str]:
    return [str(_read_roman(match["it"].upper()))]


def _read_roman(written: str) -> int:
    values = [_ROMAN[letter] for letter in written]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _say_roman(match: re.Match[str]) -> list[str]:
    return [str(_read_roman(match["it"]))]


def _say_monarch(match: re.Match[str]) -> list[str]:
    return [f"the {say_ordinal(_read_roman(match['it']))}"]


READINGS = (
    Reading(
        "fraction in one sign",
        re.compile(rf"(?<![\d.,])(?P<whole>\d{{1,6}})?\s?(?P<part>[{_SIGNS}])(?![\d{_SIGNS}])"),
        _say_vulgar,
        catches=(("½", "one half"), ("1½ days", "one and a half days"), ("2 ¾", "two and three quarters")),
        spares=("1/2", "0.5"),
        needs="¼½¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞",
    ),
    Reading(
        "tens, hundreds, thousands",
        re.compile(r"(?<![\w.,£$€-])['’‘]?(?P<number>10|1,?000?|000)s(?!\w)(?=\s(?:of|and)\b|\)|$)"),
        _say_many,
        catches=(
            ("100s of calls", "hundreds of calls"),
            ("000s", "thousands"),
            ("10s of thousands", "tens of thousands"),
        ),
        spares=("1000 people", "0-10s"),
        needs="0",
    ),
    Reading(
        "ratio",
        re.compile(r"(?<![\w.,:/])(?P<first>\d{1,3}):(?P<second>[1-9]\d{0,2})(?![\w:%]|[.,]\d)"),
        _say_ratio,
        catches=(
            ("1:1 support", "one to one support"),
            ("a 2:1 ratio", "a two to one ratio"),
            ("1:30", "one to thirty"),
        ),
        spares=("10:30:15", "b1:3", "9:05"),
        needs=":",
    ),
    Reading(
        "thousands apart",
        re.compile(
            r"(?<![\w.,£$€])(?P<number>\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,4}|\d{1,3}(?:\s000){1,4})(?![\w]|[.,]\d)"
        ),
        _say_apart,
        catches=(("10 000 people", "ten thousand people"), ("1\u00a0250", "one thousand two hundred and fifty")),
        spares=("10 100 times", "2015 000"),
        needs="0",
    ),
    Reading(
        "people under an age",
        re.compile(r"\b[Uu]-?(?P<number>\d{1,2})(?P<several>s)?\b"),
        _say_under,
        catches=(("U18s", "under eighteens"), ("the U11 team", "the under eleven team")),
        spares=("MU18", "U2B"),
        needs="0",
    ),
    Reading(
        "decimal without a number before it",
        re.compile(r"(?<![\w.])(?P<it>\.)(?=\d{1,4}(?![\w.]))"),
        _say_point,
        catches=((".5", "point 5"),),
        spares=("1.5", "...5"),
        needs="0",
    ),
    Reading(
        "one to one",
        re.compile(r"(?<![\w.,/–-])(?P<first>1)-2-(?P<second>1)(?![\w/–-])"),
        _say_ratio,
        catches=(("1-2-1 help", "one to one help"),),
        spares=("1-2-3",),
        needs="0",
    ),
    Reading(
        "one number or the other",
        re.compile(rf"\b{_COUNTED}\s?\d{{1,2}}(?P<it>/)(?=\d{{1,2}}(?![\w/]))"),
        _say_or,
        catches=(("Level 2/3 help", "Level 2 or 3 help"), ("Years 7/8", "Years 7 or 8")),
        spares=("2/3", "Level 2"),
        needs="/",
    ),
    Reading(
        "Roman mark of a list",
        re.compile(r"(?:(?<=\()|^)(?P<it>(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3}))(?=\)|\.\s)"),
        _say_mark,
        catches=(("(iii) money", "(3) money"), ("iv) school", "4) school"), ("ii. home", "2. home")),
        spares=("(ivy)", "i think", "(x and y)"),
        needs=").",
    ),
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
        needs="0",
    ),
    Reading(
        "plural of a figure",
        re.compile(r"(?<![\w.,£$€])(?P<number>\d{1,3})s\b"),
        _say_figures,
        catches=(("under-5s", "under-fives"), ("Year 11s", "Year elevens"), ("6s", "sixes")),
        spares=("5 stars", "1999s", "5’s"),
        needs="0",
    ),
    Reading(
        "possessive of a figure",
        re.compile(r"(?<![\w.,£$€])(?P<it>(?P<number>\d{1,3}))(?=['’]s\b)"),
        _say_figure,
        catches=(("Number 10’s door", "Number ten’s door"),),
        spares=("10 o’clock",),
        needs="0",
    ),
    Reading(
        "fraction or score",
        re.compile(r"(?<![\w.,/£$€-])(?P<top>\d{1,3})/(?P<bottom>\d{1,3})(?![\w%/-]|[.,]\d)"),
        _say_fraction,
        catches=(
            ("1/2", "one half"),
            ("3/4 of them", "three quarters of them"),
            ("8/10", "8 out of 10"),
            ("24/7", "twenty-four seven"),
            ("16/17 year olds", "16 to 17 year olds"),
            ("23/31", "23 out of 31"),
        ),
        spares=("1/2/3", "LSCB/12", "2015/16"),
        needs="/",
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
