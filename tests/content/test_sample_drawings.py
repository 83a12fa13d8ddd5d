"""The drawings of the sample can be shown anywhere: nothing in them runs, and nothing is fetched."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from content.sample import FOLDER

DRAWINGS = sorted((FOLDER / "media").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {"svg", "title", "g", "defs", "clipPath", "path", "rect", "circle", "ellipse"}


def test_there_are_two_drawings() -> None:
    assert [path.name for path in DRAWINGS] == ["path.svg", "umbrella.svg"]


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_made_of_shapes_alone(path: Path) -> None:
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= SHAPES
    for element in root.iter():
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert "href" not in name
            assert "url(" not in value or value == "url(#path-frame)"


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_has_a_title_and_fits_any_width(path: Path) -> None:
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    title = root.find(f"{SVG}title")
    assert title is not None
    assert root.get("aria-labelledby") == title.get("id")
    assert len((title.text or "").split()) >= 5
    assert root.get("viewBox")
    assert root.get("width") is None


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_small(path: Path) -> None:
    assert path.stat().st_size < 15_000
