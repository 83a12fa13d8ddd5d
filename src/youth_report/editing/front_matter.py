"""The top of an edit file: who wrote it, when, and from which words they started."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from difflib import get_close_matches

from youth_report.editing.entries import ALL, OFFICIAL, Sitting, describe_slip
from youth_report.model import GLOSSARY, BadInput

_KEYS = ("by", "date", "sitting", "starts-from")
_DASHES = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-" * 7)
_QUOTES = "\"'\u2018\u2019\u201c\u201d "
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_TAKEN = (GLOSSARY, OFFICIAL, ALL)
_LONGEST_NAME = 60
_EXAMPLE = "The first lines of the file are: ---, then `by: Moss`, then `date: 2026-05-12`, then --- again."


def read_front_matter(lines: Sequence[str], name: str) -> tuple[Sitting, int]:
    """Return a sitting without entries, and the number of lines that tell of it."""
    start = next((at for at, line in enumerate(lines) if line.strip()), None)
    if start is None:
        raise describe_slip(name, 1, "the file is empty", _EXAMPLE)
    if not _is_rule(lines[start]):
        raise describe_slip(name, start + 1, "the file does not say who wrote it, and when", _EXAMPLE)
    end = next((at for at, line in enumerate(lines[start + 1 :], start + 1) if _is_rule(line)), None)
    if end is None:
        raise describe_slip(name, start + 1, "the top of the file does not end", "Put a line of three dashes below it.")
    values: dict[str, tuple[str, int]] = {}
    for number, key, value in _read_pairs(lines[start + 1 : end], start + 2, name):
        if key in values:
            raise describe_slip(name, number, f"`{key}` is there twice", "Take one of the two lines away.")
        values[key] = (value, number)
    return _make_sitting(values, name, start + 1), end + 1


def _make_sitting(values: dict[str, tuple[str, int]], name: str, line: int) -> Sitting:
    for key in ("by", "date"):
        if not values.get(key, ("", 0))[0]:
            asked = "who wrote it" if key == "by" else "on which day it was written"
            example = "by: Moss" if key == "by" else "date: 2026-05-12"
            at = values.get(key, ("", line))[1]
            raise describe_slip(
                name, at, f"the file does not say {asked}", f"Add a line to its top, such as `{example}`."
            )
    return Sitting(
        name,
        by=_read_nickname(*values["by"], name),
        date=_read_date(*values["date"], name),
        note=values.get("sitting", ("", 0))[0],
        starts_from=_read_start(values.get("starts-from", ("", 0))[0]),
    )


def _read_pairs(lines: Sequence[str], first: int, name: str) -> Iterator[tuple[int, str, str]]:
    for number, line in enumerate(lines, first):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        written, colon, value = line.replace("\uff1a", ":").partition(":")
        key = re.sub(r"[\s_-]+", "-", written.translate(_DASHES).strip(_QUOTES).casefold())
        if not colon or key not in _KEYS:
            raise _refuse_key(written.strip(), key, number, name)
        yield number, key, re.split(r"\s#\s", value)[0].strip(_QUOTES)


def _refuse_key(written: str, key: str, number: int, name: str) -> BadInput:
    near = get_close_matches(key, _KEYS, 1)
    mend = f"Did you mean `{near[0]}:`?" if near else f"These are known: {', '.join(_KEYS)}, each followed by a colon."
    return describe_slip(name, number, f"`{written}` is not known at the top of an edit file", mend)


def is_nickname(value: str) -> bool:
    """Tell whether a person may call themselves so."""
    fits = bool(value.strip()) and len(value) <= _LONGEST_NAME and value.isprintable()
    return fits and value.casefold() not in _TAKEN


def _read_nickname(value: str, number: int, name: str) -> str:
    if not is_nickname(value):
        raise describe_slip(
            name, number, f"`{value[:_LONGEST_NAME]}` cannot be a nickname", "Choose another, short one."
        )
    return value


def _read_date(value: str, number: int, name: str) -> str:
    if day := _find_day(value):
        return day
    mend = "Write the year, the month and the day in figures, such as 2026-05-12."
    raise describe_slip(name, number, f"`{value}` is not a day", mend)


def _find_day(value: str) -> str:
    """Return a day in its lasting form, or an empty text for what is no day."""
    with suppress(ValueError):
        if found := _DATE.fullmatch(value.translate(_DASHES)):
            year, month, day = map(int, found.groups())
            return date(year, month, day).isoformat()
    return ""


def _read_start(value: str) -> str:
    start = value.translate(_DASHES).removesuffix(".md")
    return OFFICIAL if start.casefold() == OFFICIAL else _find_day(start) or start


def _is_rule(line: str) -> bool:
    dashes = line.strip().translate(_DASHES)
    return bool(dashes) and not dashes.strip("-")
