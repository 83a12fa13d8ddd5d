"""Signs that a speech engine names, or reads in a way that nobody says."""

from __future__ import annotations

import re

from youth_report.narration.reading import Reading

_WORDS = {
    "&": "and",
    "%": "percent",
    "<": "less than",
    ">": "more than",
    "≤": "at most",
    "≥": "at least",
    "=": "equals",
    "+": "plus",
    "×": "times",
    "÷": "divided by",
    "£": "pounds",
    "€": "euros",
    "$": "dollars",
    "@": "at",
    "→": "to",
    "⇒": "to",
}


def _say_word(match: re.Match[str]) -> list[str]:
    return [f" {_WORDS[match['it']]} "]


def _say_about(_match: re.Match[str]) -> list[str]:
    return ["about "]


def _say_minus(_match: re.Match[str]) -> list[str]:
    return ["minus "]


def _say_hashtag(_match: re.Match[str]) -> list[str]:
    return ["hashtag "]


def _say_ending(match: re.Match[str]) -> list[str]:
    return [match["ending"]]


def _say_pause(_match: re.Match[str]) -> list[str]:
    return [", "]


def _say_blank(_match: re.Match[str]) -> list[str]:
    return [" "]


READINGS = (
    Reading(
        "minus",
        re.compile(r"(?<![\w.,)%-])(?P<it>[-−–])(?=[£$€]?\d)"),
        _say_minus,
        catches=(("-5%", "minus 5%"), ("(−3)", "(minus 3)")),
        spares=("5-3", "a - b"),
    ),
    Reading(
        "about",
        re.compile(r"(?<!\w)(?P<it>~)(?=\d)"),
        _say_about,
        catches=(("~50", "about 50"),),
        spares=("a~b",),
    ),
    Reading(
        "hashtag",
        re.compile(r"(?<!\w)(?P<it>#)(?=[A-Za-z])"),
        _say_hashtag,
        catches=(("#BeKind", "hashtag BeKind"),),
        spares=("C#", "#1"),
    ),
    Reading(
        "plural in brackets",
        re.compile(r"(?<=[a-z])(?P<it>\((?P<ending>s|es|ren)\))(?!\w)"),
        _say_ending,
        catches=(("parent(s)", "parents"), ("child(ren).", "children.")),
        spares=("part (s)", "47(s)"),
    ),
    Reading(
        "dash between words",
        re.compile(r"(?<=[^\W\d_])(?P<it>[–—]|--+)(?=[^\W\d_])"),
        _say_pause,
        catches=(("met—and talked", "met, and talked"),),
        spares=("well-being", "met – and"),
    ),
    Reading(
        "dash left between figures",
        re.compile(r"(?<=\d)(?P<it>[-–—−]{1,9})(?=[£$€]?\d)"),
        _say_pause,
        catches=(("a1-2-b", "a1, 2-b"),),
        spares=("1-b", "- 2"),
    ),
    Reading(
        "sign with a name",
        re.compile(r"(?P<it>(?<![\w])%(?!\w)|[&<>≤≥=×÷@£€$→⇒]|(?<=\d)\+|\+(?=\d))"),
        _say_word,
        catches=(
            ("bread & butter", "bread and butter"),
            ("37 %", "37 percent"),
            ("<5 children", "less than 5 children"),
            ("65+", "65 plus"),
        ),
        spares=("37%", "a+"),
    ),
    Reading(
        "sign that is not said",
        re.compile(r"(?P<it>[/*_^|~\\#`{}\[\]+•·●○■□▪▫◦►▶]{1,100})"),
        _say_blank,
        catches=(("a*", "a"), ("**bold** word", "bold word"), ("snake_case", "snake case")),
        spares=("plain", "(round)", "well-being"),
    ),
)
