"""Gives every block its lasting id, and orders blocks under headings."""

from __future__ import annotations

from collections.abc import Sequence

from youth_report.model import BadInput, Block, BlockId, RawBlock, Report, group_sections


def build(raws: Sequence[RawBlock], *, title: str, language: str = "en-GB", revision: int = 1) -> Report:
    """Return a first report, its blocks named b1, b2, ... in order, with a new section at each heading.

    Raise `BadInput` where there is no block.
    """
    if not raws:
        raise BadInput(
            "no words were found in the document", mend="Check that it is the right file, and that it opens."
        )
    blocks = tuple(_name_block(raw, number) for number, raw in enumerate(raws, 1))
    return Report(title=title, language=language, sections=group_sections(blocks), revision=revision)


def _name_block(raw: RawBlock, number: int) -> Block:
    return Block(id=BlockId(f"b{number}"), kind=raw.kind, text=raw.text, level=raw.level, media=raw.media)
