"""`report.toml`: the settings of a report, written for people."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from typing import Any

from youth_report.model import BadInput, Contact, Settings
from youth_report.model.terms import MODES

_CHOICES = {"profile": ("profile", ("easy-read", "child", "teen", "public")), "terms": ("mode of terms", MODES)}
"""What the value of a setting is called, and what it can be."""
_WORDS = {"str": "text in quotation marks", "int": "a whole number", "bool": "true or false"}


def read_settings(text: str, where: str) -> Settings:
    """Return the settings that a report.toml holds; raise `BadInput` for the first slip in it."""
    data = load_toml(text, where)
    contacts = data.pop("contacts", [])
    if not isinstance(contacts, list) or not all(isinstance(contact, dict) for contact in contacts):
        raise BadInput("the contacts cannot be read", mend="Start each contact with a line [[contacts]].", where=where)
    values = check_fields(data, fields(Settings), text, where)
    people = tuple(Contact(**check_fields(contact, fields(Contact), text, where)) for contact in contacts)
    settings = Settings(**values, contacts=people)
    for name, (kind, choices) in _CHOICES.items():
        value = getattr(settings, name)
        if value not in choices:
            raise BadInput(
                f'there is no {kind} "{value}"',
                mend=f"Choose one of: {', '.join(choices)}.",
                where=_line_of(name, text, where),
            )
    return settings


def load_toml(text: str, where: str) -> dict[str, Any]:
    """Return what a TOML text holds; raise `BadInput` for a line that cannot be read."""
    try:
        return tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as slip:
        line = re.search(r"line (\d+)", str(slip))
        raise BadInput(
            "this line cannot be read" if line else "this file cannot be read",
            mend='Write each setting as name = "words", with straight quotation marks.',
            where=f"{where}, line {line[1]}" if line else where,
        ) from slip


def write_settings(settings: Settings) -> str:
    """Return a report.toml to begin with: what is known, and a place for the rest."""
    lines = [
        "# What this report is, and who made the version for young people.",
        *(f"{name} = {quote_text(getattr(settings, name))}" for name in ("title", "publisher", "year", "language")),
        "",
        "# The title that the young people choose, who made it and for whom. A group, never a child's full name.",
        *(f"{name} = {quote_text(getattr(settings, name))}" for name in ("edition_title", "made_by", "made_for")),
        "summary = true",
        f"profile = {quote_text(settings.profile)}",
        "checked_by = []",
    ]
    for contact in settings.contacts:
        lines += ["", "[[contacts]]"]
        lines += [
            f"{f.name} = {quote_text(getattr(contact, f.name))}" for f in fields(Contact) if getattr(contact, f.name)
        ]
    return "\n".join(lines) + "\n"


def check_fields(data: Mapping[str, Any], known: tuple[Field[Any], ...], text: str, where: str) -> dict[str, Any]:
    """Return the values of a table, whose settings are the fields of a dataclass; raise `BadInput` for a slip."""
    names = [field.name for field in known if field.name != "contacts"]
    for name in data:
        if name not in names:
            near = difflib.get_close_matches(name, names, 1)
            mend = f"Did you mean {near[0]}?" if near else "The settings are: " + ", ".join(names) + "."
            raise BadInput(f'there is no setting called "{name}"', mend=mend, where=_line_of(name, text, where))
    for field in known:
        if field.name not in data and field.default is MISSING and field.name != "contacts":
            raise BadInput(
                f'the setting "{field.name}" is missing', mend=f'Add a line {field.name} = "…".', where=where
            )
    return {field.name: _value(data[field.name], field, text, where) for field in known if field.name in data}


def _value(value: object, field: Field[Any], text: str, where: str) -> object:
    wanted = str(field.type)
    if wanted.startswith("tuple") and isinstance(value, list) and all(isinstance(part, str) for part in value):
        return tuple(value)
    if type(value).__name__ == wanted:
        return value
    raise BadInput(
        f'the setting "{field.name}" has the wrong kind of value',
        mend=f"It must be {_WORDS.get(wanted, 'a list of texts, each in quotation marks')}.",
        where=_line_of(field.name, text, where),
    )


def _line_of(name: str, text: str, where: str) -> str:
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(rf"\s*{re.escape(name)}\s*=", line):
            return f"{where}, line {number}"
    return where


def quote_text(value: str) -> str:
    """Return a text as TOML, on one line."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(r"[\x00-\x1f\x7f]", " ", escaped) + '"'
