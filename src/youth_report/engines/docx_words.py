"""What stands in a document of Word (ECMA-376), as its reader sees it: without what was deleted or crossed out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from youth_report.engines.office_archive import OfficeArchive, join_paragraphs, lay_loose
from youth_report.model import SheetCell, SheetLine

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_GONE = {
    f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "delInstrText", "rPr", "pPr", "sdtPr")
} | {_FALLBACK}
_SIGNS = {"t": "", "tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_OFF = {"0", "false", "off", "none"}


@dataclass(slots=True)
class _Words:
    """Words of a paragraph or a cell, and what hangs on them."""

    pieces: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    def read(self) -> str:
        """Return the words."""
        return "".join(self.pieces).strip(" \n")


class DocxWords:
    """Reads one document."""

    def __init__(self, archive: OfficeArchive) -> None:
        self._archive = archive
        self._notes: dict[str, Mapping[str, str]] = {}
        self._notes |= {
            f"{_W}{kind}Reference": self._read_notes(part, kind)
            for part, kind in (("comments", "comment"), ("footnotes", "footnote"), ("endnotes", "endnote"))
        }
        self._table = 0
        self._paragraph = 0

    def read(self) -> Iterator[SheetLine]:
        """Yield all that stands in the document, in order; headers and footers last."""
        root = self._archive.parse("word/document.xml")
        body = root.find(f"{_W}body") if root is not None else None
        if body is not None:
            yield from self._read_blocks(body)
        for part in self._archive.names:
            if part.startswith(("word/header", "word/footer")) and (edge := self._archive.parse(part)) is not None:
                yield from self._read_blocks(edge)

    def _read_blocks(self, parent: Element) -> Iterator[SheetLine]:
        for element in parent:
            if element.tag == f"{_W}p":
                yield from self._read_loose(element)
            elif element.tag == f"{_W}tbl":
                yield from self._read_table(element)
            elif element.tag not in _GONE:
                yield from self._read_blocks(element)

    def _read_loose(self, paragraph: Element) -> Iterator[SheetLine]:
        self._paragraph += 1
        text, is_item, words = self._read_paragraph(paragraph)
        yield from lay_loose(f"- {text}" if is_item else text, tuple(words.notes), f"paragraph {self._paragraph}")
        for box in words.boxes:
            yield from self._read_blocks(box)

    def _read_table(self, table: Element) -> Iterator[SheetLine]:
        self._table += 1
        number, boxes = self._table, []
        for place, row in enumerate(_find_rows(table), 1):
            cells = []
            for cell in _find_cells(row):
                words = _Words()
                text = self._read_cell(cell, words)
                boxes += words.boxes
                cells.append(_make_cell(cell, text, words))
            if cells and not _has(row, "trPr", "del"):
                yield SheetLine(tuple(cells), f"table {number}, row {place}", number)
        for box in boxes:
            yield from self._read_blocks(box)

    def _read_cell(self, cell: Element, words: _Words) -> str:
        return join_paragraphs(self._read_inside(cell, words))

    def _read_inside(self, parent: Element, words: _Words) -> Iterator[tuple[str, bool]]:
        for element in parent:
            if element.tag == f"{_W}p":
                text, is_item, found = self._read_paragraph(element)
                words.notes += found.notes
                words.boxes += found.boxes
                yield text, is_item
            elif element.tag == f"{_W}tbl":
                yield "\n".join(self._read_row_inside(row, words) for row in _find_rows(element)), False
            elif element.tag not in _GONE:
                yield from self._read_inside(element, words)

    def _read_row_inside(self, row: Element, words: _Words) -> str:
        """Return a row of a table that stands in a cell, as Markdown writes it."""
        cells = (" ".join(self._read_cell(cell, words).split()) for cell in _find_cells(row))
        return f"| {' | '.join(cells)} |"

    def _read_paragraph(self, paragraph: Element) -> tuple[str, bool, _Words]:
        words = _Words()
        self._collect(paragraph, words)
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        is_listed = paragraph.find(f"{_W}pPr/{_W}numPr") is not None
        named = style is not None and (style.get(f"{_W}val") or "").lower().startswith("list")
        text = words.read()
        return text, bool(text) and (is_listed or named), words

    def _collect(self, parent: Element, words: _Words) -> None:
        for element in parent:
            name = element.tag.removeprefix(_W)
            if element.tag in _GONE or (name == "r" and _is_crossed_out(element)):
                continue
            if name in _SIGNS:
                words.pieces.append(_SIGNS[name] or element.text or "")
            elif name == "sym":
                words.pieces.append(_read_symbol(element.get(f"{_W}char") or ""))
            elif element.tag in self._notes:
                words.notes += filter(None, [self._notes[element.tag].get(element.get(f"{_W}id") or "", "")])
            elif name == "txbxContent":
                words.boxes.append(element)
            elif element.tag == _PICTURE:
                words.notes.append(f"[picture] {element.get('descr') or element.get('name') or ''}".strip())
            else:
                self._collect(element, words)

    def _read_notes(self, part: str, kind: str) -> Mapping[str, str]:
        root = self._archive.parse(f"word/{part}.xml")
        notes = {}
        for element in root if root is not None else ():
            by = element.get(f"{_W}author") or ""
            text = join_paragraphs(self._read_inside(element, _Words()))
            if text:
                notes[element.get(f"{_W}id") or ""] = f"[{kind}{f' by {by}' if by else ''}] {text}"
        return notes


def _find_rows(parent: Element) -> Iterator[Element]:
    """Yield the rows of a table, those in content controls and in tracked changes among them."""
    for element in parent:
        if element.tag == f"{_W}tr":
            yield element
        elif element.tag not in _GONE and element.tag != f"{_W}tbl":
            yield from _find_rows(element)


def _find_cells(parent: Element) -> Iterator[Element]:
    for element in parent:
        if element.tag == f"{_W}tc":
            yield element
        elif element.tag not in _GONE and element.tag != f"{_W}tbl":
            yield from _find_cells(element)


def _make_cell(cell: Element, text: str, words: _Words) -> SheetCell:
    across = cell.find(f"{_W}tcPr/{_W}gridSpan")
    merged = cell.find(f"{_W}tcPr/{_W}vMerge")
    count = (across.get(f"{_W}val") or "1") if across is not None else "1"
    joined = merged is not None and merged.get(f"{_W}val", "continue") == "continue"
    return SheetCell(text, tuple(words.notes), int(count) if count.isdecimal() and len(count) < 3 else 1, joined)


def _has(element: Element, *path: str) -> bool:
    return element.find("/".join(f"{_W}{name}" for name in path)) is not None


def _read_symbol(code: str) -> str:
    """Return a sign of a font of symbols: fonts have them in the private part of Unicode."""
    try:
        return chr(int(code, 16) | 0xF000 if len(code) < 3 else int(code, 16))
    except (ValueError, OverflowError):
        return "\u25a1"


def _is_crossed_out(run: Element) -> bool:
    for name in ("strike", "dstrike"):
        mark = run.find(f"{_W}rPr/{_W}{name}")
        if mark is not None and mark.get(f"{_W}val", "1") not in _OFF:
            return True
    return False
