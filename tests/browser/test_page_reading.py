"""Reading in a real browser: with and without scripts, from a server and from a file, on every screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import OpenPage, choose_listening, open_choices
from publishing.samples import EDITION, REPORT
from youth_report.publishing.sameness import differences

pytestmark = pytest.mark.browser

FILES = ("index.html", "official.html", "readability.html", "accessibility.html")

LOOSE_SPACING = """(() => {
  const sheet = new CSSStyleSheet();
  const spaces = "line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important";
  sheet.replaceSync(`* { ${spaces} } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets.push(sheet);
})()"""

CLIPPED = """() => [...document.querySelectorAll('body *')].filter(element => {
  const style = getComputedStyle(element);
  return style.overflow === 'hidden' && !element.matches('.vh, .vh *, svg, svg *')
    && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
}).map(element => element.outerHTML.slice(0, 80))"""

SMALL_TARGETS = """() => [...document.querySelectorAll('a, button, select, summary, label, audio')].filter(element => {
  const { width, height } = element.getBoundingClientRect();
  const inText = element.matches('.word, .source') || getComputedStyle(element).display === 'inline';
  const shown = element.checkVisibility() && !element.matches('.skip, .skip *');
  return shown && !inText && (width < 44 || height < 44);
}).map(element => element.outerHTML.slice(0, 120))"""

LONG_LINES = """() => [...document.querySelectorAll('main p, main li')].map(element => {
  const range = new Range();
  const tops = new Map();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    if (node.parentElement.closest('.vh, [popover]')) continue;
    for (let i = 0; i < node.length; i += 1) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const top = Math.round(range.getBoundingClientRect().top / 8);
      tops.set(top, (tops.get(top) ?? 0) + 1);
    }
  }
  return Math.max(0, ...tops.values());
}).reduce((most, found) => Math.max(most, found), 0)"""


def _read_words(page: Page, ids: list[str]) -> list[str]:
    return [page.locator(f"[id='{name}']").inner_text() for name in ids]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("width", [320, 390, 820, 1280])
def test_page_never_scrolls_sideways(file: str, width: int, open_page: OpenPage) -> None:
    page = open_page(file, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("file", FILES)
def test_very_large_words_on_a_small_screen_do_not_scroll_sideways(file: str, open_page: OpenPage) -> None:
    page = open_page(file, width=320, height=568)
    open_choices(page)
    page.locator("#size-largest").check()
    page.locator("#spacing-wide").check()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("file", FILES)
def test_loose_spacing_of_the_reader_clips_nothing(file: str, open_page: OpenPage) -> None:
    page = open_page(file, width=320)
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
    page.evaluate(LOOSE_SPACING)
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("width", [320, 1280])
def test_targets_are_large_enough_for_a_thumb(file: str, width: int, open_page: OpenPage) -> None:
    page = open_page(file, width=width)
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
    assert page.evaluate(SMALL_TARGETS) == []


@pytest.mark.parametrize("file", FILES)
def test_lines_are_no_longer_than_eighty_characters(file: str, open_page: OpenPage) -> None:
    assert 20 < open_page(file, width=1280).evaluate(LONG_LINES) <= 80


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("from_file", [False, True], ids=["http", "file"])
def test_page_asks_nobody_else_and_nothing_fails(
    file: str, from_file: bool, browser: Browser, address: str, site: Path
) -> None:
    base = site.as_uri() + "/" if from_file else address
    asked: list[str] = []
    failed: list[str] = []
    with browser.new_context() as context:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        # A browser stops to load a sound when it has enough of it.
        page.on("requestfailed", lambda r: failed.append(r.url) if r.failure != "net::ERR_ABORTED" else None)
        page.on("response", lambda response: failed.append(response.url) if response.status >= 400 else None)
        page.on("console", lambda message: failed.append(message.text))
        page.on("pageerror", lambda error: failed.append(str(error)))
        page.goto(base + file, wait_until="networkidle")
        assert page.evaluate("document.documentElement.classList.contains('scripts')")
        assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
        if file == "index.html":
            page.evaluate("new Promise(done => { sound.oncanplay = done; sound.preload = 'auto'; sound.load() })")
    assert [url for url in asked if not url.startswith(base)] == []
    assert failed == []


@pytest.mark.parametrize("file", FILES)
def test_browser_builds_the_page_as_it_was_written(file: str, site: Path, open_page: OpenPage) -> None:
    page = open_page(file, java_script_enabled=False)
    assert differences((site / file).read_text(encoding="utf-8"), page.content()) == ()


def test_all_words_can_be_read_without_scripts(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    blocks = [block for block in EDITION.blocks if not block.media]
    words = {segment.id: block.words(segment) for block in blocks for segment in block.segments}
    assert _read_words(page, list(words)) == list(words.values())
    page.goto(page.url.replace("index", "official"))
    official = {segment.id: block.words(segment) for block in REPORT.blocks for segment in block.segments}
    assert _read_words(page, list(official)) == list(official.values())


def test_page_is_whole_without_scripts(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    assert page.locator("audio").is_visible()
    assert not page.locator("#player").is_visible()
    assert [button.is_visible() for button in page.locator(".from").all()] == [False] * 3
    page.locator(".panel > summary").click()
    page.locator("#size-large").check()
    assert not page.locator("#keys").is_visible()
    page.locator("#b2 .word").first.click()
    assert page.locator("[id='b2-board']").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("[id='b2-board']").is_visible()


def test_display_options_work_without_scripts(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.locator(".panel > summary").click()
    heights = []
    for choice in ("size-normal", "size-large", "size-larger", "size-huge", "size-largest"):
        page.locator(f"#{choice}").check()
        box = page.locator("h1").bounding_box()
        assert box
        heights.append(box["height"])
    assert heights == sorted(set(heights))


def test_pop_up_opens_with_the_keyboard_and_keeps_its_word_in_sight(open_page: OpenPage) -> None:
    page = open_page()
    word, pop_up = page.locator("#b7 .word"), page.locator("[id='b7-exploitation']")
    word.focus()
    page.keyboard.press("Enter")
    assert pop_up.is_visible()
    at, over = word.bounding_box(), pop_up.bounding_box()
    assert at
    assert over
    assert over["y"] >= at["y"] + at["height"] or over["y"] + over["height"] <= at["y"]
    assert over["x"] >= 0
    assert over["x"] + over["width"] <= 390
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "tel:08001111"
    page.keyboard.press("Escape")
    assert not pop_up.is_visible()
    assert page.evaluate("document.activeElement.className") == "word"


def test_pop_up_closes_with_its_button(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("#b2 .word").last.click()
    page.locator("[id='b2-safeguard'] button").click()
    assert page.locator("[popover]:popover-open").count() == 0


def test_choices_stay_on_the_device(open_player: OpenPage) -> None:
    page = open_player()
    open_choices(page)
    chosen = {
        "size-large",
        "spacing-wide",
        "leading-wider",
        "letters-clear",
        "weight-thick",
        "measure-short",
        "margin-wide",
        "colour-dark",
    }
    for choice in (*sorted(chosen), "ruler"):
        page.locator(f"#{choice}").check()
    page.locator("#pictures").uncheck()
    choose_listening(page, "mark-line", "stop-part", "style-under", "tint-blue")
    page.locator("#speed").select_option("0.8")
    page.reload()
    page.evaluate("loadMore()")
    found = page.evaluate("[...document.querySelectorAll('input:checked')].map(radio => radio.id)")
    untouched = {
        "voice-recorded",
        "ground-white",
        "ink-deep-black",
        "show-notes",
        "show-official",
        "show-questions",
        "keys",
    }
    assert set(found) == chosen | untouched | {"ruler", "mark-line", "stop-part", "style-under", "tint-blue"}
    assert page.locator("#speed").input_value() == "0.8"
    page.goto(page.url.replace("index", "official"))
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "24px"


@pytest.mark.parametrize("kept", ["null", "5", "[]", '{"size": "huge", "speed": {}}', "{", '{"__proto__": 1}'])
def test_damaged_choices_do_no_harm(kept: str, open_player: OpenPage) -> None:
    page = open_player()
    page.evaluate("kept => localStorage.setItem('youth-report', kept)", kept)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.reload()
    assert page.locator("#player").is_visible()
    page.evaluate("summon()")
    groups = page.evaluate(
        "new Set([...document.querySelectorAll('input[type=radio]:not([data-here])')].map(radio => radio.name)).size"
    )
    assert page.locator("input[type=radio]:checked").count() == groups > 6
    assert page.locator("#speed").input_value() == "1.0"
    assert errors == []


@pytest.mark.parametrize("file", FILES)
def test_focus_can_be_seen_and_is_never_covered(file: str, open_page: OpenPage) -> None:
    page = open_page(file)
    met = set()
    for _ in range(80):
        page.keyboard.press("Tab")
        found = page.evaluate("""() => {
          const element = document.activeElement;
          const marked = element.closest('.choice') ?? element;
          const style = getComputedStyle(marked);
          const { top, bottom, height } = element.getBoundingClientRect();
          const bar = document.querySelector('#player');
          const floor = bar && !bar.contains(element) ? innerHeight - bar.offsetHeight : innerHeight;
          return { name: element.outerHTML.slice(0, 90), body: element === document.body,
            ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth), top, bottom, floor, height };
        }""")
        if found["body"]:
            break
        met.add(found["name"])
        assert found["ring"] >= 2, found
        assert found["top"] >= -1, found
        assert found["bottom"] <= found["floor"] + 1, found
    assert len(met) > 8


def test_skip_link_leads_to_the_words(open_page: OpenPage) -> None:
    page = open_page()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_print_shows_words_and_no_controls(open_page: OpenPage) -> None:
    page = open_page()
    page.emulate_media(media="print")
    for hidden in (".top", ".panel", "#player", ".from", ".listen", ".source"):
        assert not page.locator(hidden).first.is_visible()
    for shown in ("h1", "#b2", ".words", "#help", "footer"):
        assert page.locator(shown).first.is_visible()


def test_wide_table_can_be_scrolled_with_keys_where_it_must(open_page: OpenPage) -> None:
    for width, reachable in ((320, "0"), (1280, "-1")):
        page = open_page("readability.html", width=width)
        assert page.locator(".scroll").first.get_attribute("tabindex") == reachable
