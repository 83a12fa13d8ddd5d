"""What is counted in a piece of text, packed in one whole number, so that pieces are joined by adding."""

from __future__ import annotations

from dataclasses import dataclass
from struct import Struct

FIELDS = (
    "units",
    "words",
    "letters",
    "characters",
    "syllables",
    "long_words",
    "polysyllable_words",
    "mini_words",
    "hard_words",
    "spache_words",
    "foggy_words",
)
BITS = 32
"""Bits of one field. A text that fills one has four thousand million letters."""
_LAYOUT = Struct(f"<{len(FIELDS)}I")
UNIT = 1 << BITS * FIELDS.index("units")
CHARACTERS = ((1 << BITS) - 1) << BITS * FIELDS.index("characters")
"""The bits of a packed tally that are 0 where a text has neither letter nor digit."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of a piece of text. All formulas are reckoned from them."""

    units: int = 0
    """Sentences, headings and list items."""
    words: int = 0
    letters: int = 0
    characters: int = 0
    """Letters and digits."""
    syllables: int = 0
    long_words: int = 0
    """Words of seven or more letters."""
    polysyllable_words: int = 0
    """Words of three or more syllables."""
    mini_words: int = 0
    """Words of three or fewer letters."""
    hard_words: int = 0
    """Words that are not familiar by the list and the rules of Dale and Chall."""
    spache_words: int = 0
    """Words that are not familiar by Spache's list."""
    foggy_words: int = 0
    """Words of three or more syllables that Gunning calls complex."""


def pack_word(*counts: int) -> int:
    """Return the packed tally of one word, from its counts in the order of `FIELDS` after `units`."""
    return int.from_bytes(_LAYOUT.pack(0, *counts), "little")


def unpack(packed: int) -> tuple[int, ...]:
    """Return the counts of a packed tally in the order of `FIELDS`."""
    return _LAYOUT.unpack(packed.to_bytes(_LAYOUT.size, "little"))


def read_tally(packed: int) -> Tally:
    """Return the counts of a packed tally by name."""
    return Tally(*unpack(packed))
