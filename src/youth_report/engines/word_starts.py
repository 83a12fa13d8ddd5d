"""When each token of an utterance begins, from what the speech library reports.

A mark before each token tells which token speaks, and the word event after it tells the sample. Two holes are closed.
The mark after a full stop is lost, so that no piece that is spoken in one call goes on after one. And words that the
library says as one ("of the", "could have") give the second word no sound of its own: they share the phonemes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from html import escape

from youth_report.engines.espeak_events import Event, EventKind

_SENTENCE_END = re.compile(r"[.?!][\"'”’)\]]*$")
_LONGEST_PIECE = 200
"""Tokens. The library loses marks in texts of thousands of words."""
_UNSPEAKABLE = {"Cc", "Cs", "Co"}
"""Unicode categories that the library takes for commands of its own, or that cannot be encoded."""


def clean_spoken(text: str) -> str:
    """Return a spoken form without the characters that would confuse the library."""
    return "".join(" " if unicodedata.category(letter) in _UNSPEAKABLE else letter for letter in text).strip()


def cut_pieces(spoken: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut spoken forms into the pieces that are said in one call each."""
    start = 0
    for number, words in enumerate(spoken, 1):
        if number == len(spoken) or number - start == _LONGEST_PIECE or _SENTENCE_END.search(words):
            yield spoken[start:number]
            start = number


def write_ssml(spoken: Sequence[str]) -> str:
    """Return the spoken forms with a mark before each, named by its place."""
    return " ".join(f'<mark name="{place}"/>{escape(words, quote=False)}' for place, words in enumerate(spoken))


def find_starts(spoken: Sequence[str], events: Sequence[Event], length: int) -> list[int]:
    """Return the sample at which each token starts: rising, the last before `length`.

    `events` are those of a call with `write_ssml(spoken)`, `length` is the number of its samples and is at least
    the number of tokens.
    """
    sounds = _share_out(spoken, _collect_sounds(len(spoken), events), length)
    return _make_rising(sounds, length)


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


def _share_out(spoken: Sequence[str], sounds: list[list[int]], length: int) -> list[int]:
    starts: list[int] = []
    heads = [token for token, own in enumerate(sounds) if own] or [0]
    heads[0] = 0
    for head, after in zip(heads, [*heads[1:], len(spoken)], strict=True):
        own = next((own for own in sounds[head:after] if own), [0])
        end = next((own[0] for own in sounds[after:] if own), length)
        starts += _divide(own, end, [max(len(words), 1) for words in spoken[head:after]])
    return starts


def _divide(sounds: list[int], end: int, weights: Sequence[int]) -> list[int]:
    """Return where each of several tokens starts that share the same sounds, by the weight of each."""
    whole, before = sum(weights), 0
    starts = []
    for token, weight in enumerate(weights):
        if len(sounds) >= len(weights):
            latest = len(sounds) - len(weights) + token
            starts.append(sounds[min(max(round(len(sounds) * before / whole), token), latest)])
        else:
            starts.append(sounds[0] + (end - sounds[0]) * before // whole)
        before += weight
    return starts


def _make_rising(starts: Sequence[int], length: int) -> list[int]:
    rising: list[int] = []
    for place, start in enumerate(starts):
        earliest = rising[-1] + 1 if rising else 0
        rising.append(min(max(start, earliest), length - len(starts) + place))
    return rising
