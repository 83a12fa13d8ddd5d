"""Sets booklets as documents of Word with python-docx: real headings and lists, pictures with words of their own."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from youth_report.engines import docx_styles
from youth_report.engines.docx_styles import BOX, BOX_TITLE, NOTE, SMALL
from youth_report.engines.office_archive import pack_parts, unpack_parts
from youth_report.model import BadInput, OutsideFailure
from youth_report.model.booklet import (
    Booklet,
    Bullet,
    BulletList,
    Drawing,
    Explained,
    Grid,
    Printed,
    PrintedContact,
    PrintedPart,
    PrintedSection,
    Run,
    Saying,
    Strip,
    Wording,
)

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

_READY = (".gif", ".jpeg", ".jpg", ".png")
"""Pictures that Word shows as they are."""
_PICTURE_WIDTH, _WORDS_WIDTH = 5.6, 11.4
_WHOLE_WIDTH, _WHOLE_HEIGHT = 14.0, 9.0
_WORD_WIDTH, _LISTED_WIDTH = 2.6, 1.2
_DEEPEST_LIST = 3
_STYLES = {"quote": "Quote", "note": NOTE}


class DocxPrinter:
    """The Printer of Word."""

    def __init__(self, draw: Callable[[str, bytes], bytes]) -> None:
        """Take what makes PNG of a picture by its name, for kinds that Word does not know; it raises if it cannot."""
        self._draw = draw

    def print(self, booklet: Booklet, pictures: Mapping[str, bytes]) -> Printed:
        """Return a booklet as a .docx file."""
        from docx import Document

        drawn = {d.file: self._prepare(d.file, pictures.get(d.file, b"")) for d in booklet.drawings}
        undrawn = tuple(sorted(file for file, data in drawn.items() if not data))
        page = Document()
        docx_styles.set_up(page, booklet)
        page.core_properties.created = page.core_properties.modified = datetime.fromisoformat(booklet.day)
        _Writer(page, booklet.without(undrawn), drawn).write()
        file = io.BytesIO()
        page.save(file)
        return Printed(pack_parts(unpack_parts(file.getvalue())), undrawn=undrawn)

    def _prepare(self, name: str, data: bytes) -> bytes:
        """Return a picture as Word can show it, or nothing."""
        if name.lower().endswith(_READY):
            return data if _is_whole(data) else b""
        try:
            return self._draw(name, data)
        except (BadInput, OutsideFailure):
            return b""


def _is_whole(data: bytes) -> bool:
    from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
    from docx.image.image import Image

    try:
        return Image.from_blob(data).px_width > 0
    except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError):
        return False


class _Writer:
    """Writes one booklet into one document."""

    def __init__(self, page: Document, booklet: Booklet, drawn: Mapping[str, bytes]) -> None:
        self._page, self._booklet, self._drawn = page, booklet, drawn
        self._breaks = False
        self._parts = 0

    def write(self) -> None:
        """Write everything, in the order of reading."""
        labels = self._booklet.labels
        self._write_cover()
        self._write_contents()
        for section in self._booklet.sections:
            self._write_section(section)
        if self._booklet.words:
            self._add((Run(labels.words),), "Heading 1")
            for word in self._booklet.words:
                self._explain(word, "Normal")
        self._write_answers()
        self._breaks = True
        self._add((Run(labels.help),), "Heading 1")
        for contact in self._booklet.contacts:
            self._write_contact(contact)
        if not self._booklet.contacts:
            self._add((Run(labels.nobody),))
        self._add((Run(self._booklet.making),), SMALL)
        self._write_foot()

    def _write_cover(self) -> None:
        booklet = self._booklet
        if booklet.of:
            self._add((Run(booklet.of),), SMALL)
        self._add(booklet.heading, "Title")
        self._add((Run(booklet.lead),), "Subtitle")
        for fact in booklet.facts:
            self._add((Run(fact),))
        self._breaks = True

    def _write_contents(self) -> None:
        chapters = [section for section in self._booklet.sections if _is_chapter(section)]
        if len(chapters) > 1:
            self._add((Run(self._booklet.labels.inside),), "Heading 1")
            for number, section in enumerate(chapters, 1):
                self._add((Run(_join(section.heading), link=f"#part{number}"),), "List Bullet")
            self._breaks = True

    def _write_section(self, section: PrintedSection) -> None:
        if section.heading:
            heading = self._add(section.heading, f"Heading {section.level - 1}")
            if _is_chapter(section):
                self._parts += 1
                _mark(heading, f"part{self._parts}", self._parts)
        for strip in section.strips:
            self._write_strip(strip)
        if section.words:
            self._add((Run(self._booklet.labels.hard_words),), BOX_TITLE)
            for word in section.words:
                self._explain(word, BOX)
        if section.questions:
            self._add((Run(self._booklet.labels.questions),), BOX_TITLE)
            self._add((Run(self._booklet.labels.about_questions),), BOX)
            for question in section.questions:
                self._add((Run(question.ask),), BOX)

    def _write_answers(self) -> None:
        if self._booklet.questions:
            self._add((Run(self._booklet.labels.answers),), "Heading 1")
            for question in self._booklet.questions:
                self._add((Run(question.ask, strong=True), Run(f" {question.answer}")))

    def _write_strip(self, strip: Strip) -> None:
        if not strip.drawing:
            for part in strip.parts:
                self._write_part(self._page, part)
        elif not strip.parts:
            self._draw(self._add(()), strip.drawing, _WHOLE_WIDTH, _WHOLE_HEIGHT)
        else:
            left, right = self._lay_columns()
            width = _PICTURE_WIDTH - 0.6 if strip.drawing.words else _WORD_WIDTH
            self._draw(left.paragraphs[0], strip.drawing, width, _WHOLE_HEIGHT)
            for part in strip.parts:
                self._write_part(right, part)
            _drop_first_paragraph(right)

    def _lay_columns(self) -> tuple[_Cell, _Cell]:
        from docx.shared import Cm

        table = self._page.add_table(1, 2)
        table.autofit = False
        for column, width in zip(table.columns, (_PICTURE_WIDTH, _WORDS_WIDTH), strict=True):
            column.width = column.cells[0].width = Cm(width)
        left, right = table.rows[0].cells
        return left, right

    def _write_part(self, place: Document | _Cell, part: PrintedPart) -> None:
        match part:
            case BulletList():
                self._write_bullets(place, part.bullets, 1, marked=part.marked)
            case Grid():
                self._write_grid(part)
            case Saying():
                self._add(part.words, _STYLES.get(part.kind, "Normal"), place)

    def _write_bullets(self, place: Document | _Cell, bullets: Iterable[Bullet], depth: int, *, marked: bool) -> None:
        plain = "List" if marked else "List Bullet"
        style = plain if depth == 1 else f"List Bullet {min(depth, _DEEPEST_LIST)}"
        for bullet in bullets:
            self._add(bullet.words, style, place)
            self._write_bullets(place, bullet.bullets, depth + 1, marked=False)

    def _write_grid(self, grid: Grid) -> None:
        rows = [*([grid.head] if grid.head else []), *grid.rows]
        table = self._page.add_table(len(rows), len(rows[0]), style="Table Grid")
        for row, cells in zip(table.rows, rows, strict=True):
            _keep_row_whole(row)
            for cell, words in zip(row.cells, cells, strict=True):
                self._fill(cell.paragraphs[0], (Run(words, strong=cells is grid.head),))
        if grid.head:
            _repeat_row(table.rows[0])

    def _explain(self, word: Explained, style: str) -> None:
        paragraph = self._add((), style)
        if word.picture:
            self._draw(paragraph, Drawing(word.picture, ""), _LISTED_WIDTH, _LISTED_WIDTH)
            paragraph.add_run(" ")
        self._fill(paragraph, (Run(word.term, strong=True), Run(f" {word.explain}")))

    def _write_contact(self, contact: PrintedContact) -> None:
        self._add((Run(contact.name),), "Heading 2")
        if contact.about:
            self._add((Run(contact.about),))
        for way in contact.ways:
            self._add(way)
        if contact.checked:
            self._add((Run(contact.checked),), SMALL)

    def _write_foot(self) -> None:
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls

        foot = self._page.sections[0].footer.paragraphs[0]
        self._fill(foot, (Run(self._booklet.helpline + "\t\t"),))
        foot._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "/>'))

    def _draw(self, paragraph: Paragraph, drawing: Drawing, width: float, height: float) -> None:
        from docx.shared import Cm

        run = paragraph.add_run()
        shape = run.add_picture(io.BytesIO(self._drawn[drawing.file]))
        scale = min(Cm(width) / shape.width, Cm(height) / shape.height)
        shape.width, shape.height = round(shape.width * scale), round(shape.height * scale)
        properties = shape._inline.docPr
        properties.set("descr", drawing.words)
        if not drawing.words:
            _pass_over(properties)

    def _add(self, words: Wording, style: str = "Normal", place: Document | _Cell | None = None) -> Paragraph:
        paragraph = (place or self._page).add_paragraph(style=style)
        if self._breaks:
            paragraph.paragraph_format.page_break_before, self._breaks = True, False
        self._fill(paragraph, words)
        return paragraph

    def _fill(self, paragraph: Paragraph, words: Wording) -> None:
        for run in words:
            made = paragraph.add_run(run.text)
            made.bold = run.strong or None
            if run.aside:
                docx_styles.colour_in(made, self._booklet.look.accent)
            if run.language:
                _tag_language(made, run.language)
            if not self._booklet.rightward:
                made.font.rtl = True
            if run.link:
                _link(paragraph, made, run.link)


def _is_chapter(section: PrintedSection) -> bool:
    return section.level == 2 and bool(section.heading)


def _join(words: Wording) -> str:
    return "".join(run.text for run in words)


def _mark(paragraph: Paragraph, name: str, number: int) -> None:
    """Give a paragraph a name that links lead to."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    start = parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="{number}" w:name="{name}"/>')
    paragraph._p.insert(1, start)
    paragraph._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{number}"/>'))


def _link(paragraph: Paragraph, run: Any, address: str) -> None:
    """Make a link of a run; one that begins with # leads to a name in the document."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement("w:hyperlink")
    if address.startswith("#"):
        made.set(qn("w:anchor"), address[1:])
    else:
        made.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run._r.addprevious(made)
    made.append(run._r)
    run.font.underline = True


def _tag_language(run: Any, language: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    tag = OxmlElement("w:lang")
    for script in ("val", "bidi"):
        tag.set(qn(f"w:{script}"), language)
    run._r.get_or_add_rPr().append(tag)


def _pass_over(properties: Any) -> None:
    """Say that a picture is decoration: a screen reader passes over it (MS-ODRAWXML, 2.13.1.1)."""
    from docx.oxml import parse_xml

    space = "http://schemas.openxmlformats.org/drawingml/2006/main"
    mark = '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    uri = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
    properties.append(parse_xml(f'<a:extLst xmlns:a="{space}"><a:ext uri="{uri}">{mark}</a:ext></a:extLst>'))


def _drop_first_paragraph(cell: _Cell) -> None:
    """Take out the empty paragraph with which a cell is born."""
    cell._tc.remove(cell.paragraphs[0]._p)


def _keep_row_whole(row: Any) -> None:
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _repeat_row(row: Any) -> None:
    """Let a row of titles stand at the top of each page, and be read as titles."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
