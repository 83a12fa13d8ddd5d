"""What a very long page asks of a browser: its longest tasks, and how close the marks keep to the voice.

A report of about 40,000 words on one page, in Chromium, without a network. Processor time of the page's main thread.
Run it with: make bench
"""

from __future__ import annotations

import functools
import json
import statistics
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import ThreadingHTTPServer
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

import lameenc
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from browser.conftest import RATE, RangeHandler, wait_for
from conftest import FLAGS, find_chromium
from publishing.pages import make_pages, make_publication
from publishing.samples import SETTINGS, make_track
from weight.builds import build_report
from youth_report.model import Block, BlockId, Edition, Passage, SegmentId, Track

WORDS = 40_000
SECOND_A_WORD = 0.05
"""Faster than any voice, so that a minute holds many changes."""
LISTENED = 12
"""Seconds."""

KINDS = ("Script", "RecalcStyle", "Layout")
Change = tuple[float, str, str]
"""The time of the sound when a word was marked, the id of its line, and the word."""

WATCH = """() => {
  window.changes = [];
  const { set } = CSS.highlights.constructor.prototype;
  CSS.highlights.constructor.prototype.set = function (name, highlight) {
    if (name === "spoken" && highlight.size) {
      const [range] = highlight;
      const line = document.querySelector(".spoken");
      changes.push([sound.currentTime, line.id, range.toString()]);
    }
    return set.call(this, name, highlight);
  };
}"""


def make_long_edition(words: int) -> Edition:
    """Return the report of about 900 words again and again, each time under other ids."""
    edition = build_report().draft.edition
    size = sum(len(block.text.split()) for block in edition.blocks)
    rounds = range(1, words // size + 1)
    passages = tuple(_rename(passage, number) for number in rounds for passage in edition.passages)
    return Edition(edition.report, edition.title, (*edition.passages, *passages))


def _rename(passage: Passage, number: int) -> Passage:
    return replace(
        passage, id=BlockId(f"{passage.id}x{number}"), blocks=tuple(_rename_block(b, number) for b in passage.blocks)
    )


def _rename_block(block: Block, number: int) -> Block:
    name = f"{block.id}x{number}"
    segments = (replace(s, id=SegmentId(s.id.replace(block.id, name, 1))) for s in block.segments)
    return replace(block, id=BlockId(name), segments=tuple(segments), level=max(block.level, 2) if block.level else 0)


def make_silence(seconds: float) -> bytes:
    """Return an MP3 in which nothing is heard."""
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(24)
    encoder.set_in_sample_rate(RATE)
    encoder.set_channels(1)
    encoder.set_quality(7)
    encoder.silence()
    second = bytes(2 * RATE)
    sound = b"".join(bytes(encoder.encode(second)) for _ in range(int(seconds) + 1))
    return sound + bytes(encoder.flush())


def write_site(folder: Path) -> tuple[Edition, Track]:
    """Write the publication of a long report; return its edition and its track."""
    edition = make_long_edition(WORDS)
    quick = make_track(edition, second_a_word=SECOND_A_WORD)
    track = replace(quick, audio=make_silence(quick.duration))
    for resource in make_publication(make_pages(edition, SETTINGS, track), track).resources:
        path = folder / resource.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(resource.data)
    return edition, track


def find_longest(browser: Browser, page: Page, act: Callable[[], object]) -> float:
    """Return the processor time of the longest task of the page's main thread while something is done, in ms."""
    browser.start_tracing(page=page, categories=["toplevel", "__metadata", "disabled-by-default-devtools.timeline"])
    act()
    page.wait_for_timeout(500)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    mains = {
        (event["pid"], event["tid"])
        for event in events
        if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"
    }
    tasks = (event for event in events if event["name"].endswith("RunTask") and (event["pid"], event["tid"]) in mains)
    return max((event.get("tdur", 0) for event in tasks), default=0) / 1000


def scroll_through(page: Page) -> None:
    """Scroll from the beginning to the end, as fast as someone who looks for something."""
    page.mouse.move(200, 400)
    for _ in count():
        page.mouse.wheel(0, 2400)
        page.wait_for_timeout(30)
        if page.evaluate("scrollY + innerHeight > document.documentElement.scrollHeight - 5"):
            return


def list_lags(changes: list[Change], track: Track) -> Iterator[float]:
    """Yield how far behind the sound's clock each word was marked, in ms."""
    starts: dict[tuple[str, str], list[float]] = {
        (cue.id, word.span.of(cue.text)): [w.start for w in cue.words if w.span.of(cue.text) == word.span.of(cue.text)]
        for cue in track.cues
        for word in cue.words
    }
    for time, line, word in changes:
        begun = [start for start in starts[line, word] if start <= time + 0.006]
        if begun:
            yield max(time - begun[-1], 0) * 1000


def read_costs(session: CDPSession) -> dict[str, float]:
    """Return the processor seconds that the page has used so far, by kind."""
    return {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}


def find_tasks(browser: Browser, page: Page, address: str) -> dict[str, float]:
    """Return the longest task of each thing that a reader does, and leave the page with its first line spoken."""
    longest = functools.partial(find_longest, browser, page)
    tasks = {"while it is loaded": longest(lambda: page.goto(address, wait_until="load"))}
    page.wait_for_timeout(1000)
    tasks["scrolled from top to bottom"] = longest(lambda: scroll_through(page))
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_timeout(1000)
    tasks["the player brought by its first key"] = longest(lambda: begin(page))
    return tasks


def begin(page: Page) -> None:
    """Have the player loaded, and the first line shown."""
    page.keyboard.press("l")
    wait_for(page, "document.querySelector('.spoken')")


def listen(browser: Browser, page: Page) -> tuple[float, list[Change], dict[str, float]]:
    """Return the longest task of some seconds of listening, the changes, and what each of them cost in ms, by kind."""
    page.evaluate(WATCH)
    page.locator("[data-do=play]").click()
    wait_for(page, "sound.currentTime > 0.2")
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    before, first = read_costs(session), page.evaluate("changes.length")
    longest = find_longest(browser, page, lambda: page.wait_for_timeout(LISTENED * 1000))
    after, changes = read_costs(session), page.evaluate("changes")
    made = len(changes) - first
    return (
        longest,
        changes,
        {kind: (after[f"{kind}Duration"] - before[f"{kind}Duration"]) * 1000 / made for kind in KINDS},
    )


def look(browser: Browser, address: str, track: Track) -> None:
    """Print what is measured on the page at an address."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    tasks = find_tasks(browser, page, address)
    tasks[f"{LISTENED} s of listening"], changes, cost = listen(browser, page)
    lags = sorted(list_lags(changes, track))
    words, elements = sum(len(cue.words) for cue in track.cues), page.evaluate("document.querySelectorAll('*').length")
    print(f"{words:,} words, {len(track.cues):,} lines, {elements:,} elements")
    print("longest task of the main thread, in ms of processor time:")
    for name, longest in tasks.items():
        print(f"  {name:<42}{longest:6.1f}")
    print(f"behind the clock of the sound: {statistics.median(lags):.1f} ms (median of {len(lags)} words)")
    print(f"                               {lags[int(len(lags) * 0.95)]:.1f} ms (19 of 20)")
    parts = ", ".join(f"{kind} {ms:.2f}" for kind, ms in cost.items())
    print(f"each change of the word:       {sum(cost.values()):.2f} ms of processor time ({parts})")
    page.close()


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as place:
        _, track = write_site(Path(place))
        handler = functools.partial(RangeHandler, directory=place)
        with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, sync_playwright() as playwright:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
            look(browser, f"http://127.0.0.1:{server.server_port}/index.html", track)
            browser.close()
            server.shutdown()


if __name__ == "__main__":
    main()
