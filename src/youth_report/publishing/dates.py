"""Dates as people say them."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MONTHS = (
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
_ISO = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)


def say_date(iso: str) -> str:
    """Return an ISO 8601 date in words, such as `12 May 2026`; what is no such date stays as it is."""
    found = _ISO.fullmatch(iso)
    return f"{int(found[3])} {_MONTHS[int(found[2]) - 1]} {found[1]}" if found else iso


def say_date_in(iso: str, months: Sequence[str], pattern: str) -> str:
    """Return an ISO 8601 date in any language: `pattern` such as `{day} {month} {year}`, and the months in order."""
    year, month, day = map(int, iso.split("-"))
    return pattern.format(day=day, month=months[month - 1], year=year)


def say_length(seconds: float) -> str:
    """Return a length of time in words, such as `4 minutes 5 seconds`."""
    minutes, rest = divmod(round(seconds), 60)
    parts = [_say_count(minutes, "minute")] if minutes else []
    return " ".join(parts + ([_say_count(rest, "second")] if rest or not minutes else []))


def _say_count(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count} {name}s"
