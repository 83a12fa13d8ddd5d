"""Years, runs of years and decades."""

from __future__ import annotations

import re

from youth_report.narration.number_words import say_cardinal, say_plural, say_year
from youth_report.narration.reading import Reading

_COUNTED = (
    r"(?:%|percent|per cent|children|young|people|pupils|families|adults|staff|cases|referrals|calls|visits|homes"
    r"|places|schools|hours|days|miles|words|pounds|times|more|fewer)"
)
_ALONE = r"(?<![\w.,£$€#-])(?<!\d[/–])"
_RUN = r"(?:1[5-9]|20)\d\d\s?[-–/]\s?(?:(?:1[5-9]|20)\d\d|\d\d)"


def _say_run(match: re.Match[str]) -> list[str]:
    first, written = int(match["first"]), match["last"]
    last = int(written) if len(written) == 4 else first - first % 100 + int(written)
    if last < first and first % 100 == 99 and len(written) == 2:
        last += 100
    return [say_year(first), "to", say_year(last)] if last > first else []


def _say_short_run(match: re.Match[str]) -> list[str]:
    first, last = int(match["first"]), int(match["last"])
    return [f" {say_cardinal(first)} to {say_cardinal(last)}"] if last == first + 1 else []


def _say_to(_match: re.Match[str]) -> list[str]:
    return [" to "]


def _say_one(match: re.Match[str]) -> list[str]:
    return [say_year(int(match["it"]))]


def _say_decade(match: re.Match[str]) -> list[str]:
    written = match["it"].lstrip("'’‘").rstrip("s")
    return [say_plural(say_year(int(written)) if len(written) == 4 else say_cardinal(int(written)))]


READINGS = (
    Reading(
        "from one run of years to another",
        re.compile(rf"(?<!\w){_RUN}(?P<it>[-–—])(?={_RUN}(?!\w))"),
        _say_to,
        catches=(("2012/13-2015/16", "2012/13 to 2015/16"),),
        spares=("2012-13",),
        needs="0",
    ),
    Reading(
        "run of years",
        re.compile(
            r"(?<![\w.,£$€])(?P<first>(?:1[5-9]|20)\d\d)"
            r"(?:\s?[-–/]\s?(?=\d{4})|[-–/])(?P<last>(?:1[5-9]|20)\d\d|\d\d)(?![\w%/]|[.,]\d)"
        ),
        _say_run,
        catches=(
            ("2015-16", "twenty fifteen to twenty sixteen"),
            ("2015/16", "twenty fifteen to twenty sixteen"),
            ("(2015–2016).", "(twenty fifteen to twenty sixteen)."),
            ("in 2009-10", "in two thousand and nine to twenty ten"),
            ("1999-00", "nineteen ninety-nine to two thousand"),
            ("1939 – 1945", "nineteen thirty-nine to nineteen forty-five"),
        ),
        spares=("2016-15", "12015-16", "2015-160", "2015 – 16 schools"),
        needs="0",
    ),
    Reading(
        "financial year",
        re.compile(r"\bFY\s?(?P<it>(?P<first>\d\d)[/–-](?P<last>\d\d))(?![\d/-])"),
        _say_short_run,
        catches=(("FY16/17", "FY sixteen to seventeen"),),
        spares=("FY2016", "FY 17/16"),
        needs="0",
    ),
    Reading(
        "decade",
        re.compile(r"(?<![\w.,£$€-])(?P<it>(?:1[5-9]|20)\d0s|['’‘][1-9]0s|[2-9]0s)(?!\w)"),
        _say_decade,
        catches=(
            ("the 1990s", "the nineteen nineties"),
            ("the ’80s", "the eighties"),
            ("in their 30s", "in their thirties"),
            ("the 2010s", "the twenty tens"),
        ),
        spares=("1995s", "30 seconds"),
        needs="0",
    ),
    Reading(
        "year",
        re.compile(rf"{_ALONE}(?P<it>(?:19|20)\d\d)(?![\w%/°]|-\d|[.,]\d|\s?{_COUNTED}\b)"),
        _say_one,
        catches=(
            ("in 2015.", "in twenty fifteen."),
            ("Children Act 1989", "Children Act nineteen eighty-nine"),
            ("2005, 2000 and 1905", "two thousand and five, two thousand and nineteen oh five"),
            ("2015’s plan", "twenty fifteen’s plan"),
        ),
        spares=("1950 children", "2,015", "20150", "£2015", "1999.5", "2015%"),
        needs="0",
    ),
    Reading(
        "year after a word that asks for one",
        re.compile(
            r"\b(?:in|since|of|by|from|until|before|after|during|to|Act|early|late|circa|mid|post|pre|January|February"
            rf"|March|April|May|June|July|August|September|October|November|December|c\.?|ca\.?)(?:[\s-]|(?<=c\.))"
            rf"(?P<it>(?:1[1-9]|20)\d\d)(?![\w%/°]|-\d|[.,]\d|\s?{_COUNTED}\b)"
        ),
        _say_one,
        catches=(
            ("since 1870", "since eighteen seventy"),
            ("post-2015 work", "post-twenty fifteen work"),
            ("c.1850", "c.eighteen fifty"),
        ),
        spares=("1870 boys", "of 1850 pupils"),
        needs="0",
    ),
)
