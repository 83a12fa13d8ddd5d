"""The term base as a table for spreadsheets. What `write` made, `read` gives back exactly; any slip is a `BadInput`."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from youth_report.glossing import entries
from youth_report.glossing.entry_keys import KEYS, REQUIRED
from youth_report.glossing.exchange.cells import CellSlip, read_cell, write_cell
from youth_report.model import BadInput, Issue, Term

THEME = "theme"
"""The column that says in which file of the term base an entry stands: `money`."""
COLUMNS = (THEME, "id", *(key for key in KEYS if key != "id"))
_TO_QUOTE = re.compile(r'[",]')
_THEME = re.compile(r"[a-z0-9][a-z0-9-]*")
_FILE = re.compile(r"([^/,]+)\.toml")
_BROKEN = re.compile(r"#(?:NAME|REF|VALUE|N/A|DIV/0|NUM|NULL)[?!]?$")
_CURLY_OPENERS = ("“", "‘", "„")
_CURLY_CLOSERS = ("”", "’", "“")


@dataclass(frozen=True, slots=True)
class Row:
    """An entry with the theme that it belongs to; empty where the table does not say."""

    term: Term
    theme: str


@dataclass(frozen=True, slots=True)
class Table:
    """What a table says, and what a person should look at in it."""

    columns: tuple[str, ...]
    """The keys that it speaks of: what it has no column for is as it was."""
    rows: tuple[Row, ...]
    issues: tuple[Issue, ...]


def write(terms: Iterable[Term]) -> str:
    """Return the table of some entries: UTF-8 with a mark that tells spreadsheets so, a line for each."""
    lines = [",".join(COLUMNS)]
    lines += [",".join(map(_quote, _list_cells(term))) for term in terms]
    return "\ufeff" + "".join(line + "\r\n" for line in lines)


def read(data: bytes, file: str) -> Table:
    """Return the entries of a table; `file` is its name for messages."""
    lines = _read_lines(_decode(data, file), file)
    if not lines:
        raise BadInput(
            "the table is empty", mend=f"Its first line names the columns: {', '.join(REQUIRED)}.", where=file
        )
    columns = _read_head(lines[0][1], file)
    filled = [(f"{file}, line {number}", cells) for number, cells in lines[1:] if any(map(str.strip, cells))]
    rows = tuple(_RowReader(columns, cells, file, where).read(index) for index, (where, cells) in enumerate(filled, 1))
    entries.join([[row.term for row in rows]])
    issues = (issue for where, cells in filled for issue in _find_curly_quotes(columns, cells, where))
    return Table(tuple(column for column in columns if column != THEME), rows, tuple(issues))


def name_theme(term: Term) -> str:
    """Return the theme of an entry by the name of its file."""
    found = _FILE.search(term.source)
    return found.group(1) if found else ""


def _list_cells(term: Term) -> Iterator[str]:
    for column in COLUMNS:
        cell = name_theme(term) if column == THEME else write_cell(term, column)
        if re.search(r"[\r\n]", cell):
            raise BadInput(
                f'{column} of "{term.term}" has a line break, which a cell must not have',
                mend="Write it in one line.",
                where=term.source,
            )
        yield cell


def _quote(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _TO_QUOTE.search(cell) else cell


def _decode(data: bytes, file: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as slip:
        line = data.count(b"\n", 0, slip.start) + 1
        mend = 'Save it in your spreadsheet as "CSV UTF-8".'
        raise BadInput("the table is not UTF-8 text", mend=mend, where=f"{file}, line {line}") from slip
    if "\0" in text:
        mend = 'Save it in your spreadsheet as "CSV UTF-8".'
        raise BadInput(
            "this is no table of text",
            mend=mend,
            where=f"{file}, line {text.count(chr(10), 0, text.index(chr(0))) + 1}",
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _read_lines(text: str, file: str) -> list[tuple[int, list[str]]]:
    """Return the cells of each line with its number."""
    reader = csv.reader((line + "\n" for line in text.removesuffix("\n").split("\n")), strict=True)
    lines: list[tuple[int, list[str]]] = []
    try:
        for cells in reader:
            if any("\n" in cell for cell in cells):
                raise csv.Error
            lines.append((reader.line_num, cells))
    except csv.Error as slip:
        raise BadInput(
            "a cell has a line break in it, or a quotation mark that is never closed",
            mend='Write each cell in one line. For a quotation mark inside a quoted cell, write two of them: "".',
            where=f"{file}, line {lines[-1][0] + 1 if lines else 1}",
        ) from slip
    return [(number, cells) for number, cells in lines if cells]


def _read_head(cells: Sequence[str], file: str) -> list[str]:
    """Return the names of the columns, which the first line holds."""
    where = f"{file}, line 1"
    columns = [cell.strip().lower() for cell in cells]
    if len(columns) == 1 and re.search(r"[;\t]", columns[0]):
        mend = 'Save it as "CSV UTF-8 (comma separated)".'
        raise BadInput("the cells are not parted by commas", mend=mend, where=where)
    while columns and not columns[-1]:
        columns.pop()
    for column in columns:
        if column not in COLUMNS:
            close = get_close_matches(column, COLUMNS, n=1)
            mend = f"Perhaps you mean {close[0]}." if close else f"Use some of these: {', '.join(COLUMNS)}."
            raise BadInput(f'there is no column "{column}"', mend=mend, where=where)
        if columns.count(column) > 1:
            raise BadInput(f"the column {column} is there twice", mend="Delete one of the two.", where=where)
    missing = next((key for key in REQUIRED if key not in columns), "")
    if missing:
        raise BadInput(f"the column {missing} is missing", mend=f"Add a column with {missing} on top.", where=where)
    return columns


@dataclass(frozen=True, slots=True)
class _RowReader:
    """Reads one line of a table, and knows where it stands."""

    columns: Sequence[str]
    cells: Sequence[str]
    file: str
    where: str

    def read(self, number: int) -> Row:
        """Return the entry of the line; `number` counts the entries of the table."""
        self._check_count()
        given = {column: cell.strip() for column, cell in zip(self.columns, self.cells, strict=False)}
        theme = given.pop(THEME, "")
        if theme and not _THEME.fullmatch(theme):
            raise self._slip(f'the theme cannot be "{theme}"', "Use small letters, digits and hyphens, such as money.")
        table = {key: self._read(key, cell) for key, cell in given.items() if cell or key in REQUIRED}
        return Row(entries.read_entry(table, number, self.file, int(self.where.rpartition(" ")[2])), theme)

    def _check_count(self) -> None:
        """Empty cells beyond the last column do no harm: spreadsheets add them."""
        extra = [cell for cell in self.cells[len(self.columns) :] if cell.strip()]
        if len(self.cells) < len(self.columns) or extra:
            raise self._slip(
                f"this line has {len(self.cells)} cells, and the first line {len(self.columns)}",
                "Perhaps a comma is missing or too many. Words with a comma in them need quotation marks around them.",
            )

    def _read(self, key: str, cell: str) -> object:
        if _BROKEN.match(cell):
            raise self._slip(f"{key} is {cell}: the spreadsheet took it for a formula", "Write the words again.")
        if not cell and KEYS[key].filled:
            raise self._slip(f"{key} is empty", f"Write the {key} into its cell.")
        try:
            return read_cell(key, cell)
        except CellSlip as slip:
            raise self._slip(*slip.args) from slip

    def _slip(self, problem: str, mend: str) -> BadInput:
        return BadInput(problem, mend=mend, where=self.where)


def _find_curly_quotes(columns: Sequence[str], cells: Sequence[str], where: str) -> Iterator[Issue]:
    for column, cell in zip(columns, cells, strict=False):
        if cell[:1] in _CURLY_OPENERS and cell[-1:] in _CURLY_CLOSERS:
            yield Issue("term.curly-quotes", where, {"column": column, "words": cell})
