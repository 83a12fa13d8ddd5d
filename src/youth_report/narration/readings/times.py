"""Times of day."""

from __future__ import annotations

import re

from youth_report.narration.number_words import say_cardinal
from youth_report.narration.reading import Reading

_HALVES = {"a": "A.M", "p": "P.M"}


def _say_clock(match: re.Match[str]) -> list[str]:
    hour, minute = int(match["hour"]), int(match["minute"])
    return [_say_hour(hour, minute), _HALVES[match["half"].lower()]]


def _say_hour(hour: int, minute: int) -> str:
    if minute == 0:
        return say_cardinal(hour)
    return f"{say_cardinal(hour)} {'oh ' if minute < 10 else ''}{say_cardinal(minute)}"


def _say_whole_day(match: re.Match[str]) -> list[str]:
    hour, minute = int(match["hour"]), int(match["minute"])
    if minute == 0 and hour in (0, 12):
        return ["midnight" if hour == 0 else "twelve noon"]
    half = "A.M" if hour < 12 else "P.M"
    return [f"{_say_hour(hour % 12 or 12, minute)} {half}"]


def _say_bare_time(match: re.Match[str]) -> list[str]:
    return [_say_hour(int(match["hour"]), int(match["minute"]))]


def _say_half(match: re.Match[str]) -> list[str]:
    return [f" {_HALVES[match['half'].lower()]}"]


READINGS = (
    Reading(
        "time with minutes",
        re.compile(
            r"(?<![\w.,:/])(?P<hour>1[0-2]|0?\d)[.:](?P<minute>[0-5]\d)\s?(?P<half>[ap])\.?m\b(?:\.(?=\s?[a-z,;]))?",
            re.IGNORECASE,
        ),
        _say_clock,
        catches=(
            ("9.30am", "nine thirty A.M"),
            ("4:05 pm.", "four oh five P.M."),
            ("at 10.00am", "at ten A.M"),
        ),
        spares=("9.30 amounts", "19.30am", "3.5 pm"),
        needs="0",
    ),
    Reading(
        "time in twenty-four hours",
        re.compile(r"(?<![\w.,:/])(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?![\w:%]|[.,]\d)"),
        _say_whole_day,
        catches=(("14:30", "two thirty P.M"), ("12:00", "twelve noon"), ("09:05", "nine oh five A.M")),
        spares=("1:20", "24:00", "10:30:15"),
        needs=":",
    ),
    Reading(
        "time that shares the half of the day of the next",
        re.compile(
            r"(?<![\w.,:/])(?P<it>(?P<hour>1[0-2]|0?\d)[.:](?P<minute>[0-5]\d))"
            r"(?=\s?[-–—]\s?(?:1[0-2]|0?\d)(?:[.:][0-5]\d)?\s?[ap]\.?m|\s(?:to|and)\s(?:1[0-2]|0?\d)[.:][0-5]\d\s?[ap]\.?m)",
            re.IGNORECASE,
        ),
        _say_bare_time,
        catches=(("5.30–6.30pm", "five thirty–6.30pm"), ("5.30 to 6.45pm", "five thirty to 6.45pm")),
        spares=("5.30-6.30", "3.5-4pm"),
        needs="0",
    ),
    Reading(
        "time after a word that asks for one",
        re.compile(
            r"\b(?:at\s|(?:from|by|until|till|before|after|between|starts?)\s(?=\d{1,2}:))"
            r"(?P<it>(?P<hour>1[0-2]|[1-9])[:.](?P<minute>[0-5]\d))(?![\w:%]|[.,]\d)"
        ),
        _say_bare_time,
        catches=(("at 1:20", "at one twenty"), ("at 10.15", "at ten fifteen"), ("until 3:05", "until three oh five")),
        spares=("1:30", "2:1", "by 3.50", "at 3.5"),
        needs="0",
    ),
    Reading(
        "time by itself",
        re.compile(r"(?<![\w.,:/])(?P<hour>1[0-2]|[2-9]):(?P<minute>[0-5][05])(?![\w:%]|[.,]\d)"),
        _say_bare_time,
        catches=(("9:30 start", "nine thirty start"), ("12:05", "twelve oh five")),
        spares=("1:30", "2:1", "4:12"),
        needs=":",
    ),
    Reading(
        "half of the day",
        re.compile(r"(?<=\d)(?P<it>\s?(?P<half>[ap])\.?m\b(?:\.(?=\s?[a-z,;]))?)", re.IGNORECASE),
        _say_half,
        catches=(("9am", "9 A.M"), ("5 p.m. today", "5 P.M today")),
        spares=("5 ample", "I am"),
        needs="0",
    ),
)
