"""DAISY's requirements of reading apps, parts 3 and 4: finding one's way, and screen readers."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import Page

from browser.conftest import wait_for
from browser.daisy import LINE, listen_from
from browser.more_kinds import RICH
from publishing.samples import make_track

pytestmark = pytest.mark.browser
OpenRich = Callable[..., Page]

FOCUS = "document.activeElement.innerText.trim()"
TREE = ("heading", "list", "listitem", "table", "row", "columnheader", "rowheader", "blockquote", "image", "note")


def _read_tree(page: Page) -> list[tuple[str, str, bool]]:
    """Return role, name and whether it takes the keyboard, of all that assistive technology is told of, in order."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}
    ordered, left = [], [nodes[0]["nodeId"]]
    while left:
        node = by_id.get(left.pop())
        if node:
            ordered.append(node)
            left += reversed(node.get("childIds", []))
    return [
        (
            node["role"]["value"],
            node.get("name", {}).get("value", ""),
            any(one["name"] == "focusable" and one["value"]["value"] for one in node.get("properties", ())),
        )
        for node in ordered
        if not node["ignored"]
    ]


@pytest.mark.daisy("3.1")
def test_reader_goes_by_screens_and_by_time(open_rich: OpenRich) -> None:
    page = open_rich()
    page.keyboard.press("PageDown")
    wait_for(page, "scrollY > innerHeight * .5 && scrollY < innerHeight")
    below = page.evaluate("scrollY")
    page.keyboard.press("PageUp")
    wait_for(page, f"scrollY < {below / 2}")
    page.get_by_role("button", name="More").click()
    page.locator("#at").focus()
    for key, holds in (("ArrowRight", "> 0"), ("PageUp", "> 3"), ("Home", "< .01")):
        page.keyboard.press(key)
        wait_for(page, f"sound.currentTime {holds}")


@pytest.mark.daisy("3.2")
def test_contents_are_nested_and_open_at_the_part_where_the_reader_is(open_rich: OpenRich) -> None:
    page = open_rich()
    assert page.evaluate("[...document.querySelectorAll('.contents ol ol a')].map(link => link.innerText)") == [
        "Who waited?",
        "Who came?",
    ]
    listen_from(page, "y6.s1")
    page.keyboard.press("c")
    wait_for(page, f"{FOCUS} === 'Who waited?' && document.activeElement.ariaCurrent === 'location'")
    for key, entry in (
        ("ArrowDown", "Who came?"),
        ("ArrowLeft", "How did it go?"),
        ("ArrowUp", "What did we want to do?"),
        ("ArrowDown", "How did it go?"),
        ("ArrowRight", "Who waited?"),
    ):
        page.keyboard.press(key)
        assert page.evaluate(FOCUS) == entry
    page.keyboard.press("Enter")
    wait_for(page, "location.hash === '#y5'")


@pytest.mark.daisy("3.3")
def test_text_without_numbered_pages_shows_none_and_is_gone_through_by_per_cent(open_rich: OpenRich) -> None:
    page = open_rich()
    pages = "document.querySelectorAll('[role=doc-pagebreak], [role=doc-pagelist], .pagebreak').length"
    assert page.evaluate(pages) == 0
    page.get_by_role("button", name="More").click()
    page.locator("#at").fill("100")
    wait_for(page, f"{LINE}?.startsWith('b12.')")
    page.goto(page.url.replace("index", "official"))
    assert page.evaluate(pages) == 0


@pytest.mark.daisy("3.4")
def test_listener_goes_to_a_place_by_per_cent(open_rich: OpenRich) -> None:
    page = open_rich()
    page.get_by_role("button", name="More").click()
    page.locator("#at").fill("50")
    wait_for(page, f"Math.abs(sound.currentTime / {make_track(RICH, second_a_word=0.3).duration} - .5) < .01")
    assert page.locator("#where").inner_text().startswith("50 per cent, in “")
    assert page.locator("#at").get_attribute("aria-valuetext") == page.locator("#where").inner_text()
    page.keyboard.press("Escape")
    page.keyboard.press("b")
    wait_for(page, "document.getElementById('return').hidden")


@pytest.mark.daisy("3.5")
def test_page_opens_where_a_listener_stopped(open_rich: OpenRich) -> None:
    page = open_rich()
    listen_from(page, "y8.s1")
    wait_for(page, "sound.currentTime > 0 && !sound.paused")
    page.locator("[data-do=play]").click()
    wait_for(page, "sound.paused")
    stopped = page.evaluate("sound.currentTime")
    page.goto("about:blank")
    page.go_back()
    page.reload()
    wait_for(page, f"{LINE} === 'y8.s1'")
    assert page.evaluate("sound.currentTime") == pytest.approx(stopped, abs=0.011)
    assert page.evaluate("sound.paused")
    wait_for(page, "document.querySelector('.spoken').getBoundingClientRect().top < innerHeight")
    page.get_by_role("button", name="Go to the beginning").click()
    assert page.evaluate("[scrollY, document.activeElement.id]") == [0, "main"]


@pytest.mark.daisy("3.5")
def test_page_opens_where_someone_stopped_who_only_reads(open_rich: OpenRich) -> None:
    page = open_rich()
    address = page.url
    page.evaluate("document.querySelector('#b8').scrollIntoView()")
    page.goto("about:blank")
    page.goto(address)
    wait_for(page, "Math.abs(document.querySelector('#b8').getBoundingClientRect().top) < innerHeight / 2")
    assert page.evaluate(LINE) is None
    page.evaluate("scrollTo(0, 0)")
    page.goto("about:blank")
    page.goto(address)
    assert page.evaluate("scrollY") == 0


@pytest.mark.parametrize("kept", ["b99.s1", "b4.s1 x", "b4.s1 99999999", "{}"])
def test_place_that_is_no_more_does_no_harm(kept: str, open_rich: OpenRich) -> None:
    page = open_rich()
    page.evaluate(
        "kept => localStorage.setItem('youth-report', JSON.stringify({ [`${location.pathname} at`]: kept }))", kept
    )
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.add_init_script("addEventListener('pagehide', event => event.stopImmediatePropagation(), true)")
    page.reload()
    assert page.locator("#player").is_visible()
    assert faults == []


@pytest.mark.daisy("3.6")
def test_place_is_told_and_not_lost(open_rich: OpenRich) -> None:
    page = open_rich(reduced_motion="reduce")
    page.evaluate("document.querySelector('#b8').scrollIntoView()")
    before = page.evaluate("[scrollY, sound.currentTime]")
    page.keyboard.press("w")
    wait_for(page, "document.querySelector('.told').textContent")
    told = page.get_by_role("status").inner_text()
    assert "per cent, in “How did it go?”." in told
    assert page.evaluate("[scrollY, sound.currentTime]") == before
    page.get_by_role("button", name="More").click()
    assert page.locator("#where").inner_text() == told
    page.keyboard.press("Escape")
    assert page.evaluate(FOCUS) == "More"
    assert page.evaluate("[scrollY, sound.currentTime]") == before


@pytest.mark.daisy("3.7")
def test_reader_goes_back_after_a_link(open_rich: OpenRich) -> None:
    page = open_rich(reduced_motion="reduce")
    listen_from(page, "b4.s1")
    page.locator("[data-do=play]").click()
    heard = page.evaluate("sound.currentTime")
    link = page.locator(".contents a", has_text="Governance")
    link.scroll_into_view_if_needed()
    top = page.evaluate("scrollY")
    link.press("Enter")
    back = page.get_by_role("button", name="Back to where you were")
    back.wait_for()
    assert page.evaluate("scrollY") > top
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS) == "Back to where you were"
    page.keyboard.press("Enter")
    assert page.evaluate(f"[scrollY, {FOCUS}]") == [top, "Governance"]
    assert page.evaluate("sound.currentTime") == pytest.approx(heard, abs=0.02)
    assert not back.is_visible()


@pytest.mark.daisy("3.7")
def test_reader_comes_back_from_an_explanation(open_rich: OpenRich) -> None:
    page = open_rich()
    page.locator("#b7 .word").press("Enter")
    top = page.evaluate("scrollY")
    page.keyboard.press("Escape")
    assert page.evaluate(f"[scrollY, {FOCUS}]") == [top, "exploitation"]


@pytest.mark.daisy("4.1")
def test_all_that_can_be_used_has_a_role_and_a_name(open_rich: OpenRich) -> None:
    page = open_rich()
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
    page.get_by_role("button", name="More").click()
    used = [
        (role, name) for role, name, focusable in _read_tree(page) if focusable and role not in ("RootWebArea", "main")
    ]
    assert {"button", "link", "checkbox", "radio", "combobox", "slider"} <= {role for role, _ in used}
    assert [role for role, name in used if not name.strip() and role != "generic"] == []


@pytest.mark.daisy("4.2")
def test_text_is_gone_through_by_headings_lines_words_and_letters(open_rich: OpenRich) -> None:
    page = open_rich()
    heads = page.evaluate("[...document.querySelectorAll('main :is(h1,h2,h3,h4)')].map(head => +head.tagName[1])")
    assert heads[0] == 1
    assert max(after - before for before, after in pairwise(heads)) == 1
    met = page.evaluate("""() => {
      const selection = getSelection();
      const go = (unit) => {
        selection.collapse(document.getElementById('b8.s1').firstChild, 0);
        selection.modify('extend', 'forward', unit);
        return String(selection).trim();
      };
      return ['character', 'word', 'sentence', 'lineboundary'].map(go);
    }""")
    assert met == ["H", "How", "How did it go?", "How did it go?"]


@pytest.mark.daisy("4.3")
def test_nothing_breaks_in_on_a_screen_reader_while_it_reads_on(open_rich: OpenRich) -> None:
    page = open_rich()
    page.evaluate("""() => {
      window.broken = [];
      addEventListener('focusin', ({ target }) => broken.push(target.outerHTML));
      for (const live of document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
        new MutationObserver(() => broken.push(live.textContent)).observe(live, { childList: true });
    }""")
    listen_from(page, "b8.s1")
    wait_for(page, f"{LINE} !== 'b8.s1' && !sound.paused")
    page.evaluate("sound.pause()")
    assert [told for told in page.evaluate("broken") if told] == []
    words = iter([name for role, name, _ in _read_tree(page) if role == "StaticText"])
    lines = page.evaluate("[...document.querySelectorAll(`main [id*='.']`)].map(line => line.firstChild?.data?.trim())")
    assert [line for line in lines if line and not any(word.strip().startswith(line) for word in words)] == []


@pytest.mark.daisy("4.4")
def test_structure_is_told(open_rich: OpenRich) -> None:
    page = open_rich()
    page.locator("#b7 .word").press("Enter")
    roles = {role for role, _, _ in _read_tree(page)}
    assert [role for role in TREE if role not in roles] == []
    assert {"main", "navigation", "banner", "contentinfo", "region"} <= roles


@pytest.mark.daisy("4.5")
def test_whole_text_is_in_one_scroll(open_rich: OpenRich) -> None:
    page = open_rich()
    assert (
        page.evaluate("""[...document.querySelectorAll('main, main *:not([popover], [popover] *)')].filter(element =>
      /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1)
      .map(element => element.outerHTML.slice(0, 80))""")
        == []
    )
    for name in page.evaluate("[...document.querySelectorAll(\"main [id*='.']\")].map(line => line.id)"):
        seen = page.evaluate(
            """name => {
              const line = document.getElementById(name);
              line.scrollIntoView({ block: 'center', behavior: 'instant' });
              const { top, bottom } = line.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight - player.offsetHeight;
            }""",
            name,
        )
        assert seen, name


@pytest.mark.daisy("4.6")
def test_link_takes_the_place_of_the_keyboard_along(open_rich: OpenRich) -> None:
    page = open_rich()
    page.locator(".contents a", has_text="How did it go?").press("Enter")
    page.get_by_role("button", name="Back to where you were").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.play") == "b8.s1"


@pytest.mark.daisy("4.7")
def test_links_buttons_and_what_opens_work_by_key(open_rich: OpenRich) -> None:
    page = open_rich()
    summary = page.locator(".asked > summary").first
    for key, is_open in (("Enter", True), ("Space", False)):
        summary.press(key)
        assert page.locator(".asked").first.evaluate("details => details.open") == is_open
    for key, count in (("Space", 1), ("Escape", 0), ("Enter", 1)):
        page.locator("#b7 .word").press(key)
        assert page.locator("[popover]:popover-open").count() == count
    page.locator("footer a", has_text="Who can use this?").press("Enter")
    page.wait_for_url("**/accessibility.html")


@pytest.mark.daisy("4.8")
def test_note_is_found_read_and_left(open_page: OpenRich) -> None:
    page = open_page()
    for role, name, words, back in (
        ("button", "exploitation", "someone uses a child", "word"),
        ("link", "official words for: to help families early;", "commissioning of early help", "source"),
    ):
        page.get_by_role(role, name=name).press("Enter")  # type: ignore[arg-type]
        note = page.locator("[popover]:popover-open")
        note.filter(has_text=words).wait_for()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('[popover]:popover-open') !== null")
        page.keyboard.press("Escape")
        assert note.count() == 0
        assert page.evaluate("document.activeElement.className") == back
