"""Which of an edition's segments a recording reads, and whether it can be a reading of its words at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from youth_report.model import Block, BlockId, Kind, Segment, SegmentId, Span, Take, Utterance, Voice
from youth_report.narration import script

_FASTEST, _SLOWEST = 0.1, 3.0
"""Seconds a word: nobody reads faster; a reading that is slower has a long silence, or something else, in it."""
_ROOM = 20.0
"""Seconds before, between and after the words that do not matter."""


def write_words(words: Sequence[str], *, voice: Voice, pronunciations: Mapping[str, str]) -> tuple[Utterance, ...]:
    """Return what somebody says who reads these segments, and nothing more."""
    segments, place = [], 0
    for number, text in enumerate(words, 1):
        segments.append(Segment(SegmentId(f"read.s{number}"), Span(place, place + len(text))))
        place += len(text) + 1
    block = Block(BlockId("read"), Kind.PARAGRAPH, " ".join(words), segments=tuple(segments))
    return script.write((block,), voice=voice, pronunciations=pronunciations)


def find_fault(seconds: float, tokens: int) -> str:
    """Return why a sound of this length cannot be a reading of so many tokens, or nothing."""
    told = f"it lasts {seconds:.0f} seconds, and there are {tokens} words to read"
    if seconds < _FASTEST * tokens:
        return f"this recording is too short: {told}"
    return f"this recording is too long: {told}" if seconds > _ROOM + _SLOWEST * tokens else ""


def match_segments(utterances: Sequence[Utterance], take: Take) -> dict[SegmentId, int]:
    """Return which piece of a take says each utterance, for those whose words have not changed since.

    A piece that no silence parts from its neighbours is used together with them or not at all, and so is none of which
    most words were left out.
    """
    pieces = take.segments
    same = SequenceMatcher(None, [one.text for one in utterances], [one.text for one in pieces], autojunk=False)
    pairs = {
        match.b + step: utterances[match.a + step] for match in same.get_matching_blocks() for step in range(match.size)
    }
    matched = {place: said for place, said in pairs.items() if _is_sound(take, place, len(said.tokens))}
    alone = {place for place in matched if pieces[place].clear or _has_neighbours(place, matched, len(pieces))}
    return {matched[place].segment: place for place in sorted(alone)}


def _is_sound(take: Take, place: int, tokens: int) -> bool:
    piece = take.segments[place]
    heard = len(piece.starts) - len(piece.left_out)
    return len(piece.starts) == tokens and 2 * heard > tokens and piece.starts[-1] < piece.span.end - piece.span.start


def _has_neighbours(place: int, matched: Mapping[int, Utterance], count: int) -> bool:
    return all(beside in matched for beside in (place - 1, place + 1) if 0 <= beside < count)
