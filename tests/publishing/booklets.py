"""Booklets to print: the sample's, and what people may write."""

from __future__ import annotations

import tomllib
from dataclasses import replace

from publishing.pages import SHRINK, TEMPLATES, make_pages
from publishing.samples import DRAWN, UMBRELLA
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model.booklet import (
    Booklet,
    Bullet,
    BulletList,
    Drawing,
    Grid,
    Look,
    PrintedPart,
    PrintedSection,
    Run,
    Saying,
    Strip,
)
from youth_report.publishing import booklet
from youth_report.publishing.print_look import choose_look
from youth_report.publishing.publication import NoPage

LABELS = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted((TEMPLATES / "publication/words").glob("*.toml"))
}
PICTURES = {"umbrella.svg": UMBRELLA, **DRAWN}
HOSTILE = (
    '#import "page.typ": * #eval("1") #sys.inputs',
    '$x^2$ *bold* _thin_ `raw` ```typ #raw ``` \\ \\# ~ -- --- ... "quotes"',
    "[ ] { } ( ) ] } ) @ref <label> // comment /* comment */ = title - item + item / term: words",
    '{{ 7 * 7 }} {% include "x" %} {# gone #} <b>&amp;</b> &lt; ${x} %s %d \\u0041 ]]> <!-- -->',
    "Mae dŵr ac ŷd yn Llanfair: ŵ Ŵ ŷ Ŷ ẃ. Zażółć gęślą jaźń. Ćwiczenie. Ünïcödé, naïve, ½ price: £5, €6.",
    "Ελληνικά και русские слова, Việt Nam, İstanbul, Łódź, ǆ, ﬁ.",
)


def make_booklet() -> Booklet:
    """Return the small sample as a booklet."""
    page = make_pages().reading
    return booklet.compose(page, LABELS["en"], look=read_look("warm"), pictures_first=False, day="2026-11-26")


def read_look(theme: str) -> Look:
    """Return the colours of a shipped theme for paper."""
    css = JinjaTemplates([TEMPLATES], SHRINK).render(f"publication/themes/{theme}.css", NoPage())
    return choose_look(css)


def hold(*parts: PrintedPart, drawing: Drawing | None = None) -> Booklet:
    """Return a booklet that holds these parts, with a picture beside them if one is given."""
    section = PrintedSection((Run("Parts"),), 2, (Strip(drawing, parts),), ())
    return replace(make_booklet(), sections=(section,), words=())


def say(text: str, kind: str = "paragraph") -> Saying:
    """Return words in one piece."""
    return Saying((Run(text),), kind)


def nest(depth: int) -> BulletList:
    """Return a list with lists in it."""
    inner: tuple[Bullet, ...] = ()
    for level in range(depth, 0, -1):
        inner = (Bullet((Run(f"Step {level}"),), inner),)
    return BulletList(inner)


def tabulate(rows: int, columns: int = 4) -> Grid:
    """Return a table with titles."""
    cells = tuple(tuple(f"{row}.{column}" for column in range(columns)) for row in range(rows))
    return Grid(tuple(f"Title {column}" for column in range(columns)), cells)
