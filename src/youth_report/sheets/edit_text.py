"""Writes what was taken from a sheet as an edit file, and what could not be placed as a page to read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from unicodedata import normalize

from youth_report.sheets.entries import Leftover, Part, Written

_LONGEST_VALUE = 60


def write_edit_file(part: Part, *, by: str, date: str, note: str, source: str) -> str:
    """Return the text of an edit file. `source` says what it was made from; it stands in a line that is not read."""
    values = {"by": by, "date": date, "sitting": note, "starts-from": part.starts_from}
    head = [f"{key}: {tell_value(value)}" for key, value in values.items() if tell_value(value)]
    lines = ["---", f"# {' '.join(source.split())}", *head, "---", ""]
    for one in part.written:
        lines += [" ".join(filter(None, (_write_address(one), one.action))), *_escape(one.text), ""]
    return "\n".join(lines)


def write_unplaced(leftovers: Sequence[Leftover], *, by: str, date: str, source: str) -> str:
    """Return what could not be placed, as Markdown for people; empty where there is nothing."""
    if not leftovers:
        return ""
    opening = f"Words of {tell_value(by)}, {date}. Nobody could tell where they belong. Put them in an edit file."
    lines = ["# Words without a place", "", f"{' '.join(source.split())}.", opening, ""]
    for number, one in enumerate(leftovers, 1):
        near = f", near {one.near}" if one.near else ""
        lines += [f"## {number}. {one.place.capitalize()}{near}", "", f"{one.why}.", ""]
        lines += [f"> {line}".rstrip() for line in one.text.split("\n")]
        lines.append("")
    return "\n".join(lines)


def sift(part: Part, refuse: Callable[[Part], str]) -> tuple[Part, tuple[Leftover, ...]]:
    """Return what an edit file may hold, and the entries that it may not. `refuse` says why one would be refused."""
    if not refuse(part):
        return part, ()
    kept: list[Written] = []
    left: list[Leftover] = []
    for one in part.written:
        if why := refuse(replace(part, written=(*kept, one))):
            left.append(Leftover(one.text or one.action, why[:1].upper() + why[1:], one.place, one.block))
        else:
            kept.append(one)
    return replace(part, written=tuple(kept)), tuple(left)


def name_file(by: str, date: str) -> str:
    """Return a name for an edit file, such as `2026-05-12-moss`."""
    letters = normalize("NFKD", by).encode("ascii", "ignore").decode("ascii").lower()
    return f"{date}-{re.sub(r'[^a-z0-9]+', '-', letters).strip('-')[:40] or 'sheet'}"


def tell_value(text: str) -> str:
    """Return a text as the head of an edit file can hold it: one short line without marks that mean something there."""
    return " ".join(text.replace("#", " ").split()).strip("\"'‘’“” -")[:_LONGEST_VALUE].strip()


def _write_address(one: Written) -> str:
    if one.new:
        return f"[{one.block} after {one.after}]" if one.after else f"[{one.block} first]"
    return f"[{one.block} to {one.last}]" if one.last else f"[{one.block}]"


def _escape(text: str) -> Iterator[str]:
    for line in text.split("\n") if text else ():
        yield f"\\{line.lstrip()}" if line.lstrip().startswith("[") else line
