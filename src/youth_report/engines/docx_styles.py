"""How documents of Word look: everything by style, so that a reader can change it in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from youth_report.model.booklet import Booklet

if TYPE_CHECKING:
    from docx.document import Document

_FACE = "Arial"
_NORMAL, _EASY = 16, 18
_SMALL = 12
_MARGIN = 2.0

BOX_TITLE, BOX, NOTE, SMALL = "Box Title", "Box", "Note", "Small Print"
"""Styles of our own."""


def set_up(page: Document, booklet: Booklet) -> None:
    """Give an empty document its paper, its styles, its language and what is known about it."""
    from docx.shared import Cm

    section = page.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN)
    _write_styles(page, booklet)
    _set_language(page, booklet)
    _leave_compatibility_mode(page)


def colour_in(words: Any, colour: str) -> None:
    """Give a run or a style a colour, such as `#0a4c59`."""
    from docx.shared import RGBColor

    words.font.color.rgb = RGBColor.from_string(colour[1:])


def _write_styles(page: Document, booklet: Booklet) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    size, look = _EASY if booklet.pictures_first else _NORMAL, booklet.look
    styles: Any = page.styles
    for name in (BOX_TITLE, BOX, NOTE, SMALL):
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = styles["Normal"]
    _dress(styles["Normal"], size, look.ink, after=10)
    styles["Normal"].paragraph_format.line_spacing = 1.3
    _dress(styles["Title"], 40, look.accent, bold=True, before=120, after=30)
    _dress(styles["Subtitle"], 20, look.ink, after=16)
    for level, big in enumerate((26, 20, 18, 17, 16), 1):
        _dress(styles[f"Heading {level}"], big, look.accent, bold=True, before=26 if level == 1 else 18, after=8)
    for name in ("List Bullet", "List Bullet 2", "List Bullet 3", "List", "Quote"):
        _dress(styles[name], size, look.ink, after=6)
    styles["Quote"].paragraph_format.left_indent = Pt(20)
    _dress(styles[BOX_TITLE], size + 1, look.accent, bold=True, before=14, after=0)
    _dress(styles[BOX], size, look.ink, after=0)
    _dress(styles[NOTE], size, look.soft, after=10)
    _dress(styles[SMALL], _SMALL, look.soft, after=6)
    _dress(styles["Footer"], _SMALL, look.soft)
    styles[BOX_TITLE].paragraph_format.keep_with_next = True
    for name, edge in ((BOX_TITLE, look.card), (BOX, look.card), (NOTE, look.sun)):
        _shade(styles[name], look.card, edge)
    _rule_below(styles["Title"], look.sun)


def _dress(style: Any, size: float, ink: str, *, bold: bool = False, before: float = 0, after: float = 0) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), _FACE)
    font = style.font
    font.size, font.bold, font.italic = Pt(size), bold, False
    colour_in(style, ink)
    _set_complex_size(style, size)
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(before), Pt(after)


def _set_complex_size(style: Any, size: float) -> None:
    """Set the size of letters of scripts such as Arabic, which Word keeps apart."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties = style.element.get_or_add_rPr()
    found = properties.find(qn("w:szCs"))
    if found is None:
        found = OxmlElement("w:szCs")
        properties.find(qn("w:sz")).addnext(found)
    found.set(qn("w:val"), str(round(size * 2)))


def _shade(style: Any, card: str, edge: str) -> None:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    properties = style.element.get_or_add_pPr()
    space = nsdecls("w")
    borders = f'<w:pBdr {space}><w:left w:val="single" w:sz="36" w:space="8" w:color="{edge[1:]}"/></w:pBdr>'
    shading = f'<w:shd {space} w:val="clear" w:color="auto" w:fill="{card[1:]}"/>'
    for xml in (borders, shading):
        _put_before_spacing(properties, parse_xml(xml))


def _rule_below(style: Any, sun: str) -> None:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    properties = style.element.get_or_add_pPr()
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    rule = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="48" w:space="8" w:color="{sun[1:]}"/></w:pBdr>'
    _put_before_spacing(properties, parse_xml(rule))


def _put_before_spacing(properties: Any, element: Any) -> None:
    """Put a property where the schema of Word has it: borders and shading stand before the spacing."""
    from docx.oxml.ns import qn

    spacing = properties.find(qn("w:spacing"))
    spacing.addprevious(element)


def _set_language(page: Document, booklet: Booklet) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    found = page.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    for script in ("val", "bidi") if found is not None else ():
        found.set(qn(f"w:{script}"), booklet.language)
    if not booklet.rightward:
        properties = page.styles["Normal"].element.get_or_add_pPr()
        _put_before_spacing(properties, OxmlElement("w:bidi"))
    about = page.core_properties
    about.title, about.language, about.author, about.comments = booklet.title, booklet.language, "", ""
    about.subject, about.last_modified_by, about.revision = booklet.of, "", 1


def _leave_compatibility_mode(page: Document) -> None:
    """Have Word lay the document out as its newest versions do, rather than as that of 2007."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    settings = page.settings.element
    for old in settings.findall(qn("w:compat")):
        settings.remove(old)
    uri = "http://schemas.microsoft.com/office/word"
    compat = parse_xml(
        f'<w:compat {nsdecls("w")}><w:compatSetting w:name="compatibilityMode" w:uri="{uri}" w:val="15"/></w:compat>'
    )
    before = next((one for one in settings if one.tag in {qn("w:rsids"), qn("w:themeFontLang")}), None)
    if before is None:
        settings.append(compat)
    else:
        before.addprevious(compat)
