"""Proof that a smaller page says the same: same elements, same attributes, same words."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import zip_longest

from youth_report.model import Issue

_RAW = frozenset({"pre", "textarea", "script", "style"})
"""Elements in which each blank counts."""

_BLOCKS = frozenset(
    {"html", "head", "title", "body", "main", "header", "footer", "nav", "section", "article", "aside"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "p", "blockquote", "figure", "figcaption", "hr", "br"}
    | {"ul", "ol", "li", "dl", "dt", "dd", "details", "summary", "form", "fieldset", "legend", "div", "address"}
    | {"table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"}
)
"""Elements at whose edges a reader meets no blank. Where one is missing here, the proof is only stricter."""

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_MOST = 5


def differences(before: str, after: str) -> tuple[str, ...]:
    """Return how two pages differ for a reader, in words: the first few differences, none where they are the same."""
    pairs = zip_longest(_read(before), _read(after), fillvalue="the end")
    found = (f"place {place}: {old} became {new}" for place, (old, new) in enumerate(pairs, 1) if old != new)
    return tuple(difference for difference, _ in zip(found, range(_MOST), strict=False))


def shrink(html: str, minify: Callable[[str], str], path: str) -> tuple[str, Issue | None]:
    """Return a page made smaller, or the page as it was and an issue where the smaller one would differ."""
    smaller = minify(html)
    found = differences(html, smaller)
    if found:
        return html, Issue("page.not-minified", path, {"difference": found[0]})
    return smaller, None


def _read(html: str) -> list[str]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_text()
    return reader.met


class _Reader(HTMLParser):
    """Lists what a reader meets on a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.met: list[str] = []
        self._text: list[str] = []
        self._raw = False
        self._in_head = False
        self._at_edge = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_head = tag == "head" or (self._in_head and tag != "body")
        said = "".join(f" {name}={value or ''!r}" for name, value in sorted(attrs, key=str))
        self._meet(tag, f"<{tag}{said}>")
        self._raw = self._raw or tag in _RAW

    def handle_endtag(self, tag: str) -> None:
        self._meet(tag, f"</{tag}>")
        self._in_head = self._in_head and tag != "head"
        self._raw = self._raw and tag not in _RAW

    def handle_data(self, data: str) -> None:
        self._text.append(data)

    def handle_decl(self, decl: str) -> None:
        self._meet("html", f"<!{decl.lower()}>")

    def _meet(self, tag: str, said: str) -> None:
        is_edge = self._in_head or tag in _BLOCKS
        self.end_text(before_edge=is_edge)
        self._at_edge = is_edge
        self.met.append(said)

    def end_text(self, *, before_edge: bool = True) -> None:
        """Take down the words since the last tag, without the blanks that no reader meets."""
        text, self._text = "".join(self._text), []
        if not self._raw:
            text = _BLANKS.sub(" ", text)
            text = text.lstrip(" ") if self._at_edge else text
            text = text.rstrip(" ") if before_edge else text
        if text:
            self.met.append(repr(text))
