"""Words explained, official words in place, questions: for a mouse, a keyboard, and without scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from browser.conftest import OpenPage, wait_for
from publishing.samples import REPORT

pytestmark = pytest.mark.browser

BOX = """(element, first) => {
  const { left, top, right, bottom } = first ? element.getClientRects()[0] : element.getBoundingClientRect();
  return [left, top, right, bottom];
}"""


@pytest.mark.parametrize(("width", "height"), [(320, 568), (390, 844), (820, 1180), (1280, 900), (640, 360)])
@pytest.mark.parametrize("size", ["size-normal", "size-huge"])
def test_pop_up_never_hides_its_word(width: int, height: int, size: str, open_page: OpenPage) -> None:
    page = open_page(width=width, height=height)
    page.evaluate("size => document.getElementById(size).click()", size)
    openers = page.locator("main [popovertarget]:not([popovertargetaction])")
    assert openers.count() > 2
    for at in range(openers.count()):
        opener = openers.nth(at)
        for block in ("start", "center", "end"):
            opener.evaluate("(element, block) => element.scrollIntoView({ block })", block)
            opener.evaluate("element => element.focus({ preventScroll: true })")
            page.keyboard.press("Enter")
            pop_up = page.locator("[popover]:popover-open")
            left, top, right, bottom = opener.evaluate(BOX, True)
            over_left, over_top, over_right, over_bottom = pop_up.evaluate(BOX, False)
            name = f"{opener.inner_text()}, {block}"
            is_beside = over_left >= right - 1 or over_right <= left + 1
            assert over_top >= bottom - 1 or over_bottom <= top + 1 or is_beside, name
            assert over_left >= 0, name
            assert over_right <= width, name
            assert over_bottom - over_top > 60, name
            page.keyboard.press("Escape")


@pytest.mark.parametrize("name", ["b4", "b5", "b6b"])
def test_official_words_open_in_place(name: str, open_page: OpenPage) -> None:
    page = open_page()
    page.locator(f"[id='{name}'] > .source").click()
    wait_for(page, "document.querySelector('#source:popover-open')")
    official = next(block for block in REPORT.blocks if block.id == name[:2])
    assert page.locator("#source div").inner_text() == official.text
    page.locator("#source a").click()
    assert page.url.endswith(f"official.html#{official.id}")


def test_official_words_close_and_give_the_focus_back(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("#b4 .source").focus()
    page.keyboard.press("Enter")
    wait_for(page, "document.activeElement.id === 'source'")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')").endswith("official.html#b4")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert not page.locator("#source").is_visible()
    assert page.evaluate("document.activeElement.className") == "source"


def test_official_words_never_hide_their_line(open_page: OpenPage) -> None:
    page = open_page(width=320, height=568)
    for at in range(page.locator("main a.source").count()):
        link = page.locator("main a.source").nth(at)
        link.press("Enter")
        wait_for(page, "document.querySelector('#source:popover-open')")
        _, top, _, bottom = link.evaluate(BOX, True)
        over_left, over_top, over_right, over_bottom = page.locator("#source").evaluate(BOX, False)
        assert over_top >= bottom - 1 or over_bottom <= top + 1
        assert (over_left >= 0, over_right <= 320, over_bottom - over_top > 60) == (True, True, True)
        page.keyboard.press("Escape")


def test_official_words_are_a_link_away_without_scripts_and_in_a_file(open_page: OpenPage, site: Path) -> None:
    for more in ({"java_script_enabled": False}, {"base": f"{site.as_uri()}/"}):
        page = open_page(**more)
        page.get_by_role("link", name="official words for: to help families early;").click()
        page.wait_for_url("**/official.html#b5")


def test_questions_test_the_page_and_work_without_scripts(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.locator(".asked > summary").first.click()
    first = page.locator(".asked li").first
    assert not first.get_by_text("Three.").is_visible()
    first.locator("summary").click()
    assert first.get_by_text("Three.").is_visible()
    first.get_by_label("Yes").check()
    assert not first.locator(".sorry").is_visible()
    first.get_by_label("Not yet").check()
    assert first.locator(".sorry").is_visible()


def test_answers_stay_on_this_page_of_this_device(open_page: OpenPage) -> None:
    page = open_page()
    asked: list[str] = []
    page.locator(".asked > summary").first.click()
    page.on("request", lambda request: asked.append(request.url))
    page.locator(".asked li").first.get_by_label("Not yet").check()
    assert asked == []
    page.reload()
    assert page.locator("input[value=no]:checked").count() == 1
    kept = page.evaluate("JSON.parse(localStorage.getItem('youth-report'))")
    assert kept["/index.html ask-b3-1"] == "no"
