"""The parts of a web page that matter for its words, as a tree; tags that are never closed end as in a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

# A tag or a comment that is not closed goes on to the end of the page, so that no text is looked at twice.
_MARKUP = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))|<[!?][^>]*+>?|</[^a-z>][^>]*+>?|</>"
    r"|<(?P<close>/?)(?P<name>[a-z][^\s/>]*+)"
    r"(?P<attributes>(?:[^>=]|=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))?)*+)(?:>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([^\s=/\"'>]+)(?:\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_RAW_ENDS = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp")
}
"""Elements in which nothing is markup, and how each of them ends."""
_UNREAD = "audio button canvas datalist dialog math nav noscript object select svg template video"
_LEFT_OUT = frozenset(_UNREAD.split())
"""What is in these is no part of what the page says."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol", "menu"})
_CELLS = frozenset({"td", "th"})
_KEPT = HEADINGS | LISTS | _CELLS | {"li", "blockquote", "table", "tr", "main"}
_WITHIN_LINES = """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q ruby
    rp rt s samp small span strike strong sub sup time tt u var wbr
"""
_INLINE = frozenset(_WITHIN_LINES.split())
_SAID = {"q": ("“", "”"), "br": (" ", " ")}
"""What a reader sees where a tag begins or ends."""
_FENCES = {"li": LISTS, "tr": frozenset({"table"})} | dict.fromkeys(_CELLS, frozenset({"table"}))
"""A tag to the elements that it does not reach out of."""
_ENDED_BY = {"li": frozenset({"li"}), "tr": _CELLS | {"tr"}} | dict.fromkeys(_CELLS, _CELLS)
"""A tag to the open elements that end where it begins."""
_DEEPEST = 100
"""Elements within elements. What is deeper still counts as words of the deepest."""


@dataclass(frozen=True, slots=True)
class Words:
    """What stands between two tags."""

    said: str
    line: int


@dataclass(slots=True)
class Node:
    """An element: its parts are elements, words, and None where a new line begins."""

    name: str
    line: int = 1
    attributes: Mapping[str, str] = field(default_factory=dict)
    parts: list[Node | Words | None] = field(default_factory=list)

    def find(self, name: str) -> Iterator[Node]:
        """Yield the elements of a name within this one, not those within them."""
        for part in self.parts:
            if isinstance(part, Node):
                yield from (part,) if part.name == name else part.find(name)

    def read_words(self) -> str:
        """Return all words in the element, with single blanks."""
        return " ".join("".join(self._list_words()).split())

    def _list_words(self) -> Iterator[str]:
        for part in self.parts:
            match part:
                case Node():
                    yield from part._list_words()
                case Words():
                    yield part.said
                case None:
                    yield " "


def read_tree(text: str) -> Node:
    """Return the page as one element. Pictures are elements; scripts, menus and what is hidden are not there."""
    tree = _Tree(Node("page"))
    done = line = 0
    end = len(text)
    while done < end:
        found = _MARKUP.search(text, done)
        start = found.start() if found else end
        tree.add_words(unescape(text[done:start]))
        tree.line += text.count("\n", done, start)
        if not found:
            break
        name, line = (found["name"] or "").lower(), found.start()
        done = found.end()
        if name in _RAW_ENDS and not found["close"]:
            close = _RAW_ENDS[name].search(text, done)
            done = close.start() if close else end
        elif name:
            tree.take_tag(name, found["attributes"], closes=bool(found["close"]))
        tree.line += text.count("\n", line, done)
    return tree.top


class _Tree:
    """The tree as it grows."""

    def __init__(self, top: Node) -> None:
        self.top = top
        self.line = 1
        self._open = [top]
        self._hider, self._hiders = "", 0

    def add_words(self, words: str) -> None:
        if words and not self._hider:
            blank = len(words) - len(words.lstrip())
            self._open[-1].parts.append(Words(words, self.line + words.count("\n", 0, blank)))

    def take_tag(self, name: str, attributes: str, *, closes: bool) -> None:
        if self._hider:
            self._stay_hidden(name, closes)
        elif closes:
            self._end(name)
        else:
            self._begin(name, _read_attributes(attributes))

    def _stay_hidden(self, name: str, closes: bool) -> None:
        if name != self._hider:
            return
        # The next paragraph ends a paragraph, so it is not within it.
        self._hiders += -1 if closes or name == "p" else 1
        if not self._hiders:
            self._hider = ""

    def _begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in _SAID:
            self.add_words(_SAID[name][0])
        elif name == "img":
            self._open[-1].parts.append(Node(name, self.line, attributes))
        elif name in _LEFT_OUT or ("hidden" in attributes or attributes.get("aria-hidden") == "true"):
            self._break_line(name)
            self._hider, self._hiders = name, 1
        elif name in _KEPT:
            self._end_unclosed(name)
            self._open_node(Node(name, self.line, attributes))
        else:
            self._break_line(name)

    def _end(self, name: str) -> None:
        if name in _SAID:
            self.add_words(_SAID[name][1])
        elif name in _KEPT:
            self._close(HEADINGS if name in HEADINGS else {name}, _FENCES.get(name, frozenset()))
        else:
            self._break_line(name)

    def _end_unclosed(self, name: str) -> None:
        ended = HEADINGS if name in HEADINGS else _ENDED_BY.get(name, frozenset())
        self._close(ended, _FENCES.get(name, LISTS | _CELLS))
        if name == "tr":
            self._close({"tr"}, _FENCES[name])

    def _open_node(self, node: Node) -> None:
        if len(self._open) > _DEEPEST:
            self._open[-1].parts.append(None)
            return
        self._open[-1].parts.append(node)
        self._open.append(node)

    def _close(self, names: frozenset[str] | set[str], fences: frozenset[str]) -> None:
        """Close the innermost open element of these names, and all in it, if no fence stands in between."""
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].name in names:
                del self._open[depth:]
                return
            if self._open[depth].name in fences:
                return

    def _break_line(self, name: str) -> None:
        if name not in _INLINE and self._open[-1].parts:
            self._open[-1].parts.append(None)


def _read_attributes(text: str) -> Mapping[str, str]:
    found = _ATTRIBUTE.findall(text) if text else ()
    # Of two attributes of one name, the first counts.
    return {key.lower(): unescape(one or other or bare) for key, one, other, bare in reversed(found)}
