"""axe-core finds nothing, with its AAA rules switched on, in each state of each page."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

import pytest
from playwright.sync_api import Page

from browser.conftest import OpenPage, choose_listening, wait_for

pytestmark = pytest.mark.browser

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
OFF_BY_DEFAULT = (
    "color-contrast-enhanced",
    "identical-links-same-purpose",
    "meta-refresh-no-exceptions",
    "target-size",
)

Act = Callable[[Page], None]


def _find_violations(page: Page) -> list[str]:
    page.evaluate(AXE)
    rules = {name: {"enabled": True} for name in OFF_BY_DEFAULT}
    found = page.evaluate("rules => axe.run({ rules, resultTypes: ['violations'] })", rules)
    return [
        f"{rule['id']}: {node['target']} {node.get('failureSummary', '')}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def _nothing(_page: Page) -> None:
    pass


def _open_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")


def _choose(*names: str) -> Act:
    def choose(page: Page) -> None:
        _open_all(page)
        for name in names:
            page.locator(f"#{name}").check()

    return choose


def _open_pop_up(page: Page) -> None:
    page.locator("#b7 .word").click()
    assert page.locator("[popover]:popover-open").count() == 1


def _read_aloud(page: Page) -> None:
    page.locator("[id='b2.s1']").click(position={"x": 4, "y": 4})
    wait_for(page, "CSS.highlights.has('spoken')")
    page.locator("[data-do=play]").click()


def _open_official(page: Page) -> None:
    page.locator("#b4 .source").click()
    wait_for(page, "document.querySelector('#source:popover-open')")


def _open_more(page: Page) -> None:
    page.evaluate("summon()")
    page.get_by_role("button", name="More").click()


def _show_one(page: Page) -> None:
    _choose("alone")(page)
    page.keyboard.press("l")


def _mark_by_line(page: Page) -> None:
    choose_listening(page, "style-under")
    _read_aloud(page)


STATES: dict[str, tuple[str, dict[str, object], Act]] = {
    "reading": ("index.html", {}, _nothing),
    "reading, small": ("index.html", {"width": 320, "height": 568}, _open_all),
    "reading, wide": ("index.html", {"width": 1280, "height": 900}, _nothing),
    "reading, dark": ("index.html", {"color_scheme": "dark"}, _open_all),
    "reading, chosen light": ("index.html", {"color_scheme": "dark"}, _choose("colour-light")),
    "reading, cream and large": ("index.html", {}, _choose("colour-cream", "size-large")),
    "reading, strong": ("index.html", {}, _choose("colour-strong")),
    "reading, largest and wide": (
        "index.html",
        {"width": 1280},
        _choose("colour-dark", "size-largest", "spacing-wide"),
    ),
    "reading, pop-up": ("index.html", {}, _open_pop_up),
    "reading, pop-up, dark": ("index.html", {"color_scheme": "dark"}, _open_pop_up),
    "reading, official words": ("index.html", {}, _open_official),
    "reading, player's panel": ("index.html", {"width": 320, "height": 568}, _open_more),
    "reading, own letters": (
        "index.html",
        {},
        _choose("letters-clear", "weight-thick", "leading-wider", "measure-short", "syllables", "ruler"),
    ),
    "reading, pictures for words": ("index.html", {"color_scheme": "dark"}, _choose("word-pictures")),
    "reading, one sentence": ("index.html", {}, _show_one),
    "reading, marked by a line": ("index.html", {}, _mark_by_line),
    "reading, aloud": ("index.html", {}, _read_aloud),
    "reading, aloud, dark": ("index.html", {"color_scheme": "dark"}, _read_aloud),
    "reading, forced colours": ("index.html", {"forced_colors": "active"}, _nothing),
    "official": ("official.html", {}, _open_all),
    "official, dark and wide": ("official.html", {"color_scheme": "dark", "width": 1280}, _nothing),
    "official, cream": ("official.html", {}, _choose("colour-cream")),
    "official, strong": ("official.html", {"width": 320}, _choose("colour-strong")),
    "board": ("readability.html", {}, _open_all),
    "board, dark and small": ("readability.html", {"color_scheme": "dark", "width": 320}, _nothing),
    "board, wide": ("readability.html", {"width": 1280}, _open_all),
    "board, cream": ("readability.html", {}, _choose("colour-cream")),
    "board, strong": ("readability.html", {}, _choose("colour-strong")),
    "statement": ("accessibility.html", {}, _open_all),
    "statement, dark and small": ("accessibility.html", {"color_scheme": "dark", "width": 320}, _nothing),
    "score": ("score-one.html", {}, _open_all),
    "score, dark and small": ("score-one.html", {"color_scheme": "dark", "width": 320}, _open_all),
    "score, strong": ("score-one.html", {}, _choose("colour-strong", "size-largest")),
    "score, before and after": ("score-both.html", {"width": 1280}, _open_all),
    "score, drafts": ("score-drafts.html", {}, _choose("colour-cream")),
}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(state: str, open_page: OpenPage) -> None:
    file, settings, act = STATES[state]
    page = open_page(file, **settings)
    act(page)
    assert _find_violations(page) == []


def test_axe_would_find_a_defect(open_page: OpenPage) -> None:
    page = open_page()
    page.evaluate("document.querySelector('figure img').removeAttribute('alt')")
    page.evaluate("document.querySelector('.lead').style.color = '#777'")
    found = "\n".join(_find_violations(page))
    assert "image-alt" in found
    assert "color-contrast" in found
