"""The next revision of a report: new words, lasting ids."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import count

from youth_report.model import BadInput, Block, BlockId, Lineage, RawBlock, Report, group_sections

_NUMBERED = re.compile(r"b([0-9]{1,18})")


def revise(old: Report, new: Sequence[RawBlock], lineage: Lineage, *, taken: Collection[str]) -> Report:
    """Return the next revision of a report; its blocks have no segments yet.

    `taken` are all ids that were ever used in the report. The lineage may have been named before or not.
    Raise `BadInput` where there is no block.
    """
    if not new:
        raise BadInput(
            "no words were found in the new document", mend="Check that it is the right file, and that it opens."
        )
    named = name_blocks(lineage, {*taken, *(block.id for block in old.blocks)})
    blocks = [_make_block(raw, id_) for raw, id_ in zip(new, named.ids, strict=True) if id_]
    return replace(old, sections=group_sections(blocks), revision=old.revision + 1)


def name_blocks(lineage: Lineage, taken: Collection[str]) -> Lineage:
    """Return the lineage with a fresh id for each new block that bears no old one: the next number never used."""
    known = (block for row in lineage.rows for block in (*row.old, *row.ids) if block)
    fresh = (BlockId(f"b{number}") for number in count(_find_highest((*taken, *known)) + 1))
    names = {number: block or next(fresh) for number, block in lineage.numbered}
    return Lineage(tuple(replace(row, ids=tuple(names[number] for number in row.new)) for row in lineage.rows))


def _find_highest(ids: Iterable[str]) -> int:
    numbers = (_NUMBERED.fullmatch(block) for block in ids)
    return max((int(number[1]) for number in numbers if number), default=0)


def _make_block(raw: RawBlock, block: BlockId) -> Block:
    return Block(id=block, kind=raw.kind, text=raw.text, level=raw.level, media=raw.media)
