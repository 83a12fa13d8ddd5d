"""A small report, its sheet as a document of Word, and ways to fill it in and to mangle it."""

from __future__ import annotations

import copy
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

from youth_report.engines.docx_sheet import DocxSheet
from youth_report.model import Block, BlockId, Edition, Kind, Passage, Report, Sheet, SheetLine, State, group_sections
from youth_report.sheets import compose, heads, taking
from youth_report.sheets.entries import Found
from youth_report.sheets.known_blocks import KnownBlock, KnownBlocks

NAME, OFFICIAL, SO_FAR, WRITE = range(4)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

TEXTS = (
    (Kind.HEADING, "Our concerns"),
    (Kind.PARAGRAPH, "The Board has a statutory duty to safeguard children in Fairmoor, and it isn't optional."),
    (Kind.PARAGRAPH, "The Board remains concerned about the availability of mental health services in 2025."),
    (Kind.ITEM, "increasing numbers of referrals to the duty team;"),
    (Kind.ITEM, "high turnover among practitioners and their managers;"),
    (Kind.HEADING, "Next year"),
    (Kind.PARAGRAPH, "We will commission further multi-agency training for all practitioners during 2026."),
    (Kind.QUOTE, "“Nobody told me what would happen next,” said one young person."),
    (Kind.TABLE, "Year\tReferrals\n2024\t312\n2025\t407"),
    (Kind.PARAGRAPH, "The partnership will publish an evaluation of its effectiveness in the autumn."),
)


def _make_edition() -> Edition:
    blocks = [
        Block(BlockId(f"b{number}"), kind, text, level=2 if kind is Kind.HEADING else 0)
        for number, (kind, text) in enumerate(TEXTS, 1)
    ]
    report = Report("Annual report", "en-GB", group_sections(blocks))
    passages = [Passage(block.id, State.OFFICIAL, block.text, block, block.kind, block.level) for block in blocks]
    passages[1] = Passage(BlockId("b2"), State.WRITTEN, "The law says that we must keep children safe.", blocks[1])
    passages[4] = Passage(BlockId("b5"), State.LEFT_OUT, "", blocks[4], Kind.ITEM, reason="It is about staff.")
    passages[9] = Passage(
        BlockId("b10"), State.WRITTEN, "We will check how well we did.\n\nWe will tell you in the autumn.", blocks[9]
    )
    added = Passage(BlockId("y1"), State.ADDED, "We asked 40 young people what they think.")
    return Edition(report, "Safe in Fairmoor", (*passages[:3], added, *passages[3:]))


EDITION = _make_edition()
KNOWN = KnownBlocks(
    [
        KnownBlock(
            one.id,
            one.official.text if one.official else "",
            (one.text,) if one.state in {State.WRITTEN, State.ADDED} else (),
        )
        for one in EDITION.passages
    ],
    EDITION.title,
)
ROWS = {passage.id: number for number, passage in enumerate(EDITION.passages, 1)}


def make_sheet(section: str = "") -> Sheet:
    return compose.compose(EDITION, report="fairmoor", made_on="2026-05-05", official={}, ours={}, section=section)


def take(lines: Iterable[SheetLine]) -> tuple[heads.Head, Found]:
    head, rest = heads.take_head(tuple(lines))
    return head, taking.take_back(rest, KNOWN, {one.id for one in EDITION.passages})


@cache
def _write_sheet() -> bytes:
    return DocxSheet().write(make_sheet())


class Paper:
    """A sheet in a word processor."""

    def __init__(self) -> None:
        self.page: Any = Document(io.BytesIO(_write_sheet()))
        self.table: Any = self.page.tables[1]

    def cell(self, block: str, column: int = WRITE) -> Any:
        return self.table.rows[ROWS[BlockId(block)]].cells[column]

    def write(self, block: str, text: str, column: int = WRITE) -> Any:
        paragraph = self.cell(block, column).paragraphs[0]
        paragraph.add_run(text)
        return paragraph

    def replace(self, block: str, column: int, text: str) -> None:
        cell = self.cell(block, column)
        for paragraph in cell.paragraphs[1:]:
            paragraph._p.getparent().remove(paragraph._p)
        cell.paragraphs[0].text = text

    def change_column(self, column: int, change: Callable[[str], str], *, first: int = 1) -> None:
        for row in self.table.rows[first:]:
            for paragraph in row.cells[column].paragraphs:
                paragraph.text = change(paragraph.text)

    def change_names(self, change: Callable[[str], str]) -> None:
        for block in ROWS:
            self.cell(block, NAME).paragraphs[0].text = change(block)

    def move_columns(self, *order: int) -> None:
        for row in self.table._tbl.tr_lst:
            cells = list(row.tc_lst)
            for cell in cells:
                row.remove(cell)
            for column in order:
                row.append(cells[column])

    def add_row_after(self, block: str | None, *texts: str) -> None:
        rows = self.table._tbl.tr_lst
        at = ROWS[BlockId(block)] if block else 0
        new = copy.deepcopy(rows[at])
        rows[at].addnext(new)
        for cell, text in zip(new.tc_lst, texts, strict=True):
            for paragraph in list(cell.p_lst):
                cell.remove(paragraph)
            cell.append(make_paragraph(text))

    def remove_row(self, block: str | None) -> None:
        row = self.table._tbl.tr_lst[ROWS[BlockId(block)] if block else 0]
        row.getparent().remove(row)

    def add_part(self, name: str, kind: str, xml: str) -> None:
        """Add a part such as comments.xml."""
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        media = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
        part = Part(PackURI(f"/word/{name}"), media, xml.encode(), self.page.part.package)
        self.page.part.relate_to(part, getattr(RELATIONSHIP_TYPE, kind.upper()))

    def save(self) -> bytes:
        file = io.BytesIO()
        self.page.save(file)
        return file.getvalue()

    def read(self) -> tuple[SheetLine, ...]:
        return DocxSheet().read(self.save(), "sheet.docx")


def make_paragraph(text: str) -> Any:
    paragraph = OxmlElement("w:p")
    run = OxmlElement("w:r")
    words = OxmlElement("w:t")
    words.text = text
    words.set(qn("xml:space"), "preserve")
    run.append(words)
    paragraph.append(run)
    return paragraph


def parse(xml: str) -> Any:
    return parse_xml(xml.replace(">", f' xmlns:w="{W}">', 1))


@dataclass(frozen=True)
class Case:
    """One way to mangle a sheet."""

    name: str
    mangle: Callable[[Paper], object]
    want: dict[str, str] = field(default_factory=dict)
    """What each block gets: words, or an action; `b3 to b4` for a range; `after b3` for a new block."""
    left: tuple[str, ...] = ()
    """What has to be shown as words without a place."""


def tell_found(found: Found) -> dict[str, str]:
    told = {}
    for one in found.written:
        name = f"{one.block} to {one.last}" if one.last else one.block
        told[f"after {one.after}" if one.new else name] = one.text or one.action
    return told
