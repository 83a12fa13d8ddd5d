"""`report.toml`: the settings of a report, written for people."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from typing import Any

from youth_report.model import BadInput, Contact, Settings, Translation
from youth_report.model.terms import MODES

_CHOICES = {"profile": ("profile", ("easy-read", "child", "teen", "public")), "terms": ("mode of terms", MODES)}
"""What the value of a setting is called, and what it can be."""
_TABLES: Mapping[str, type[Any]] = {"contacts": Contact, "translations": Translation}
"""Settings that are tables of their own."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_WORDS = {"str": "text in quotation marks", "int": "a whole number", "bool": "true or false"}


def read_settings(text: str, where: str) -> Settings:
    """Return the settings that a report.toml holds; raise `BadInput` for the first slip in it."""
    try:
        data = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as slip:
        line = re.search(r"line (\d+)", str(slip))
        raise BadInput(
            "this line cannot be read" if line else "this file cannot be read",
            mend='Write each setting as name = "words", with straight quotation marks.',
            where=f"{where}, line {line[1]}" if line else where,
        ) from slip
    tables: dict[str, Any] = {
        name: _read_tables(data.pop(name, []), kind, name, text, where) for name, kind in _TABLES.items()
    }
    settings = Settings(**_check(data, fields(Settings), text, where), **tables)
    for name, (kind, choices) in _CHOICES.items():
        value = getattr(settings, name)
        if value not in choices:
            raise BadInput(
                f'there is no {kind} "{value}"',
                mend=f"Choose one of: {', '.join(choices)}.",
                where=_line_of(name, text, where),
            )
    _check_languages(settings, text, where)
    return settings


def _read_tables(found: object, kind: type[Any], name: str, text: str, where: str) -> tuple[Any, ...]:
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise BadInput(f"the {name} cannot be read", mend=f"Start each of them with a line [[{name}]].", where=where)
    return tuple(kind(**_check(one, fields(kind), text, where)) for one in found)


def _check_languages(settings: Settings, text: str, where: str) -> None:
    seen = {settings.language.casefold()}
    for translation in settings.translations:
        tag = translation.language.casefold()
        if not _LANGUAGE.fullmatch(tag):
            problem, mend = (
                f'"{translation.language}" is not the tag of a language',
                "Write it such as ur, pl or zh-Hant.",
            )
        elif tag in seen:
            problem, mend = f"the language {translation.language} is there already", "Take one of the two away."
        else:
            seen.add(tag)
            continue
        raise BadInput(problem, mend=mend, where=_line_of("language", text, where, translation.language))


def write_settings(settings: Settings) -> str:
    """Return a report.toml to begin with: what is known, and a place for the rest."""
    lines = [
        "# What this report is, and who made the version for young people.",
        *(f"{name} = {_quote(getattr(settings, name))}" for name in ("title", "publisher", "year", "language")),
        "",
        "# The title that the young people choose, who made it and for whom. A group, never a child's full name.",
        *(f"{name} = {_quote(getattr(settings, name))}" for name in ("edition_title", "made_by", "made_for")),
        "summary = true",
        f"profile = {_quote(settings.profile)}",
        "checked_by = []",
    ]
    for contact in settings.contacts:
        lines += ["", "[[contacts]]"]
        lines += [f"{f.name} = {_quote(getattr(contact, f.name))}" for f in fields(Contact) if getattr(contact, f.name)]
    return "\n".join(lines) + "\n"


def _check(data: Mapping[str, Any], known: tuple[Field[Any], ...], text: str, where: str) -> dict[str, Any]:
    names = [field.name for field in known if field.name not in _TABLES]
    for name in data:
        if name not in names:
            near = difflib.get_close_matches(name, names, 1)
            mend = f"Did you mean {near[0]}?" if near else "The settings are: " + ", ".join(names) + "."
            raise BadInput(f'there is no setting called "{name}"', mend=mend, where=_line_of(name, text, where))
    for field in known:
        if field.name not in data and field.default is MISSING and field.name not in _TABLES:
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


def _line_of(name: str, text: str, where: str, value: str = "") -> str:
    """Return the first line of a setting, or the last one with a value."""
    pattern = rf"\s*{re.escape(name)}\s*=.*{re.escape(value)}"
    found = [number for number, line in enumerate(text.splitlines(), 1) if re.match(pattern, line)]
    return f"{where}, line {found[-1 if value else 0]}" if found else where


def _quote(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(r"[\x00-\x1f\x7f]", " ", escaped) + '"'
