"""Reads what stands outside of tables: a sheet in Markdown, a table that became text, a note at the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from youth_report.model import SheetLine
from youth_report.sheets import wording
from youth_report.sheets.block_names import read_address
from youth_report.sheets.known_blocks import KnownBlocks, Role
from youth_report.sheets.likeness import fold
from youth_report.sheets.readings import Reading, find_role, list_names
from youth_report.sheets.wording import is_about

_LABELS = dict(zip(map(fold, wording.COLUMNS[1:]), (Role.OFFICIAL, Role.SO_FAR, Role.WRITTEN), strict=True))
_LABEL = re.compile(r"[\s#*_>-]*([^:*_]{1,40})[:*_\s]*")
_QUOTED = re.compile(r"^\s*>\s?")
_NEW = re.compile(r"[\s#*_\\]*\[\s*new\s*\\?\][*_]*\s*:?", re.IGNORECASE)
_ORDER = (Role.NAME, Role.OFFICIAL, Role.SO_FAR, Role.WRITTEN)


def read_loose(lines: Iterable[SheetLine], known: KnownBlocks) -> Iterator[Reading]:
    """Yield what paragraphs say, those together that belong to one block."""
    current: Reading | None = None
    role: Role | None = None
    for line in lines:
        text = "\n".join(cell.text for cell in line.cells)
        notes = [note for cell in line.cells for note in cell.notes]
        if notes:
            yield Reading(line.place, notes=notes)
        names, words = (tuple(list_names(text, known)), "") if "\n" not in text else ((), "")
        if not names:
            names, words = read_address(text, known.by_id)
        if found := _NEW.match(text):
            yield from [current] if current else []
            current, role = Reading(line.place), Role.WRITTEN
            current.add(Role.NAME, "new")
            text = text[found.end() :]
        label = _read_label(text)
        if names or (label is Role.OFFICIAL and _is_used(current)):
            yield from [current] if current else []
            current, role = Reading(line.place, names=list(names)), Role.WRITTEN if words else None
            current.add(Role.WRITTEN, words)
        if label:
            current, role = current or Reading(line.place), label
        if names or label or is_about(text) or _is_ours(text, known, role):
            continue
        current, done = _add_text(current, role, text, line.place, known)
        yield from done
    yield from [current] if current else []


def _add_text(
    current: Reading | None, role: Role | None, text: str, place: str, known: KnownBlocks
) -> tuple[Reading | None, list[Reading]]:
    """Put a paragraph where it belongs; return the reading that goes on, and those that are done."""
    found = role or find_role(_QUOTED.sub("", text), known) if text.strip() else role
    if found in (Role.OFFICIAL, Role.SO_FAR):
        text = "\n".join(_QUOTED.sub("", line) for line in text.splitlines())
    if role is None and found and found is not Role.NAME:
        opens = current is None or not _goes_on(current, found, text, known)
        done = [current] if opens and current else []
        current = Reading(place) if opens or current is None else current
        current.add(found, text)
        return current, done
    if current is None:
        alone = Reading(place)
        alone.add(Role.OTHER, text)
        return None, [alone]
    current.add(found or Role.WRITTEN, text)
    return current, []


def _goes_on(reading: Reading, role: Role, text: str, known: KnownBlocks) -> bool:
    """Tell whether known words belong to a reading: the columns come in order, and a column is one block's."""
    last = max((at for at, filled in enumerate(_ORDER) if reading.text(filled)), default=0)
    if last != _ORDER.index(role):
        return last < _ORDER.index(role)
    here = {block for line in reading.text(role).splitlines() for block in known.find_exact(line, role)}
    return bool(here.intersection(known.find_exact(text, role)))


def _read_label(text: str) -> Role | None:
    found = _LABEL.fullmatch(text) if len(text) < 80 else None
    return _LABELS.get(fold(found[1])) if found else None


def _is_used(reading: Reading | None) -> bool:
    return reading is not None and any(map(reading.text, _ORDER))


def _is_ours(text: str, known: KnownBlocks, role: Role | None) -> bool:
    return role is not Role.WRITTEN and fold(text) in known.phrases and fold(text) != fold(wording.NOTHING_YET)
