"""What stands in an OpenDocument text (ISO/IEC 26300), but for what was deleted or crossed out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from youth_report.engines.office_archive import OfficeArchive, join_paragraphs, lay_loose
from youth_report.model import SheetCell, SheetLine

SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_MOST_SAME_ROWS = 2_000


def make_tag(name: str) -> str:
    """Return a name such as `text:p` as ElementTree has it."""
    space, _, local = name.partition(":")
    return f"{{{SPACES[space]}}}{local}"


_PARAGRAPHS = {make_tag("text:p"), make_tag("text:h")}
_CELLS = {make_tag("table:table-cell"), make_tag("table:covered-table-cell")}
_NOTES = {make_tag("office:annotation"), make_tag("text:note")}
_SIGNS = {make_tag("text:s"): " ", make_tag("text:tab"): "\t", make_tag("text:line-break"): "\n"}
_GONE = {
    make_tag(name)
    for name in (
        "text:tracked-changes",
        "office:forms",
        "text:sequence-decls",
        "text:note-citation",
        "dc:creator",
        "dc:date",
    )
}


@dataclass(slots=True)
class _Hanging:
    """What hangs on words: notes, and boxes with words of their own."""

    notes: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)


class OdtWords:
    """Reads one document."""

    def __init__(self, archive: OfficeArchive) -> None:
        self._content = archive.parse("content.xml")
        self._styles = archive.parse("styles.xml")
        self._crossed_out = frozenset(self._find_crossed_out())
        self._table = self._paragraph = 0

    def read(self) -> Iterator[SheetLine]:
        """Yield all that stands in the document, in order; headers and footers last."""
        body = (
            self._content.find(f"{make_tag('office:body')}/{make_tag('office:text')}")
            if self._content is not None
            else None
        )
        if body is not None:
            yield from self._read_blocks(body)
        for name in ("style:header", "style:footer"):
            for edge in self._styles.iter(make_tag(name)) if self._styles is not None else ():
                yield from self._read_blocks(edge)

    def _find_crossed_out(self) -> Iterator[str]:
        root = self._content if self._content is not None else Element("none")
        for style in root.iter(make_tag("style:style")):
            words = style.find(make_tag("style:text-properties"))
            if words is not None and words.get(make_tag("style:text-line-through-style"), "none") != "none":
                yield style.get(make_tag("style:name"), "")

    def _read_blocks(self, parent: Element, *, item: bool = False) -> Iterator[SheetLine]:
        for element in parent:
            if element.tag == make_tag("table:table"):
                yield from self._read_table(element)
            elif element.tag in _PARAGRAPHS:
                yield from self._read_loose(element, item=item)
            elif element.tag == make_tag("text:list"):
                yield from self._read_blocks(element, item=True)
            elif element.tag not in _GONE:
                yield from self._read_blocks(element, item=item)

    def _read_loose(self, element: Element, *, item: bool) -> Iterator[SheetLine]:
        self._paragraph += 1
        hanging = _Hanging()
        text = self._read_words(element, hanging)
        shown = f"- {text}" if item and text else text
        yield from lay_loose(shown, tuple(hanging.notes), f"paragraph {self._paragraph}")
        for box in hanging.boxes:
            yield from self._read_blocks(box)

    def _read_table(self, table: Element) -> Iterator[SheetLine]:
        self._table += 1
        number, hanging = self._table, _Hanging()
        rows = _find_rows(table)
        open_spans: dict[int, int] = {}
        for place, row in enumerate(rows, 1):
            cells = tuple(self._read_row(row, hanging, open_spans))
            count = _read_count(row, "table:number-rows-repeated", _MOST_SAME_ROWS)
            for _ in range(count if any(cell.text for cell in cells) else 1):
                yield SheetLine(cells, f"table {number}, row {place}", number)
        for box in hanging.boxes:
            yield from self._read_blocks(box)

    def _read_row(self, row: Element, hanging: _Hanging, open_spans: dict[int, int]) -> Iterator[SheetCell]:
        """Yield the cells of a row; `open_spans` has how many more rows the cells above reach down, by column."""
        column = 0
        hidden = 0
        for cell in row:
            if cell.tag not in _CELLS:
                continue
            if cell.tag == make_tag("table:covered-table-cell"):
                if hidden:
                    hidden -= 1
                elif open_spans.get(column, 0):
                    open_spans[column] -= 1
                    yield SheetCell(self._read_inside_text(cell, _Hanging()), joined=True)
                    column += 1
                continue
            own = _Hanging(boxes=hanging.boxes)
            text = self._read_inside_text(cell, own)
            across = _read_count(cell, "table:number-columns-spanned", 99)
            open_spans[column] = _read_count(cell, "table:number-rows-spanned", _MOST_SAME_ROWS) - 1
            yield SheetCell(text, tuple(own.notes), across)
            hidden = across - 1
            column += across

    def _read_inside_text(self, cell: Element, hanging: _Hanging) -> str:
        return join_paragraphs(self._read_inside(cell, hanging))

    def _read_inside(self, parent: Element, hanging: _Hanging, *, item: bool = False) -> Iterator[tuple[str, bool]]:
        for element in parent:
            if element.tag in _PARAGRAPHS:
                yield self._read_words(element, hanging), item
            elif element.tag == make_tag("table:table"):
                yield "\n".join(self._read_row_inside(row, hanging) for row in _find_rows(element)), False
            elif element.tag not in _GONE:
                yield from self._read_inside(element, hanging, item=item or element.tag == make_tag("text:list"))

    def _read_row_inside(self, row: Element, hanging: _Hanging) -> str:
        """Return a row of a table that stands in a cell, as Markdown writes it."""
        cells = (" ".join(self._read_inside_text(cell, hanging).split()) for cell in row if cell.tag in _CELLS)
        return f"| {' | '.join(cells)} |"

    def _read_words(self, paragraph: Element, hanging: _Hanging) -> str:
        return "".join(self._collect(paragraph, hanging)).strip()

    def _collect(self, element: Element, hanging: _Hanging) -> Iterator[str]:
        if element.get(make_tag("text:style-name")) not in self._crossed_out:
            yield " ".join((element.text or "").replace("\n", " ").split(" "))
            for child in element:
                yield from self._collect_child(child, hanging)
                yield (child.tail or "").replace("\n", " ")

    def _collect_child(self, child: Element, hanging: _Hanging) -> Iterator[str]:
        if child.tag in _SIGNS:
            yield _SIGNS[child.tag] * _read_count(child, "text:c", 1_000)
        elif child.tag in _NOTES:
            hanging.notes += filter(None, [self._read_note(child)])
        elif child.tag == make_tag("draw:text-box"):
            hanging.boxes.append(child)
        elif child.tag == make_tag("draw:image"):
            hanging.notes.append("[picture]")
        elif child.tag not in _GONE:
            yield from self._collect(child, hanging)

    def _read_note(self, note: Element) -> str:
        by = note.findtext(make_tag("dc:creator"), "")
        kind = "comment" if note.tag == make_tag("office:annotation") else "footnote"
        body = note.find(make_tag("text:note-body"))
        text = self._read_inside_text(note if body is None else body, _Hanging())
        return f"[{kind}{f' by {by}' if by else ''}] {text}" if text else ""


def _find_rows(table: Element) -> list[Element]:
    """Return the rows of a table, in groups of rows or not, without those of tables inside."""
    rows: list[Element] = []
    for element in table:
        if element.tag == make_tag("table:table-row"):
            rows.append(element)
        elif element.tag in (
            make_tag("table:table-header-rows"),
            make_tag("table:table-rows"),
            make_tag("table:table-row-group"),
        ):
            rows += _find_rows(element)
    return rows


def _read_count(element: Element, name: str, most: int) -> int:
    text = element.get(make_tag(name), "1")
    return min(int(text), most) if text.isdecimal() and len(text) < 10 else 1
