"""`voices.toml`: what is known of each recording, written for people."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date

from youth_report.codec.settings_text import check_fields, load_toml, quote_text
from youth_report.model import BadInput, Recording

HEAD = "# Recordings in media/voices/: what each one reads, whose voice it is, and who said that it may be published.\n"
_TABLE = "[[recordings]]"
_FILE = re.compile(r"[^\s./\\\x00-\x1f][^/\\\x00-\x1f]*")


def read_recordings(text: str, where: str) -> tuple[Recording, ...]:
    """Return the recordings that a voices.toml tells of; raise `BadInput` for the first slip in it."""
    data = load_toml(text, where)
    tables = data.pop("recordings", [])
    if data or not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        mend = f"Start each recording with a line {_TABLE}."
        raise BadInput("the recordings cannot be read", mend=mend, where=where)
    found = tuple(Recording(**check_fields(table, fields(Recording), text, where)) for table in tables)
    for recording in found:
        _check(recording, where)
    return found


def _check(recording: Recording, where: str) -> None:
    if not _FILE.fullmatch(recording.file):
        mend = 'Write the name of a file in media/voices/, such as file = "b7-moss.m4a".'
        raise BadInput(f'"{recording.file}" is not the name of a recording', mend=mend, where=where)
    if bool(recording.block) == bool(recording.section):
        mend = 'Write either block = "b7" or section = "b7".'
        raise BadInput(f"it is not clear what {recording.file} reads", mend=mend, where=where)
    try:
        date.fromisoformat(recording.consent_on or "2000-01-01")
    except ValueError as slip:
        problem = f'"{recording.consent_on}" is not a day ({recording.file})'
        raise BadInput(problem, mend='Write it as consent_on = "2026-05-12".', where=where) from slip


def write_recording(recording: Recording) -> str:
    """Return what voices.toml tells of one recording."""
    names = ("file", "block", "section", "by", "consent", "consent_on")
    lines = [f"{name} = {quote_text(value)}" for name in names if (value := getattr(recording, name))]
    words = [f"  {quote_text(words)}," for words in recording.words]
    return "\n".join([_TABLE, *lines, "words = [", *words, "]", ""])


def drop_recording(text: str, file: str) -> str:
    """Return a voices.toml without the recording that is called `file`; all else stays as it was written."""
    head, *tables = re.split(rf"(?m)^(?=[ \t]*{re.escape(_TABLE)})", text)
    return head + "".join(table for table in tables if load_toml(table, "")["recordings"][0].get("file") != file)
