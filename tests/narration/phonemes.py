"""What the real engine makes of words: their phonemes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from youth_report.engines.espeak_events import EventKind
from youth_report.engines.espeak_library import open_library
from youth_report.engines.espeak_place import find_library
from youth_report.engines.word_starts import clean_spoken, cut_pieces, write_ssml

PLACE = find_library()
_NOT_HEARD = re.compile(r"[ˈˌː_|‖ ‍-]")
_ALIKE = str.maketrans(
    {"ɐ": "a", "æ": "a", "ɪ": "i", "ᵻ": "i", "ʊ": "u", "ə": "a", "ɜ": "a", "ɹ": "", "r": "", "ʌ": "a"}
)
"""Sounds that differ by how much a word is stressed, and the r that links a word to the next."""


_COUNTED_AND = re.compile(r"(handid|θauzand)and?")
"""In figures the engine says `hundred an eighty`, in words `hundred and eighty`."""


def hear_phonemes(spoken: Sequence[str]) -> str:
    """Return the phonemes of spoken forms as the worker has them said, without stress, length and pauses."""
    heard = []
    for piece in cut_pieces([clean_spoken(words) for words in spoken]):
        with open_library(PLACE) as library:
            sound = library.speak(write_ssml(piece), "gmw/en", 140)
        heard += [event.name for event in sound.events if event.kind is EventKind.PHONEME]
    plain = _NOT_HEARD.sub("", "".join(heard)).translate(_ALIKE)
    return _COUNTED_AND.sub(r"\1an", plain)
