"""Which drawings may stand beside a word, and what is said of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from youth_report.app.project import Project
from youth_report.glossing import entries, picture_lint
from youth_report.glossing.drawings import MOST_BYTES, Fault, find_fault
from youth_report.model import Term

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = Project(ROOT).word_pictures
BASE = entries.join(entries.parse(text, file) for file, text in Project(ROOT).term_files("en").items())
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
SOUND = f'{HEAD}<path d="M0 0h9v9z"/></svg>'
_ENTITIES = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + HEAD + "<path d='&b;'/></svg>"


def draw(inside: str) -> bytes:
    return f"{HEAD}{inside}</svg>".encode()


def term(picture: str, status: str = "checked") -> Term:
    return Term("hub", "hub", "noun", "place", "A hub is a place.", status, source="f, line 4", picture=picture)


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0h9v9z"/>',
        '<g transform="rotate(45 4 4)"><circle cx="4" cy="4" r="2"/><ellipse/><rect/><line/><polyline/><polygon/></g>',
        '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)"/>',
        "<style>.a { fill: #abc } .b { fill: url( '#a' ) }</style><path class='a'/>",
        '<linearGradient id="b" xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a"/>',
        "<title>A hub</title><desc>of wood</desc><!-- drawn by Moss -->",
        '<namedview xmlns="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" file="C:\\moss" on="1"/>',
        '<metadata><RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
    ],
)
def test_a_drawing_of_shapes_is_sound(inside: str) -> None:
    assert find_fault(draw(inside)) is None
    assert find_fault(b'\xef\xbb\xbf<?xml version="1.0" encoding="UTF-8"?>\n' + draw(inside)) is None


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ('<path onclick="alert(1)"/>', 'onclick="alert(1)"'),
        ('<path OnLoad="alert(1)"/>', 'OnLoad="alert(1)"'),
        ('<a href="#a"><path/></a>', "<a>"),
        ('<image href="data:image/png;base64,AA"/>', "<image>"),
        ('<use href="#a"/>', "<use>"),
        ('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', "<foreignObject>"),
        ('<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>', "<script>"),
        ('<animate attributeName="r"/>', "<animate>"),
        ('<set attributeName="r"/>', "<set>"),
        ('<filter id="f"/>', "<filter>"),
        ('<linearGradient href="https://example.org/a.svg#b"/>', 'href="https://example.org/a.svg#b"'),
        ('<g xmlns:x="http://www.w3.org/1999/xlink" x:href="other.svg"/>', 'href="other.svg"'),
        ('<rect fill="url(https://example.org/a)"/>', 'fill="url(https://example.org/a)"'),
        ("<rect style=\"fill:URL( 'other.svg#a')\"/>", "style=\"fill:URL( 'other.svg#a')\""),
        ("<style>@import url(https://example.org/a.css);</style>", "<style>: @"),
        ("<style>.a { fill: u\\72l(https://example.org) }</style>", "<style>: \\"),
        ("<style>.a { animation: a 1s }</style>", "<style>: animation"),
    ],
)
def test_what_is_more_than_shapes_is_not_safe(inside: str, what: str) -> None:
    assert find_fault(draw(inside)) == Fault("unsafe", what)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "not-svg"),
        (b"\x89PNG\r\n\x1a\n", "not-svg"),
        (b"<svg/>", "not-svg"),
        (b"<html><svg xmlns='http://www.w3.org/2000/svg'/></html>", "not-svg"),
        (SOUND.encode("utf-16"), "not-svg"),
        (SOUND[:-3].encode(), "not-svg"),
        (b'<?xml version="1.0" encoding="no-such"?>' + SOUND.encode(), "not-svg"),
        (_ENTITIES.encode(), "unsafe"),
        (b'<?xml-stylesheet href="a.css"?>' + SOUND.encode(), "unsafe"),
        (draw("<text>Hub</text>"), "text"),
        (draw("<g><tspan>Hub</tspan></g>"), "text"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "frame"),
        (draw(f"<path d='{'M0 0' * MOST_BYTES}'/>"), "large"),
    ],
)
def test_each_fault_has_its_name(data: bytes, fault: str) -> None:
    found = find_fault(data)
    assert found
    assert found.name == fault


def test_a_fault_names_the_entry_its_line_and_the_file() -> None:
    files = {"bad.svg": draw("<script/>"), "good.svg": SOUND.encode()}
    terms = (term("bad.svg"), term("good.svg"), term("gone.svg"), term("bad.svg", "retired"), term(""))
    unsafe, missing = picture_lint.faults(terms, files)
    assert (unsafe.id, unsafe.at, unsafe.values["what"]) == ("term.picture-unsafe", "f, line 4", "<script>")
    assert (missing.id, missing.values["picture"]) == ("term.picture-missing", "glossary/pictures/gone.svg")
    assert set(picture_lint.pick_sound(files)) == {"good.svg"}


def test_a_picture_that_no_entry_names_is_told() -> None:
    terms = (term("a.svg"), term("b.svg", "retired"))
    (stray,) = picture_lint.strays(terms, {"a.svg", "b.svg", "c.svg"})
    assert (stray.id, stray.at) == ("term.picture-unused", "glossary/pictures/c.svg")


def test_shipped_pictures_are_sound_small_and_named() -> None:
    assert list(picture_lint.faults(BASE.terms, SHIPPED)) == []
    assert list(picture_lint.strays(BASE.terms, SHIPPED)) == []
    assert [name for name, data in SHIPPED.items() if len(data) >= 700] == []
    guide = (ROOT / "docs/reference/term-base.md").read_text(encoding="utf-8")
    assert f"{len(SHIPPED)} come with the program" in guide
