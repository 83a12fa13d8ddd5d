"""Write the values of an entry as TOML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from youth_report.glossing.entry_keys import KEYS, REQUIRED
from youth_report.model import Term

_TO_ESCAPE = re.compile(r'["\\\x00-\x1f\x7f]')
_BLANK = Term("", "", "", "", "")
_FORBIDDEN_IN_ID = re.compile(r"[\W_]+")


def make_id(words: str) -> str:
    """Return the id of an entry that gives none: `child-protection-plan`."""
    return _FORBIDDEN_IN_ID.sub("-", words.lower()).strip("-")


def list_values(term: Term) -> dict[str, str]:
    """Return the value of each key that an entry needs, in the order of the keys."""
    given = {key: getattr(term, key) for key in KEYS}
    return {key: _write(value) for key, value in given.items() if key in REQUIRED or not _goes_without(term, key)}


def write_entry(term: Term, comments: Iterable[str] = ()) -> str:
    """Return an entry as the text of a file has it; comments stand above it."""
    notes = [f"# {' '.join(comment.split())}" for comment in comments]
    lines = [f"{key} = {value}" for key, value in list_values(term).items()]
    return "\n".join([*notes, "[[entry]]", *lines]) + "\n"


def quote(words: str) -> str:
    """Return words as a string of TOML."""
    return f'"{_TO_ESCAPE.sub(_escape, words)}"'


def _goes_without(term: Term, key: str) -> bool:
    if key == "status":
        return False
    usual = ("", make_id(term.term)) if key == "id" else (getattr(_BLANK, key),)
    return getattr(term, key) in usual


def _write(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{feature} = {_write_form(form)}' for feature, form in value.items())} }}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(quote, value))}]"
    return quote(str(value))


def _write_form(form: str | tuple[str, ...]) -> str:
    if isinstance(form, tuple):
        return quote(form[0]) if len(form) == 1 else _write(form)
    return quote(form)


def _escape(found: re.Match[str]) -> str:
    letter = found.group()
    return f"\\{letter}" if letter in '"\\' else f"\\u{ord(letter):04x}"
