"""A page in another language: read by the device's own voice, and kept for when there is no network.

Chromium has no voice of its own here, so the voices are those that the test gives it.
"""

from __future__ import annotations

import functools
import threading
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page

from browser.conftest import OpenPage, RangeHandler, wait_for
from publishing.pages import make_publication
from publishing.translated import make_translated

pytestmark = pytest.mark.browser

VOICES = """
  window.said = [];
  window.voices = [{ lang: 'en-GB', localService: true }, { lang: 'ur-PK', localService: false }];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const speechSynthesis = new EventTarget();
  Object.assign(speechSynthesis, {
    getVoices: () => window.voices, cancel() {}, speak: (utterance) => { window.said.push(utterance); },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis, configurable: true });
"""
LEARN = "voices.push({ lang: 'ur_PK', localService: true }); speechSynthesis.dispatchEvent(new Event('voiceschanged'))"


@pytest.fixture(scope="module")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translated")
    for resource in make_publication(make_translated()).resources:
        path = folder / resource.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(resource.data)
    return folder


@pytest.fixture
def page(open_page: OpenPage, translated: Path) -> Page:
    page = open_page("index.ur.html", base=f"file://{translated}/")
    page.add_init_script(VOICES)
    page.reload()
    return page


def test_voice_is_offered_where_the_device_has_one_for_the_language(page: Page) -> None:
    assert page.locator("#listen").is_hidden()
    page.evaluate(LEARN)
    assert page.locator("#listen").is_visible()


def test_voice_reads_line_after_line_until_it_is_stopped(page: Page) -> None:
    page.evaluate(LEARN)
    page.locator("#listen").press("Enter")
    lines = page.evaluate("[...document.querySelectorAll(\"main [id*='.s']\")].map(line => line.innerText)")
    for count, line in enumerate(lines, 1):
        assert page.evaluate("said.map(one => [one.text, one.lang])")[-1] == [line, "ur"]
        assert page.evaluate("[...document.querySelectorAll('.spoken')].map(one => one.innerText)") == [line]
        assert page.evaluate("said.length") == count
        assert page.locator("#listen").inner_text() == "روکیں"
        page.evaluate("said.at(-1).onend()")
    assert len(lines) == 4
    assert page.evaluate("[said.length, document.querySelectorAll('.spoken').length]") == [4, 0]
    page.locator("#listen").click()
    page.locator("#listen").click()
    page.evaluate("said.at(-1).onend()")
    assert page.evaluate("[said.length, document.querySelectorAll('.spoken').length]") == [5, 0]
    assert page.locator("#listen").inner_text() == "میرے آلے کی آواز میں سنیں"


def test_no_letter_is_missing_where_the_device_has_none_for_urdu(page: Page) -> None:
    known = ("Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", "Tahoma")
    page.evaluate("document.fonts.ready.then(() => true)")
    session = page.context.new_cdp_session(page)
    for domain in ("DOM", "CSS"):
        session.send(f"{domain}.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    for line in ("b1.s1", "b2.s1"):
        node = session.send("DOM.querySelector", {"nodeId": root, "selector": f"[id='{line}']"})["nodeId"]
        used = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        elsewhere = sum(font["glyphCount"] for font in used if font["familyName"] not in known)
        blanks = page.evaluate("name => document.getElementById(name).innerText.split(' ').length - 1", line)
        assert elsewhere <= blanks
        assert used


def test_it_opens_without_a_network_and_leads_to_the_other_pages(translated: Path, open_page: OpenPage) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(RangeHandler, directory=str(translated))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page = open_page("index.ur.html", base=f"http://127.0.0.1:{server.server_port}/")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        server.shutdown()
    page.reload()
    assert page.locator("h1").inner_text() == "آپ کی حفاظت"
    page.locator(".top a[hreflang=pl]").click()
    wait_for(page, "document.documentElement.lang === 'pl'")
    assert page.locator("h1").inner_text() == "Twoje bezpieczeństwo"
