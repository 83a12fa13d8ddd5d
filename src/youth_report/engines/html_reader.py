"""Web pages. Menus, buttons, scripts and what is hidden are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from posixpath import basename
from urllib.parse import unquote, urlsplit

from youth_report.engines.html_tree import HEADINGS, LISTS, Node, Words, read_tree
from youth_report.model import BadInput, Kind, RawBlock


class HtmlReader:
    """The Reader of web pages."""

    def read(self, data: bytes, name: str) -> tuple[RawBlock, ...]:
        """Return the blocks of a page in UTF-8: those of its `main` part, if that has words."""
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as slip:
            raise BadInput("this page is not text in UTF-8", mend="Save it again as UTF-8.", where=name) from slip
        page = read_tree(text)
        main = next((part for part in page.find("main") if part.read_words()), page)
        return tuple(_read_parts(main.parts, _Place()))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where on the page a part stands."""

    depth: int = 0
    """How many lists are around it."""
    quoted: bool = False
    opens_item: bool = False
    """True for what comes first in a list item."""
    mark: str = ""
    """The number that stands before the first words of a list item."""

    def make_block(self, words: str, line: int) -> RawBlock:
        """Return running words that stand here as a block."""
        if self.opens_item:
            return RawBlock(Kind.ITEM, f"{self.mark} {words}".strip(), level=self.depth, line=line)
        return RawBlock(Kind.QUOTE if self.quoted else Kind.PARAGRAPH, words, line=line)


def _read_parts(parts: Iterable[Node | Words | None], place: _Place) -> Iterator[RawBlock]:
    """Yield the blocks of some parts, in order. Only the first of them opens a list item."""
    for run in _group_parts(parts):
        for block in _read_node(run, place) if isinstance(run, Node) else _read_run(run, place):
            yield block
            place = replace(place, opens_item=False, mark="")


def _group_parts(parts: Iterable[Node | Words | None]) -> Iterator[Node | list[Words | Node]]:
    """Yield elements, and running words with the pictures among them."""
    run: list[Words | Node] = []
    for part in (*parts, None):
        if isinstance(part, Words) or (part and part.name == "img"):
            run.append(part)
            continue
        yield run
        run = []
        if part:
            yield part


def _read_run(run: list[Words | Node], place: _Place) -> Iterator[RawBlock]:
    words = [part for part in run if isinstance(part, Words) and part.said.strip()]
    found = [picture for part in run if isinstance(part, Node) for picture in _read_picture(part)]
    if words:
        said = " ".join("".join(part.said for part in run if isinstance(part, Words)).split())
        found.append(place.make_block(said, words[0].line))
    yield from sorted(found, key=lambda block: block.line)


def _read_node(node: Node, place: _Place) -> Iterator[RawBlock]:
    if node.name in HEADINGS and place == _Place():
        yield from _read_heading(node)
    elif node.name in LISTS:
        yield from _read_list(node, replace(place, depth=place.depth + 1))
    elif node.name == "li":
        yield from _read_parts(node.parts, replace(place, depth=max(1, place.depth), opens_item=True))
    elif node.name == "blockquote":
        yield from _read_parts(node.parts, _Place(place.depth, quoted=True))
    elif node.name == "table" and node.attributes.get("role") not in {"none", "presentation"}:
        yield from _read_table(node, place)
    else:
        yield from _read_parts(node.parts, place)


def _read_heading(node: Node) -> Iterator[RawBlock]:
    words = node.read_words()
    if words:
        yield RawBlock(Kind.HEADING, words, level=int(node.name[1]), line=node.line)
    for image in node.find("img"):
        yield from _read_picture(image)


def _read_list(node: Node, place: _Place) -> Iterator[RawBlock]:
    number = _read_number(node.attributes.get("start", ""))
    for part in node.parts:
        if isinstance(part, Node) and part.name == "li":
            # The number is one of the page's words: others may point to it.
            mark = f"{number}." if node.name == "ol" else ""
            yield from _read_parts(part.parts, replace(place, opens_item=True, mark=mark))
            number += 1
        else:
            yield from _read_parts([part], replace(place, opens_item=not isinstance(part, Node)))


def _read_number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 6 else 1


def _read_table(table: Node, place: _Place) -> Iterator[RawBlock]:
    """Yield the caption of a table, and the table."""
    rows = list(table.find("tr"))
    yield from _read_parts([part for part in table.parts if not (isinstance(part, Node) and part.name == "tr")], place)
    lines = ["\t".join(part.read_words() for part in row.parts if isinstance(part, Node)) for row in rows]
    if any(map(str.strip, lines)):
        yield RawBlock(Kind.TABLE, "\n".join(line for line in lines if line.strip()), line=rows[0].line)


def _read_picture(image: Node) -> Iterator[RawBlock]:
    """Yield a picture that says something: one without words is there for its looks."""
    words = " ".join(image.attributes.get("alt", "").split())
    if words:
        media = basename(unquote(_find_path(image.attributes.get("src", ""))))
        yield RawBlock(Kind.PICTURE, words, line=image.line, media=media)


def _find_path(address: str) -> str:
    try:
        return urlsplit(address).path
    except ValueError:
        return ""
