"""What may stand on a sheet without anyone having written it there, and to which block it belongs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from heapq import nsmallest

from youth_report.model import BlockId
from youth_report.sheets import wording
from youth_report.sheets.likeness import fold, measure_likeness

_ALIKE, _AHEAD = 0.6, 0.1
"""How like a block a text must be, and how much more like it than any other block."""
_COMPARED = 8


class Role(Enum):
    """What a column, or a piece of text, is on a sheet."""

    NAME = "name"
    OFFICIAL = "official"
    SO_FAR = "so far"
    WRITTEN = "written"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class KnownBlock:
    """A block that a sheet may have a row for."""

    id: BlockId
    official: str
    """Empty where young people added it."""
    texts: tuple[str, ...]
    """What a sheet may have said in the column of the words so far: today, or at an earlier state."""
    once: tuple[str, ...] = ()
    """Its official words in earlier revisions."""

    @property
    def originals(self) -> tuple[str, ...]:
        """Its official words, in this revision and in earlier ones."""
        return (self.official, *self.once)


@dataclass(frozen=True)
class KnownBlocks:
    """All blocks of a report, in the order of reading."""

    blocks: Sequence[KnownBlock]
    title: str = ""
    """Title of the edition."""

    @cached_property
    def by_id(self) -> Mapping[BlockId, KnownBlock]:
        """The blocks by their ids."""
        return {block.id: block for block in self.blocks}

    @cached_property
    def places(self) -> Mapping[BlockId, int]:
        """The place of each block in the order of reading, from 0."""
        return {block.id: place for place, block in enumerate(self.blocks)}

    @cached_property
    def phrases(self) -> frozenset[str]:
        """The folded lines that every sheet has."""
        own = (*wording.COLUMNS, *wording.GUIDE, wording.NOTHING_YET, wording.NOT_OFFICIAL)
        titles = (self.title, *(f"{self.title}: {text}" for block in self.blocks for text in block.originals))
        return frozenset(map(fold, (*own, wording.CHOOSE, wording.LOOK, *titles)))

    def find_exact(self, text: str, role: Role) -> tuple[BlockId, ...]:
        """Return the blocks whose words a text, or one line of it, is. Several where they say the same."""
        index = self._official if role is Role.OFFICIAL else self._so_far
        return tuple(index.get(fold(text), ()))

    def find_alike(self, text: str, role: Role) -> BlockId | None:
        """Return the block whose words are most like a text, or None where that cannot be told."""
        index = self._official if role is Role.OFFICIAL else self._so_far
        folded = fold(text)
        shared = Counter(
            known for word in set(folded.split()) for known in self._texts_with[role].get(word, ()) if known in index
        )
        near = nsmallest(_COMPARED, shared, key=lambda known: (-shared[known], known))
        best: dict[BlockId, float] = {}
        for known in near:
            for block in index[known]:
                best[block] = max(best.get(block, 0.0), measure_likeness(folded, known))
        ranked = sorted(best.items(), key=lambda pair: -pair[1])
        if not ranked or ranked[0][1] < _ALIKE:
            return None
        return None if len(ranked) > 1 and ranked[1][1] > ranked[0][1] - _AHEAD else ranked[0][0]

    @cached_property
    def _official(self) -> Mapping[str, Sequence[BlockId]]:
        return _index((block.id, text) for block in self.blocks for text in block.originals)

    @cached_property
    def _so_far(self) -> Mapping[str, Sequence[BlockId]]:
        return _index((block.id, text) for block in self.blocks for text in block.texts)

    @cached_property
    def _texts_with(self) -> Mapping[Role, Mapping[str, Sequence[str]]]:
        return {Role.OFFICIAL: _index_words(self._official), Role.SO_FAR: _index_words(self._so_far)}


def _index(pairs: Iterable[tuple[BlockId, str]]) -> Mapping[str, Sequence[BlockId]]:
    index: defaultdict[str, dict[BlockId, None]] = defaultdict(dict)
    for block, text in pairs:
        for piece in (text, *text.splitlines()):
            if folded := fold(piece):
                index[folded][block] = None
    return {folded: tuple(blocks) for folded, blocks in index.items()}


def _index_words(texts: Collection[str]) -> Mapping[str, Sequence[str]]:
    """Return the texts in which each word is. Words that most texts share tell nothing, so they are left out."""
    index: defaultdict[str, list[str]] = defaultdict(list)
    for text in texts:
        for word in set(text.split()):
            index[word].append(text)
    most = max(_COMPARED, len(texts) // 3)
    return {word: found for word, found in index.items() if len(found) <= most}
