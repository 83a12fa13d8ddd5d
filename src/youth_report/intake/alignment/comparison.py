"""How alike the blocks are that are not the same in both texts."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from youth_report.intake.alignment.anchors import Pair
from youth_report.intake.alignment.words import Words, count_shared, mark_places, mask_numbers, split_words
from youth_report.model import Block, RawBlock

_ALMOST = 0.98
"""What alike words count for beside the very same ones."""
_NUMBERS_ASIDE = 0.95
"""How far other numbers are forgiven to a block that stands where the old one stood."""


def make_key(block: Block | RawBlock) -> tuple[str, str]:
    """Return what makes the words of two blocks the same."""
    return block.text, block.media


class Comparison:
    """Words of the blocks that have no anchor, by place; what was reckoned once is kept."""

    def __init__(
        self,
        old: Sequence[Block] | Sequence[RawBlock],
        new: Sequence[Block] | Sequence[RawBlock],
        open_old: Sequence[int],
        open_new: Sequence[int],
    ) -> None:
        self.keys_old: Mapping[int, Hashable] = {place: make_key(old[place]) for place in open_old}
        self.keys_new: Mapping[int, Hashable] = {place: make_key(new[place]) for place in open_new}
        self.old: Mapping[int, Words] = {place: _find_words(old[place]) for place in open_old}
        self.new: Mapping[int, Words] = {place: _find_words(new[place]) for place in open_new}
        self.masked_old = {place: mask_numbers(words) for place, words in self.old.items()}
        self.masked_new = {place: mask_numbers(words) for place, words in self.new.items()}
        self._media_old = {place: old[place].media for place in open_old if old[place].media}
        self._media_new = {place: new[place].media for place in open_new if new[place].media}
        self._places = {place: mark_places(words) for place, words in self.old.items()}
        self._places_masked: dict[int, dict[str, int]] = {}
        self._shared: dict[Pair, int] = {}
        self._shared_masked: dict[Pair, int] = {}

    def is_same(self, pair: Pair) -> bool:
        """Tell whether two blocks have the very same words."""
        return self.keys_old[pair[0]] == self.keys_new[pair[1]]

    def count(self, pair: Pair) -> int:
        """Return how many words two blocks share, in the same order."""
        if pair not in self._shared:
            old, new = pair
            self._shared[pair] = count_shared(self.old[old], self.new[new], self._places[old])
        return self._shared[pair]

    def measure(self, pair: Pair, placed: float) -> float:
        """Return how alike two blocks are, from 0 to 1, if the new one stands where the old one did (1) or far off (0).

        Reports repeat a sentence with other numbers. In its place it is the old one brought up to date; elsewhere it
        is another one that looks alike.
        """
        if self.is_same(pair):
            return 1.0
        if self._media_old.get(pair[0], "") == self._media_new.get(pair[1]):
            return _ALMOST
        lenience = _NUMBERS_ASIDE * placed
        shared = lenience * self._count_masked(pair) + (1 - lenience) * self.count(pair)
        return _ALMOST * 2 * shared / max(len(self.old[pair[0]]) + len(self.new[pair[1]]), 1)

    def _count_masked(self, pair: Pair) -> int:
        old, new = self.masked_old[pair[0]], self.masked_new[pair[1]]
        if old is self.old[pair[0]] or new is self.new[pair[1]]:
            return self.count(pair)
        if pair not in self._shared_masked:
            if pair[0] not in self._places_masked:
                self._places_masked[pair[0]] = mark_places(old)
            self._shared_masked[pair] = count_shared(old, new, self._places_masked[pair[0]])
        return self._shared_masked[pair]


def _find_words(block: Block | RawBlock) -> Words:
    return (*split_words(block.text), block.media) if block.media else split_words(block.text)
