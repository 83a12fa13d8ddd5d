"""The validators look at the publication that the browser tests look at, and at what it holds besides."""

from __future__ import annotations

from pathlib import Path

import pytest

from browser.conftest import address, open_page, site, track  # noqa: F401 - fixtures are found by their names
from publishing.booklets import LABELS
from publishing.pages import SHRINK, TEMPLATES, make_pages, make_publication
from publishing.samples import DRAWN, UMBRELLA
from publishing.translated import make_translated
from youth_report.engines.htmlmin_minifier import HtmlminMinifier
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import Track
from youth_report.publishing import embed, front_page, offline

HOST = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A board</title></head>'
    "<body><main><h1>A board</h1>%s</main></body></html>"
)
PARTS = 5
"""Into how many tests the states of the reading page are cut, so that several can run side by side."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--every-state", action="store_true", help="look at every state of the reading page, not at a few")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "part" in metafunc.fixturenames:
        every = metafunc.config.getoption("--every-state")
        metafunc.parametrize("part", range(PARTS) if every else [None])


@pytest.fixture(scope="session", autouse=True)
def beside(site: Path, track: Track) -> None:  # noqa: F811 - the fixture, not the import
    """Put the rest beside the pages: the one file, pages in other languages, a list of reports, a page of a board."""
    render, minify = JinjaTemplates([TEMPLATES], SHRINK).render, HtmlminMinifier().minify
    pages = make_pages(track=track)
    pictures = {"umbrella.svg": UMBRELLA}
    one = offline.write(pages, track=track, pictures=pictures, drawings=DRAWN, render=render, minify=minify)
    (site / one.path).write_bytes(one.data)
    made = {resource.path: resource.data for resource in make_publication(make_translated(track), track).resources}
    for path, data in made.items():
        if path.startswith(("index.ur.", "index.pl.", "speak.", "fonts/")):
            (site / path).write_bytes(data)
    shelf = front_page.compose({"fernbridge": made["manifest.json"].decode()}, LABELS)
    (site / "front.html").write_text(render("publication/front.html", shelf), encoding="utf-8")
    piece = embed.write(pages.reading, render).data.decode()
    (site / "board.html").write_text(HOST % piece, encoding="utf-8")
