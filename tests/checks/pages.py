"""Everything that is looked at on a page: in its source first, since that is quick, then on the screen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Page

from checks.pictures import is_poor_alternative
from checks.words import Blocks, find_changes, read_blocks

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
OFF_BY_DEFAULT = (
    "color-contrast-enhanced",
    "identical-links-same-purpose",
    "meta-refresh-no-exceptions",
    "target-size",
)
PROBES = Path(__file__).with_name("probes.js").read_text(encoding="utf-8")
_VAGUE = frozenset({"click here", "here", "read more", "more", "link", "this", "this link", "learn more"})
_MOST_STOPS = 400

OpenPage = Callable[..., Page]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a page."""

    check: str
    told: str


def find_faults(html: str, wanted: Blocks, open_it: OpenPage, check: str = "") -> Iterator[Fault]:
    """Yield all that is wrong with a page; `wanted` are its words, `open_it` opens it with settings of a context.

    With a `check`, only what can find that fault is looked at, in the same states.
    """
    yield from read_source(html, wanted)
    opened: dict[str, Page] = {}
    for state, look, finds in LOOKS:
        if not check or check.partition(" ")[0] in finds:
            if state not in opened:
                opened[state] = open_it(**STATES[state])
            yield from look(opened[state])


def read_source(html: str, wanted: Blocks) -> Iterator[Fault]:
    """Yield what is wrong in the source of a page, which is also all that a reader without scripts has."""
    reader = _TagReader()
    reader.feed(html)
    reader.close()
    yield from (Fault("words", told) for told in find_changes(wanted, read_blocks(html, wanted)))
    names = Counter(found["id"] for _, found in reader.tags if found.get("id"))
    yield from (Fault("ids", f"{name} is there {times} times") for name, times in names.items() if times > 1)
    for tag, found in reader.tags:
        yield from _look_at_tag(tag, found, names)
    yield from (Fault("links", f"a link says only “{words}”") for words in reader.links if words.casefold() in _VAGUE)
    if not any(
        f.get("http-equiv") == "Content-Security-Policy" and "default-src 'none'" in f["content"]
        for _, f in reader.tags
    ):
        yield Fault("policy", "the page does not say what it may load")
    if "help" not in names:
        yield Fault("help", "nobody is named who can help")
    if re.search(r"url\(\s*[\"']?(?:https?:)?//|@import", html):
        yield Fault("hosts", "the style sheet asks another host")


def _look_at_tag(tag: str, found: Mapping[str, str], names: Counter[str]) -> Iterator[Fault]:
    if tag == "html" and not found.get("lang", "").startswith("en"):
        yield Fault("language", f"the page says that it is in {found.get('lang') or 'no language'}")
    is_told = found.get("aria-hidden") != "true"
    if tag == "img" and is_told and is_poor_alternative(found.get("alt"), found.get("src", "")):
        yield Fault("alternatives", f"a picture has no words of its own: {found.get('alt')!r}")
    if tag in ("audio", "video") and "autoplay" in found:
        yield Fault("autoplay", "the sound starts by itself")
    loaded = found.get("href" if tag == "link" else "src", "") if tag != "a" else ""
    if re.match(r"(?:https?:)?//", loaded):
        yield Fault("hosts", f"another host is asked: {loaded}")
    if tag == "a" and found.get("href", "").startswith("#") and found["href"][1:] not in names:
        yield Fault("links", f"a link leads nowhere: {found['href']}")
    for name, value in found.items():
        if name.startswith("on") or name == "style" or value.startswith("javascript:"):
            yield Fault("policy", f"<{tag}> has {name}")
    if found.get("tabindex", "0") not in ("0", "-1"):
        yield Fault("order", f"<{tag}> jumps ahead with the keyboard")


def run_axe(page: Page, where: str = "html") -> Iterator[Fault]:
    """Yield what axe-core finds in a piece of a page as it stands, its AAA rules switched on."""
    open_details(page)
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    rules = {name: {"enabled": True} for name in OFF_BY_DEFAULT}
    asked = "([where, rules]) => axe.run(where, { rules, resultTypes: ['violations'] })"
    found = page.evaluate(asked, [where, rules])
    for rule in found["violations"]:
        for node in rule["nodes"]:
            yield Fault(f"axe {rule['id']}", f"{node['target']} {node.get('failureSummary', '')}")


def open_details(page: Page) -> None:
    """Open all that can be opened, in shadow trees too: what is closed is looked at by nobody, or wrongly."""
    page.evaluate("typeof loadMore === 'function' ? loadMore().then(() => {}) : undefined")
    page.evaluate(
        "(function open(root) { for (const one of root.querySelectorAll('*')) {"
        " if (one.localName === 'details') one.open = true; if (one.shadowRoot) open(one.shadowRoot); } })(document)"
    )


def _probe(page: Page) -> Iterator[Fault]:
    found = page.evaluate(f"Object.entries({PROBES}).map(([name, probe]) => [name, probe()])")
    yield from (Fault(name, told) for name, faults in found for told in faults)


_STOP = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const shown = getComputedStyle(element.closest("label") ?? element);
  window.stops ??= new Map();
  if (!window.stops.has(element)) window.stops.set(element, window.stops.size);
  return {
    number: window.stops.get(element),
    name: (element.innerText || element.id || element.tagName).trim().slice(0, 30),
    marked: [outlineStyle, shown.outlineStyle].some((style) => style !== "none") || parseFloat(outlineWidth) > 3,
    seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    top: top + scrollY,
    inMain: Boolean(element.closest("main")),
    player: element.tagName === "AUDIO",
  };
}"""


def _walk(page: Page) -> Iterator[Fault]:
    """Walk through a page with the Tab key, as someone without a mouse does."""
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], button, summary')].filter(e => e.checkVisibility()).length"
    )
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    met: list[Mapping[str, object]] = []
    for _ in range(_MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(_STOP)
        if stop is None or (met and stop["number"] < len({s["number"] for s in met}) - 1):
            break
        if met and stop["number"] == met[-1]["number"] and not stop["player"]:
            yield Fault("trap", f"the keyboard does not get past “{stop['name']}”")
            return
        met.append(stop)
        if not stop["marked"]:
            yield Fault("focus", f"nobody sees that “{stop['name']}” has the focus")
        if not stop["seen"]:
            yield Fault("focus", f"“{stop['name']}” has the focus outside the screen")
    if len({stop["number"] for stop in met}) < wanted * 0.8:
        yield Fault("trap", f"the keyboard gets to {len(met)} of {wanted} places")
    tops = [float(str(stop["top"])) for stop in met if stop["inMain"]]
    for one, two in pairwise(tops):
        if two < one - 60:
            yield Fault("order", f"the keyboard jumps up by {one - two:.0f} px")


def _open_pop_ups(page: Page) -> Iterator[Fault]:
    """Open each explanation by its word, look at it, and close it with the keyboard."""
    for name in page.evaluate("[...document.querySelectorAll('[popover]')].map(box => box.id)"):
        openers = page.locator(f"[popovertarget='{name}']:not([popovertargetaction])")
        # The official words have one box, which the script fills for each of their links.
        word = page.locator("main a.source").first if name == "source" else openers
        if word.count() != 1:
            yield Fault("pop-ups", f"no word opens {name}, or several do")
            continue
        word.scroll_into_view_if_needed()
        word.press("Enter")
        if name == "source":
            page.locator("#source").wait_for()
        if page.locator("[popover]:popover-open").count() != 1:
            yield Fault("pop-ups", f"{name} does not open")
            continue
        found = page.evaluate(f"({PROBES}).stacking()")
        yield from (Fault("pop-ups", told) for told in found)
        yield from run_axe(page, "[popover]:popover-open")
        page.keyboard.press("Escape")
        if page.locator("[popover]:popover-open").count():
            yield Fault("pop-ups", f"{name} does not close")
        if not word.evaluate("word => word === document.activeElement"):
            yield Fault("pop-ups", f"after {name} the keyboard is elsewhere")


def _print(page: Page) -> Iterator[Fault]:
    page.emulate_media(media="print", forced_colors="none")
    lost = page.evaluate(
        "[...document.querySelectorAll('main [id*=\".s\"]')].filter(e => !e.checkVisibility()).map(e => e.id)"
    )
    yield from (Fault("print", f"{name} is not printed") for name in lost)


STATES: Mapping[str, Mapping[str, object]] = {
    "narrow": {"width": 320, "height": 568, "reduced_motion": "reduce"},
    "dark and wide": {"width": 1280, "height": 900, "color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
}
_PROBED = frozenset(re.findall(r"^  (\w+): \(\) =>", PROBES, re.MULTILINE))
LOOKS: tuple[tuple[str, Callable[[Page], Iterator[Fault]], frozenset[str]], ...] = (
    ("narrow", _probe, _PROBED),
    ("narrow", run_axe, frozenset({"axe"})),
    ("narrow", _walk, frozenset({"trap", "focus", "order"})),
    ("dark and wide", _probe, _PROBED),
    ("dark and wide", run_axe, frozenset({"axe"})),
    ("forced colours", run_axe, frozenset({"axe"})),
    ("narrow", _open_pop_ups, frozenset({"axe", "pop-ups"})),
    ("dark and wide", _open_pop_ups, frozenset({"axe", "pop-ups"})),
    ("forced colours", _print, frozenset({"print"})),
)
"""In which state a page is looked at, how, and the first words of the checks that may find something there."""


class _TagReader(HTMLParser):
    """Lists the tags of a page, and what its links say."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, Mapping[str, str]]] = []
        self.links: list[str] = []
        self._link: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag == "a":
            self._link = []

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._link is not None:
            self.links.append(" ".join("".join(self._link).split()))
            self._link = None

    def handle_data(self, data: str) -> None:
        if self._link is not None:
            self._link.append(data)
