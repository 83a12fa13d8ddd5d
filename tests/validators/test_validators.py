"""Validators of others find nothing, on every page and in every state. `make validators` looks at all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import pytest
from playwright.sync_api import Page

from browser.conftest import OpenPage, wait_for
from checks.pages import run_axe
from validators import tools
from validators.conftest import PARTS
from validators.states import State, choose, find_groups, list_every, list_few

pytestmark = [pytest.mark.browser, pytest.mark.validators]

CHOOSING = ("official.html", "readability.html", "accessibility.html", "offline.html")
"""Pages with choices beside the reading page, whose choices are crossed."""
PAGES = (
    "index.html",
    *CHOOSING,
    "score-one.html",
    "score-both.html",
    "index.ur.html",
    "index.pl.html",
    "front.html",
    "board.html",
)
TRANSCRIPT = Path(__file__).with_name("transcript.txt")


def _ask_all(page: Page, where: str) -> Iterator[str]:
    yield from (f"{where}: {fault.check} {fault.told}" for fault in run_axe(page))
    yield from (f"{where}: IBM {told}" for told in tools.ask_ibm(page))
    yield from (f"{where}: HTMLCS {told}" for told in tools.ask_htmlcs(page))


def _say(found: Iterator[str] | list[str]) -> str:
    return "\n".join(dict.fromkeys(found))


def _look_in_states(page: Page, states: Iterable[State]) -> list[str]:
    found: list[str] = []
    for state in states:
        choose(page, state)
        found += _ask_all(page, " ".join(state))
    return found


@pytest.mark.parametrize("file", CHOOSING)
def test_nothing_is_found_in_any_choice(file: str, open_page: OpenPage) -> None:
    page = open_page(file, bypass_csp=True)
    tools.load(page)
    assert _say(_look_in_states(page, list_few(find_groups(page)))) == ""


def test_nothing_is_found_in_any_choice_on_the_reading_page(part: int | None, open_page: OpenPage) -> None:
    page = open_page("index.html", bypass_csp=True)
    tools.load(page)
    groups = find_groups(page)
    states = list_few(groups) if part is None else islice(list_every(groups), part, None, PARTS)
    assert _say(_look_in_states(page, states)) == ""


def test_states_are_crossed_as_far_as_they_can_get_into_each_others_way() -> None:
    groups = {
        "size": ["size-1", "size-2"],
        "colour": ["colour-device", "colour-light", "colour-dark"],
        "weight": ["weight-1", "weight-2", "weight-3"],
    }
    every = list(list_every(groups))
    assert len(every) == len(set(every)) == 2 * 2 + 3
    assert ("size-2", "colour-dark") in every
    assert not any("colour-device" in state for state in every[:4])
    assert {name for state in list_few(groups) for name in state} == {name for ids in groups.values() for name in ids}


CONTEXTS: dict[str, dict[str, object]] = {
    "400 % zoom": {"width": 320, "height": 256},
    "wide": {"width": 1280, "height": 900},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "forced dark colours": {"forced_colors": "active", "color_scheme": "dark"},
    "calm": {"reduced_motion": "reduce", "width": 820},
}


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("file", PAGES)
def test_nothing_is_found_on_any_device(file: str, context: str, open_page: OpenPage) -> None:
    page = open_page(file, bypass_csp=True, **CONTEXTS[context])
    tools.load(page)
    assert _say(_ask_all(page, context)) == ""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_found_in_any_pop_up(scheme: str, open_page: OpenPage) -> None:
    page = open_page("index.html", bypass_csp=True, color_scheme=scheme)
    tools.load(page)
    names = page.evaluate("[...document.querySelectorAll('[popover]')].map(box => box.id)")
    found: list[str] = []
    for name in names:
        links = "main a.source >> nth=0" if name == "source" else f"[popovertarget='{name}']:not([popovertargetaction])"
        page.locator(links).press("Enter")
        page.locator(f"[id='{name}']").wait_for()
        assert page.locator("[popover]:popover-open").count() == 1
        found += _ask_all(page, name)
        page.keyboard.press("Escape")
    assert names
    assert _say(found) == ""


def test_nothing_is_found_while_it_is_read_aloud(open_page: OpenPage) -> None:
    page = open_page("index.html", bypass_csp=True)
    tools.load(page)
    for name in ("word-pictures", "ruler", "syllables"):
        page.locator(f"#{name}").check()
    wait_for(page, "document.querySelector('.beside')")
    page.locator("[id='b2.s1']").click(position={"x": 4, "y": 4})
    wait_for(page, "document.querySelector('.spoken')")
    assert _say(_ask_all(page, "playing")) == ""


def test_nothing_is_found_in_the_source(site: Path) -> None:
    pages = [site / name for name in PAGES]
    assert _say([*tools.ask_nu(pages), *tools.ask_html_validate(pages)]) == ""


def test_nothing_is_found_in_captions(site: Path) -> None:
    assert tools.ask_webvtt(site / "audio/narration.vtt", "captions") == []
    assert tools.ask_webvtt(site / "audio/chapters.vtt", "chapters") == []


def test_validators_would_find_a_defect(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page("index.html", bypass_csp=True)
    tools.load(page)
    page.evaluate("document.querySelector('figure img').removeAttribute('alt')")
    page.evaluate("document.querySelector('.lead').style.color = '#999'")
    found = _say(_ask_all(page, ""))
    assert [name for name in ("axe image-alt", "IBM img_alt_valid", "HTMLCS WCAG2AAA") if name not in found] == []
    broken = tmp_path / "broken.html"
    broken.write_text("<!doctype html><title>x</title><p id=a><p id=a><img src=x>", encoding="utf-8")
    assert "Duplicate ID" in _say(tools.ask_nu([broken]))
    assert "no-dup-id" in _say(tools.ask_html_validate([broken]))
    captions = tmp_path / "broken.vtt"
    captions.write_text("WEBVTT\n\n00:02.000 --> 00:01.000\nNo.\n", encoding="utf-8")
    assert tools.ask_webvtt(captions, "captions")


def test_screen_reader_says_what_is_wanted(open_page: OpenPage, request: pytest.FixtureRequest) -> None:
    _compare(tools.listen(open_page("index.html", bypass_csp=True)), TRANSCRIPT, request)


def test_screen_reader_says_what_is_wanted_of_all_that_comes_for_listeners(
    open_page: OpenPage, request: pytest.FixtureRequest
) -> None:
    page = open_page("index.html", bypass_csp=True)
    page.evaluate("loadMore()")
    page.get_by_role("button", name="More", exact=True).click()
    page.locator(".later > summary").click()
    said = [line for place in ("#player", "#more") for line in tools.listen(page, place)]
    _compare(said, TRANSCRIPT.with_name("transcript_listening.txt"), request)


def _compare(lines: Iterable[str], golden: Path, request: pytest.FixtureRequest) -> None:
    said = "\n".join(lines) + "\n"
    if request.config.getoption("--save-golden"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
