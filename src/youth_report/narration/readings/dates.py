"""Dates, and parts of dates."""

from __future__ import annotations

import re

from youth_report.narration.number_words import say_ordinal, say_year
from youth_report.narration.reading import Reading

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
"""A month's name, or its short form."""
DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\b\.?)"
"""The name of a day of the week, or its short form."""
_ANY_DAY = re.compile(rf"{DAY}")
_MONTH = rf"(?P<month>{MONTH})"
_SHORT_DAY = r"(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)(?![\d/–-]|[.,]\d)"


def name_month(written: str) -> str:
    """Return the whole name of a month of which at least three letters are given."""
    return next(name for name in MONTHS if name.startswith(written[:3]))


def _say_day_first(match: re.Match[str]) -> list[str]:
    day = int(match["day"])
    if not 1 <= day <= 31:
        return []
    the = "" if match["the"] else "the "
    days = [f"{the}{_say_days(match)}", "of"] if match["of"] else [f"{the}{_say_days(match)} of"]
    year = [say_year(int(match["year"]))] if match["year"] else []
    return [*days, name_month(match["month"]) + (match["comma"] or ""), *year]


def _say_days(match: re.Match[str]) -> str:
    last = match["last"]
    first = say_ordinal(int(match["day"]))
    return f"{first} to the {say_ordinal(int(last))}" if last and int(last) <= 31 else first


def _say_month_first(match: re.Match[str]) -> list[str]:
    day = int(match["day"])
    if not 1 <= day <= 31:
        return []
    return [name_month(match["month"]), f"the {say_ordinal(day)},", say_year(int(match["year"]))]


def _say_in_figures(match: re.Match[str]) -> list[str]:
    day, month, year = int(match["day"]), int(match["number"]), match["year"]
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return []
    return [f"the {say_ordinal(day)} of {MONTHS[month - 1]} {say_year(int(year if len(year) == 4 else '20' + year))}"]


def _say_month(match: re.Match[str]) -> list[str]:
    return [name_month(match["it"])]


def _say_weekday(match: re.Match[str]) -> list[str]:
    return [next(name for name in DAYS if name.startswith(match["it"][:3]))]


def _say_days_of_week(match: re.Match[str]) -> list[str]:
    return (
        _ANY_DAY.sub(lambda day: next(name for name in DAYS if name.startswith(day[0][:3])), match["it"])
        .replace("&", "and")
        .split()
    )


def _say_to(_match: re.Match[str]) -> list[str]:
    return [" to "]


READINGS = (
    Reading(
        "from one date to another",
        re.compile(
            rf"(?:(?:19|20)\d\d|/\d\d|{MONTH})(?P<it>\s?[-–—]\s?)(?=\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{MONTH}"
            rf"|{MONTH}\s(?:19|20)\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})"
        ),
        _say_to,
        catches=(
            ("1 May 2015 - 4 June 2016", "1 May 2015 to 4 June 2016"),
            ("01/04/2015-31/03/2016", "01/04/2015 to 31/03/2016"),
            ("Apr 2015–Mar 2016", "Apr 2015 to Mar 2016"),
        ),
        spares=("2015-16", "May - we met"),
        needs="0",
    ),
    Reading(
        "days of the week in a row",
        re.compile(rf"\b(?P<it>{DAY}(?:(?:,\s|,?\s&\s|,?\sand\s|/){DAY}){{1,6}})(?!\w)"),
        _say_days_of_week,
        catches=(("Mon, Wed & Fri", "Monday, Wednesday and Friday"), ("Tues and Thurs", "Tuesday and Thursday")),
        spares=("Mon-Fri", "Sun and rain"),
    ),
    Reading(
        "day and month",
        re.compile(
            rf"(?:\b(?P<the>[Tt]he)\s)?(?<![\d.,/£$€-])(?P<it>{_DAY}(?:[-–](?P<last>\d{{1,2}})(?:st|nd|rd|th)?)?"
            rf"\s(?:(?P<of>of)\s)?{_MONTH}(?:(?P<comma>,)?\s{_YEAR})?)(?!\w)"
        ),
        _say_day_first,
        catches=(
            ("12 March 2015", "the twelfth of March twenty fifteen"),
            ("On 1st April, we met.", "On the first of April, we met."),
            ("the 31st of May 2020", "the thirty-first of May twenty twenty"),
            ("On 3 Sept. 2009", "On the third of September two thousand and nine"),
            ("12-14 June 2016", "the twelfth to the fourteenth of June twenty sixteen"),
            ("4 July, 1999", "the fourth of July, nineteen ninety-nine"),
        ),
        spares=("99 March hares", "5 may come", "1.5 May"),
        needs="0",
    ),
    Reading(
        "month and day",
        re.compile(rf"\b(?P<it>{_MONTH}\s{_DAY},?\s{_YEAR})"),
        _say_month_first,
        catches=(("March 12, 2015", "March the twelfth, twenty fifteen"),),
        spares=("March 2015", "May 5 people", "March 45, 2015"),
        needs="0",
    ),
    Reading(
        "date in figures",
        re.compile(
            r"(?<![\w.,/])(?:(?<!-)|(?<=\d{4}-))(?P<day>\d{1,2})(?P<sign>[/.-])(?P<number>\d{1,2})(?P=sign)"
            r"(?P<year>(?:19|20)\d\d)(?![\w/]|-(?!\d{1,2}[/.])|[.,]\d)"
        ),
        _say_in_figures,
        catches=(
            ("12/03/2015", "the twelfth of March twenty fifteen"),
            ("by 1.9.2016.", "by the first of September twenty sixteen."),
        ),
        spares=("45/03/2015", "1/2/3", "12/13/2015"),
        needs="0",
    ),
    Reading(
        "date in figures with a short year",
        re.compile(r"(?<![\w.,/-])(?:(?P<day>\d{1,2})/(?P<number>\d{1,2})/(?P<year>\d\d))(?![\w/-]|[.,]\d)"),
        _say_in_figures,
        catches=(("31/03/16", "the thirty-first of March twenty sixteen"),),
        spares=("16/17", "31/13/16"),
        needs="/",
    ),
    Reading(
        "date in figures with a short year and dots",
        re.compile(r"(?<![\w.,/-])(?P<day>[0-3]\d)\.(?P<number>0[1-9]|1[0-2])\.(?P<year>\d\d)(?![\w/-]|[.,]\d)"),
        _say_in_figures,
        catches=(("30.06.16", "the thirtieth of June twenty sixteen"),),
        spares=("1.2.34", "30.13.16"),
        needs="0",
    ),
    Reading(
        "date in figures, year first",
        re.compile(r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?![\w/-]|[.,]\d)"),
        _say_in_figures,
        catches=(("2015-03-12", "the twelfth of March twenty fifteen"),),
        spares=("2015-16", "2015-13-12"),
        needs="0",
    ),
    Reading(
        "short month",
        re.compile(rf"\b(?P<it>{MONTH})(?=\s(?:19|20)\d\d|\s?[-–/]\s?(?:{MONTH}))"),
        _say_month,
        catches=(("Sept 2015", "September 2015"), ("Apr-Jun", "April-Jun")),
        spares=("He may 2 day", "Mark 2015"),
        needs="-/0–",
    ),
    Reading(
        "short month after a month",
        re.compile(rf"(?<=[a-z.][-–/])(?P<it>{MONTH})(?!\w)"),
        _say_month,
        catches=(("April-Jun.", "April-June"),),
        spares=("well-known",),
        needs="-/–",
    ),
    Reading(
        "short weekday",
        re.compile(rf"\b(?P<it>{_SHORT_DAY})(?=,?\s\d|\s?[-–]\s?{DAY})"),
        _say_weekday,
        catches=(("Tues 3", "Tuesday 3"), ("Fri. 4", "Friday 4"), ("Mon-Fri", "Monday-Fri")),
        spares=("We sat 3 hours.", "Sun and rain"),
        needs="-0–",
    ),
    Reading(
        "short weekday after a weekday",
        re.compile(rf"(?<=[a-z.][-–])(?P<it>{_SHORT_DAY})"),
        _say_weekday,
        catches=(("Monday-Fri", "Monday-Friday"),),
        spares=("Monday-free",),
        needs="-–",
    ),
)
