"""Without a network: the one file, and the pages that a browser keeps."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import RangeHandler, wait_for
from publishing.pages import SHRINK, TEMPLATES, make_pages
from publishing.samples import DRAWN, UMBRELLA
from youth_report.engines.htmlmin_minifier import HtmlminMinifier
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import Track
from youth_report.publishing import offline

pytestmark = pytest.mark.browser

PLAYS = "sound.currentTime > 0.2 && !sound.paused"


def _listen(page: Page) -> None:
    page.locator("[id='b2.s2']").click(position={"x": 3, "y": 12})
    wait_for(page, PLAYS)
    wait_for(page, "document.querySelector('.spoken')?.id === 'b2.s2' && CSS.highlights.has('spoken')")


@pytest.fixture
def one_file(track: Track, tmp_path: Path) -> Path:
    """Return the one file, alone in its folder."""
    render, minify = JinjaTemplates([TEMPLATES], SHRINK).render, HtmlminMinifier().minify
    pictures = {"umbrella.svg": UMBRELLA}
    pages = make_pages(track=track)
    made = offline.write(pages, track=track, pictures=pictures, drawings=DRAWN, render=render, minify=minify)
    (tmp_path / made.path).write_bytes(made.data)
    return tmp_path / made.path


def test_one_file_reads_aloud_with_no_network_and_no_other_file(one_file: Path, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, offline=True)
    page, asked, said = context.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url[:80]))
    page.on("console", lambda message: said.append(message.text))
    page.goto(one_file.as_uri())
    assert page.evaluate("document.querySelector('figure img').naturalWidth") > 0
    _listen(page)
    page.locator("#official-title").scroll_into_view_if_needed()
    page.locator("[id='b4'] .source").click()
    wait_for(page, "document.querySelector('#source:popover-open p').innerText.startsWith('The Board identified')")
    page.locator("#source a").click()
    wait_for(page, "location.hash === '#official-b4'")
    assert page.evaluate("document.getElementById('official-b4').getBoundingClientRect().top < innerHeight")
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert said == []
    context.close()


def test_one_file_asks_for_nothing_else(one_file: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(one_file.as_uri())
    links = page.evaluate("[...document.querySelectorAll('[href], [src]')].map(e => e.getAttribute('href') ?? e.src)")
    inside = ("#", "data:", "tel:", "sms:", "https://www.childline.org.uk")
    assert [link for link in links if not link.startswith(inside)] == []
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
    assert [link for link in links if link.startswith("#") and link[1:] not in ids] == []
    page.close()


@pytest.fixture
def server(site: Path) -> Iterator[ThreadingHTTPServer]:
    """Serve the publication at an address of its own, until the test takes it away."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(RangeHandler, directory=str(site))) as made:
        threading.Thread(target=made.serve_forever, daemon=True).start()
        yield made
        made.shutdown()


def test_kept_pages_open_without_a_network_and_read_aloud(server: ThreadingHTTPServer, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    address = f"http://127.0.0.1:{server.server_port}/"
    page.goto(address)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    server.shutdown()
    server.server_close()
    page.reload()
    assert page.evaluate("navigator.serviceWorker.controller !== null")
    assert page.evaluate("document.querySelector('figure img').naturalWidth") > 0
    _listen(page)
    page.evaluate("sound.currentTime = 20")
    wait_for(page, "sound.currentTime > 20.2 && !sound.paused")
    page.goto(f"{address}official.html")
    assert page.locator("h1").inner_text().startswith("Annual Report")
    context.close()


def test_kept_sound_is_given_in_parts(server: ThreadingHTTPServer, browser: Browser, track: Track) -> None:
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{server.server_port}/")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.reload()
    ask = """async (range) => {
      const answer = await fetch(document.querySelector("#sound").src, { headers: { Range: range } });
      return [answer.status, answer.headers.get("Content-Range"), (await answer.arrayBuffer()).byteLength];
    }"""
    size = len(track.audio)
    assert page.evaluate(ask, "bytes=0-") == [206, f"bytes 0-{size - 1}/{size}", size]
    assert page.evaluate(ask, "bytes=10-19") == [206, f"bytes 10-19/{size}", 10]
    assert page.evaluate(ask, "bytes=-5") == [206, f"bytes {size - 5}-{size - 1}/{size}", 5]
    assert page.evaluate(ask, f"bytes={size}-") == [416, f"bytes */{size}", 0]
    context.close()


def test_newer_publication_is_met_while_there_is_a_network(
    server: ThreadingHTTPServer, browser: Browser, site: Path
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{server.server_port}/")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    old = (site / "index.html").read_text(encoding="utf-8")
    (site / "index.html").write_text(old.replace("<title>", "<title>New: "), encoding="utf-8")
    try:
        page.reload()
        assert page.title().startswith("New: ")
    finally:
        (site / "index.html").write_text(old, encoding="utf-8")
    context.close()
