"""Who speaks: the narrator, or a voice for each young person who is quoted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from youth_report.model import Block, BlockId, Kind, Voice

_NAMED = re.compile(r"[”’\"'.!?…]\s*[-–—]+\s*(?P<name>[^\W\d_]+)[^.!?”\"]{0,40}$")
"""A quotation that ends with a dash and a name: “We feel safe.” – Aisha, 14"""


def choose_voices(blocks: Sequence[Block], voice: Voice, quote_voices: Sequence[str]) -> Mapping[BlockId, Voice]:
    """Return the voice of each block that is a quotation: one for each name, in the order in which they first speak.

    `quote_voices` are the engine's names of voices, of which the first is for quotations without a name; where there
    are none, the engine chooses for `quote`, `quote 2` and so on.
    """
    quotes = [block for block in blocks if block.kind is Kind.QUOTE]
    names = [_find_name(block.text) for block in quotes]
    known = ("", *dict.fromkeys(name for name in names if name))
    places = {name: place for place, name in enumerate(known if "" in names else known[1:])}
    return {
        block.id: _number_voice(voice, places[name], quote_voices) for block, name in zip(quotes, names, strict=True)
    }


def _find_name(text: str) -> str:
    found = _NAMED.search(text)
    return found["name"].casefold() if found else ""


def _number_voice(voice: Voice, place: int, quote_voices: Sequence[str]) -> Voice:
    speaker = f"quote {place + 1}" if place else "quote"
    return replace(voice, speaker=speaker, name=quote_voices[place % len(quote_voices)] if quote_voices else "")
