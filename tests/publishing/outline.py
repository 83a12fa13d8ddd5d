"""What a reader of a page meets, as lines of text: the words, what they are, and when they are heard."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser

_LINES = frozenset(
    [
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "li",
        "dt",
        "dd",
        "th",
        "td",
        "summary",
        "legend",
        "figcaption",
        "blockquote",
        "table",
        "tr",
        "ul",
        "ol",
        "div",
    ]
)
_VOID = frozenset({"img", "input", "meta", "link", "br", "circle", "path", "rect"})


def draw_outline(html: str, times: Mapping[str, str] | None = None) -> list[str]:
    """Return a line for each block of words in `main`; `times` says when the segment with an id is heard."""
    reader = _Outliner(times or {})
    reader.feed(html)
    reader.close()
    return reader.lines


class _Outliner(HTMLParser):
    def __init__(self, times: Mapping[str, str]) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._times = times
        self._open: list[tuple[str, dict[str, str]]] = []
        self._words: list[str] = []
        self._kind = ""
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if not self._open and tag != "main":
            return
        if tag in _LINES:
            self._end_line(tag)
        if tag == "img":
            self._words.append(f'picture "{found["alt"]}" ({found["src"]})')
        if tag not in _VOID:
            self._open.append((tag, found))
            self._hidden += "popover" in found or tag == "svg"

    def handle_endtag(self, tag: str) -> None:
        if not self._open or tag in _VOID:
            return
        open_tag, found = self._open.pop()
        assert open_tag == tag, f"<{open_tag}> is ended by </{tag}>"
        self._hidden -= "popover" in found or tag == "svg"
        if tag in _LINES:
            self._end_line("")
        elif not self._hidden:
            self._words.append(self._tell(tag, found))

    def handle_data(self, data: str) -> None:
        if self._open and not self._hidden:
            self._words.append(data)

    def _tell(self, tag: str, found: Mapping[str, str]) -> str:
        if tag == "a":
            return f"(to {found['href']})"
        if tag == "button":
            return "*" if "popovertarget" in found else f"(plays {found['data-play']})"
        if tag == "span" and found.get("id"):
            return f" [{' '.join((found['id'], self._times.get(found['id'], ''))).strip()}]"
        return ""

    def _end_line(self, kind: str) -> None:
        words = re.sub(r"\s+", " ", "".join(self._words)).strip()
        if words:
            self.lines.append(f"{self._kind or '-'} {words}")
        self._words = []
        self._kind = kind or self._kind
