"""Ranges of numbers, days and months: the dash is said as `to`."""

from __future__ import annotations

import re

from youth_report.narration.reading import Reading
from youth_report.narration.readings.dates import DAY, MONTH

_NUMBER = r"\d[\d,.]{0,15}"
_UNIT = r"(?:%|st|nd|rd|th|[ap]\.?m\.?|k|m|bn|p|°C|km|kg|yrs?)?"
_ENDS = rf"(?=[£$€]?{_NUMBER}(?![-–—/]?\d))"
_NAME = rf"(?:{DAY}|{MONTH})"
_LENGTHS = "weeks|days|months|years|hours|minutes|mins|hrs|year|per cent|percent"
_BEFORE = "ages?|aged|between|from|pages?|pp?|years?|grades?|weeks?|days?|months?|of|sections?|paragraphs?"


def _say_to(_match: re.Match[str]) -> list[str]:
    return [" to "]


def _say_list(match: re.Match[str]) -> list[str]:
    return [", ".join(re.findall(r"\d+", match.group()))]


READINGS = (
    Reading(
        "range of numbers",
        re.compile(rf"(?<![\d,/–—-])(?<!\d\.){_NUMBER}{_UNIT}(?P<it>[-–—]){_ENDS}"),
        _say_to,
        catches=(
            ("5-11", "5 to 11"),
            ("aged 5–11.", "aged 5 to 11."),
            ("10%-15%", "10% to 15%"),
            ("10-15-year-olds", "10 to 15-year-olds"),
            ("3.5-4.5", "3.5 to 4.5"),
            ("1,000-1,500", "1,000 to 1,500"),
            ("9am-5pm", "9am to 5pm"),
        ),
        spares=("4-4-2", "10-year-old", "COVID-19", "-5"),
        needs="0",
    ),
    Reading(
        "range of numbers with letters before them",
        re.compile(r"(?<!\w)(?P<name>[A-Z]{1,3})\d{1,3}(?P<it>\s?[-–—]\s?)(?=(?P=name)\d{1,3}(?!\w))"),
        _say_to,
        catches=(("Q1-Q3", "Q1 to Q3"), ("KS1–KS2", "KS1 to KS2")),
        spares=("A1-B2", "MP3-CD"),
        needs="0",
    ),
    Reading(
        "range of numbers with blanks around its dash",
        re.compile(rf"\b(?:{_BEFORE})\s{_NUMBER}{_UNIT}(?P<it>\s[-–—]\s){_ENDS}", re.IGNORECASE),
        _say_to,
        catches=(("aged 5 – 11", "aged 5 to 11"), ("Pages 3 - 12", "Pages 3 to 12")),
        spares=("Goal 3 – 12 schools",),
        needs="0",
    ),
    Reading(
        "range of shares or times with blanks around its dash",
        re.compile(
            rf"(?<![\w.,])\d{{1,4}}(?:\.\d{{1,2}})?%?(?P<it>\s[-–—]\s)"
            rf"(?=\d{{1,4}}(?:\.\d{{1,2}})?(?:%|\s(?:{_LENGTHS})\b))"
        ),
        _say_to,
        catches=(("10% – 20%", "10% to 20%"), ("10 - 12 weeks", "10 to 12 weeks")),
        spares=("Goal 3 – 12 schools", "2015 – 16 schools"),
        needs="0",
    ),
    Reading(
        "range of times of day with blanks around its dash",
        re.compile(r"\d\s?[ap]\.?m\.?(?P<it>\s[-–—]\s)(?=\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m)", re.IGNORECASE),
        _say_to,
        catches=(("2pm – 4pm", "2pm to 4pm"), ("9 a.m. - 1.30 p.m.", "9 a.m. to 1.30 p.m.")),
        spares=("2pm – 4 people", "5pm-6pm"),
        needs="0",
    ),
    Reading(
        "range of days or months",
        re.compile(rf"\b{_NAME}(?P<it>\s?[-–—]\s?)(?={_NAME}(?!\w))"),
        _say_to,
        catches=(("Monday-Friday", "Monday to Friday"), ("April – June", "April to June"), ("Mon-Fri", "Mon to Fri")),
        spares=("Sun-dried", "well-being"),
        needs="-–—",
    ),
    Reading(
        "row of numbers with dashes or slashes",
        re.compile(r"(?<![\w.,/–-])\d{1,9}(?:[-–/]\d{1,9}){2,12}(?![\w/–-])"),
        _say_list,
        catches=(("4-4-2", "4, 4, 2"), ("1/2/3", "1, 2, 3")),
        spares=("5 - 11", "7-day"),
        needs="0",
    ),
)
