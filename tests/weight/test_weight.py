"""What a report of about 900 words weighs when it is opened, and what it then asks of a phone."""

from __future__ import annotations

import functools
import gzip
import threading
from collections.abc import Iterator, Mapping
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.conftest import RangeHandler, wait_for
from weight.builds import build_report

pytestmark = pytest.mark.browser

PAGE = "index.html"


def weigh(data: bytes) -> int:
    """Return how many bytes are sent, as a server with gzip at its best sends them."""
    return len(gzip.compress(data, 9, mtime=0))


@pytest.fixture(scope="module")
def files() -> Mapping[str, bytes]:
    built = build_report()
    assert 850 <= sum(len(block.text.split()) for block in built.draft.edition.blocks) <= 950
    return {resource.path: resource.data for resource in built.publication.resources}


@pytest.fixture(scope="module")
def address(files: Mapping[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("weight")
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(RangeHandler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    # A worker would fetch what is kept for later, which is no part of a first view.
    context = browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
    yield context.new_page()
    context.close()


def _open(page: Page, address: str) -> list[str]:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + PAGE, wait_until="networkidle")
    return asked


def _name(url: str) -> str:
    """Return the name of a file without what it was pinned by."""
    stem, *_, ending = url.rpartition("/")[2].split(".")
    return f"{stem}.{ending}"


def test_first_view_is_light(page: Page, address: str, files: Mapping[str, bytes]) -> None:
    asked = _open(page, address)
    icon = page.evaluate("document.querySelector('link[rel=icon]').href")
    if icon not in asked:  # a browser without windows has no place for it
        asked.append(icon)
    assert all(url.startswith(address) for url in asked)
    assert sorted(map(_name, asked)) == ["icon.svg", PAGE, "reader.js"]
    assert sum(weigh(files[url.removeprefix(address)]) for url in asked) <= 12_000


def test_what_is_loaded_to_listen_is_light(page: Page, address: str, files: Mapping[str, bytes]) -> None:
    asked = _open(page, address)
    page.locator("[data-do=play]").click()
    wait_for(page, "document.querySelector('.spoken')")
    sent = {_name(url): weigh(files[url.removeprefix(address)]) for url in asked if url.endswith(".js")}
    assert sorted(sent) == ["listen.js", "reader.js"]
    assert sent["listen.js"] <= 6_000


def test_page_has_few_elements(page: Page, address: str) -> None:
    _open(page, address)
    assert page.evaluate("document.querySelectorAll('*').length") <= 600


def test_every_word_is_there_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + PAGE)
    shown = set(page.locator("main").inner_text().split())
    wanted = {word for block in build_report().draft.edition.blocks for word in block.text.split()}
    assert wanted <= shown
    context.close()


def test_one_file_holds_the_official_words_and_asks_for_nothing(
    files: Mapping[str, bytes], browser: Browser, tmp_path: Path
) -> None:
    (tmp_path / "offline.html").write_bytes(files["offline.html"])
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((tmp_path / "offline.html").as_uri())
    page.locator("main a.source").first.click()
    wait_for(page, "document.querySelector('#source:popover-open')")
    assert "is required by statute" in page.locator("#source").inner_text()
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    page.close()
