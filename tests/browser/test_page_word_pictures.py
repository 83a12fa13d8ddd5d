"""Pictures for words: beside them for those who ask, and no part of what is read, marked, copied or heard."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from browser.conftest import OpenPage, open_choices, wait_for

pytestmark = pytest.mark.browser

DRAWN = "[...document.querySelectorAll('.beside img')].filter(image => image.naturalWidth).length === 3"
SHOWN = "[...document.querySelectorAll('.beside, .drawn')].filter(one => one.getClientRects().length).length"


def _draw(page: Page) -> None:
    """Tick the choice where a reader finds it, and wait for the pictures."""
    open_choices(page)
    page.locator("#word-pictures").check()
    wait_for(page, DRAWN)
    page.locator(".panel > summary").click()


def test_pictures_stand_before_their_words_and_are_no_words(open_page: OpenPage) -> None:
    page = open_page()
    page.evaluate("loadMore()")
    before = page.evaluate("document.querySelector('main').textContent")
    read = page.locator("main").inner_text()
    _draw(page)
    assert page.evaluate("document.querySelector('main').textContent") == before
    assert page.locator("main").inner_text() == read
    following = "[...document.querySelectorAll('.beside')].map(one => one.nextSibling.data.split(' ')[0])"
    assert page.evaluate(following) == ["Board", "safeguard", "Board"]
    assert page.locator(".beside[aria-hidden=true] img[alt='']").count() == 3
    copied = "getSelection().selectAllChildren(document.getElementById('b2.s1')) ?? String(getSelection())"
    assert page.evaluate(copied) == "The Board works to safeguard every child."


def test_only_those_who_ask_load_them(open_page: OpenPage) -> None:
    page = open_page(service_workers="block")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload(wait_until="networkidle")
    assert not [url for url in asked if "pictures" in url]
    _draw(page)
    assert len([url for url in asked if "/word-pictures." in url]) == 1


def test_the_choice_is_kept_and_works_from_a_file(open_page: OpenPage, site: Path) -> None:
    page = open_page(base=f"{site.as_uri()}/")
    _draw(page)
    page.reload()
    wait_for(page, DRAWN)
    page.goto(f"{site.as_uri()}/official.html")
    wait_for(page, "document.querySelector('#show-notes')")
    assert page.locator("#word-pictures, .beside").count() == 0


def test_pictures_can_be_turned_off_in_two_ways(open_page: OpenPage) -> None:
    page = open_page()
    _draw(page)
    page.locator(".panel > summary").click()
    assert page.evaluate(SHOWN) >= 5
    page.locator("#word-pictures").uncheck()
    assert not page.locator(".beside").first.is_visible()
    page.locator("#word-pictures").check()
    assert page.locator(".beside").first.is_visible()
    page.locator("#pictures").uncheck()
    assert page.evaluate(SHOWN) == 0


def test_no_picture_is_shown_without_scripts_where_pictures_are_off(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    assert page.locator("dt .drawn").first.is_visible()
    page.locator(".panel > summary").click()
    page.locator("#pictures").uncheck()
    assert not page.locator("dt .drawn").first.is_visible()


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("choice", ["size-normal", "size-largest", "leading-wider"])
def test_lines_keep_their_height_and_pictures_their_words(width: int, choice: str, open_page: OpenPage) -> None:
    page = open_page(width=width)
    page.evaluate("name => document.getElementById(name).click()", choice)
    # Where a line box grew, a line would be further from the one before it than lines are.
    gaps = """(() => {
      const text = document.getElementById('b2.s1');
      const tops = [...new Set([...text.getClientRects()].map(({ top }) => Math.round(top)))];
      const height = parseFloat(getComputedStyle(text).lineHeight);
      return tops.slice(1).every((top, at) => Math.abs(top - tops[at] - height) <= 1);
    })()"""
    assert page.evaluate(gaps)
    _draw(page)
    assert page.evaluate(gaps)
    together = """[...document.querySelectorAll('.beside')].every(one => {
      const word = new Range();
      word.setStart(one.nextSibling, 0);
      word.setEnd(one.nextSibling, 1);
      const [picture, letter] = [one.firstChild.getBoundingClientRect(), word.getBoundingClientRect()];
      return picture.top < letter.bottom && picture.bottom > letter.top;
    })"""
    assert page.evaluate(together)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_picture_stands_at_the_side_where_a_line_begins(open_page: OpenPage) -> None:
    page = open_page()
    _draw(page)
    page.evaluate("document.documentElement.dir = 'rtl'")
    margins = "(({ marginLeft, marginRight }) => [marginLeft, marginRight].map(parseFloat))(getComputedStyle(%s))"
    left, right = page.evaluate(margins % "document.querySelector('.beside img')")
    assert left > right == 0


@pytest.mark.parametrize("first", ["syllables", "word-pictures"])
def test_syllables_and_pictures_go_together(first: str, open_page: OpenPage) -> None:
    page = open_page()
    open_choices(page)
    for name in (first, *({"syllables", "word-pictures"} - {first})):
        page.locator(f"#{name}").check()
    wait_for(page, DRAWN)
    painted = """[...CSS.highlights.get('syllable') ?? []].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.data.slice(startOffset, endOffset))"""
    wait_for(page, f"['guard', 'ery', 'i'].every(one => ({painted}).includes(one))")
    assert set(page.evaluate(painted)) <= {"ery", "guard", "i", "ing"}


def test_the_word_that_is_heard_is_marked_behind_a_picture(open_page: OpenPage) -> None:
    page = open_page()
    _draw(page)
    page.locator("[id='b2.s1']").click(position={"x": 3, "y": 12})
    wait_for(page, "[...CSS.highlights.get('spoken') ?? []].some(range => String(range) === 'safeguard')")


def test_the_word_still_opens_its_explanation(open_page: OpenPage) -> None:
    page = open_page()
    _draw(page)
    page.locator(".word .beside").first.click()
    wait_for(page, "document.querySelector('#b2-board:popover-open .drawn')?.naturalWidth")
