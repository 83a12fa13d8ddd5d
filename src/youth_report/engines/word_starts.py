"""When each token of an utterance begins, from what the speech library reports.

A mark before each token tells which token speaks, and the word event after it tells the sample. Two holes are closed.
The mark after a full stop is lost, so that no piece that is spoken in one call goes on after one. And words that the
library says as one ("of the", "could have") give the second word no sound of its own: they share the phonemes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import accumulate

from youth_report.engines.espeak_events import Event, EventKind
from youth_report.model.ipa import part_sounds

_FULL_STOP = re.compile(r"(?<!\.)\.[\"'”’)\]]*$")
_LONGEST_PIECE = 200
"""Tokens. The library loses marks in texts of thousands of words."""
_UNSPEAKABLE = {"Cc", "Cs", "Co"}
"""Unicode categories that the library takes for commands of its own, or that cannot be encoded."""
SHORTEST = 220
"""Samples that each token lasts at the least: 10 ms at the library's rate."""


def clean_spoken(text: str) -> str:
    """Return a spoken form without the characters that would confuse the library."""
    return "".join(" " if unicodedata.category(letter) in _UNSPEAKABLE else letter for letter in text).strip()


def write_spoken(spoken: str, spell: Callable[[str], str]) -> str:
    """Return a spoken form cleaned, its sounds as `spell` writes them in double brackets, and no others in such."""
    parts = part_sounds(spoken)
    parts[::2] = [clean_spoken(words).replace("[[", "[ [") for words in parts[::2]]
    parts[1::2] = [f" [[{spell(sounds)}]]" for sounds in parts[1::2]]  # right after a sign, they would not be heard
    return "".join(parts).lstrip()


def cut_pieces(spoken: Sequence[str], longest: int = _LONGEST_PIECE) -> Iterator[Sequence[str]]:
    """Cut spoken forms into the pieces that are said in one call each, of `longest` tokens at most."""
    start = 0
    for number, words in enumerate(spoken, 1):
        if number == len(spoken) or number - start == longest or _FULL_STOP.search(words):
            yield spoken[start:number]
            start = number


def write_ssml(spoken: Sequence[str]) -> str:
    """Return the spoken forms with a mark before each, named by its place."""
    return " ".join(f'<mark name="{place}"/>{escape(words, quote=False)}' for place, words in enumerate(spoken))


def find_starts(spoken: Sequence[str], events: Sequence[Event], length: int) -> list[int]:
    """Return the sample at which each token starts, of `length`: rising, and none too short to be seen.

    `events` are those of a call with `write_ssml(spoken)`; `length` leaves `SHORTEST` samples for each token.
    """
    sounds = _collect_sounds(len(spoken), events)
    heads = [token for token, own in enumerate(sounds) if own] or [0]
    ends = [*(sounds[head][0] for head in heads[1:]), length]
    shared = sounds[heads[0]] or [0]
    heads[0] = 0
    starts: list[int] = []
    for head, after, end in zip(heads, [*heads[1:], len(spoken)], ends, strict=True):
        starts += _divide(shared if head == 0 else sounds[head], end, spoken[head:after])
    return make_rising(starts, length)


def find_phonemes(tokens: int, events: Sequence[Event]) -> list[str]:
    """Return the phonemes of each token; those of words that are said as one are with the first of them."""
    heard = [""] * tokens
    token = 0
    for event in events:
        if event.kind is EventKind.MARK:
            token = int(event.name)
        elif event.kind is EventKind.WORD:
            heard[token] += " "
        else:
            heard[token] += event.name
    return [" ".join(sounds.split()) for sounds in heard]


def _collect_sounds(tokens: int, events: Sequence[Event]) -> list[list[int]]:
    """Return the samples at which each token's phonemes start, the first one at the start of its word."""
    sounds: list[list[int]] = [[] for _ in range(tokens)]
    token = begin = 0
    for event in events:
        if event.kind is EventKind.MARK:
            token, begin = int(event.name), event.sample
        elif event.kind is EventKind.WORD:
            begin = event.sample
        elif event.name:
            sounds[token].append(event.sample if sounds[token] else begin)
    return sounds


def _divide(sounds: Sequence[int], end: int, spoken: Sequence[str]) -> Iterator[int]:
    """Yield where each of several tokens starts that share the same phonemes, by the letters of each."""
    weights = [max(len(words), 1) for words in spoken]
    shares = [before / sum(weights) for before in accumulate(weights[:-1], initial=0)]
    if len(sounds) < len(spoken):
        yield from (round(sounds[0] + (end - sounds[0]) * share) for share in shares)
        return
    phoneme = -1
    for left, share in zip(range(len(spoken) - 1, -1, -1), shares, strict=True):
        phoneme = min(max(round(len(sounds) * share), phoneme + 1), len(sounds) - 1 - left)
        yield sounds[phoneme]


def make_rising(starts: Sequence[int], length: int) -> list[int]:
    """Return starts that rise, each `SHORTEST` samples at least before the next, and before `length`."""
    rising: list[int] = []
    for place, start in enumerate(starts):
        earliest = rising[-1] + SHORTEST if rising else 0
        latest = length - SHORTEST * (len(starts) - place)
        rising.append(min(max(start, earliest), latest))
    return rising
