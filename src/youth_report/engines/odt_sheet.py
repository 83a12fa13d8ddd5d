"""Sheets as OpenDocument texts (ISO/IEC 26300), written with the standard library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from youth_report.engines.odt_words import SPACES, OdtWords, make_tag
from youth_report.engines.office_archive import OfficeArchive, pack_parts
from youth_report.model import Sheet, SheetLine, SheetRow

_TYPE = "application/vnd.oasis.opendocument.text"
_WIDTHS = ("3.2cm", "8.7cm", "7.4cm", "7.4cm")


class OdtSheet:
    """The SheetFormat of OpenDocument."""

    def write(self, sheet: Sheet) -> bytes:
        """Return a sheet as an .odt file."""
        parts = {
            "content.xml": _write_content(sheet),
            "styles.xml": _write_styles(sheet),
            "meta.xml": _write_meta(sheet),
            "META-INF/manifest.xml": _write_manifest(),
        }
        packed = ((name, tostring(root, "utf-8", xml_declaration=True)) for name, root in parts.items())
        return pack_parts([("mimetype", _TYPE.encode()), *packed])

    def read(self, data: bytes, name: str) -> tuple[SheetLine, ...]:
        """Return what stands in an .odt file."""
        archive = OfficeArchive(data, name)
        return tuple(OdtWords(archive).read())


def _write_content(sheet: Sheet) -> Element:
    root = _open_part("office:document-content")
    styles = SubElement(root, make_tag("office:automatic-styles"))
    _write_automatic_styles(styles)
    text = SubElement(SubElement(root, make_tag("office:body")), make_tag("office:text"))
    _add_words(text, sheet.title, "Heading_20_1", tag="text:h").set(make_tag("text:outline-level"), "1")
    for line in sheet.guide:
        _add_words(text, line, "Standard")
    fields = _add_table(text, "Fields", ("4cm", "12cm"), "Field")
    for label, value in sheet.fields:
        _add_row(fields, ((label,), (value,)), bold=(0,))
    _add_words(text, "", "Standard")
    table = _add_table(text, "Sheet", _WIDTHS, "Column")
    _add_row(
        SubElement(table, make_tag("table:table-header-rows")), [(title,) for title in sheet.columns], bold=range(4)
    )
    for row in sheet.rows:
        _write_row(table, row)
    return root


def _write_row(table: Element, row: SheetRow) -> None:
    lines = [line for line in row.so_far.split("\n") if line.strip()]
    bold = (0, 1, 2) if row.heading else (0,)
    _add_row(table, ((row.block, *row.about), row.official.split("\n"), lines, ("",)), bold=bold, small=(0,))


def _add_table(parent: Element, name: str, widths: Sequence[str], style: str) -> Element:
    table = SubElement(parent, make_tag("table:table"), {make_tag("table:name"): name})
    for number in range(len(widths)):
        SubElement(table, make_tag("table:table-column"), {make_tag("table:style-name"): f"{style}{number}"})
    return table


def _add_row(
    table: Element, cells: Iterable[Iterable[str]], *, bold: Iterable[int] = (), small: Iterable[int] = ()
) -> None:
    row = SubElement(table, make_tag("table:table-row"), {make_tag("table:style-name"): "Row"})
    for at, lines in enumerate(cells):
        cell = SubElement(row, make_tag("table:table-cell"), {make_tag("table:style-name"): "Cell"})
        for number, line in enumerate(lines):
            style = "Bold" if at in bold and number == 0 else "Small" if at in small else "Standard"
            _add_words(cell, line, style)


def _add_words(parent: Element, words: str, style: str, tag: str = "text:p") -> Element:
    paragraph = SubElement(parent, make_tag(tag), {make_tag("text:style-name"): style})
    kept = "".join(sign for sign in words if (sign >= " " and sign not in "\ufffe\uffff") or sign == "\t")
    first, *rest = (" ".join(piece.split()) for piece in kept.split("\t"))
    paragraph.text = first
    for piece in rest:
        SubElement(paragraph, make_tag("text:tab")).tail = piece
    return paragraph


def _write_automatic_styles(styles: Element) -> None:
    for name, widths in (("Field", ("4cm", "12cm")), ("Column", _WIDTHS)):
        for number, width in enumerate(widths):
            style = _add_style(styles, f"{name}{number}", "table-column")
            SubElement(style, make_tag("style:table-column-properties"), {make_tag("style:column-width"): width})
    style = _add_style(styles, "Row", "table-row")
    SubElement(style, make_tag("style:table-row-properties"), {make_tag("fo:keep-together"): "always"})
    cell = {make_tag("fo:border"): "0.5pt solid #555555", make_tag("fo:padding"): "0.15cm"}
    SubElement(_add_style(styles, "Cell", "table-cell"), make_tag("style:table-cell-properties"), cell)


def _write_styles(sheet: Sheet) -> Element:
    root = _open_part("office:document-styles")
    styles = SubElement(root, make_tag("office:styles"))
    language, _, country = sheet.language.partition("-")
    words = {
        "fo:font-family": "Arial",
        "fo:font-size": "12pt",
        "fo:language": language,
        "fo:country": country or "none",
    }
    for name, extra in _LOOKS:
        style = _add_style(styles, name, "paragraph")
        looks = {make_tag(key): value for key, value in (words | extra).items()}
        SubElement(style, make_tag("style:text-properties"), looks)
    automatic = SubElement(root, make_tag("office:automatic-styles"))
    layout = SubElement(automatic, make_tag("style:page-layout"), {make_tag("style:name"): "Wide"})
    SubElement(layout, make_tag("style:page-layout-properties"), {make_tag(key): value for key, value in _PAGE.items()})
    masters = SubElement(root, make_tag("office:master-styles"))
    names = {make_tag("style:name"): "Standard", make_tag("style:page-layout-name"): "Wide"}
    SubElement(masters, make_tag("style:master-page"), names)
    return root


_LOOKS: tuple[tuple[str, dict[str, str]], ...] = (
    ("Standard", {}),
    ("Bold", {"fo:font-weight": "bold"}),
    ("Small", {"fo:font-size": "9pt"}),
    ("Heading_20_1", {"fo:font-size": "20pt", "fo:font-weight": "bold"}),
)
_PAGE = {
    "fo:page-width": "29.7cm",
    "fo:page-height": "21cm",
    "style:print-orientation": "landscape",
    "fo:margin-top": "1.5cm",
    "fo:margin-bottom": "1.5cm",
    "fo:margin-left": "1.5cm",
    "fo:margin-right": "1.5cm",
}


def _add_style(parent: Element, name: str, family: str) -> Element:
    return SubElement(parent, make_tag("style:style"), {make_tag("style:name"): name, make_tag("style:family"): family})


def _write_meta(sheet: Sheet) -> Element:
    root = _open_part("office:document-meta")
    meta = SubElement(root, make_tag("office:meta"))
    SubElement(meta, make_tag("dc:title")).text = sheet.title
    SubElement(meta, make_tag("dc:language")).text = sheet.language
    return root


def _write_manifest() -> Element:
    root = Element(make_tag("manifest:manifest"), {make_tag("manifest:version"): "1.3"})
    files = (("/", _TYPE), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml"))
    for path, media_type in files:
        attributes = {make_tag("manifest:full-path"): path, make_tag("manifest:media-type"): media_type}
        SubElement(root, make_tag("manifest:file-entry"), attributes)
    return root


def _open_part(name: str) -> Element:
    for short, space in SPACES.items():
        register_namespace(short, space)
    return Element(make_tag(name), {make_tag("office:version"): "1.3"})
