"""Write the values of an entry into the cells of a spreadsheet, and read them back exactly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from youth_report.glossing.entry_keys import KEYS, Shape
from youth_report.model import Term

_FORMULA = re.compile(r"'*[=+\-@\t]")
_SEPARATOR = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_SWITCHES = {"yes": True, "true": True, "no": False, "false": False}


class CellSlip(ValueError):
    """A cell that cannot be read, in the words of a person: problem and mend."""


def write_cell(term: Term, key: str) -> str:
    """Return the cell of one key, empty where the entry does not need it."""
    value = getattr(term, key)
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, Mapping):
        value = tuple(f"{feature}: {form}" for feature, form in _list_forms(value))
    words = " | ".join(map(_escape, value)) if isinstance(value, tuple) else str(value)
    # A spreadsheet would carry out what starts like a formula; an apostrophe makes it words.
    return f"'{words}" if _FORMULA.match(words) else words


def read_cell(key: str, cell: str) -> object:
    """Return the value of a cell as the TOML of an entry would have it; raise `CellSlip` where there is none."""
    words = cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell
    match KEYS[key].shape:
        case Shape.SWITCH:
            if words.lower() not in _SWITCHES:
                raise CellSlip(f'{key} cannot be "{words}"', "Write yes, or leave the cell empty.")
            return _SWITCHES[words.lower()]
        case Shape.LIST:
            return _split(words)
        case Shape.FORMS:
            return _read_forms(key, _split(words))
        case Shape.WORDS:
            return words


def _list_forms(forms: Mapping[str, str | tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    for feature, given in forms.items():
        yield from ((feature, form) for form in (given if isinstance(given, tuple) else (given,)))


def _escape(item: str) -> str:
    return item.replace("\\", "\\\\").replace("|", "\\|")


def _split(words: str) -> list[str]:
    """Return the items of a list, cut at bars that have no backslash before them."""
    items = _SEPARATOR.sub(r"\1" + "\0", words).split("\0")
    return [re.sub(r"\\([\\|])", r"\1", item.strip()) for item in items if item.strip()]


def _read_forms(key: str, items: list[str]) -> dict[str, list[str]]:
    forms: dict[str, list[str]] = {}
    for item in items:
        feature, colon, form = item.partition(":")
        if not colon:
            raise CellSlip(f'{key} has "{item}"', f"Write which form it is, such as plural: {item}.")
        forms.setdefault(feature.strip(), []).append(form.strip())
    return forms
