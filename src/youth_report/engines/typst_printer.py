"""Sets booklets as PDF with Typst: tagged for screen readers (PDF/UA-1) and made to last (PDF/A-2a)."""

from __future__ import annotations

import json
import re
import tempfile
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from youth_report.model import BadInput, OutsideFailure
from youth_report.model.booklet import Booklet, Printed

if TYPE_CHECKING:
    from typst import Fonts

_STANDARDS = ["ua-1", "a-2a"]
_UNKNOWN = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)
_MOST_UNKNOWN = 40
"""A text with more signs than this that no font has is in another script: names would stand for all its words."""
_ENDINGS = frozenset({".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"})
_MEND = "Run: python -m pip install 'youth-report[pdf]'"


class TypstPrinter:
    """The Printer of PDF. What a text holds is handed over as data and never read as code."""

    def __init__(self, read_source: Callable[[], str]) -> None:
        """Take what reads the template in, which is written in Typst's own language."""
        self._read_source = read_source

    def print(self, booklet: Booklet, pictures: Mapping[str, bytes]) -> Printed:
        """Return a booklet as PDF."""
        _load()
        undrawn = tuple(sorted({d.file for d in booklet.drawings if not _can_draw(d.file, pictures)}))
        shown = booklet.without(undrawn)
        files = {d.file: f"picture{at}{Path(d.file).suffix.lower()}" for at, d in enumerate(shown.drawings)}
        page = {"booklet": asdict(shown), "files": files}
        job = _Job(
            self._read_source().encode(),
            {name: pictures[file] for file, name in files.items()},
            datetime.fromisoformat(booklet.day).replace(tzinfo=UTC),
        )
        try:
            return Printed(job.run(page), undrawn=undrawn)
        except _UnknownSigns as found:
            names = {ord(sign): f"[{unicodedata.name(sign, 'sign').lower()}]" for sign in found.signs}
            return Printed(job.run(_map_texts(page, lambda text: text.translate(names))), found.signs, undrawn)


def draw_picture(name: str, data: bytes, inch: float = 220.0) -> bytes:
    """Return a picture as PNG, with some dots an inch; raise `BadInput` for one that cannot be drawn."""
    typst, fonts = _load()
    ending = Path(name).suffix.lower()
    source = f'#set page(width: 80mm, height: auto, margin: 0mm, fill: none)\n#image("/picture{ending}", width: 100%)'
    with tempfile.TemporaryDirectory(prefix="youth-report-") as place:
        Path(place, f"picture{ending}").write_bytes(data)
        try:
            made = typst.compile(source.encode(), root=place, font_paths=fonts, format="png", ppi=inch)
        except typst.TypstError as slip:
            raise BadInput("this picture cannot be drawn", mend="Save it again as SVG or PNG.", where=name) from slip
    return bytes(made)


class _UnknownSigns(Exception):
    """Signs that no font has."""

    def __init__(self, signs: str) -> None:
        super().__init__(signs)
        self.signs = signs


@cache
def _load() -> tuple[Any, Fonts]:
    """Return Typst and the fonts that came as packages: those of this computer would make other bytes elsewhere."""
    try:
        import fontpkg
        import typst
    except ImportError as slip:
        raise OutsideFailure("Typst, which makes PDF, is not installed.", mend=_MEND) from slip
    folders = sorted({str(file.path.parent) for family in fontpkg.families().values() for file in family.files})
    return typst, typst.Fonts(include_system_fonts=False, font_paths=folders)


def _can_draw(name: str, pictures: Mapping[str, bytes]) -> bool:
    if Path(name).suffix.lower() not in _ENDINGS or name not in pictures:
        return False
    try:
        draw_picture(name, pictures[name], 10.0)
    except BadInput:
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Job:
    """What stays when a page is set again."""

    source: bytes
    pictures: Mapping[str, bytes]
    moment: datetime

    def run(self, page: Any) -> bytes:
        """Return a page as PDF; raise `_UnknownSigns` for signs that no font has."""
        typst, fonts = _load()
        with tempfile.TemporaryDirectory(prefix="youth-report-") as place:
            for name, data in self.pictures.items():
                Path(place, name).write_bytes(data)
            Path(place, "page.json").write_text(json.dumps(page, ensure_ascii=False), encoding="utf-8")
            try:
                made = typst.compile(
                    self.source, root=place, font_paths=fonts, pdf_standards=_STANDARDS, timestamp=self.moment
                )
            except typst.TypstError as slip:
                raise _explain(slip.diagnostic) from slip
        return bytes(made)


def _explain(diagnostic: str) -> Exception:
    signs = "".join(sorted({sign for words in _UNKNOWN.findall(diagnostic) for sign in words}))
    if len(signs) > _MOST_UNKNOWN:
        return OutsideFailure(
            "No font here has the letters of this text.",
            mend="Install a font for its language, such as: python -m pip install fontpkg-noto-sans-tamil",
        )
    if signs:
        return _UnknownSigns(signs)
    first, *_ = diagnostic.strip().splitlines()
    mend = "Put the template right, or delete it, so that the one that comes with the program is used."
    return BadInput(first.removeprefix("error: "), mend=mend, where="templates/print/edition.typ")


def _map_texts(value: Any, change: Callable[[str], str]) -> Any:
    """Return plain data with every text in it changed."""
    match value:
        case str():
            return change(value)
        case dict():
            return {_map_texts(name, change): _map_texts(one, change) for name, one in value.items()}
        case list() | tuple():
            return [_map_texts(one, change) for one in value]
        case _:
            return value
