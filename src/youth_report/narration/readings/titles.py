"""Titles before names, saints and streets, and initials."""

from __future__ import annotations

import re

from youth_report.narration.reading import Reading
from youth_report.narration.readings.initialisms import spell

_TITLES = {
    "Dr": "Doctor",
    "Drs": "Doctors",
    "Mr": "Mister",
    "Mrs": "Missis",
    "Ms": "Ms",
    "Prof": "Professor",
    "Rev": "Reverend",
    "Revd": "Reverend",
    "Cllr": "Councillor",
    "Cllrs": "Councillors",
    "Hon": "Honourable",
    "Rt Hon": "Right Honourable",
    "Sgt": "Sergeant",
    "Insp": "Inspector",
    "Supt": "Superintendent",
    "Capt": "Captain",
    "Lt": "Lieutenant",
    "Gov": "Governor",
}
_ROADS = {"Rd": "Road", "Ave": "Avenue", "Ln": "Lane", "Sq": "Square", "Cres": "Crescent", "Terr": "Terrace"}
_ANY_TITLE = "|".join(sorted(_TITLES, key=len, reverse=True)).replace(" ", r"\s")


def _say_title(match: re.Match[str]) -> list[str]:
    return _TITLES[" ".join(match["title"].split())].split()


def _say_saint(_match: re.Match[str]) -> list[str]:
    return ["Saint"]


def _say_street(_match: re.Match[str]) -> list[str]:
    return ["Street"]


def _say_road(match: re.Match[str]) -> list[str]:
    return [_ROADS[match["road"]]]


def _say_company(_match: re.Match[str]) -> list[str]:
    return ["company"]


def _say_initials(match: re.Match[str]) -> list[str]:
    return [spell(match["it"])]


READINGS = (
    Reading(
        "title",
        re.compile(rf"(?<![\w'’-])(?P<it>(?P<title>{_ANY_TITLE})\b\.?)(?=\s[A-Z])"),
        _say_title,
        catches=(
            ("Dr. Smith", "Doctor Smith"),
            ("Cllr Jones", "Councillor Jones"),
            ("the Rt Hon. Ann Lee", "the Right Honourable Ann Lee"),
            ("Mr. A. Khan", "Mister A. Khan"),
            ("Prof Ali", "Professor Ali"),
        ),
        spares=("Elm Dr.", "Drone Smith", "gov Smith"),
    ),
    Reading(
        "saint",
        re.compile(r"(?<![\w'’-])(?P<it>St\b\.?)(?=\s[A-Z])"),
        _say_saint,
        catches=(("St. Mary’s", "Saint Mary’s"), ("at St John School", "at Saint John School")),
        spares=("High St, Leeds", "First"),
    ),
    Reading(
        "street",
        re.compile(r"(?<=[a-z]\s)(?P<it>St\b\.?)(?!\s[A-Z])"),
        _say_street,
        catches=(("12 High St.", "12 High Street"), ("Mill St, Leeds", "Mill Street, Leeds")),
        spares=("St Mary", "1st"),
    ),
    Reading(
        "road",
        re.compile(r"(?<=[a-z]\s)(?P<it>(?P<road>Rd|Ave|Ln|Sq|Cres|Terr)\b\.?)"),
        _say_road,
        catches=(("Mill Rd, Leeds", "Mill Road, Leeds"), ("5 Park Ave.", "5 Park Avenue")),
        spares=("Ave Maria", "3rd"),
    ),
    Reading(
        "company",
        re.compile(r"(?<=&\s)(?P<it>Co\b\.?)"),
        _say_company,
        catches=(("Smith & Co.", "Smith & company"),),
        spares=("Co Durham", "Cooper & Cole"),
        needs="&",
    ),
    Reading(
        "initials",
        re.compile(r"(?<![\w.'’])(?P<it>(?:[A-Z]\.){1,6})(?=\s?[A-Z][a-z])"),
        _say_initials,
        catches=(("J. Smith", "J Smith"), ("J.K. Rowling", "J.K Rowling"), ("Mr A. Khan", "Mr eigh Khan")),
        spares=("Plan B", "Mr. Khan"),
        needs=".",
    ),
)
