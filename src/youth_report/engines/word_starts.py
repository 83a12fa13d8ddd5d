"""When each token of an utterance begins, and by which phonemes, from what the speech library reports.

A mark before each token tells which token speaks, and the word event after it tells the sample. Two holes are closed.
The mark after a full stop is lost, so that no piece that is spoken in one call goes on after one. And words that the
library says as one ("of the", "could have") give the second word no sound of its own: they share the phonemes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from html import escape
from itertools import accumulate, pairwise

from youth_report.engines.espeak_events import Event, EventKind

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


def cut_pieces(spoken: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut spoken forms into the pieces that are said in one call each."""
    start = 0
    for number, words in enumerate(spoken, 1):
        if number == len(spoken) or number - start == _LONGEST_PIECE or _FULL_STOP.search(words):
            yield spoken[start:number]
            start = number


def write_ssml(spoken: Sequence[str]) -> str:
    """Return the spoken forms with a mark before each, named by its place."""
    return " ".join(f'<mark name="{place}"/>{escape(words, quote=False)}' for place, words in enumerate(spoken))


def find_starts(spoken: Sequence[str], events: Sequence[Event], length: int) -> list[int]:
    """Return the sample at which each token starts, of `length`: rising, and none too short to be seen.

    `events` are those of a call with `write_ssml(spoken)`; `length` leaves `SHORTEST` samples for each token.
    """
    sounds = [[sample for sample, _ in own] for own in _collect_sounds(len(spoken), events)]
    heads = _find_heads(sounds)
    ends = [*(sounds[head][0] for head in heads[1:]), length]
    shared = sounds[heads[0]] or [0]
    heads[0] = 0
    starts: list[int] = []
    for head, after, end in zip(heads, [*heads[1:], len(spoken)], ends, strict=True):
        starts += _divide(shared if head == 0 else sounds[head], end, spoken[head:after])
    return _make_rising(starts, length)


def find_phonemes(spoken: Sequence[str], events: Sequence[Event]) -> list[list[str]]:
    """Return the phonemes of each token in IPA; tokens that share them have each a part of them."""
    sounds = _collect_sounds(len(spoken), events)
    phonemes: list[list[str]] = []
    heads = _find_heads(sounds)
    for head, after in zip([0, *heads[1:]], [*heads[1:], len(spoken)], strict=True):
        names = [name for _, name in sounds[heads[0] if head == 0 else head]]
        cuts = [*_share_places(len(names), spoken[head:after]), len(names)]
        phonemes += [names[cut:end] for cut, end in pairwise(cuts)]
    return phonemes


def _find_heads(sounds: Sequence[Sequence[object]]) -> list[int]:
    return [token for token, own in enumerate(sounds) if own] or [0]


def _collect_sounds(tokens: int, events: Sequence[Event]) -> list[list[tuple[int, str]]]:
    """Return each token's phonemes with the samples at which they start, the first one at the start of its word."""
    sounds: list[list[tuple[int, str]]] = [[] for _ in range(tokens)]
    token = begin = 0
    for event in events:
        if event.kind is EventKind.MARK:
            token, begin = int(event.name), event.sample
        elif event.kind is EventKind.WORD:
            begin = event.sample
        elif event.name:
            sounds[token].append((event.sample if sounds[token] else begin, event.name))
    return sounds


def _divide(sounds: Sequence[int], end: int, spoken: Sequence[str]) -> Iterator[int]:
    """Yield where each of several tokens starts that share the same phonemes, by the letters of each."""
    if len(sounds) < len(spoken):
        yield from (round(sounds[0] + (end - sounds[0]) * share) for share in _share(spoken))
    else:
        yield from (sounds[place] for place in _share_places(len(sounds), spoken))


def _share_places(phonemes: int, spoken: Sequence[str]) -> Iterator[int]:
    """Yield the first phoneme of each of several tokens that share so many, by the letters of each."""
    place = -1
    for left, share in zip(range(len(spoken) - 1, -1, -1), _share(spoken), strict=True):
        place = max(min(max(round(phonemes * share), place + 1), phonemes - 1 - left), 0)
        yield place


def _share(spoken: Sequence[str]) -> list[float]:
    weights = [max(len(words), 1) for words in spoken]
    return [before / sum(weights) for before in accumulate(weights[:-1], initial=0)]


def _make_rising(starts: Sequence[int], length: int) -> list[int]:
    rising: list[int] = []
    for place, start in enumerate(starts):
        earliest = rising[-1] + SHORTEST if rising else 0
        latest = length - SHORTEST * (len(starts) - place)
        rising.append(min(max(start, earliest), latest))
    return rising
