"""A page made one's own: each choice does what it says, with the style sheet alone where it can."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from browser.conftest import OpenPage, open_choices, wait_for
from publishing.pages import SHRINK, TEMPLATES

pytestmark = pytest.mark.browser


READ_RULES = """css => {
  const read = (rules) => [...rules].flatMap((rule) => [
    rule.selectorText ?? rule.conditionText?.replace(/\\s*([:,])\\s*/g, '$1') ?? rule.constructor.name,
    ...[...rule.style ?? []].map((name) => [name, rule.style.getPropertyValue(name).replace(/\\s*,\\s*/g, ',').trim()]),
    ...read(rule.cssRules ?? []),
  ]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return read(sheet.cssRules);
}"""


def _style(page: Page, selector: str, name: str) -> str:
    return str(
        page.evaluate(
            "([selector, name]) => getComputedStyle(document.querySelector(selector))[name]", [selector, name]
        )
    )


def _choose(page: Page, name: str) -> None:
    page.evaluate("name => document.getElementById(name).click()", name)


@pytest.mark.parametrize(
    ("choice", "selector", "name", "wanted"),
    [
        ("size-largest", "#b2", "fontSize", "40px"),
        ("spacing-wide", "#b2", "letterSpacing", "1.2px"),
        ("spacing-wider", "#b2", "wordSpacing", "6.4px"),
        ("leading-wide", "#b2", "lineHeight", "40px"),
        ("leading-wider", "#b2", "lineHeight", "50px"),
        ("weight-thick", "#b2", "fontWeight", "600"),
        ("measure-short", "#b2", "width", "460px"),
        ("pictures", "figure", "display", "none"),
        ("letters-feet", "#b2", "fontFamily", 'Georgia, "Noto Serif", "Liberation Serif", serif'),
        ("letters-clear", "#b2", "fontFamily", "Clear, sans-serif"),
        ("colour-cream", "body", "colorScheme", "light"),
    ],
)
def test_choice_does_what_it_says(choice: str, selector: str, name: str, wanted: str, open_page: OpenPage) -> None:
    page = open_page(width=1280)
    assert _style(page, selector, name) != wanted or choice == "colour-cream"
    _choose(page, choice)
    assert _style(page, selector, name) == wanted


def test_letters_that_are_easy_to_tell_apart_come_with_the_page(open_page: OpenPage) -> None:
    page = open_page(service_workers="block")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    _choose(page, "letters-clear")
    page.evaluate("document.fonts.ready.then(() => {})")
    wait_for(page, "[...document.fonts].some(font => font.status === 'loaded')")
    assert all("/fonts/AtkinsonHyperlegible-" in url for url in asked)
    assert asked


def test_ruler_goes_with_the_pointer_and_the_voice(open_page: OpenPage) -> None:
    page = open_page(reduced_motion="reduce")
    assert not page.locator(".ruler").is_visible()
    page.locator(".panel > summary").click()
    page.locator("#ruler").check()
    wait_for(page, "document.querySelector('.ruler')")
    page.mouse.move(100, 300)
    middle = "(({ top, height }) => top + height / 2)(document.querySelector('%s').getBoundingClientRect())"
    assert page.evaluate(middle % ".ruler") == 300
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("o")
    wait_for(page, "document.querySelector('.spoken')")
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert abs(page.evaluate(middle % ".ruler") - page.evaluate(middle % ".spoken")) < 1
    assert page.evaluate("getComputedStyle(document.querySelector('.ruler')).pointerEvents") == "none"


def test_syllables_are_painted_and_the_text_stays_whole(open_page: OpenPage) -> None:
    page = open_page()
    before = page.locator("main").inner_text()
    page.evaluate("loadMore()")
    _choose(page, "syllables")
    # They are painted block by block, so that nothing waits for them; "fam-i-lies" stands further down.
    wait_for(page, "[...CSS.highlights.get('syllable') ?? []].some(one => one.endOffset - one.startOffset === 1)")
    painted = page.evaluate("""[...CSS.highlights.get('syllable')].map(range => {
      const whole = new Range();
      whole.setStart(range.startContainer, range.startOffset);
      whole.setEnd(range.endContainer, range.endOffset);
      return whole.toString();
    })""")
    assert {"ery", "guard", "i"} <= set(painted)
    assert page.locator("main").inner_text() == before
    _choose(page, "syllables")
    assert not page.evaluate("CSS.highlights.has('syllable')")


@pytest.mark.parametrize("name", ["size", "spacing", "leading", "letters", "weight", "measure", "colour"])
def test_choices_of_style_work_without_scripts(name: str, open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False, width=1280, height=2000)
    open_choices(page)
    before = page.screenshot()
    page.locator(f"input[name={name}]").last.check()
    assert page.screenshot() != before
    assert not page.locator("#ruler").is_visible()


def test_page_is_printed_as_it_was_set(open_page: OpenPage) -> None:
    page = open_page()
    page.emulate_media(media="print")
    small = float(_style(page, "#b2", "fontSize").removesuffix("px"))
    for choice in ("size-huge", "leading-wide", "letters-feet", "pictures"):
        _choose(page, choice)
    assert float(_style(page, "#b2", "fontSize").removesuffix("px")) > small * 1.5
    assert _style(page, "#b2", "fontFamily").startswith("Georgia")
    assert not page.locator("figure").is_visible()


@pytest.mark.parametrize("theme", ["warm", "plain"])
@pytest.mark.parametrize("choice", ["colour-dark", "colour-cream", "colour-strong"])
def test_paper_is_white_and_ink_is_dark_in_any_colour(choice: str, theme: str, open_page: OpenPage) -> None:
    page = open_page()
    css = (TEMPLATES / f"publication/themes/{theme}.css").read_text(encoding="utf-8")
    page.evaluate(
        "css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets.push(s) }", css
    )
    page.emulate_media(media="print")
    _choose(page, choice)
    assert _style(page, "#b2", "color") == "rgb(0, 0, 0)"
    assert _style(page, ":root", "backgroundColor") == "rgb(255, 255, 255)"


def test_style_sheet_says_the_same_when_it_is_small(open_page: OpenPage) -> None:
    page = open_page()
    looks = [*TEMPLATES.glob("publication/style/*.css"), *TEMPLATES.glob("publication/themes/*.css")]
    others = [TEMPLATES / f"publication/{name}.css" for name in ("board", "letters", "aids", "listen", "more")]
    for path in (*looks, *others):
        text = path.read_text(encoding="utf-8")
        read = [page.evaluate(READ_RULES, css) for css in (text, SHRINK[".css"](text))]
        assert read[0] == read[1]
        assert read[0]
