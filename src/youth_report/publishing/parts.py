"""Blocks put together as a page shows them: lists, tables, quotations, pictures."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby
from typing import ClassVar
from urllib.parse import quote

from youth_report.model import Block, Kind
from youth_report.publishing.pictures import can_show
from youth_report.publishing.shown import ShownBlock, rename_block

DEEPEST = 4
"""Lists are not nested deeper than this: nobody can follow, and makers of small pages grow slow."""

_OWN_MARK = re.compile(r"(?:\d{1,3}|[a-zA-Z])[.)]\s")


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph or a quotation."""

    kind: str
    """`paragraph` or `quote`."""
    block: ShownBlock


@dataclass(frozen=True, slots=True)
class Item:
    """A list item with the list that stands under it."""

    block: ShownBlock
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list."""

    kind: ClassVar[str] = "list"
    items: tuple[Item, ...]
    marked: bool
    """True where the items bring marks of their own, such as `1.`."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    id: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table, its first row apart where there is more than one."""

    kind: ClassVar[str] = "table"
    block: ShownBlock
    head: Row | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its text alternative."""

    kind: ClassVar[str] = "picture"
    block: ShownBlock
    source: str
    """Its address; empty where the file is missing, so that its words are shown alone."""
    words: str
    cue: str
    """Id of the first segment of its words; empty if there is none."""
    file: str
    """Name of its file in the report's media."""


Part = Words | ItemList | Table | Picture
"""What a reader meets as one thing."""

Show = Callable[[Block], ShownBlock]


def build_parts(blocks: Iterable[Block], show: Show, pictures: Collection[str]) -> Iterator[Part]:
    """Return the parts of blocks that are no headings; `pictures` names the picture files that exist."""
    for is_list, run in groupby(blocks, key=lambda block: block.kind is Kind.ITEM):
        if is_list:
            yield _build_list(list(run), show)
        else:
            yield from (_build_part(block, show(block), pictures) for block in run)


def list_blocks(part: Part) -> Iterator[ShownBlock]:
    """Yield the blocks of a part in the order of reading."""
    if isinstance(part, ItemList):
        for item in part.items:
            yield from _list_item(item)
    else:
        yield part.block


def _list_item(item: Item) -> Iterator[ShownBlock]:
    yield item.block
    for inner in item.items:
        yield from _list_item(inner)


def rename_part(part: Part, prefix: str) -> Part:
    """Return a part as `rename_block` returns its blocks."""
    match part:
        case ItemList():
            return replace(part, items=tuple(_rename_item(item, prefix) for item in part.items))
        case Table():
            head = replace(part.head, id="") if part.head else None
            rows = tuple(replace(row, id="") for row in part.rows)
            return replace(part, block=rename_block(part.block, prefix), head=head, rows=rows)
        case Picture():
            return replace(part, block=rename_block(part.block, prefix), cue="")
        case Words():
            return replace(part, block=rename_block(part.block, prefix))


def _rename_item(item: Item, prefix: str) -> Item:
    return Item(rename_block(item.block, prefix), tuple(_rename_item(inner, prefix) for inner in item.items))


def _build_part(block: Block, shown: ShownBlock, pictures: Collection[str]) -> Part:
    match block.kind:
        case Kind.TABLE:
            rows = tuple(_cut_rows(block))
            return Table(shown, rows[0], rows[1:]) if len(rows) > 1 else Table(shown, None, rows)
        case Kind.PICTURE:
            source = f"media/{quote(block.media)}" if can_show(block.media, pictures) else ""
            return Picture(shown, source, block.text, block.segments[0].id if block.segments else "", block.media)
        case Kind.QUOTE:
            return Words("quote", shown)
        case _:
            return Words("paragraph", shown)


def _build_list(blocks: Sequence[Block], show: Show) -> ItemList:
    levels = [min(max(block.level, 1), DEEPEST) for block in blocks]
    items = _nest_items(list(zip(levels, map(show, blocks), strict=True)))
    return ItemList(items, marked=all(_OWN_MARK.match(block.text) for block in blocks))


def _nest_items(found: Sequence[tuple[int, ShownBlock]]) -> tuple[Item, ...]:
    """Return each item under the nearest one before it that is less deep; `found` holds levels and blocks."""
    items: list[Item] = []
    at = 0
    while at < len(found):
        level, block = found[at]
        end = next((i for i in range(at + 1, len(found)) if found[i][0] <= level), len(found))
        items.append(Item(block, _nest_items(found[at + 1 : end])))
        at = end
    return tuple(items)


def _cut_rows(block: Block) -> Iterator[Row]:
    lines = block.text.split("\n")
    width = max(line.count("\t") for line in lines) + 1
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    ids = {bisect_right(starts, segment.span.start): segment.id for segment in reversed(block.segments)}
    for number, line in enumerate(lines, 1):
        cells = line.split("\t")
        yield Row(ids.get(number, ""), (*cells, *[""] * (width - len(cells))))
