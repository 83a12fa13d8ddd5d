"""Reads documents back as a screen reader meets them: their words in order, and the words of their pictures."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pdfplumber
from docx import Document
from pdfminer.pdftypes import resolve1
from pdfminer.utils import decode_text

BLOCKS = {"P", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "LBody", "TD", "TH", "BlockQuote", "Reference", "Figure"}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARKERS = {"•", "–"}
"""Bullets: with the list of pages (TOC), all that a printer makes of its own."""


@dataclass(frozen=True)
class Found:
    words: list[str]
    pictures: list[str]
    tags: list[str]
    """The structure types above each piece of content, in order; or the style of each paragraph."""


def read_pdf(data: bytes) -> Found:
    """Read a tagged PDF: the words in the order of its content, those outside of its structure left out."""
    text, before = "", None
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        root = resolve1(pdf.doc.catalog["StructTreeRoot"])
        pieces = list(_walk(root["K"], _Place()))
        places: dict[tuple[Any, Any], _Place] = {(place.page, place.mark): place for place in pieces}
        for page in pdf.pages:
            for char in page.chars:
                place = places.get((page.page_obj.pageid, char["mcid"]))
                if place and char["tag"] != "Artifact" and not place.is_made_up(char["text"]):
                    text += ("" if place.block == before else " ") + char["text"]
                    before = place.block
    figures = dict.fromkeys((place.block, place.alt) for place in pieces if place.path[-1] == "Figure")
    tags = [kind for place in pieces for kind in place.path]
    return Found(text.replace("\u200b", "").split(), [alt for _, alt in figures], tags)


@dataclass(frozen=True)
class _Place:
    """Where a piece of content stands in the structure."""

    path: tuple[str, ...] = ()
    block: int = 0
    page: int = 0
    mark: int = -1
    alt: str = ""

    def is_made_up(self, sign: str) -> bool:
        return "TOC" in self.path or ("Lbl" in self.path and sign in MARKERS)


def _walk(found: Any, above: _Place) -> Iterator[_Place]:
    """Yield the place of each piece of content under an element."""
    element = resolve1(found)
    if isinstance(element, list):
        for one in element:
            yield from _walk(one, above)
    elif isinstance(element, int):
        yield replace(above, mark=element)
    elif isinstance(element, dict):
        page = element["Pg"].objid if "Pg" in element else above.page
        if "S" not in element:
            yield from _walk(element.get("MCID", []), replace(above, page=page))
            return
        kind = element["S"].name
        block = id(element) if kind in BLOCKS else above.block
        alt = decode_text(element["Alt"]) if "Alt" in element else ""
        yield from _walk(element.get("K", []), _Place((*above.path, kind), block, page, alt=alt))


def read_docx(data: bytes) -> Found:
    """Read a document of Word: paragraphs and tables in their order, the links of what is inside left out."""
    page = Document(io.BytesIO(data))
    words: list[str] = []
    styles: list[str] = []
    for paragraph in page.element.body.iter(f"{W}p"):
        if paragraph.find(f"{W}hyperlink[@{W}anchor]") is not None:
            continue
        text = "".join(node.text or "" for node in paragraph.iter() if node.tag.endswith("}t"))
        words += text.split()
        style = paragraph.pPr.style if paragraph.pPr is not None else None
        styles.append(style or "Normal")
    pictures = [shape._inline.docPr.get("descr") for shape in page.inline_shapes]
    return Found(words, pictures, styles)
