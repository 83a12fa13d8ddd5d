"""The article before a figure, which an engine takes for the letter A."""

from __future__ import annotations

import re

from youth_report.narration.number_words import say_number
from youth_report.narration.reading import Reading


def _say_figure(match: re.Match[str]) -> list[str]:
    return [say_number(match["it"])]


READINGS = (
    Reading(
        "figure after an article",
        re.compile(r"\b[Aa]n?\s(?P<it>(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(?:\.\d{1,6})?)(?![\d/:]|[.,]\d)"),
        _say_figure,
        catches=(("a 10-year-old", "a ten-year-old"), ("a 5% rise", "a five% rise"), ("an 8", "an eight")),
        spares=("data 5", "a 1/2", "a B"),
        needs="0",
    ),
)
