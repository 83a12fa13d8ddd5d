"""Sheets as documents of Word: written with python-docx, read within limits."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, Any

from youth_report.engines.docx_words import DocxWords
from youth_report.engines.office_archive import OfficeArchive, pack_parts, unpack_parts
from youth_report.model import Sheet, SheetLine, SheetRow

if TYPE_CHECKING:
    from docx.document import Document as Page
    from docx.table import Table, _Cell

_WIDTHS = (3.2, 8.7, 7.4, 7.4)
_MARGIN = 1.5
_LONG_SIDE, _SHORT_SIDE = 29.7, 21.0
_NO_DAY = datetime(2000, 1, 1)
_SMALL, _NORMAL = 9, 12


class DocxSheet:
    """The SheetFormat of Word."""

    def write(self, sheet: Sheet) -> bytes:
        """Return a sheet as a .docx file."""
        from docx import Document

        page = Document()
        _set_up(page, sheet)
        page.add_heading(sheet.title, 1)
        for line in sheet.guide:
            page.add_paragraph(line)
        _write_fields(page, sheet)
        page.add_paragraph()
        _write_rows(page, sheet)
        file = io.BytesIO()
        page.save(file)
        return pack_parts(unpack_parts(file.getvalue()))

    def read(self, data: bytes, name: str) -> tuple[SheetLine, ...]:
        """Return what stands in a .docx file."""
        return tuple(DocxWords(OfficeArchive(data, name)).read())


def _set_up(page: Page, sheet: Sheet) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    section = page.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(_LONG_SIDE), Cm(_SHORT_SIDE)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN)
    normal = page.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(_NORMAL)
    normal.paragraph_format.space_after = Pt(4)
    heading = page.styles["Heading 1"].font
    heading.name, heading.size, heading.color.rgb = "Arial", Pt(20), RGBColor(0, 0, 0)
    defaults = page.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    if defaults is not None:
        defaults.set(qn("w:val"), sheet.language)
    about = page.core_properties
    about.title, about.language, about.author, about.comments = sheet.title, sheet.language, "", ""
    about.created = about.modified = _NO_DAY


def _write_fields(page: Page, sheet: Sheet) -> None:
    from docx.shared import Cm

    table: Any = page.add_table(rows=0, cols=2, style="Table Grid")
    table.autofit = False
    for label, value in sheet.fields:
        cells = table.add_row().cells
        _fill(cells[0], (label,), bold=True)
        _fill(cells[1], (value,))
        cells[0].width, cells[1].width = Cm(4), Cm(12)
    table.columns[0].width, table.columns[1].width = Cm(4), Cm(12)


def _write_rows(page: Page, sheet: Sheet) -> None:
    table = page.add_table(rows=1, cols=len(sheet.columns), style="Table Grid")
    table.autofit = False
    for cell, title in zip(table.rows[0].cells, sheet.columns, strict=True):
        _fill(cell, (title,), bold=True)
    _repeat_titles(table)
    for row in sheet.rows:
        _write_row(table, row)
    _set_widths(table)


def _write_row(table: Any, row: SheetRow) -> None:
    from docx.oxml import OxmlElement
    from docx.shared import Pt

    made = table.add_row()
    made._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    name, official, so_far, _ = made.cells
    _fill(name, (row.block,), bold=True)
    for line in row.about:
        name.add_paragraph().add_run(line).font.size = Pt(_SMALL)
    _fill(official, row.official.split("\n"), bold=row.heading)
    _fill(so_far, [line for line in row.so_far.split("\n") if line.strip()], bold=row.heading)


def _fill(cell: _Cell, lines: list[str] | tuple[str, ...], *, bold: bool = False) -> None:
    for at, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        paragraph.add_run(_drop_controls(line)).bold = bold or None


def _drop_controls(line: str) -> str:
    """Return a line without characters that XML cannot hold."""
    return "".join(sign for sign in line if (sign >= " " and sign not in "\ufffe\uffff") or sign == "\t")


def _repeat_titles(table: Table) -> None:
    """Let the titles stand at the top of each page."""
    from docx.oxml import OxmlElement

    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _set_widths(table: Table) -> None:
    from docx.shared import Cm

    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Cm(width)
    for row in table._tbl.tr_lst:
        for cell, width in zip(row.tc_lst, _WIDTHS, strict=True):
            cell.width = Cm(width)
