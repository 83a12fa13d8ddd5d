"""Sums of a text that is being edited: an edit takes one number away and adds another, at every layer."""

from __future__ import annotations

from collections.abc import Iterable

Address = tuple[str, ...]
"""Where a piece stands, from the largest layer to the smallest: section, block and segment. `()` is the whole."""


class RunningSums:
    """Packed tallies of the pieces of a text, and of everything that the pieces are in."""

    def __init__(self, pieces: Iterable[tuple[Address, int]] = ()) -> None:
        """Take the address and the packed tally of each piece."""
        self._sums: dict[Address, int] = {(): 0}
        for address, packed in pieces:
            self.put(address, packed)

    def put(self, address: Address, packed: int) -> None:
        """Set the tally of a piece, which may be new; 0 takes it out."""
        change = packed - self._sums.get(address, 0)
        for depth in range(len(address) + 1):
            part = address[:depth]
            self._sums[part] = self._sums.get(part, 0) + change

    def of(self, address: Address = ()) -> int:
        """Return the packed tally of a piece or of what pieces are in; 0 where there is nothing."""
        return self._sums.get(address, 0)
