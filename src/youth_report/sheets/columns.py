"""Reads the tables of a sheet. A column is told by what stands in it, and by its title where that is not enough."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from youth_report.model import SheetCell, SheetLine
from youth_report.sheets import wording
from youth_report.sheets.known_blocks import KnownBlocks, Role
from youth_report.sheets.likeness import fold
from youth_report.sheets.readings import Reading, add_names, add_sorted, is_state, list_names

_TITLES = {
    **dict(zip(map(fold, wording.COLUMNS), (Role.NAME, Role.OFFICIAL, Role.SO_FAR, Role.WRITTEN), strict=True)),
    **dict.fromkeys(("id", "name", "block", "no", "number"), Role.NAME),
    **dict.fromkeys(("official", "original", "official text", "the official words"), Role.OFFICIAL),
    **dict.fromkeys(("so far", "now", "the words so far", "draft"), Role.SO_FAR),
    **dict.fromkeys(("your text", "our words", "my words", "new words", "write here"), Role.WRITTEN),
}
_TITLE_COUNTS = 1.5
"""Rows that a column's title outweighs where what stands in them says something else."""
_LONGEST_TITLE = 4


def read_table(lines: Sequence[SheetLine], known: KnownBlocks) -> Iterator[Reading]:
    """Yield what the rows of one table say. Titles that a sheet has are left out."""
    rows = [dict(_spread(line.cells)) for line in lines]
    roles = _find_roles(rows, known)
    width = max((_measure_width(row) for row in rows), default=0)
    for at, (line, row) in enumerate(zip(lines, rows, strict=True)):
        reading = Reading(line.place, line.table, notes=[note for cell in line.cells for note in cell.notes])
        if _is_title_row(row, known, first=at == 0):
            for cell in row.values():
                reading.add(Role.OTHER, "" if fold(cell.text) in _TITLES else cell.text)
        else:
            _read_row(reading, row, roles if _measure_width(row) == width else {}, known)
        yield reading


def _read_row(reading: Reading, row: Mapping[int, SheetCell], roles: Mapping[int, Role], known: KnownBlocks) -> None:
    for column, cell in row.items():
        role = roles.get(column) if cell.across == 1 else None
        if role is Role.WRITTEN:
            reading.joined = cell.joined
        if role is Role.NAME:
            add_names(reading, cell.text, known)
        elif role:
            reading.add(role, cell.text)
        elif cell.text.strip():
            add_sorted(reading, cell.text, known)


def _spread(cells: Sequence[SheetCell]) -> Iterator[tuple[int, SheetCell]]:
    column = 0
    for cell in cells:
        yield column, cell
        column += max(cell.across, 1)


def _measure_width(row: Mapping[int, SheetCell]) -> int:
    return max((column + max(cell.across, 1) for column, cell in row.items()), default=0)


def _is_title_row(row: Mapping[int, SheetCell], known: KnownBlocks, *, first: bool) -> bool:
    texts = [cell.text for cell in row.values()]
    if sum(fold(text) in _TITLES for text in texts) > 1:
        return True
    is_known = any(_vote(text, known) for text in texts)
    return first and len(texts) > 1 and not is_known and all(1 <= len(text.split()) <= _LONGEST_TITLE for text in texts)


def _find_roles(rows: Sequence[Mapping[int, SheetCell]], known: KnownBlocks) -> Mapping[int, Role]:
    votes: Counter[tuple[int, Role]] = Counter()
    titles: Counter[tuple[int, Role]] = Counter()
    filled: Counter[int] = Counter()
    for row in rows:
        is_title = _is_title_row(row, known, first=False)
        for column, cell in row.items():
            if cell.across > 1:
                continue
            filled[column] += bool(cell.text.strip())
            if is_title and (role := _TITLES.get(fold(cell.text))):
                titles[column, role] = 1
            votes.update((column, role) for role in _vote(cell.text, known))
    return _choose_roles(votes, titles, filled)


def _choose_roles(
    votes: Counter[tuple[int, Role]], titles: Counter[tuple[int, Role]], filled: Counter[int]
) -> Mapping[int, Role]:
    weights = {key: votes[key] + _TITLE_COUNTS * titles[key] for key in (*votes, *titles)}
    roles: dict[int, Role] = {}
    for (column, role), _ in sorted(weights.items(), key=lambda pair: (-pair[1], pair[0][0], pair[0][1].value)):
        if column not in roles and role not in roles.values() and role is not Role.WRITTEN:
            roles[column] = role
    if not roles:
        return dict.fromkeys(filled, Role.OTHER)
    free = [column for column in filled if column not in roles]
    if free:
        best = max(free, key=lambda column: (titles[column, Role.WRITTEN], filled[column], column))
        roles |= {column: Role.WRITTEN if column == best else Role.OTHER for column in free}
    return roles


def _vote(text: str, known: KnownBlocks) -> Iterator[Role]:
    if any(list_names(text, known)):
        yield Role.NAME
    if known.find_exact(text, Role.OFFICIAL) or fold(text) == fold(wording.NOT_OFFICIAL):
        yield Role.OFFICIAL
    if known.find_exact(text, Role.SO_FAR) or (is_state(text, known) and fold(text) not in _TITLES):
        yield Role.SO_FAR
