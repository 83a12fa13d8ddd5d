"""Take a picture of every state of every page at four widths, to be looked at: `make screenshots`."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from conftest import FLAGS
from publishing.pages import make_publication
from publishing.samples import EDITION, make_track
from publishing.translated import make_translated

WIDTHS = {320: 568, 390: 844, 820: 1180, 1280: 900}
Act = Callable[[Page], None]


def _click(*names: str) -> Act:
    """Return what clicks elements by their ids, whether or not they are in sight."""

    def click(page: Page) -> None:
        if names:
            page.evaluate("loadMore()")
        for name in names:
            page.evaluate("name => document.getElementById(name).click()", name)

    return click


def _press(selector: str) -> Act:
    return lambda page: page.locator(selector).first.click()


def _open_listening(page: Page) -> None:
    page.evaluate("summon()")
    page.get_by_role("button", name="More", exact=True).click()


def _mark_by_line(page: Page) -> None:
    _click("style-under")(page)
    page.keyboard.press("o")


STATES: dict[str, tuple[str, dict[str, object], Act]] = {
    "reading": ("index.html", {}, _click()),
    "choices": ("index.html", {}, _press(".panel > summary")),
    "listening": ("index.html", {}, _open_listening),
    "spoken": ("index.html", {}, lambda page: page.keyboard.press("o")),
    "spoken, a line under it": ("index.html", {}, _mark_by_line),
    "one sentence": ("index.html", {}, _click("alone")),
    "ruler and syllables": ("index.html", {}, _click("ruler", "syllables")),
    "pictures for words": ("index.html", {}, _click("word-pictures")),
    "word": ("index.html", {}, _press("main .word")),
    "official words": ("index.html", {}, _press("#b4 .source")),
    "questions": ("index.html", {}, _press(".asked > summary")),
    "dark": ("index.html", {"color_scheme": "dark"}, _click()),
    "cream": ("index.html", {}, _click("colour-cream")),
    "strong": ("index.html", {}, _click("colour-strong")),
    "largest and widest": ("index.html", {}, _click("size-largest", "spacing-wider", "leading-wider")),
    "clear letters": ("index.html", {}, _click("letters-clear", "weight-thick")),
    "forced colours": ("index.html", {"forced_colors": "active"}, _click()),
    "official": ("official.html", {}, _click()),
    "board": ("readability.html", {}, _click()),
    "statement": ("accessibility.html", {}, _click()),
    "in Urdu": ("index.ur.html", {}, _click()),
}


def take_screenshots(folder: Path) -> int:
    """Write the pictures into a folder; return how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    chromium = next(found for found in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if found)
    with tempfile.TemporaryDirectory() as site, sync_playwright() as playwright:
        track = make_track(EDITION)
        for resource in make_publication(make_translated(track), track).resources:
            path = Path(site, resource.path)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(resource.data)
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for name, (file, settings, act) in STATES.items():
            for width, height in WIDTHS.items():
                with browser.new_context(viewport={"width": width, "height": height}, **settings) as context:  # type: ignore[arg-type]
                    page = context.new_page()
                    page.goto(f"{Path(site).as_uri()}/{file}")
                    act(page)
                    page.wait_for_timeout(200)
                    page.screenshot(path=folder / f"{name}, {width}.png")
        browser.close()
    return len(STATES) * len(WIDTHS)


if __name__ == "__main__":
    place = Path(sys.argv[1])
    sys.stdout.write(f"{take_screenshots(place)} pictures in {place}\n")
