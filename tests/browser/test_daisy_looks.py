"""DAISY's requirements of reading apps, part 7: the look of a page is the reader's."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from playwright.sync_api import Page

from browser.conftest import open_choices, wait_for
from youth_report.publishing.contrast import ENOUGH, measure_contrast

pytestmark = pytest.mark.browser
OpenRich = Callable[..., Page]

COLOURS = """names => {
  const probe = document.createElement('i');
  document.body.append(probe);
  const read = (name) => {
    probe.style.color = `var(--${name})`;
    const { data } = (() => {
      const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
      context.fillStyle = getComputedStyle(probe).color;
      context.fillRect(0, 0, 1, 1);
      return context.getImageData(0, 0, 1, 1);
    })();
    return [...data].slice(0, 3);
  };
  const found = names.map(read);
  probe.remove();
  return found;
}"""
PAIRS = (
    ("ink", "paper"),
    ("link", "paper"),
    ("soft", "card"),
    ("ink", "line"),
    ("link", "line"),
    ("word-ink", "word"),
    ("on-button", "button"),
)


def _choose(page: Page, *names: str) -> None:
    for name in names:
        page.evaluate("name => document.getElementById(name).click()", name)


def _style(page: Page, name: str, selector: str = "#b2") -> str:
    return str(
        page.evaluate(
            "([name, selector]) => getComputedStyle(document.querySelector(selector))[name]", [name, selector]
        )
    )


def _pixels(page: Page, name: str, selector: str = "#b2") -> float:
    return float(_style(page, name, selector).removesuffix("px"))


def _list_choices(page: Page, name: str) -> list[str]:
    return list(page.evaluate("name => [...document.getElementsByName(name)].map(({ id }) => id)", name))


def _find_faint(page: Page) -> list[tuple[str, str, float]]:
    names = sorted({name for pair in PAIRS for name in pair})
    colours = dict(zip(names, map(tuple, page.evaluate(COLOURS, names)), strict=True))
    found = ((ink, ground, measure_contrast(colours[ink], colours[ground])) for ink, ground in PAIRS)
    return [pair for pair in found if pair[2] < ENOUGH]


@pytest.mark.daisy("7.1")
def test_letters_are_with_or_without_feet(open_rich: OpenRich) -> None:
    page = open_rich()
    met = []
    for choice in ("letters-plain", "letters-feet", "letters-clear"):
        _choose(page, choice)
        met.append(_style(page, "fontFamily").split(",")[-1].strip())
        assert _style(page, "fontFamily", "h2") == _style(page, "fontFamily") or choice == "letters-plain"
    assert met == ["sans-serif", "serif", "sans-serif"]


@pytest.mark.daisy("7.2")
def test_strokes_are_normal_or_thick(open_rich: OpenRich) -> None:
    page = open_rich()
    assert _style(page, "fontWeight") == "400"
    _choose(page, "weight-thick")
    assert _style(page, "fontWeight") == "600"


@pytest.mark.daisy("7.3")
def test_words_are_smaller_or_larger(open_rich: OpenRich) -> None:
    page = open_rich()
    normal = _pixels(page, "fontSize")
    sizes = []
    for choice in _list_choices(page, "size"):
        _choose(page, choice)
        sizes.append(_pixels(page, "fontSize"))
    assert sizes == sorted(set(sizes))
    assert sizes[0] < normal <= sizes[-1] / 2


@pytest.mark.daisy("7.4")
def test_lines_words_and_letters_have_more_space(open_rich: OpenRich) -> None:
    page = open_rich()
    names = ("lineHeight", "wordSpacing", "letterSpacing")
    assert [_style(page, name) for name in names[1:]] == ["0px", "normal"]
    line = _pixels(page, "lineHeight")
    _choose(page, "spacing-wide", "leading-wide")
    wide = [_pixels(page, name) for name in names]
    _choose(page, "spacing-wider", "leading-wider")
    wider = [_pixels(page, name) for name in names]
    assert line < wide[0] < wider[0]
    assert 0 < wide[1] < wider[1]
    assert 0 < wide[2] < wider[2]


@pytest.mark.daisy("7.5")
def test_lines_begin_at_one_edge(open_rich: OpenRich) -> None:
    page = open_rich()
    words = "[...document.querySelectorAll('main :is(p, li, h1, h2, h3, td, th, dd)')]"
    assert page.evaluate(f"[...new Set({words}.map(e => getComputedStyle(e).textAlign))]") == ["start"]


@pytest.mark.daisy("7.6")
def test_margins_and_the_length_of_lines_are_the_readers(open_rich: OpenRich) -> None:
    wide, narrow = open_rich(width=1280), open_rich(width=320)
    widths = []
    for choice in _list_choices(wide, "measure"):
        _choose(wide, choice)
        widths.append(_pixels(wide, "width"))
    assert widths == sorted(set(widths), reverse=True)
    left = "document.querySelector('#b2').getBoundingClientRect().left"
    before = narrow.evaluate(left)
    _choose(narrow, "margin-wide")
    assert narrow.evaluate(left) > before * 1.5
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.daisy("7.7")
def test_page_is_one_scroll_downwards(open_rich: OpenRich) -> None:
    page = open_rich()
    page.keyboard.press("End")
    wait_for(page, "scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1")
    assert page.evaluate("scrollX") == 0


@pytest.mark.daisy("7.8")
@pytest.mark.parametrize("width", [320, 1280])
def test_picture_is_enlarged_and_moved_about(width: int, open_rich: OpenRich) -> None:
    page = open_rich(width=width)
    before = page.evaluate("document.querySelector('figure img').getBoundingClientRect().width")
    page.get_by_role("button", name="Larger: A big yellow umbrella in the rain.").press("Enter")
    image = page.get_by_role("dialog").get_by_role("img", name="A big yellow umbrella in the rain.")
    image.wait_for()
    for _ in range(5):
        page.get_by_role("button", name="Bigger").click()
    assert image.evaluate("image => image.getBoundingClientRect().width") > before * 2
    page.get_by_role("group", name="Picture").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    wait_for(
        page, "(({ scrollLeft, scrollTop }) => scrollLeft > 0 && scrollTop > 0)(document.querySelector('dialog div'))"
    )
    page.get_by_role("button", name="Smaller").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.keyboard.press("Escape")
    assert not image.is_visible()
    assert page.evaluate("document.activeElement.dataset.do") == "enlarge"


@pytest.mark.daisy("7.10")
def test_reader_has_paper_and_words_of_any_colour_that_can_be_read(open_rich: OpenRich) -> None:
    page = open_rich()
    _choose(page, "colour-mine")
    grounds, inks = _list_choices(page, "ground"), _list_choices(page, "ink")
    assert min(len(grounds), len(inks)) >= 8
    looks = set()
    page.evaluate("document.querySelector('.panel').open = true")
    for ground, ink in product(grounds, inks):
        _choose(page, ground, ink)
        assert _find_faint(page) == [], (ground, ink)
        told = page.locator(".alike").is_visible()
        assert told == (("deep" in ground) == ("deep" in ink)), (ground, ink)
        looks.add((_style(page, "backgroundColor", ":root"), _style(page, "color")))
    assert len(looks) >= 40
    page.reload()
    assert page.evaluate("[...document.querySelectorAll('.own :checked')].map(({ id }) => id)") == [
        grounds[-1],
        inks[-1],
    ]


@pytest.mark.daisy("5.9", "6.7")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_of_what_is_heard_can_be_read(scheme: str, open_rich: OpenRich) -> None:
    page = open_rich(color_scheme=scheme)
    colours = [name for name in _list_choices(page, "colour") if name != "colour-mine"]
    for colour, tint in product(colours, _list_choices(page, "tint")):
        _choose(page, colour, tint)
        assert _find_faint(page) == [], (colour, tint)


@pytest.mark.daisy("7.11")
def test_high_contrast_and_magnifier_of_the_device_are_let_work(open_rich: OpenRich) -> None:
    page = open_rich(forced_colors="active")
    _choose(page, "colour-mine", "ground-pink")
    # A picture keeps the white paper on which it was drawn in dark lines.
    words = "[...document.querySelectorAll('body :not(img)')]"
    assert page.evaluate(f"{words}.filter(e => getComputedStyle(e).forcedColorAdjust === 'none').length") == 0
    assert _style(page, "backgroundColor", ":root") != "rgb(255, 227, 238)"
    zoom = page.evaluate("document.querySelector('meta[name=viewport]').content")
    assert "user-scalable" not in zoom
    assert "maximum-scale" not in zoom
    page.set_viewport_size({"width": 320, "height": 256})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.daisy("7.12")
def test_page_is_as_bright_or_dark_as_the_reader_wants(open_rich: OpenRich) -> None:
    page = open_rich()
    sums = []
    for choice in ("colour-light", "colour-cream", "colour-dark", "colour-strong"):
        _choose(page, choice)
        sums.append(sum(page.evaluate(COLOURS, ["paper"])[0]))
    assert sums == sorted(set(sums), reverse=True)
    assert sums[-1] == 0
    # Brightness itself is the device's own: nothing on the page stands against it.
    assert (
        page.evaluate(
            "[...document.querySelectorAll('body *')].filter(e => getComputedStyle(e).filter !== 'none').length"
        )
        == 0
    )


@pytest.mark.daisy("7.13")
def test_content_is_hidden_on_wish(open_rich: OpenRich) -> None:
    page = open_rich()
    open_choices(page)
    for choice, hidden in (
        ("pictures", "figure img"),
        ("show-notes", ".gloss"),
        ("show-official", ".source"),
        ("show-questions", ".asked"),
    ):
        assert page.locator(hidden).first.is_visible()
        page.locator(f"#{choice}").uncheck()
        assert not page.locator(hidden).first.is_visible()
    assert page.locator("[id='b2.s1']").is_visible()
