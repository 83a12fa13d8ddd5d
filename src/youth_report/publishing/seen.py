"""What a machine sees on a finished page, for the proofs of accessibility."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_NAMED = frozenset({"a", "button", "summary"})
_ALONE = frozenset({"img", "input", "meta", "link", "br", "path", "circle", "rect"})
_RAW = frozenset({"script", "style"})


@dataclass(slots=True)
class Seen:
    """What was seen on one page."""

    language: str = ""
    headings: list[int] = field(default_factory=list)
    ids: Counter[str] = field(default_factory=Counter)
    words: dict[str, str] = field(default_factory=dict)
    """The text of each element that has an id."""
    alternatives: list[str | None] = field(default_factory=list)
    """Those of pictures; None where one is missing. Pictures of words are hidden: their words stand beside them."""
    nameless: list[str] = field(default_factory=list)
    """Links and buttons that nothing names."""
    asked: list[str] = field(default_factory=list)
    """Addresses that a browser asks for by itself."""


def look_at(html: str) -> Seen:
    """Return what is seen on a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.seen


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen = Seen()
        self._open: list[tuple[str, dict[str, str | None], list[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "html":
            self.seen.language = found.get("lang") or ""
        if tag in _HEADINGS:
            self.seen.headings.append(_HEADINGS[tag])
        if tag == "img" and found.get("aria-hidden") != "true":
            self.seen.alternatives.append(found.get("alt"))
        if found.get("id"):
            self.seen.ids[str(found["id"])] += 1
        address = found.get("href") if tag == "link" else found.get("src")
        if address:
            self.seen.asked.append(address)
        if tag not in _ALONE:
            self._open.append((tag, found, []))

    def handle_endtag(self, tag: str) -> None:
        while self._open and tag not in _ALONE:
            name, found, texts = self._open.pop()
            text = "".join(texts)
            if found.get("id"):
                self.seen.words[str(found["id"])] = text
            if name in _NAMED and not (text.strip() or found.get("aria-label")):
                self.seen.nameless.append(f"{name} {found.get('class') or found.get('href') or ''}".strip())
            if name == tag:
                break

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] not in _RAW:
            for _, _, texts in self._open:
                texts.append(data)
