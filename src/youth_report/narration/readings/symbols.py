"""Signs that a speech engine names, or reads in a way that nobody says."""

from __future__ import annotations

import re

from youth_report.narration.reading import Reading
from youth_report.narration.readings.initialisms import spell

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
    "≈": "about",
    "±": "plus or minus",
    "§": "section",
    "§§": "sections",
}


def _say_word(match: re.Match[str]) -> list[str]:
    return [f" {_WORDS[match['it']]} "]


def _say_about(_match: re.Match[str]) -> list[str]:
    return ["about "]


def _say_minus(_match: re.Match[str]) -> list[str]:
    return ["minus "]


def _say_hashtag(_match: re.Match[str]) -> list[str]:
    return ["hashtag "]


def _say_number_of(_match: re.Match[str]) -> list[str]:
    return ["number "]


def _say_star(match: re.Match[str]) -> list[str]:
    return [f"{spell(match['grade'])} star"]


def _say_times(_match: re.Match[str]) -> list[str]:
    return [" times "]


def _say_by(_match: re.Match[str]) -> list[str]:
    return [" by "]


def _say_give_or_take(_match: re.Match[str]) -> list[str]:
    return [" plus or minus "]


def _say_nothing(_match: re.Match[str]) -> list[str]:
    return [" "]


def _say_ending(match: re.Match[str]) -> list[str]:
    return [match["ending"]]


def _say_pause(_match: re.Match[str]) -> list[str]:
    return [", "]


def _say_blank(_match: re.Match[str]) -> list[str]:
    return [" "]


READINGS = (
    Reading(
        "plus or minus",
        re.compile(r"(?P<it>\+\s?/\s?[-–−])"),
        _say_give_or_take,
        catches=(("+/- 5", "plus or minus 5"),),
        spares=("a/-b", "+5"),
        needs="+",
    ),
    Reading(
        "minus",
        re.compile(r"(?<![\w.,)%-])(?P<it>[-−–])(?=[£$€]?\d)"),
        _say_minus,
        catches=(("-5%", "minus 5%"), ("(−3)", "(minus 3)")),
        spares=("5-3", "a - b"),
        needs="0",
    ),
    Reading(
        "about",
        re.compile(r"(?<!\w)(?P<it>~)(?=\d)"),
        _say_about,
        catches=(("~50", "about 50"),),
        spares=("a~b",),
        needs="~",
    ),
    Reading(
        "hashtag",
        re.compile(r"(?<!\w)(?P<it>#)(?=[A-Za-z])"),
        _say_hashtag,
        catches=(("#BeKind", "hashtag BeKind"),),
        spares=("C#", "#1"),
        needs="#",
    ),
    Reading(
        "number of a list",
        re.compile(r"(?<!\w)(?P<it>#)(?=\d{1,4}(?!\w))"),
        _say_number_of,
        catches=(("#3", "number 3"),),
        spares=("C#", "#1a"),
        needs="#",
    ),
    Reading(
        "grade with a star",
        re.compile(r"(?<![\w*'’])(?P<it>(?P<grade>[A-Ga-g])\*)(?![\w*])"),
        _say_star,
        catches=(("A* grade", "eigh star grade"), ("a* to c", "eigh star to c"), ("B*", "B star")),
        spares=("a *", "Ja*", "a**"),
        needs="*",
    ),
    Reading(
        "times between figures",
        re.compile(r"(?<=\d)(?P<it>\s[xX×]\s)(?=\d)"),
        _say_times,
        catches=(("2 x 3", "2 times 3"), ("3 × 4", "3 times 4")),
        spares=("2x3", "2 x many"),
        needs="0",
    ),
    Reading(
        "by between sizes",
        re.compile(r"(?<=\d)(?:[cm]?m)?(?P<it>\s?[xX×]\s?)(?=\d)"),
        _say_by,
        catches=(("4x4", "4 by 4"), ("2m x 3m", "2m by 3m")),
        spares=("5x", "x2"),
        needs="0",
    ),
    Reading(
        "times after a figure",
        re.compile(r"(?<=\d)(?P<it>[xX×])(?!\w)"),
        _say_times,
        catches=(("3x more", "3 times more"),),
        spares=("0xff", "MX3", "x64bit"),
        needs="0",
    ),
    Reading(
        "times before a figure",
        re.compile(r"(?<!\w)(?P<it>[xX×]\s?)(?=\d{1,3}(?!\w))"),
        _say_times,
        catches=(("x3", "times 3"), ("x 3", "times 3")),
        spares=("0xff", "MX3", "x64bit"),
        needs="0",
    ),
    Reading(
        "mark of a note",
        re.compile(r"(?<=[^\W\d_]|[.,;:!?)”’])(?P<it>[¹²³⁰⁴-⁹]{1,4}|[†‡™®©])(?![\w²³])"),
        _say_nothing,
        catches=(("children¹ said", "children said"), ("Board™.", "Board.")),
        spares=("20m", "5²"),
        needs="©®²³¹†‡⁰⁴⁵⁶⁷⁸⁹™",
    ),
    Reading(
        "figure of a note after a full stop",
        re.compile(r"(?<=[a-z]{3}[.!?])(?P<it>\d{1,3})(?=\s|$)"),
        _say_nothing,
        catches=(("It helped.12 Then", "It helped. Then"),),
        spares=("p.3", "no.5 is", "3.12"),
        needs="0",
    ),
    Reading(
        "plural in brackets",
        re.compile(r"(?<=[a-z])(?P<it>\((?P<ending>s|es|ren)\))(?!\w)"),
        _say_ending,
        catches=(("parent(s)", "parents"), ("child(ren).", "children.")),
        spares=("part (s)", "47(s)"),
        needs="(",
    ),
    Reading(
        "dash between words",
        re.compile(r"(?<=[^\W\d_])(?P<it>[–—]|--+)(?=[^\W\d_])"),
        _say_pause,
        catches=(("met—and talked", "met, and talked"),),
        spares=("well-being", "met – and"),
        needs="-–—",
    ),
    Reading(
        "dash left between figures",
        re.compile(r"(?<=\d)(?P<it>[-–—−]{1,9})(?=[£$€]?\d)"),
        _say_pause,
        catches=(("a1-2-b", "a1, 2-b"),),
        spares=("1-b", "- 2"),
        needs="0",
    ),
    Reading(
        "sign with a name",
        re.compile(r"(?P<it>(?<![\w])%(?!\w)|§{1,2}|[&<>≤≥=×÷@£€$→⇒≈±]|(?<=[\w)])\+|\+(?=\d)|(?<=\s)\+(?=\s))"),
        _say_word,
        catches=(
            ("bread & butter", "bread and butter"),
            ("37 %", "37 percent"),
            ("<5 children", "less than 5 children"),
            ("65+", "65 plus"),
            ("LGBT+ people", "LGBT plus people"),
            ("2 + 2", "2 plus 2"),
            ("§ 4", "section 4"),
        ),
        spares=("37%", "+", "a-b"),
        needs="$%&+<=>@£§±×÷€→⇒≈≤≥",
    ),
    Reading(
        "sign that is not said",
        re.compile(r"(?P<it>[/*_^|~\\#`{}\[\]+•·●○■□▪▫◦►▶]{1,100})"),
        _say_blank,
        catches=(("word*", "word"), ("**bold** word", "bold word"), ("snake_case", "snake case")),
        spares=("plain", "(round)", "well-being"),
        needs="#*+/[\\]^_`{|}~·•■□▪▫▶►○●◦",
    ),
)
