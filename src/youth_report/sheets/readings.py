"""What a row of a sheet says, column by column, wherever its columns stood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from youth_report.model import BlockId
from youth_report.sheets.block_names import find_names, is_name_line
from youth_report.sheets.known_blocks import KnownBlocks, Role
from youth_report.sheets.likeness import fold
from youth_report.sheets.wording import LEFT_OUT, is_about


@dataclass(slots=True)
class Reading:
    """What one row says, or some paragraphs that belong together."""

    place: str
    table: int = 0
    """Number of the table; 0 outside of tables."""
    names: list[BlockId] = field(default_factory=list)
    """The names of blocks in its first column."""
    texts: dict[Role, list[str]] = field(default_factory=dict)
    """Pieces of text by the role of their column. `NAME` holds what stood in the first column beside names."""
    notes: list[str] = field(default_factory=list)
    joined: bool = False
    """True where its place to write is one with that of the row above."""

    def text(self, role: Role) -> str:
        """Return all that stands in one role."""
        return "\n".join(self.texts.get(role, ())).strip()

    def add(self, role: Role, text: str) -> None:
        """Add a piece of text in a role."""
        self.texts.setdefault(role, []).append(text)


def add_names(reading: Reading, text: str, known: KnownBlocks) -> None:
    """Read the first column of a row: names, lines that every sheet has there, and whatever else was typed."""
    for line in filter(str.strip, text.splitlines()):
        names = find_names(line, known.by_id)
        reading.names += [name for name in names if name not in reading.names]
        if not names and not is_about(line):
            reading.add(Role.NAME, line.strip())


def add_sorted(reading: Reading, text: str, known: KnownBlocks) -> None:
    """Read text of which only its own words tell in which columns it stood."""
    role = find_role(text, known)
    if role:
        add_names(reading, text, known) if role is Role.NAME else reading.add(role, text)
        return
    for line in text.splitlines():
        role = find_role(line, known)
        add_names(reading, line, known) if role is Role.NAME else reading.add(role or Role.WRITTEN, line)


def find_role(text: str, known: KnownBlocks) -> Role | None:
    """Return in which column a text stood that is known word for word, or None where its words are new."""
    if find_names(text, known.by_id) or is_about(text):
        return Role.NAME
    if is_state(text, known):
        return Role.SO_FAR
    if known.find_exact(text, Role.OFFICIAL):
        return Role.OFFICIAL
    return Role.SO_FAR if known.find_exact(text, Role.SO_FAR) else None


def is_state(text: str, known: KnownBlocks) -> bool:
    """Tell whether a text is one that a sheet has where there are no words so far, or one of its other own lines."""
    folded = fold(text)
    return folded in known.phrases or folded == fold(LEFT_OUT) or folded.startswith(f"{fold(LEFT_OUT)} ")


def list_names(text: str, known: KnownBlocks) -> Iterator[BlockId]:
    """Yield the known names on those lines of a text that hold names alone."""
    for line in text.splitlines():
        yield from find_names(line, known.by_id)


def has_unknown_name(lines: Iterable[str]) -> bool:
    """Tell whether a line looks like the name of a block."""
    return any(map(is_name_line, lines))
