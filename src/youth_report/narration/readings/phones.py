"""Telephone numbers, digit by digit in the groups in which they are written."""

from __future__ import annotations

import re

from youth_report.narration.number_words import say_digits
from youth_report.narration.reading import Reading

_LONGEST_GROUP = 5
_SHORT_AFTER = (
    r"(?=\s*(?:[,;:!?()–—-]|\.(?!\d)|$|(?:for|or|if|any|at|now|free|straight|when|from|24)\b"
    r"|(?:to|and|in)\b(?!\s\d)))"
)


def _say_groups(match: re.Match[str]) -> list[str]:
    written = match.group("it")
    if not _is_number_of_phone(written):
        return []
    groups = [re.sub(r"\D", "", group) for group in re.split(r"[\s-]+", written)]
    cut = [piece for group in groups for piece in _cut(group)] if len(groups) == 1 else groups
    plus = "plus " if written.startswith("+") else ""
    said = [say_digits(group) for group in cut]
    lines = [f"{group}," for group in said[:-1]] + said[-1:]
    return [plus + lines[0], *lines[1:]]


def _is_number_of_phone(written: str) -> bool:
    digits = sum(letter.isdigit() for letter in written)
    return digits <= 6 or 8 <= digits <= 13


def _cut(group: str) -> list[str]:
    if len(group) <= _LONGEST_GROUP:
        return [group]
    return [group[:5], group[5:8], group[8:]] if len(group) > 9 else [group[:4], group[4:]]


def _say_extension(match: re.Match[str]) -> list[str]:
    return [say_digits(match["it"])]


READINGS = (
    Reading(
        "phone number",
        re.compile(
            r"(?<![\w.,£$€/-])(?P<it>0800\s1111|\+\d{2}(?:\s?\(0\)\s?|\s)?\d{2,5}(?:[\s-]\d{3,7}){0,3}"
            r"|0\d{2,4}(?:[\s-]\d{2,8}){1,4}|0\d{7,10})(?![\w%/-]|[.,]\d)"
        ),
        _say_groups,
        catches=(
            ("Childline: 0800 1111.", "Childline: zero eight zero zero, one one one one."),
            ("0808 800 5000", "zero eight zero eight, eight zero zero, five zero zero zero"),
            ("08001111", "zero eight zero zero, one one one one"),
            ("01772536288", "zero one seven seven two, five three six, two eight eight"),
            ("+44 1772 536288", "plus four four, one seven seven two, five three six two eight eight"),
        ),
        spares=("0.5 and 007 agents", "10 1000 children", "£0 123"),
        needs="+0",
    ),
    Reading(
        "phone number with its area in brackets",
        re.compile(r"(?P<it>\(0\d{2,4}\)(?:[\s-]?\d{3,8}){1,2})(?![\w%/-]|[.,]\d)"),
        _say_groups,
        catches=(("(01772) 536288", "zero one seven seven two, five three six two eight eight"),),
        spares=("(0) 12", "(2015) 123456"),
        needs="(",
    ),
    Reading(
        "extension",
        re.compile(r"\b[Ee]xt(?:ension|n)?\b\.?:?\s?(?P<it>\d{2,6})(?!\w)"),
        _say_extension,
        catches=(("ext. 204", "ext. two zero four"),),
        spares=("text 204", "ext. door"),
        needs="0",
    ),
    Reading(
        "short number to call",
        re.compile(
            r"\b(?:call|ring|phone|dial|text|telephone|tel|NHS)[.:]?\s(?:[\w’']{1,20}\s){0,4}?(?:(?<=on\s)|(?<=to\s)"
            r"|(?<=call\s)|(?<=ring\s)|(?<=dial\s)|(?<=text\s)|(?<=phone\s)|(?<=tel[:.]\s)|(?<=NHS\s)|(?<=tel\s))"
            rf"(?P<it>\d{{3,6}}(?:\s\d{{3}})?){_SHORT_AFTER}",
            re.IGNORECASE,
        ),
        _say_groups,
        catches=(
            ("Call 999 now.", "Call nine nine nine now."),
            ("Text SHOUT to 85258.", "Text SHOUT to eight five two five eight."),
            ("Ring Samaritans on 116 123, free.", "Ring Samaritans on one one six, one two three, free."),
            ("Ask NHS 111.", "Ask NHS one one one."),
        ),
        spares=("We text 450 children.", "999 people", "The call led to 450 visits.", "Call 450 to 500 people."),
        needs="0",
    ),
    Reading(
        "number of a help line",
        re.compile(r"(?<![\w.,£])(?P<it>116\s(?:000|006|111|117|123))(?!\w|[.,]\d)"),
        _say_groups,
        catches=(("Samaritans: 116 123", "Samaritans: one one six, one two three"),),
        spares=("116 124", "2116 123"),
        needs="0",
    ),
    Reading(
        "second short number to call",
        re.compile(r"\b\d{3} or (?P<it>999|111|101|112|105)\b(?![\d,.%]*\d)"),
        _say_groups,
        catches=(("Dial 999 or 101.", "Dial 999 or one zero one."),),
        spares=("99 or 101 people", "999 or 1,010"),
        needs="0",
    ),
)
