"""Tells which block each row of a sheet is about: by its name first, then by the words that stand beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from youth_report.model import BlockId
from youth_report.sheets.known_blocks import KnownBlocks, Role
from youth_report.sheets.readings import Reading, is_state


@dataclass(frozen=True, slots=True)
class Row:
    """A reading with the blocks that it is about."""

    reading: Reading
    blocks: tuple[BlockId, ...]
    """None where it cannot be told; several where rows were made one."""
    how: str = ""
    """How its blocks were found, where not by its name."""


def find_rows(readings: Sequence[Reading], known: KnownBlocks) -> tuple[Row, ...]:
    """Return the readings with their blocks."""
    rows: list[Row] = []
    before = -1
    for reading in readings:
        blocks, how = _identify(reading, known, before)
        rows.append(Row(reading, blocks, how))
        before = known.places[blocks[-1]] if blocks else before
    return tuple(_fill_gaps(rows, known))


def _identify(reading: Reading, known: KnownBlocks, before: int) -> tuple[tuple[BlockId, ...], str]:
    official = _match_all(reading.text(Role.OFFICIAL), Role.OFFICIAL, known, before)
    so_far = () if official else _match_all(reading.text(Role.SO_FAR), Role.SO_FAR, known, before)
    column, role = ("official words", Role.OFFICIAL) if official else ("words so far", Role.SO_FAR)
    beside = official or so_far
    if names := tuple(reading.names):
        same = {*known.find_exact(reading.text(role), role), *beside}
        if beside and not same & set(names):
            return beside, f"by its {column}, though it was named {', '.join(names)}"
        return names, ""
    if beside:
        return beside, f"by its {column}"
    for role in (Role.OFFICIAL, Role.SO_FAR):
        text = reading.text(role)
        if text and not is_state(text, known) and (alike := known.find_alike(text, role)):
            return (alike,), "by words like it"
    return (), ""


def _match_all(text: str, role: Role, known: KnownBlocks, before: int) -> tuple[BlockId, ...]:
    """Return the block whose words a text is; several where it holds those of several, line by line."""
    if whole := known.find_exact(text, role):
        return (_pick(whole, known, before),)
    found: list[BlockId] = []
    for line in text.splitlines():
        if blocks := known.find_exact(line, role):
            found.append(_pick(blocks, known, known.places[found[-1]] - 1 if found else before))
    return tuple(dict.fromkeys(found))


def _pick(blocks: Sequence[BlockId], known: KnownBlocks, before: int) -> BlockId:
    """Return the next of several blocks that say the same."""
    return next((block for block in blocks if known.places[block] > before), blocks[0])


def _fill_gaps(rows: Sequence[Row], known: KnownBlocks) -> Iterator[Row]:
    """Yield the rows; those that lost name and words between two others get the blocks that are missing there."""
    at = 0
    while at < len(rows):
        if not _is_lost(rows[at], known):
            yield rows[at]
            at += 1
            continue
        end = next((there for there in range(at, len(rows)) if not _is_lost(rows[there], known)), len(rows))
        missing = _find_missing(rows, at, end, known)
        for place in range(at, end):
            found = missing[place - at] if missing else None
            yield Row(rows[place].reading, (found,), "by the rows around it") if found else rows[place]
        at = end


def _is_lost(row: Row, known: KnownBlocks) -> bool:
    """Tell whether a row without a block is one of the sheet's own: a line that sheets have is left in it."""
    texts = (row.reading.text(Role.SO_FAR), row.reading.text(Role.OFFICIAL))
    return not row.blocks and row.reading.table > 0 and any(text and is_state(text, known) for text in texts)


def _find_missing(rows: Sequence[Row], start: int, end: int, known: KnownBlocks) -> Sequence[BlockId]:
    before, after = rows[start - 1].blocks if start else (), rows[end].blocks if end < len(rows) else ()
    if not before or not after:
        return ()
    missing = known.blocks[known.places[before[-1]] + 1 : known.places[after[0]]]
    return [block.id for block in missing] if len(missing) == end - start else ()
