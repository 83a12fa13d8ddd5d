"""Validators of others find nothing in books and on paper: Ace by DAISY in EPUBs, outloud in PDFs.

Both are large and slow, so `make validators` alone installs them and runs this: Ace with Node in a folder of its own,
outloud in an environment of its own, since it needs PyMuPDF, which is under the AGPL.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
import typst

from checks.epubs import Book
from parity.builds import SAMPLE, build_named, find_epubs
from publishing.samples import UMBRELLA
from validators import documents
from youth_report.codec.bundle import pack

pytestmark = [pytest.mark.browser, pytest.mark.validators]


@pytest.fixture(scope="module")
def books() -> Mapping[str, bytes]:
    return find_epubs(build_named(SAMPLE))


def test_nothing_is_found_in_books(books: Mapping[str, bytes]) -> None:
    assert len(books) == 2
    assert {name: found for name, book in books.items() if (found := documents.ask_ace(book))} == {}


def test_nothing_is_found_on_paper() -> None:
    made = {r.path: r.data for r in build_named(SAMPLE).publication.resources if r.media_type == "application/pdf"}
    assert len(made) == 3
    assert {name: found for name, data in made.items() if (found := documents.ask_outloud(data))} == {}


def test_ace_would_find_a_defect(books: Mapping[str, bytes]) -> None:
    files = {
        name: data.replace(b" alt=", b" data-was=") for name, data in Book(next(iter(books.values()))).files.items()
    }
    first = {"mimetype": files.pop("mimetype")}
    files["EPUB/package.opf"] = files["EPUB/package.opf"].replace(b'"schema:accessMode"', b'"schema:other"')
    found = " ".join(documents.ask_ace(pack(files, first=first)))
    assert [rule for rule in ("metadata-accessmode", "image-alt") if rule not in found] == []


def test_outloud_would_find_a_defect(tmp_path: Path) -> None:
    (tmp_path / "umbrella.svg").write_bytes(UMBRELLA)
    (tmp_path / "bare.typ").write_text('= Words\n#image("umbrella.svg")', encoding="utf-8")
    bare = typst.compile(str(tmp_path / "bare.typ"), format="pdf")
    found = " ".join(documents.ask_outloud(bare))
    assert [rule for rule in ("DOC-010", "DOC-012", "FIG-001") if rule not in found] == []
