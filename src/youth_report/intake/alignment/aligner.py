"""The lineage of a revised text: what the program finds, and what people say, which wins."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from youth_report.intake.alignment.linking import link_blocks
from youth_report.intake.alignment.rows import make_lineage
from youth_report.model import BadInput, Block, BlockId, Lineage, LineageRow, Mending, RawBlock


def align(old: Sequence[Block], new: Sequence[RawBlock], mendings: Collection[Mending] = ()) -> Lineage:
    """Return what became of each old block in the new text, and where each new one comes from.

    Blocks that a mending names are linked as the mendings say, and to nothing else; around them the program guesses.
    Raise `BadInput` for a mending of a block that there is not.
    """
    places = {block.id: place for place, block in enumerate(old)}
    for mending in mendings:
        _check_mending(mending, places, len(new))
    spoken_old = {places[mending.old] for mending in mendings if mending.old is not None}
    spoken_new = {mending.new - 1 for mending in mendings if mending.new is not None}
    said = {
        (places[mending.old], mending.new - 1)
        for mending in mendings
        if mending.old is not None and mending.new is not None
    }
    found = link_blocks(old, new, spoken_old, spoken_new)
    lineage = make_lineage(old, new, sorted(said.union(found)))
    return Lineage(tuple(_sign_row(row, mendings) for row in lineage.rows)) if mendings else lineage


def _sign_row(row: LineageRow, mendings: Collection[Mending]) -> LineageRow:
    named = (mending.by for mending in mendings if mending.old in row.old or mending.new in row.new)
    return replace(row, by=next(named, ""))


def _check_mending(mending: Mending, places: Mapping[BlockId, int], new: int) -> None:
    if mending.old is not None and mending.old not in places:
        raise BadInput(
            f"there is no block {mending.old} in the old text",
            mend="Look up its id in the official text as it was before.",
            where=f"the mending by {mending.by}",
        )
    if mending.new is not None and not 1 <= mending.new <= new:
        raise BadInput(
            f"there is no block number {mending.new} in the new text",
            mend=f"Count the blocks of the new official text. They go from 1 to {new}.",
            where=f"the mending by {mending.by}",
        )
