"""Markdown files, read with markdown-it-py: CommonMark and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from posixpath import basename
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from youth_report.model import BadInput, Kind, RawBlock

_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:[ \t]*\n)*[\w-]+[ \t]*:.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_DEEPEST = 100
_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)(?P<shown>.*)", re.IGNORECASE)


class MarkdownReader:
    """The Reader of Markdown files."""

    def read(self, data: bytes, name: str) -> tuple[RawBlock, ...]:
        """Return the blocks of a Markdown document in UTF-8, their markup flattened to words."""
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as slip:
            raise BadInput("this file is not text in UTF-8", mend="Save it again as UTF-8.", where=name) from slip
        text = _drop_comments(_blank_front_matter(text.replace("\r\n", "\n")))
        tokens = _parser().parse(text)
        _refuse_depth(tokens, name)
        return tuple(_read_all(SyntaxTreeNode(tokens).children, _Place()))


@cache
def _parser() -> MarkdownIt:
    # Nobody indents a report's paragraph to say that it is code, and HTML in a report is shown, never obeyed.
    return MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST}).enable("table").disable("code")


def _refuse_depth(tokens: list[Token], name: str) -> None:
    """Raise `BadInput` where the parser dropped words because they stand too deep in lists and quotations."""
    deep = next((token for token in tokens if token.nesting == 1 and token.level >= _DEEPEST - 1), None)
    if deep:
        where = f"{name}, line {deep.map[0] + 1}" if deep.map else name
        problem = "a list or a quotation stands too deep in others"
        raise BadInput(problem, mend="Take away some of the signs or blanks at the beginning of the line.", where=where)


def _blank_front_matter(text: str) -> str:
    found = _FRONT_MATTER.match(text)
    return "\n" * found[0].count("\n") + text[found.end() :] if found else text


def _drop_comments(text: str) -> str:
    """Leave only the line breaks of HTML comments, so that the numbers of lines stay true."""
    kept, done = [], 0
    while (start := text.find("<!--", done)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept += [text[done:start], "\n" * text.count("\n", start, end)]
        done = end + len("-->")
    return "".join(kept) + text[done:]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the document a node stands."""

    depth: int = 0
    """How many lists are around it."""
    quoted: bool = False
    opens_item: bool = False
    """True for what comes first in a list item."""
    mark: str = ""
    """The number that stands before the first words of a list item."""

    @property
    def kind(self) -> Kind:
        """What a paragraph is here."""
        if self.opens_item:
            return Kind.ITEM
        return Kind.QUOTE if self.quoted else Kind.PARAGRAPH


def _read_all(nodes: list[SyntaxTreeNode], place: _Place) -> Iterator[RawBlock]:
    return chain.from_iterable(_read_node(node, place) for node in nodes)


def _read_node(node: SyntaxTreeNode, place: _Place) -> Iterator[RawBlock]:
    line = node.map[0] + 1 if node.map else 0
    match node.type:
        case "heading" if place == _Place():
            yield from _keep(RawBlock(Kind.HEADING, _flatten(node), level=int(node.tag[1:]), line=line))
        case "paragraph" | "heading":
            yield from _read_paragraph(node, place, line)
        case "fence":
            yield from _keep(_make_words(node.content, place, line))
        case "bullet_list" | "ordered_list":
            yield from _read_list(node, replace(place, depth=place.depth + 1))
        case "blockquote":
            yield from _read_all(node.children, _Place(place.depth, quoted=True))
        case "table":
            yield from _keep(RawBlock(Kind.TABLE, _read_rows(node), line=line))


def _read_paragraph(node: SyntaxTreeNode, place: _Place, line: int) -> Iterator[RawBlock]:
    pictures = _only_pictures(node)
    for picture in pictures:
        media = basename(unquote(str(picture.attrs.get("src", ""))))
        yield RawBlock(Kind.PICTURE, _flatten(picture), line=line, media=media)
    if not pictures:
        yield from _keep(_make_words(_words(node), place, line))


def _make_words(words: str, place: _Place, line: int) -> RawBlock:
    level = place.depth if place.opens_item else 0
    return RawBlock(place.kind, _join_words(f"{place.mark} {words}"), level=level, line=line)


def _read_list(node: SyntaxTreeNode, place: _Place) -> Iterator[RawBlock]:
    start = int(node.attrs.get("start", 1))
    for number, item in enumerate(node.children, start):
        # The number is one of the report's words: others may point to it.
        mark = f"{number}{item.markup}" if node.type == "ordered_list" else ""
        yield from _read_all(item.children[:1], replace(place, opens_item=True, mark=mark))
        yield from _read_all(item.children[1:], replace(place, opens_item=False, mark=""))


def _read_rows(table: SyntaxTreeNode) -> str:
    rows = ("\t".join(_flatten(cell) for cell in row.children) for part in table.children for row in part.children)
    return "\n".join(row for row in rows if row.strip())


def _keep(block: RawBlock) -> tuple[RawBlock, ...]:
    return (block,) if block.text.strip() else ()


def _only_pictures(node: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    """Return the pictures of a paragraph that holds nothing else."""
    inline = [leaf for leaf in node.walk(include_self=False) if leaf.type in ("image", "text", "code_inline")]
    pictures = [leaf for leaf in inline if leaf.type == "image"]
    within = {id(leaf) for picture in pictures for leaf in picture.walk(include_self=False)}
    words = (leaf.content.strip() for leaf in inline if leaf.type != "image" and id(leaf) not in within)
    return [] if any(words) else pictures


def _flatten(node: SyntaxTreeNode) -> str:
    return _join_words(_words(node))


def _words(node: SyntaxTreeNode) -> str:
    match node.type:
        case "text" | "code_inline":
            return node.content
        case "softbreak" | "hardbreak":
            return " "
        case "link":
            return _link_words(node)
    return "".join(_words(child) for child in node.children)


def _link_words(node: SyntaxTreeNode) -> str:
    """Return a link's words, and its address where it leads out of the report and the words do not show it."""
    words = "".join(_words(child) for child in node.children)
    found = _ADDRESS.match(str(node.attrs.get("href", "")))
    address = found["shown"].rstrip("/") if found and node.info != "auto" else ""
    return words if address.casefold() in words.casefold() else f"{words} ({address})"


def _join_words(text: str) -> str:
    return " ".join(text.split())
