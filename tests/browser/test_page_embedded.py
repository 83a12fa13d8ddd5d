"""The edition in a page of somebody else: no style gets in or out, and no script is needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from browser.conftest import OpenPage
from publishing.pages import SHRINK, TEMPLATES, make_pages
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.publishing import embed

pytestmark = pytest.mark.browser

HOST = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A board</title><style>
p, h2 { color: rgb(255, 0, 0) !important; font-size: 9px; } span { display: none; } .word { display: none !important; }
</style></head><body><main><h1>A board</h1><p id="theirs">Our own words.</p>%s</main></body></html>"""


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Path:
    piece = embed.write(make_pages().reading, JinjaTemplates([TEMPLATES], SHRINK).render).data.decode()
    path = tmp_path_factory.mktemp("host") / "page.html"
    path.write_text(HOST % piece, encoding="utf-8")
    return path


def test_styles_stay_on_their_side(host: Path, open_page: OpenPage) -> None:
    page = open_page(host.name, base=f"{host.parent.as_uri()}/", width=1280)
    inside = page.locator("[id='b2']")
    assert inside.evaluate("element => getComputedStyle(element).color") == "rgb(38, 32, 25)"
    assert float(inside.evaluate("element => parseFloat(getComputedStyle(element).fontSize)")) >= 19
    assert page.locator("#theirs").evaluate("element => getComputedStyle(element).color") == "rgb(255, 0, 0)"
    assert page.locator("#theirs").evaluate("element => getComputedStyle(element).fontSize") == "9px"


def test_words_and_explanations_are_there_without_scripts(host: Path, open_page: OpenPage) -> None:
    page = open_page(host.name, base=f"{host.parent.as_uri()}/", java_script_enabled=False)
    assert page.locator("[id='b2.s2']").inner_text() == "The law says it must."
    page.locator("#b2 .word").first.click()
    assert page.locator("[popover]:popover-open").is_visible()
    assert page.get_by_role("heading", name="Who can help").is_visible()


@pytest.mark.parametrize("width", [320, 1280])
def test_piece_fits_its_place(width: int, host: Path, open_page: OpenPage) -> None:
    page = open_page(host.name, base=f"{host.parent.as_uri()}/", width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
