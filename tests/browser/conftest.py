"""One built publication and one small web server for all tests of a run."""

from __future__ import annotations

import array
import contextlib
import functools
import math
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.more_kinds import RICH, VOICES
from publishing.pages import make_pages, make_publication
from publishing.samples import EDITION, make_track
from publishing.scored_samples import PAIRED, SCORED, STAGED, render_score
from youth_report.model import Edition, Track

RATE = 22_050

OpenPage = Callable[..., Page]


class RangeHandler(SimpleHTTPRequestHandler):
    """Serves parts of files too, as every real server does: without it a browser cannot go to a place in a sound."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if not asked or not path.is_file():
            super().do_GET()
            return
        data = path.read_bytes()
        start, end = int(asked[1]), min(int(asked[2] or len(data)), len(data) - 1)
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Range", f"bytes {start}-{end}/{len(data)}")
        self.send_header("Content-Length", str(end + 1 - start))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # the browser has heard enough
            self.wfile.write(data[start : end + 1])

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
        pass


def wait_for(page: Page, expression: str) -> None:
    """Wait until an expression holds on a page. (Playwright's own way needs `eval`, which our pages forbid.)"""
    for _ in range(300):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(20)
    pytest.fail(f"this never came true: {expression}")


def choose_listening(page: Page, *names: str) -> None:
    """Choose something in the panel of the player, and close it again."""
    page.evaluate("summon()")
    page.get_by_role("button", name="More").click()
    page.locator(".later > summary").click()
    for name in names:
        page.locator(f"#{name}").check()
    page.keyboard.press("Escape")


def open_choices(page: Page) -> None:
    """Open the panel of display choices, and the further ones in it."""
    page.locator(".panel > summary").click()
    page.locator(".panel details > summary").click()


def make_tone(seconds: float) -> bytes:
    import lameenc

    encoder = lameenc.Encoder()
    encoder.set_bit_rate(48)
    encoder.set_in_sample_rate(RATE)
    encoder.set_channels(1)
    encoder.silence()
    samples = array.array("h", (int(300 * math.sin(n / 16)) for n in range(int(RATE * seconds))))
    return bytes(encoder.encode(samples.tobytes())) + bytes(encoder.flush())


def make_heard(edition: Edition) -> Track:
    """Return a quick narration with a tone for a voice."""
    quick = make_track(edition, second_a_word=0.3)
    return replace(quick, audio=make_tone(quick.duration))


@pytest.fixture(scope="session")
def track() -> Track:
    return make_heard(EDITION)


@pytest.fixture(scope="session")
def site(track: Track, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sample's publication, as it stands on a shelf."""
    folder = _shelve(tmp_path_factory.mktemp("site"), EDITION, track)
    for name, scored in (("one", SCORED), ("both", PAIRED), ("drafts", STAGED)):
        (folder / f"score-{name}.html").write_text(render_score(scored), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a publication with more kinds of content than the sample."""
    return _shelve(tmp_path_factory.mktemp("rich"), RICH, make_heard(RICH))


def _shelve(folder: Path, edition: Edition, track: Track) -> Path:
    for resource in make_publication(make_pages(edition, track=track), track).resources:
        path = folder / resource.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(resource.data)
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the publication; the address ends with a slash."""
    handler = functools.partial(RangeHandler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Open a page of the publication in a fresh profile: `open_page("index.html", width=320, color_scheme="dark")`."""
    contexts = []

    def open_it(
        file: str = "index.html", *, width: int = 390, height: int = 844, base: str = address, **more: object
    ) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **more)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.goto(base + file)
        return page

    yield open_it
    for context in contexts:
        context.close()


@pytest.fixture
def open_player(open_page: OpenPage) -> OpenPage:
    """Open a page with the whole bar of its player, which comes when someone listens."""

    def open_it(file: str = "index.html", **more: object) -> Page:
        page = open_page(file, **more)
        page.evaluate("summon()")
        return page

    return open_it


@pytest.fixture
def open_rich(open_page: OpenPage, rich: Path) -> OpenPage:
    """Open the publication with more kinds of content, from its folder, on a device with voices."""

    def open_it(file: str = "index.html", **more: object) -> Page:
        page = open_page(file, base=f"{rich.as_uri()}/", **more)
        page.add_init_script(VOICES)
        page.reload()
        if more.get("java_script_enabled", True):
            page.evaluate("loadMore()")
        return page

    return open_it
