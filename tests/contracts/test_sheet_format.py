"""What every format of sheets must do."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from fakes.sheet_format import FakeSheetFormat
from youth_report.engines.docx_sheet import DocxSheet
from youth_report.engines.odt_sheet import OdtSheet
from youth_report.model import BadInput, BlockId, Sheet, SheetRow
from youth_report.ports import SheetFormat

Make = Callable[[], SheetFormat]
FORMATS = [FakeSheetFormat, DocxSheet, OdtSheet]
REAL = [(DocxSheet, "word/document.xml"), (OdtSheet, "content.xml")]

SHEET = Sheet(
    "Safe in Fairmoor",
    "en-GB",
    ("Write here.",),
    (("Nickname", ""), ("This sheet", "fairmoor, made on 2026-05-05")),
    ("Part", "Official words", "Words so far", "Your words"),
    (
        SheetRow(BlockId("b1"), ("Heading",), "Our “concerns” & <b>", "Nothing is written yet.", heading=True),
        SheetRow(BlockId("b2"), ("Table", "Official: 4 words"), "Year\tCalls\n2025\t407", "شكرا 👩🏽‍🚀\n\nTwo."),
    ),
)


@pytest.mark.parametrize("make", FORMATS)
def test_all_words_of_a_sheet_come_back(make: Make) -> None:
    lines = make().read(make().write(SHEET), "sheet")
    tables = [[cell.text for cell in line.cells] for line in lines if line.table]
    assert tables[0] == ["Nickname", ""]
    assert tables[2] == list(SHEET.columns)
    assert tables[3] == ["b1\n\nHeading", "Our “concerns” & <b>", "Nothing is written yet.", ""]
    name, official, so_far, written = tables[4]
    assert name.split() == ["b2", "Table", "Official:", "4", "words"]
    assert official.split() == ["Year", "Calls", "2025", "407"]
    assert so_far == "شكرا 👩🏽‍🚀\n\nTwo."
    assert written == ""
    loose = [line.cells[0].text for line in lines if not line.table and line.cells[0].text]
    assert loose == ["Safe in Fairmoor", "Write here."]


@pytest.mark.parametrize("make", FORMATS)
def test_same_sheet_gives_the_same_bytes(make: Make) -> None:
    assert make().write(SHEET) == make().write(SHEET)


@pytest.mark.parametrize("make", FORMATS)
@pytest.mark.parametrize("data", [b"", b"PK", b"\xd0\xcf\x11\xe0 old", b"\0" * 100, b"{\\rtf1 words}"])
def test_what_is_no_document_is_refused(make: Make, data: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        make().read(data, "moss.docx")
    assert caught.value.where == "moss.docx"
    assert caught.value.mend


def _pack(part: str, data: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, data)
    return file.getvalue()


BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'
OUTSIDE = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'


@pytest.mark.parametrize(("make", "part"), REAL)
@pytest.mark.parametrize(
    "xml",
    [
        BOMB,
        OUTSIDE,
        OUTSIDE.decode().encode("utf-16"),
        b"<a><b></a>",
        b"<a>" * 400 + b"</a>" * 400,
        b"<?xml version='1.0' encoding='no-such'?><a/>",
        b"<a>" + b" " * 40_000_000 + b"</a>",
    ],
    ids=["entities", "outside file", "other encoding", "not closed", "too deep", "unknown encoding", "too long"],
)
def test_hostile_documents_are_refused(make: Make, part: str, xml: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        make().read(_pack(part, xml), "moss.docx")
    assert caught.value.where == "moss.docx"


@pytest.mark.parametrize(("make", "part"), REAL)
def test_damaged_archives_are_refused(make: Make, part: str) -> None:
    data = bytearray(_pack(part, b"<a>" + bytes(range(65, 91)) * 50 + b"</a>"))
    for place in range(45, 80):
        data[place] ^= 0xFF
    with pytest.raises(BadInput):
        make().read(bytes(data), "moss.docx")


@pytest.mark.parametrize(("make", "part"), REAL)
def test_a_document_without_words_is_empty(make: Make, part: str) -> None:
    assert make().read(_pack(part, b"<a/>"), "moss.docx") == ()
