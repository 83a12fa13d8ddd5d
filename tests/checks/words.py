"""The words of an edition as each format says them, so that they can be held against each other one by one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from html.parser import HTMLParser

from youth_report.model import Block, Cue, Track

_VOID = frozenset({"img", "input", "meta", "link", "br", "hr", "col", "path", "circle", "rect"})
_EDGES = frozenset({"p", "li", "ul", "ol", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "br", "blockquote"})
_FURNITURE = frozenset({"source", "vh", "note", "small", "help", "help-line", "plain", "from", "suggested", "gloss"})
"""Classes of what stands beside the words of a block, and is none of them."""
_MARKS = "“”‘’[]\"'"
_RULE = re.compile(r"[-=|–—•*]+")

Blocks = Mapping[str, list[str]]
"""The words of each block, and of each sentence that explains (`b7.g1`), in the order of reading."""


def say_edition(blocks: Iterable[Block], track: Track | None = None) -> Blocks:
    """Return the words of an edition's own blocks, and of the sentences that explain, if a track says them."""
    explained = [cue for cue in track.cues if ".g" in cue.id] if track else []
    said: dict[str, list[str]] = {}
    for block in blocks:
        said[block.id] = block.text.split()
        said |= {cue.id: cue.text.split() for cue in explained if cue.id.startswith(f"{block.id}.")}
    return said


def say_cues(track: Track) -> Blocks:
    """Return the words that are read aloud."""
    said: dict[str, list[str]] = {}
    for cue in track.cues:
        said.setdefault(_name_home(cue), []).extend(cue.text.split())
    return said


def say_timed_words(track: Track) -> Blocks:
    """Return the words that have a time."""
    said: dict[str, list[str]] = {}
    for cue in track.cues:
        found = said.setdefault(_name_home(cue), [])
        for word in cue.words:
            found.extend(word.span.of(cue.text).split())
    return said


def _name_home(cue: Cue) -> str:
    return cue.id if ".g" in cue.id else cue.id.rpartition(".")[0]


def read_blocks(html: str, wanted: Iterable[str]) -> Blocks:
    """Return the words that a reader of a page meets in each block, without what is hidden or stands beside them."""
    reader = _BlockReader(frozenset(wanted))
    reader.feed(html)
    reader.close()
    # Where its file is missing, a picture's words say that they stand for one.
    said = {name: "".join(parts).split() for name, parts in reader.met.items()}
    return {name: words[name in reader.missing :] for name, words in said.items()}


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

    def __init__(self, wanted: Collection[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.met: dict[str, list[str]] = {}
        self.missing: set[str] = set()
        """Pictures whose file is missing."""
        self._wanted = wanted
        self._open: list[tuple[str, str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        name = found.get("id", "")
        block, hidden = self._open[-1][1:] if self._open else ("", False)
        if name in self._wanted:
            self.met.setdefault(name, [])
            block = name
        else:
            hidden = hidden or _is_beside(tag, found)
        if tag == "p" and found.get("class") == "note" and block:
            self.missing.add(block)
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

    def _put(self, words: str, block: str, hidden: bool) -> None:
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
