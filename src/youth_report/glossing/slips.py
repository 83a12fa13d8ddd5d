"""Turn what the TOML parser says about a slip into a sentence that an editor can act on."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from youth_report.model import BadInput

_PLACE = re.compile(r"\(at line (\d+), column \d+\)")
_CURLY = "“”„‟‘’‚‛«»"
_UNQUOTED = re.compile(r"^\s*([A-Za-z_-]+)\s*=\s*(?P<value>[^\"'\[{\s].*)$")
_HEADING = re.compile(r"\s*\[+\s*[A-Za-z]")
_NO_EQUALS = re.compile(r"^\s*([A-Za-z_-]+)\s*:?\s*[\"'\[“]")

Diagnosis = Callable[[str, str], tuple[str, str] | None]
"""From the line and the parser's words to problem and mend, or None where it is something else."""


def explain(error: Exception, text: str, file: str) -> BadInput:
    """Return the error that tells file, line, what is wrong and how to mend it."""
    lines = text.split("\n")
    number = _find_line(str(error), lines)
    line = lines[number - 1] if lines else ""
    found = (diagnose(line, str(error)) for diagnose in _DIAGNOSES)
    problem, mend = next(answer for answer in found if answer)
    return BadInput(problem, mend=mend, where=f"{file}, line {number}")


def _find_line(message: str, lines: Sequence[str]) -> int:
    place = _PLACE.search(message)
    number = int(place.group(1)) if place else len(lines)
    return max(1, min(number, len(lines)))


def _see_twice(line: str, message: str) -> tuple[str, str] | None:
    if "overwrite" not in message and "twice" not in message and "Duplicate" not in message:
        return None
    if line.strip().startswith("["):
        return f"the line {line.strip()} stands there twice", "Write [[entry]] with two brackets above each entry."
    key = line.partition("=")[0].strip() or "a line"
    return f"{key} stands twice in one entry", "Delete one of the two lines, or start a new entry with [[entry]]."


def _see_curly_quote(line: str, _: str) -> tuple[str, str] | None:
    value = line.partition("=")[2].strip() or line.strip()
    if not value or (value[0] not in _CURLY and not value.startswith(tuple("[" + quote for quote in _CURLY))):
        return None
    return "the words stand between curly quotes", 'Put straight quotes around them, "like this".'


def _see_bare_words(line: str, _: str) -> tuple[str, str] | None:
    found = _UNQUOTED.match(line)
    if not found:
        return None
    key, value = found.group(1), found.group("value").strip().strip("\"'")
    if value.lower() in ("true", "false", "yes", "no"):
        switch = "true" if value.lower() in ("true", "yes") else "false"
        return f"the value of {key} cannot be read", f"Write it like this: {key} = {switch}"
    return f"the words of {key} have no quotes around them", f'Write them like this: {key} = "{value}"'


def _see_missing_equals(line: str, _: str) -> tuple[str, str] | None:
    found = _NO_EQUALS.match(line)
    if not found:
        return None
    key = found.group(1)
    return f"there is no equals sign after {key}", f'Write it like this: {key} = "words"'


def _see_missing_value(line: str, _: str) -> tuple[str, str] | None:
    key, equals, value = line.partition("=")
    if not equals or value.strip():
        return None
    return f"there is nothing after {key.strip()} =", f'Write {key.strip()} = "" if there is nothing to say.'


def _see_open_quote(line: str, _: str) -> tuple[str, str] | None:
    if line.replace('\\"', "").count('"') % 2 == 0:
        return None
    return (
        "a quotation mark is missing, or there is one too many",
        'Put one straight quote before the words and one after them. Inside the words, write \\" for a quote.',
    )


def _see_backslash(line: str, message: str) -> tuple[str, str] | None:
    if "\\" not in line or "escape" not in message.lower():
        return None
    return "there is a backslash that means nothing", "Delete the backslash, or write two of them."


def _see_open_list(_: str, message: str) -> tuple[str, str] | None:
    if "array" not in message.lower():
        return None
    return (
        "a list is not closed, or a comma is missing in it",
        'Write lists like this: ["one", "two"], with a comma after each of them and ] at the end.',
    )


def _see_bracket(line: str, _: str) -> tuple[str, str] | None:
    if not line.strip().startswith("["):
        return None
    return (
        f"the line {line.strip()} cannot be read",
        "Write [[entry]] with two brackets on each side, alone on its line.",
    )


def _see_anything(line: str, _: str) -> tuple[str, str]:
    shown = line.strip()[:60]
    return (
        f"this line cannot be read: {shown}" if shown else "this place cannot be read",
        'Each line says one thing: a key, an equals sign, and words in straight quotes, such as plain = "pay for".',
    )


_DIAGNOSES: tuple[Diagnosis, ...] = (
    _see_twice,
    _see_curly_quote,
    _see_backslash,
    _see_bare_words,
    _see_missing_equals,
    _see_missing_value,
    _see_open_quote,
    _see_bracket,
    _see_open_list,
    _see_anything,
)
