"""Lets the cases that are written in HTML run. The product looks for terms in blocks, before there is any HTML."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser

from youth_report.glossing.word_lists import read_words
from youth_report.model import Block, BlockId, Kind, Span

Edit = Callable[[Block, tuple[Span, ...]], list[tuple[Span, str]]]

_NEVER = read_words("code pre script style kbd samp blockquote q cite dfn abbr textarea svg math")
_NO_LINK = _NEVER | read_words("a button label summary mark-of-ours")
_HEADINGS = read_words("h1 h2 h3 h4 h5 h6")
_VOID = read_words("img br hr input meta link source wbr")
_BLOCKS = _HEADINGS | read_words(
    "p div li td th section article ul ol table tr blockquote pre br figcaption dd dt script style"
)


@dataclass
class _Piece:
    words: str
    is_tag: bool
    name: str = ""
    inside: frozenset[str] = frozenset()


@dataclass
class _Splitter(HTMLParser):
    pieces: list[_Piece] = field(default_factory=list)
    stack: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=False)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.pieces.append(_Piece(self.get_starttag_text() or "", True, tag))
        values = dict(attrs)
        foreign = not (values.get("lang") or "en").startswith("en")
        if tag not in _VOID:
            self.stack.append((tag, "code" if foreign else "mark-of-ours" if "data-g" in values else tag))

    def handle_endtag(self, tag: str) -> None:
        self.pieces.append(_Piece(f"</{tag}>", True, tag))
        opened = [index for index, (name, _) in enumerate(self.stack) if name == tag]
        if opened:
            del self.stack[opened[-1] :]

    def handle_data(self, data: str) -> None:
        self.pieces.append(_Piece(data, False, inside=frozenset(role for _, role in self.stack)))

    def handle_entityref(self, name: str) -> None:
        self.handle_data(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.handle_data(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        self.pieces.append(_Piece(f"<!--{data}-->", True, "!"))


def change_html(html: str, edit: Edit, *, links: bool) -> str:
    splitter = _Splitter()
    splitter.feed(html)
    splitter.close()
    out: list[str] = []
    run: list[_Piece] = []
    for piece in splitter.pieces:
        if piece.is_tag and piece.name in _BLOCKS:
            out += [_change_run(run, edit, _NO_LINK if links else _NEVER), piece.words]
            run = []
        else:
            run.append(piece)
    return "".join([*out, _change_run(run, edit, _NO_LINK if links else _NEVER)])


def _change_run(run: list[_Piece], edit: Edit, never: frozenset[str]) -> str:
    """Change the text of one block; a change that a tag would cut in two is left out, but for an article's."""
    text = "".join(piece.words for piece in run if not piece.is_tag)
    keep = [Span(*found.span()) for found in re.finditer(r"&#?\w+;", text)]
    cuts = []
    position = 0
    heading = False
    for piece in run:
        if piece.is_tag:
            cuts.append(position)
            continue
        end = position + len(piece.words)
        keep += [Span(position, end)] if piece.inside & never else []
        heading = heading or bool(piece.inside & _HEADINGS)
        position = end
    block = Block(BlockId("b1"), Kind.HEADING if heading else Kind.PARAGRAPH, text)
    edits = [part for change in edit(block, tuple(keep)) for part in _split_at_cut(change, text, cuts)]
    return _write_run(run, edits)


def _split_at_cut(change: tuple[Span, str], text: str, cuts: list[int]) -> list[tuple[Span, str]]:
    span, words = change
    inside = [cut for cut in cuts if span.start < cut < span.end]
    if not inside:
        return [change]
    lead, new_lead = re.match(r"an?\s+", span.of(text), re.IGNORECASE), re.match(r"an?\s+", words, re.IGNORECASE)
    if not lead or not new_lead or inside != [span.start + lead.end()]:
        return []
    return [
        (Span(span.start, inside[0]), new_lead.group()),
        (Span(inside[0], span.end), words[new_lead.end() :]),
    ]


def _write_run(run: list[_Piece], edits: list[tuple[Span, str]]) -> str:
    out: list[str] = []
    position = 0
    for piece in run:
        if piece.is_tag:
            out.append(piece.words)
            continue
        end = position + len(piece.words)
        done = position
        for span, words in edits:
            if position <= span.start < end:
                out += [piece.words[done - position : span.start - position], words]
                done = span.end
        out.append(piece.words[done - position :])
        position = end
    return "".join(out)
