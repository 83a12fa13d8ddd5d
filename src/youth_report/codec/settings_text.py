"""`report.toml`: the settings of a report, written for people."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from typing import Any

from youth_report.model import BadInput, Contact, NarrationSettings, Question, Settings, Translation, YouSaid
from youth_report.model.terms import MODES

_CHOICES = {
    "profile": ("easy-read", "child", "teen", "public"),
    "names": ("group", "nicknames"),
    "outcome": ("used", "changed", "not used"),
    "terms": MODES,
    "engine": ("best", "espeak-ng", "piper", "system"),
}
_PACKAGE = re.compile(r"[a-z]{2,3}_\w+", re.ASCII)
"""What installed pipelines are called. Nothing that comes with a report may be loaded, so a folder does not do."""
_TABLES: Mapping[str, type[Contact | YouSaid | Question | Translation]] = {
    "contacts": Contact,
    "you_said": YouSaid,
    "questions": Question,
    "translations": Translation,
}
"""Settings of which there may be several: each starts with a line such as `[[contacts]]`."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_SLOWEST, _FASTEST = 80, 450
"""Words a minute."""
_WORDS = {"str": "text in quotation marks", "int": "a whole number", "bool": "true or false"}


def read_settings(text: str, where: str) -> Settings:
    """Return the settings that a report.toml holds; raise `BadInput` for the first slip in it."""
    data = load_toml(text, where)
    tables: dict[str, Any] = {name: _read_tables(name, data.pop(name, []), text, where) for name in _TABLES}
    narration = _read_narration(data.pop("narration", {}), text, where)
    single = tuple(field for field in fields(Settings) if field.name not in (*_TABLES, "narration"))
    settings = Settings(**check_fields(data, single, text, where), **tables, narration=narration)
    _check_reasons(settings.you_said, text, where)
    _check_tagger(settings.tagger, text, where)
    _check_languages(settings, text, where)
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


def _read_tables(name: str, tables: object, text: str, where: str) -> tuple[Any, ...]:
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise BadInput(f"the {name} cannot be read", mend=f"Start each of them with a line [[{name}]].", where=where)
    kind = _TABLES[name]
    return tuple(kind(**check_fields(table, fields(kind), text, where)) for table in tables)


def _check_reasons(you_said: tuple[YouSaid, ...], text: str, where: str) -> None:
    for entry in you_said:
        if entry.outcome != "used" and not entry.reason:
            raise BadInput(
                f"“{entry.said}” was {entry.outcome}, and nobody says why",
                mend='Add a line reason = "…", in words that the one who said it understands.',
                where=_line_of("said", text, where, entry.said),
            )


def _check_tagger(tagger: str, text: str, where: str) -> None:
    if tagger and not _PACKAGE.fullmatch(tagger):
        raise BadInput(
            f'"{tagger}" is not the name of a language pipeline',
            mend="Name one that is installed, such as en_core_web_sm. A folder does not do.",
            where=_line_of("tagger", text, where),
        )


def _read_narration(data: object, text: str, where: str) -> NarrationSettings:
    if not isinstance(data, dict):
        mend = "Start its settings with a line [narration]."
        raise BadInput("the narration's settings cannot be read", mend=mend, where=_line_of("narration", text, where))
    found = NarrationSettings(**check_fields(data, fields(NarrationSettings), text, where))
    if not _SLOWEST <= found.rate <= _FASTEST:
        mend = f"Write words a minute, from {_SLOWEST} to {_FASTEST}. Most children like 130 to 150."
        raise BadInput("nobody can speak at this rate", mend=mend, where=_line_of("rate", text, where))
    return found


def check_fields(data: Mapping[str, Any], known: tuple[Field[Any], ...], text: str, where: str) -> dict[str, Any]:
    """Return the values of a table, whose settings are the fields of a dataclass; raise `BadInput` for a slip."""
    names = [field.name for field in known]
    for name in data:
        if name not in names:
            near = difflib.get_close_matches(name, names, 1)
            mend = f"Did you mean {near[0]}?" if near else "The settings are: " + ", ".join(names) + "."
            raise BadInput(f'there is no setting called "{name}"', mend=mend, where=_line_of(name, text, where))
    for field in known:
        if field.name not in data and field.default is MISSING:
            raise BadInput(
                f'the setting "{field.name}" is missing', mend=f'Add a line {field.name} = "…".', where=where
            )
    return {field.name: _value(data[field.name], field, text, where) for field in known if field.name in data}


def _value(value: object, field: Field[Any], text: str, where: str) -> object:
    wanted = str(field.type)
    if wanted.startswith("tuple") and isinstance(value, list) and all(isinstance(part, str) for part in value):
        return tuple(value)
    if value not in _CHOICES.get(field.name, (value,)):
        raise BadInput(
            f'there is no {field.name} "{value}"',
            mend="Choose one of: " + ", ".join(_CHOICES[field.name]) + ".",
            where=_line_of(field.name, text, where),
        )
    if type(value).__name__ == wanted:
        return value
    raise BadInput(
        f'the setting "{field.name}" has the wrong kind of value',
        mend=f"It must be {_WORDS.get(wanted, 'a list of texts, each in quotation marks')}.",
        where=_line_of(field.name, text, where),
    )


def _line_of(name: str, text: str, where: str, value: str = "") -> str:
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(rf"\s*{re.escape(name)}\s*=", line) and value in line:
            return f"{where}, line {number}"
    return where


def quote_text(value: str) -> str:
    """Return a text as TOML, on one line."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(r"[\x00-\x1f\x7f]", " ", escaped) + '"'
