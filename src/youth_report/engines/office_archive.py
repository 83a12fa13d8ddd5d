"""Archives of XML, as word processors write them: read within limits with defusedxml, written without a date."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, ParseError

from youth_report.model import BadInput, SheetCell, SheetLine

_MOST_BYTES = 40_000_000
_MOST_PART_BYTES = 30_000_000
_MOST_PARTS = 3_000
_DEEPEST = 150
_OLD_FORMAT = b"\xd0\xcf\x11\xe0"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


class OfficeArchive:
    """The parts of one document."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open a document; raise `BadInput` for what is none, or is larger than any sheet."""
        self._name = name
        if data.startswith(_OLD_FORMAT):
            raise self._refuse("this file is locked with a password, or in the old format of Word")
        if len(data) > _MOST_BYTES:
            raise self._refuse("this file is too large for a sheet", "Take pictures out of it, then save it again.")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as slip:
            raise self._refuse("this file is damaged, or no document of a word processor") from slip
        if len(self._archive.infolist()) > _MOST_PARTS:
            raise self._refuse("this file has too many parts for a sheet")

    @property
    def names(self) -> list[str]:
        """The names of all parts, in order."""
        return sorted(set(self._archive.namelist()))

    def parse(self, part: str) -> Element | None:
        """Return the XML of a part, or None where there is none; raise `BadInput` for what is not safe to read."""
        from defusedxml import DefusedXmlException

        if part not in self._archive.namelist():
            return None
        try:
            with self._archive.open(part) as file:
                data = file.read(_MOST_PART_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError) as slip:
            raise self._refuse("this file is damaged, or locked with a password") from slip
        if len(data) > _MOST_PART_BYTES:
            raise self._refuse("there is too much in this file for a sheet", "Make sheets of single sections.")
        try:
            return self._parse(data)
        except (ParseError, LookupError, ValueError, DefusedXmlException) as slip:
            raise self._refuse("what is in this file is not what a word processor writes") from slip

    def _parse(self, data: bytes) -> Element | None:
        from defusedxml.ElementTree import iterparse

        root: Element | None = None
        depth = 0
        for event, element in iterparse(io.BytesIO(data), ("start", "end"), forbid_dtd=True):
            root = element if root is None else root
            depth += 1 if event == "start" else -1
            if depth > _DEEPEST:
                raise self._refuse("tables or boxes stand too deep in each other in this file")
        return root

    def _refuse(
        self, problem: str, mend: str = "Open it, and save it again as Word (.docx) or OpenDocument (.odt)."
    ) -> BadInput:
        return BadInput(problem, mend=mend, where=self._name)


def pack_parts(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """Return an archive of parts, in their order, that has no day in it; the part `mimetype` is not pressed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return file.getvalue()


def unpack_parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the parts of an archive that the program made itself."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)


def join_paragraphs(paragraphs: Iterable[tuple[str, bool]]) -> str:
    """Return paragraphs as one text: an empty line between two, but not between items of a list (True)."""
    text, was_item = "", False
    for words, is_item in paragraphs:
        gap = "\n" if was_item and is_item else "\n\n"
        text = f"{text}{gap if text and words else ''}{f'- {words}' if is_item and words else words}"
        was_item = is_item if words else was_item
    return text


def lay_loose(text: str, notes: tuple[str, ...], place: str) -> Iterator[SheetLine]:
    """Yield a paragraph outside of tables, and the empty line after it."""
    if text.strip() or notes:
        yield SheetLine((SheetCell(text, notes),), place)
        yield SheetLine((SheetCell(""),), place)
