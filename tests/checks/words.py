"""The words of an edition as each format says them, so that they can be held against each other one by one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser

from youth_report.model import Block, BlockId, Kind, Track

_VOID = frozenset({"img", "input", "meta", "link", "br", "hr", "col", "path", "circle", "rect"})
_EDGES = frozenset({"p", "li", "ul", "ol", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "br", "blockquote"})
_FURNITURE = frozenset({"source", "vh", "note", "small", "help", "help-line", "plain", "from", "suggested"})
"""Classes of what stands beside the words of a block, and is none of them."""
_MARKS = "“”‘’[]\"'"
_RULE = re.compile(r"[-=|–—•*]+")

Blocks = Mapping[BlockId, list[str]]
"""The words of each block, in the order of reading."""


def say_blocks(blocks: Iterable[Block]) -> Blocks:
    """Return the words of an edition's own blocks."""
    return {block.id: block.text.split() for block in blocks}


def say_cues(track: Track) -> Blocks:
    """Return the words that are read aloud, by block."""
    said: dict[BlockId, list[str]] = {}
    for cue in track.cues:
        said.setdefault(BlockId(cue.id.rpartition(".")[0]), []).extend(cue.text.split())
    return said


def say_timed_words(track: Track) -> Blocks:
    """Return the words that have a time, by block."""
    said: dict[BlockId, list[str]] = {}
    for cue in track.cues:
        block = said.setdefault(BlockId(cue.id.rpartition(".")[0]), [])
        for word in cue.words:
            block.extend(word.span.of(cue.text).split())
    return said


def read_blocks(html: str, known: Iterable[Block]) -> Blocks:
    """Return the words that a reader of a page meets in each block, without what is hidden or stands beside them."""
    kinds = {block.id: block.kind for block in known}
    reader = _BlockReader(kinds)
    reader.feed(html)
    reader.close()
    said = {name: "".join(parts).split() for name, parts in reader.met.items()}
    # Where its file is missing, a picture's words say that they stand for one.
    return {name: words[(kinds[name], *words[:1]) == (Kind.PICTURE, "Picture:") :] for name, words in said.items()}


def flatten(text: str) -> list[str]:
    """Return the words of a plain text, without the marks that a format sets around them."""
    words = (word.strip(_MARKS) for word in text.split())
    return [word for word in words if word and word != "Picture:" and not _RULE.fullmatch(word)]


def find_changes(wanted: Blocks, found: Blocks) -> list[str]:
    """Return how two formats differ, block by block."""
    faults = [f"{name} is missing" for name in wanted if name not in found]
    faults += [f"{name} was added" for name in found if name not in wanted]
    both = [name for name in wanted if name in found]
    faults += [f"{name}: {_tell_change(wanted[name], found[name])}" for name in both if wanted[name] != found[name]]
    if not faults and list(wanted) != list(found):
        faults.append("the blocks stand in another order")
    return faults


def _tell_change(wanted: list[str], found: list[str]) -> str:
    lost, added = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
    return f"lost {sorted(lost.elements())}, added {sorted(added.elements())}" if lost or added else "another order"


class _BlockReader(HTMLParser):
    """Sorts the visible words of a page by the block in which they stand."""

    def __init__(self, kinds: Mapping[BlockId, Kind]) -> None:
        super().__init__(convert_charrefs=True)
        self.met: dict[BlockId, list[str]] = {}
        self._kinds = kinds
        self._open: list[tuple[str, BlockId | None, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        name = BlockId(found.get("id", ""))
        if name in self._kinds:
            self.met.setdefault(name, [])
        block, hidden = (self._open[-1][1], self._open[-1][2]) if self._open else (None, False)
        block = name if name in self._kinds else block
        hidden = hidden or _is_beside(tag, found)
        self._put("\n" if tag in _EDGES else "", block, hidden)
        if tag == "img":
            self._put(f" {found.get('alt', '')} ", block, hidden)
        if tag not in _VOID:
            self._open.append((tag, block, hidden))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or tag in _VOID:
            return
        assert self._open[-1][0] == tag, f"<{self._open[-1][0]}> is ended by </{tag}>"
        _, block, hidden = self._open.pop()
        self._put("\n" if tag in _EDGES else "", block, hidden)

    def handle_data(self, data: str) -> None:
        if self._open:
            self._put(data, *self._open[-1][1:])

    def _put(self, words: str, block: BlockId | None, hidden: bool) -> None:
        if block and not hidden:
            self.met[block].append(words)


def _is_beside(tag: str, found: Mapping[str, str]) -> bool:
    # The words of a picture that is missing stand in a note.
    classes = set(found.get("class", "").split()) - ({"note"} if tag == "p" else set())
    return (
        "popover" in found
        or "hidden" in found
        or found.get("aria-hidden") == "true"
        or tag in ("aside", "svg", "script", "style")
        or bool(classes & _FURNITURE)
    )
