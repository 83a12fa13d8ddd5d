"""What a reader of a page meets, as lines of text: the words, what they are, and when they are heard."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser

_TOLD = frozenset(
    {"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "tr", "summary", "figcaption", "blockquote", "figure"}
    | {"button"}
)
_LINES = _TOLD - {"button"} | {"table", "ul", "ol", "div", "section"}
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
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if not self._open and tag != "main":
            return
        if tag in _LINES or "data-play" in found:
            self._end_line()
        if tag == "img" and not self._hidden:
            self._words.append(f'"{found["alt"]}" ({found["src"]}){self._tell("span", found)}')
        if tag not in _VOID:
            self._open.append((tag, found))
            self._hidden += _is_hidden(tag, found)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or tag in _VOID:
            return
        open_tag, found = self._open[-1]
        assert open_tag == tag, f"<{open_tag}> is ended by </{tag}>"
        if not self._hidden:
            self._words.append(self._tell(tag, found))
        if tag in _LINES or "data-play" in found:
            self._end_line()
        self._open.pop()
        self._hidden -= _is_hidden(tag, found)

    def handle_data(self, data: str) -> None:
        if self._open and not self._hidden:
            self._words.append(data)

    def _tell(self, tag: str, found: Mapping[str, str]) -> str:
        if tag == "a":
            return f" (to {found['href']})"
        if tag == "button":
            return (
                "*"
                if "popovertarget" in found
                else f" (plays {found['data-play']})"
                if "data-play" in found
                else " (for scripts)"
            )
        if tag in ("td", "th"):
            return " | "
        if tag in ("span", "tr") and found.get("id"):
            return f" [{' '.join((found['id'], self._times.get(found['id'], ''))).strip()}]"
        return ""

    def _end_line(self) -> None:
        words = re.sub(r"\s+", " ", "".join(self._words)).strip()
        kinds = [tag for tag, _ in self._open if tag in _TOLD]
        if words:
            self.lines.append(f"{' '.join(kinds)} {words}")
        self._words = []


def _is_hidden(tag: str, found: Mapping[str, str]) -> bool:
    return not {"popover", "hidden"}.isdisjoint(found) or tag == "svg"
