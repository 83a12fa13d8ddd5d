"""What the tests of the DAISY requirements do on a page."""

from __future__ import annotations

from playwright.sync_api import Page

from browser.conftest import wait_for

LINE = "document.querySelector('.spoken')?.id"
WORD = "[...CSS.highlights.get('spoken') ?? []].map(range => range.toString()).join()"


def show_words(page: Page) -> None:
    """Wait until what is heard has been painted."""
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def use_device(page: Page) -> None:
    """Have the device's own voice read."""
    page.evaluate("document.getElementById('voice-device').click()")
    page.get_by_role("button", name="More").click()
    wait_for(page, "document.querySelector('#which').options.length > 1")
    page.keyboard.press("Escape")


def listen_from(page: Page, name: str) -> None:
    """Tap a line."""
    page.evaluate("name => document.getElementById(name).click()", name)


def say_on(page: Page) -> None:
    """Have the device's voice come to the end of what it says."""
    page.evaluate("said.at(-1).onend()")


def select(page: Page, name: str, first: str, last: str) -> None:
    """Select some words of a line, from the first to the last."""
    page.evaluate(
        """([name, first, last]) => {
          const text = document.createTreeWalker(document.getElementById(name), NodeFilter.SHOW_TEXT);
          const range = new Range();
          for (let node; (node = text.nextNode());) {
            if (node.data.includes(first)) range.setStart(node, node.data.indexOf(first));
            if (node.data.includes(last)) range.setEnd(node, node.data.indexOf(last) + last.length);
          }
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }""",
        [name, first, last],
    )
