"""What every shelf must do."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from fakes.shelf import FakeShelf
from youth_report.model import OutsideFailure, Publication, Resource
from youth_report.ports import FRONT_MARK, Shelf
from youth_report.store.shelf import DiskShelf


def _publication(*files: tuple[str, str]) -> Publication:
    return Publication("report", tuple(Resource(path, "text/plain", text.encode(), "edition") for path, text in files))


@pytest.mark.parametrize("kind", ["fake", "disk"])
def test_put_says_where_it_stands(kind: str, tmp_path: Path) -> None:
    shelf: Shelf = FakeShelf() if kind == "fake" else DiskShelf(tmp_path)
    assert shelf.put(_publication(("index.html", "one"))).endswith("report")


@pytest.mark.parametrize("kind", ["fake", "disk"])
def test_manifests_are_found_and_a_page_is_put_in_front(kind: str, tmp_path: Path) -> None:
    shelf: Shelf = FakeShelf() if kind == "fake" else DiskShelf(tmp_path)
    assert shelf.manifests() == {}
    shelf.put(_publication(("index.html", "one"), ("manifest.json", "{}")))
    assert shelf.manifests() == {"report": "{}"}
    assert shelf.put_front(FRONT_MARK + b" one")
    assert shelf.put_front(FRONT_MARK + b" two")
    assert shelf.manifests() == {"report": "{}"}


@pytest.mark.parametrize("kind", ["fake", "disk"])
def test_a_page_of_somebody_else_is_left_in_front(kind: str, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(b"mine")
    shelf: Shelf = FakeShelf(b"mine") if kind == "fake" else DiskShelf(tmp_path)
    assert not shelf.put_front(FRONT_MARK)
    assert (tmp_path / "index.html").read_bytes() == b"mine"


def test_second_publication_takes_the_whole_place(tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path / "site")
    shelf.put(_publication(("index.html", "one"), ("audio/old.mp3", "one")))
    place = Path(shelf.put(_publication(("index.html", "two"))))
    assert (place / "index.html").read_text(encoding="utf-8") == "two"
    assert not (place / "audio").exists()
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["report"]


def test_pinned_files_of_the_version_before_stay_for_its_readers(tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path)
    shelf.put(_publication(("audio/narration.0123456789ab.mp3", "one")))
    place = Path(shelf.put(_publication(("audio/narration.ba9876543210.mp3", "two"))))
    assert (place / "audio/narration.0123456789ab.mp3").read_text(encoding="utf-8") == "one"
    os.utime(place / "audio/narration.0123456789ab.mp3", (0, 0))
    place = Path(shelf.put(_publication(("audio/narration.ba9876543210.mp3", "two"))))
    assert sorted(path.name for path in place.rglob("*.mp3")) == ["narration.ba9876543210.mp3"]


def test_failure_half_way_leaves_what_stood_there(tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path)
    shelf.put(_publication(("index.html", "one")))
    with pytest.raises(OutsideFailure):
        shelf.put(_publication(("index.html", "two"), ("index.html/page", "a file stands where a folder must be")))
    assert (tmp_path / "report/index.html").read_text(encoding="utf-8") == "one"
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_reader_never_finds_a_gap_or_half_a_page(tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path)
    pages = {"a" * 60_000, "b" * 60_000}
    shelf.put(_publication(("index.html", "a" * 60_000)))
    seen: set[str] = set()
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            seen.add((tmp_path / "report/index.html").read_text(encoding="utf-8"))

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(60):
        shelf.put(_publication(("index.html", ("a" if number % 2 else "b") * 60_000)))
    stop.set()
    reader.join()
    assert seen <= pages
