"""Measures and short words for large numbers after a figure."""

from __future__ import annotations

import re

from youth_report.narration.reading import Reading

_MEASURES = {
    "km": "kilometre",
    "cm": "centimetre",
    "mm": "millimetre",
    "kg": "kilogram",
    "mg": "milligram",
    "ml": "millilitre",
    "g": "gram",
    "hr": "hour",
    "hrs": "hour",
    "min": "minute",
    "mins": "minute",
    "sec": "second",
    "secs": "second",
    "yr": "year",
    "yrs": "year",
    "wk": "week",
    "wks": "week",
    "mth": "month",
    "mths": "month",
    "GB": "gigabyte",
    "MB": "megabyte",
    "TB": "terabyte",
    "kWh": "kilowatt hour",
}
_SIZES = {"": "", "k": "kilo", "c": "centi"}
_UNITS = "|".join(sorted(_MEASURES, key=len, reverse=True))
_SCALES = {"m": "million", "mn": "million", "bn": "billion", "k": "thousand"}


_ALIKE = {
    "mph": "miles per hour",
    "kph": "kilometres per hour",
    "km/h": "kilometres per hour",
    "kmh": "kilometres per hour",
    "ft": "feet",
    "sq m": "square metres",
    "sqm": "square metres",
    "sq ft": "square feet",
}
"""Measures that are said alike for one and for many."""


def _say_alike(match: re.Match[str]) -> list[str]:
    return [f" {_ALIKE[' '.join(match['unit'].split())]}"]


def _say_measure(match: re.Match[str]) -> list[str]:
    name = _MEASURES[match["unit"]]
    return [f" {name}" if match["number"] == "1" else f" {name}s"]


def _say_scale(match: re.Match[str]) -> list[str]:
    return [f" {_SCALES[match['it']]}"]


def _say_year_of_age(_match: re.Match[str]) -> list[str]:
    return ["year"]


def _say_metres(match: re.Match[str]) -> list[str]:
    return [" metre" if match["number"] == "1" else " metres"]


def _say_course(_match: re.Match[str]) -> list[str]:
    return [" metre"]


def _say_area(match: re.Match[str]) -> list[str]:
    return [f" square {_SIZES[match['size']]}metres"]


def _say_temperature(match: re.Match[str]) -> list[str]:
    return [f" degrees {'Celsius' if match['scale'] == 'C' else 'Fahrenheit'}"]


_FIGURE = r"(?<![\d.,£$€])(?P<number>\d[\d,.]{0,15})"

READINGS = (
    Reading(
        "speed, feet and squares",
        re.compile(rf"{_FIGURE}(?P<it>\s?(?P<unit>mph|kph|km/h|kmh|ft|sq\s?m|sq\sft)\b(?:\.(?=\s[a-z]))?)"),
        _say_alike,
        catches=(("30 mph", "30 miles per hour"), ("50km/h", "50 kilometres per hour"), ("6 ft", "6 feet")),
        spares=("mph", "5 after"),
        needs="0",
    ),
    Reading(
        "measure",
        re.compile(rf"{_FIGURE}(?P<it>\s?(?P<unit>{_UNITS})\b(?:\.(?=\s[a-z]))?)"),
        _say_measure,
        catches=(
            ("5km", "5 kilometres"),
            ("1 kg", "1 kilogram"),
            ("30 mins", "30 minutes"),
            ("2 hrs. later", "2 hours later"),
            ("18yrs", "18 years"),
        ),
        spares=("minutes", "5 kings", "£5 mins"),
        needs="0",
    ),
    Reading(
        "years of an age",
        re.compile(r"(?<=\d-)(?P<it>yr)(?=s?\b)"),
        _say_year_of_age,
        catches=(("a 10-yr-old", "a 10-year-old"),),
        spares=("10 yr", "a-yr"),
        needs="0",
    ),
    Reading(
        "metres",
        re.compile(rf"{_FIGURE}(?P<it>m|\sm)(?=\s(?:long|wide|high|tall|deep|away|from|apart)\b)"),
        _say_metres,
        catches=(("5m away", "5 metres away"), ("1 m high", "1 metre high")),
        spares=("5m people", "I’m away"),
        needs="0",
    ),
    Reading(
        "metres of a course",
        re.compile(r"(?<![\w.,£$€])\d{1,4}(?P<it>m|\sm)(?=\s(?:race|dash|sprint|swim|pool|run|radius|walk|track)\b)"),
        _say_course,
        catches=(("50m race", "50 metre race"),),
        spares=("50m people", "£50m race"),
        needs="0",
    ),
    Reading(
        "large number",
        re.compile(rf"{_FIGURE}(?P<it>mn|m|bn|k)(?![\w²])"),
        _say_scale,
        catches=(("1.2m children", "1.2 million children"), ("3k", "3 thousand"), ("2bn", "2 billion")),
        spares=("£3k", "5 miles", "MP3"),
        needs="0",
    ),
    Reading(
        "area",
        re.compile(r"(?:(?<=\d)|(?<!\w))(?P<it>\s?(?P<size>[kc]?)m²)"),
        _say_area,
        catches=(("20m²", "20 square metres"), ("3 km²", "3 square kilometres"), ("per m²", "per square metres")),
        spares=("am²", "20m"),
        needs="²",
    ),
    Reading(
        "temperature",
        re.compile(r"(?P<it>\s?°\s?(?P<scale>[CF]))(?!\w)"),
        _say_temperature,
        catches=(("20°C", "20 degrees Celsius"), ("68 °F", "68 degrees Fahrenheit")),
        spares=("20°", "C"),
        needs="°",
    ),
)
