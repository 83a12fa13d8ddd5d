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
}
_UNITS = "|".join(sorted(_MEASURES, key=len, reverse=True))
_SCALES = {"m": "million", "mn": "million", "bn": "billion", "k": "thousand"}


def _say_measure(match: re.Match[str]) -> list[str]:
    name = _MEASURES[match["unit"]]
    return [f" {name}" if match["number"] == "1" else f" {name}s"]


def _say_scale(match: re.Match[str]) -> list[str]:
    return [f" {_SCALES[match['it']]}"]


def _say_metres(match: re.Match[str]) -> list[str]:
    return [" metre" if match["number"] == "1" else " metres"]


def _say_area(match: re.Match[str]) -> list[str]:
    return [f" square {'kilo' if match['kilo'] else ''}metres"]


def _say_celsius(_match: re.Match[str]) -> list[str]:
    return [" degrees Celsius"]


_FIGURE = r"(?<![\d.,£$€])(?P<number>\d[\d,.]{0,15})"

READINGS = (
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
    ),
    Reading(
        "metres",
        re.compile(rf"{_FIGURE}(?P<it>m|\sm)(?=\s(?:long|wide|high|tall|deep|away|from|apart)\b)"),
        _say_metres,
        catches=(("5m away", "5 metres away"), ("1 m high", "1 metre high")),
        spares=("5m people", "I’m away"),
    ),
    Reading(
        "large number",
        re.compile(rf"{_FIGURE}(?P<it>mn|m|bn|k)(?![\w²])"),
        _say_scale,
        catches=(("1.2m children", "1.2 million children"), ("3k", "3 thousand"), ("2bn", "2 billion")),
        spares=("£3k", "5 miles", "MP3"),
    ),
    Reading(
        "area",
        re.compile(r"(?<=\d)(?P<it>\s?(?P<kilo>k)?m²)"),
        _say_area,
        catches=(("20m²", "20 square metres"), ("3 km²", "3 square kilometres")),
        spares=("m²", "20m"),
    ),
    Reading(
        "temperature",
        re.compile(r"(?<=\d)(?P<it>\s?°C)(?!\w)"),
        _say_celsius,
        catches=(("20°C", "20 degrees Celsius"),),
        spares=("20°", "C"),
    ),
)
