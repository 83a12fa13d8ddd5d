"""What documents of Word must be beyond their words: made of styles, told in their language, open to screen readers."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from docx import Document

from engines.printed_words import W, read_docx
from publishing.booklets import PICTURES, hold, make_booklet, nest, read_look, say, tabulate
from publishing.samples import DRAWN
from youth_report.engines.docx_printer import DocxPrinter
from youth_report.engines.typst_printer import draw_picture
from youth_report.model import OutsideFailure
from youth_report.model.booklet import Booklet, Drawing, Run, Saying

PRINTER = DocxPrinter(draw_picture)


def _print(booklet: Booklet) -> bytes:
    return PRINTER.print(booklet, PICTURES).data


def _open(data: bytes, part: str = "word/document.xml") -> Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found: Element = fromstring(archive.read(part))
    return found


def test_headings_lists_and_quotes_are_styles() -> None:
    styles = read_docx(_print(make_booklet())).tags
    assert styles[1] == "Title"
    assert {"Heading1", "ListBullet", "BoxTitle", "Box", "Subtitle"} <= set(styles)
    assert {"ListBullet2", "ListBullet3"} <= set(read_docx(_print(hold(nest(4), say("We met.", "quote")))).tags)


def test_colours_are_those_of_the_look() -> None:
    booklet = replace(hold(say("Words."), say("A note.", "note")), look=read_look("plain"))
    sheet = _open(_print(booklet), "word/styles.xml")
    inks = {one.get(f"{W}val", "").lower() for style in sheet.iter(f"{W}style") for one in style.iter(f"{W}color")}
    fills = {one.get(f"{W}fill", "").lower() for one in sheet.iter(f"{W}shd")}
    look = booklet.look
    assert {look.ink[1:], look.soft[1:], look.accent[1:]} <= inks
    assert look.card[1:] in fills
    assert not {"0a4c59", "1d1812", "f8f1e4"} & (inks | fills)


def test_bullets_come_from_word_and_not_from_signs() -> None:
    page = Document(io.BytesIO(_print(hold(nest(3)))))
    styles = {p.style.name: p.style for p in page.paragraphs if p.style and p.style.name.startswith("List")}
    assert len(styles) == 3
    assert all(style.element.find(f".//{W}numPr") is not None for style in styles.values())
    assert not any(p.text.startswith(("•", "-")) for p in page.paragraphs)


def test_pictures_have_words_and_stand_left_of_the_text() -> None:
    data = _print(hold(say("Beside it."), drawing=Drawing("umbrella.svg", "An umbrella")))
    assert read_docx(data).pictures == ["An umbrella"]
    left, right = Document(io.BytesIO(data)).tables[0].rows[0].cells
    assert left._tc.find(f".//{W}drawing") is not None
    assert right.text == "Beside it."
    assert left.width < right.width


def test_the_picture_of_a_word_is_small_and_marked_as_decoration() -> None:
    data = _print(hold(say("The Board met."), drawing=Drawing(next(iter(DRAWN)), "")))
    assert read_docx(data).pictures == [""]
    (marked,) = _open(data).iter("{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative")
    assert marked.get("val") == "1"
    own = Document(io.BytesIO(_print(hold(say("Beside it."), drawing=Drawing("umbrella.svg", "An umbrella")))))
    assert Document(io.BytesIO(data)).inline_shapes[0].width * 1.5 < own.inline_shapes[0].width
    assert b"decorative" not in own.element.xml.encode()


def test_a_table_repeats_its_titles_and_keeps_rows_whole() -> None:
    rows = _open(_print(hold(tabulate(5)))).findall(f".//{W}tr")
    assert [row.find(f".//{W}tblHeader") is not None for row in rows] == [True] + [False] * 5
    assert all(row.find(f".//{W}cantSplit") is not None for row in rows)


def test_no_paragraph_is_empty() -> None:
    body = _open(_print(make_booklet()))
    empty = [p for p in body.iter(f"{W}p") if not "".join(p.itertext()).strip() and p.find(f".//{W}drawing") is None]
    assert empty == []


def test_what_is_known_about_the_document_is_ours() -> None:
    known = Document(io.BytesIO(_print(make_booklet()))).core_properties
    assert (known.title, known.language, known.author, known.comments) == (make_booklet().title, "en-GB", "", "")
    assert known.created is not None
    assert known.created.date().isoformat() == "2026-11-26"


def test_languages_are_told() -> None:
    polish = Run("po polsku", language="pl")
    data = _print(replace(hold(Saying((Run("Also "), polish))), language="cy"))
    tags = [tag.get(f"{W}val") for tag in _open(data).iter(f"{W}lang")]
    assert tags == ["pl"]
    assert "cy" in {tag.get(f"{W}val") for tag in _open(data, "word/styles.xml").iter(f"{W}lang")}


def test_a_language_from_right_to_left_turns_the_page() -> None:
    data = _print(replace(hold(say("بچوں کو محفوظ رکھنا")), language="ur", rightward=False))
    assert _open(data, "word/styles.xml").find(f".//{W}pPr/{W}bidi") is not None
    assert all(run.find(f"{W}rPr/{W}rtl") is not None for run in _open(data).iter(f"{W}r"))


def test_links_lead_somewhere() -> None:
    body = _open(_print(make_booklet()))
    names = {mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")}
    anchors = [link.get(f"{W}anchor") for link in body.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
    assert len(anchors) > 1
    assert set(anchors) == names
    page = Document(io.BytesIO(_print(make_booklet())))
    addresses = {link.target_ref for link in page.part.rels.values() if link.is_external}
    assert {"tel:08001111", "tel:999"} <= addresses


def test_pages_are_numbered_and_the_helper_stands_at_their_foot() -> None:
    foot = Document(io.BytesIO(_print(make_booklet()))).sections[0].footer.paragraphs[0]
    assert foot.text.strip().startswith("Childline: 0800 1111")
    assert foot._p.find(f"{W}fldSimple") is not None


def test_without_typst_a_drawing_becomes_words_and_a_photo_stays() -> None:
    def refuse(name: str, data: bytes) -> bytes:
        assert name.endswith(".svg")
        assert data
        raise OutsideFailure("Typst is not installed.", mend="Install it.")

    photo = draw_picture("umbrella.svg", PICTURES["umbrella.svg"])
    printer = DocxPrinter(refuse)
    drawing = hold(say("Beside."), drawing=Drawing("umbrella.svg", "An umbrella"))
    assert printer.print(drawing, PICTURES).undrawn == ("umbrella.svg",)
    photos = hold(say("Beside."), drawing=Drawing("u.png", "An umbrella"))
    assert printer.print(photos, {"u.png": photo}).undrawn == ()


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/settings.xml"])
def test_parts_are_in_the_order_that_word_wants(part: str) -> None:
    """Word refuses a document whose properties stand in another order than in its schema (ECMA-376, part 1)."""
    order = ("pStyle", "keepNext", "pageBreakBefore", "pBdr", "shd", "bidi", "spacing", "ind", "contextualSpacing")
    ranks = {f"{W}{name}": rank for rank, name in enumerate(order)}
    booklet = replace(make_booklet(), rightward=False)
    for properties in _open(_print(booklet), part).iter(f"{W}pPr"):
        found = [ranks[child.tag] for child in properties if child.tag in ranks]
        assert found == sorted(found)
