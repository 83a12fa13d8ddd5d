"""Blocks as the outline that a reader meets."""

from __future__ import annotations

from collections.abc import Iterable

from youth_report.model import Block, Kind, RawBlock

_TAGS = {Kind.HEADING: "h", Kind.PARAGRAPH: "p", Kind.ITEM: "li", Kind.QUOTE: "quote", Kind.TABLE: "table"}


def show_blocks(blocks: Iterable[RawBlock | Block]) -> list[str]:
    """Return a line for each block: `h2 Our year`, `li1 early help`, `table Area | Plans / Preston | 212`."""
    return [_show(block) for block in blocks]


def _show(block: RawBlock | Block) -> str:
    if block.kind is Kind.PICTURE:
        return f"figure {block.media} {block.text}"
    tag = _TAGS[block.kind] + (str(block.level) if block.level else "")
    return f"{tag} " + block.text.replace("\t", " | ").replace("\n", " / ")
