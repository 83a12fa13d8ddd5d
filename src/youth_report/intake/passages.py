"""Cuts the passages of an edition into blocks, as a reader meets them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from string import ascii_lowercase

from youth_report.intake import plain_markup
from youth_report.intake.segments import Split, cut
from youth_report.model import Block, BlockId, Kind, Passage, RawBlock, State


def fill(passages: Sequence[Passage], split: Split) -> tuple[Passage, ...]:
    """Return the passages with their blocks and segments; those that were left out have none.

    The first block of a passage has the passage's id and kind; further ones are named `b7a`, `b7b` and so on. Where
    nothing was written yet, the official block itself is shown, with the segments that it has.
    """
    shown = [_find_blocks(passage) for passage in passages]
    fresh = iter(cut([block for blocks in shown for block in blocks if not block.segments], split))
    return tuple(
        replace(passage, blocks=tuple(block if block.segments else next(fresh) for block in blocks))
        for passage, blocks in zip(passages, shown, strict=True)
    )


def _find_blocks(passage: Passage) -> tuple[Block, ...]:
    if passage.state is State.LEFT_OUT:
        return ()
    if passage.state is State.OFFICIAL and passage.official:
        return (passage.official,)
    pieces = plain_markup.read(passage.text)
    if passage.media and not pieces:
        pieces = (RawBlock(Kind.PICTURE, ""),)
    return tuple(_make_block(passage, piece, at) for at, piece in enumerate(pieces))


def _make_block(passage: Passage, piece: RawBlock, at: int) -> Block:
    """Return one piece of a passage as a block."""
    kind = piece.kind if at else _choose_kind(passage.kind, piece.kind)
    level = piece.level
    if kind is Kind.ITEM and passage.kind is Kind.ITEM:
        level = max(passage.level, 1) + max(piece.level, 1) - 1
    elif passage.kind is kind and not at:
        level = passage.level
    media = "" if at else passage.media
    return Block(BlockId(passage.id + _name_place(at)), kind, piece.text, level, media=media)


def _choose_kind(wanted: Kind, read: Kind) -> Kind:
    """Return what a passage's first block is: what the passage is, unless its words tell otherwise."""
    words_tell = wanted is Kind.PARAGRAPH or (wanted is Kind.TABLE and read is not Kind.TABLE)
    return read if words_tell else wanted


def _name_place(at: int) -> str:
    """Return nothing for the first place, then a, b, ... z, aa, ab, ..."""
    name = ""
    while at:
        at, letter = divmod(at - 1, len(ascii_lowercase))
        name = ascii_lowercase[letter] + name
    return name
