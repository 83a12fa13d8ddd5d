"""Utterances from blocks: what is said for each word that is shown, by whom, and how long to wait after it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from youth_report.model import Block, BlockId, Gloss, Kind, Segment, SegmentId, Span, Token, Utterance, Voice
from youth_report.narration.pronunciations import Pronunciations
from youth_report.narration.reading import Portion, Reading, read_text, say_words
from youth_report.narration.readings import READINGS
from youth_report.narration.speakers import choose_voices

AFTER_SENTENCE = 400
AFTER_ROW = 500
AFTER_ITEM = 550
AFTER_BLOCK = 700
AFTER_HEADING = 800
BEFORE_SECTION = 1200
"""Pauses in milliseconds."""

PICTURE_LEAD = "Picture: "
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{2})\.$")
_STOP = re.compile(r"[.?!:;]")
_PAUSE = re.compile(r"[,;:.?!…–—-]")
_EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")


def write(
    blocks: Sequence[Block],
    *,
    voice: Voice,
    pronunciations: Mapping[str, str],
    quote_voices: Sequence[str] = (),
    explain: Callable[[BlockId], Sequence[Gloss]] = lambda _: (),
) -> tuple[Utterance, ...]:
    """Return an utterance for each segment of each block, and for each sentence that explains a term, in order.

    `pronunciations` gives for a shown word, or words, how to say them: a respelling, `letters`, `word`, or sounds.
    `quote_voices` are explained at `choose_voices`; `explain` gives the sentences that stand in a block. The rules for
    reading are for English; other languages are left to the engine.
    """
    reader = _Reader(Pronunciations(pronunciations), READINGS if voice.language.lower().startswith("en") else ())
    voices = choose_voices(blocks, voice, quote_voices)
    following = chain(blocks[1:], [None])
    return tuple(
        utterance
        for block, after in zip(blocks, following, strict=True)
        for utterance in _write_block(block, explain(block.id), after, voices.get(block.id, voice), reader)
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    known: Pronunciations
    readings: Sequence[Reading]


def _write_block(
    block: Block, sentences: Sequence[Gloss], after: Block | None, voice: Voice, reader: _Reader
) -> Iterator[Utterance]:
    said = [line for segment in block.segments for line in _list_lines(block, segment, sentences)]
    for number, (name, text) in enumerate(said, 1):
        lead = PICTURE_LEAD if block.kind is Kind.PICTURE and number == 1 else ""
        pause = _pause_after(block, after) if number == len(said) else _pause_within(block)
        yield Utterance(name, text, _write_tokens(text, lead, reader), voice, pause)


def _list_lines(block: Block, segment: Segment, sentences: Sequence[Gloss]) -> Iterator[tuple[SegmentId, str]]:
    yield segment.id, block.words(segment)
    yield from ((gloss.id, gloss.words) for gloss in sentences if gloss.after == segment.id)


def _pause_within(block: Block) -> int:
    return AFTER_ROW if block.kind is Kind.TABLE else AFTER_SENTENCE


def _pause_after(block: Block, after: Block | None) -> int:
    if block.kind is Kind.HEADING:
        return AFTER_HEADING
    if after is not None and after.kind is Kind.HEADING:
        return BEFORE_SECTION
    if after is not None and block.kind is after.kind is Kind.ITEM:
        return AFTER_ITEM
    return AFTER_BLOCK


def _write_tokens(text: str, lead: str, reader: _Reader) -> tuple[Token, ...]:
    words = say_words(text, read_text(text, reader.readings, reader.known.find(text)))
    words = _join_silent(_smooth_stops(_pause_at_cells(words, text)))
    if lead and words:
        words[0] = replace(words[0], spoken=lead + words[0].spoken)
    return tuple(Token(word.span, word.spoken) for word in words)


def _pause_at_cells(words: Sequence[Portion], text: str) -> list[Portion]:
    """Add a pause at the end of each cell of a row."""
    return [_add_pause(word) if text.startswith("\t", word.span.end) else word for word in words]


def _smooth_stops(words: Sequence[Portion]) -> list[Portion]:
    """Take away the full stop of a short form that no rule knows: one before a small letter ends no sentence."""
    following = chain(words[1:], [None])
    return [
        replace(word, spoken=_FULL_STOP.sub("", word.spoken))
        if word.spoken.endswith(".") and after and after.spoken[:1].islower()
        else word
        for word, after in zip(words, following, strict=False)
    ]


def _join_silent(words: Sequence[Portion]) -> list[Portion]:
    """Join each word without a sound of its own, such as a lone dash, to the word before it, or else to the next."""
    joined: list[Portion] = []
    for word in words:
        silent = not _has_sound(word.spoken)
        before = joined.pop() if joined and (silent or not _has_sound(joined[-1].spoken)) else None
        if before is None:
            joined.append(word if not silent else replace(word, spoken=""))
        elif silent:
            stop = _STOP.fullmatch(word.spoken)
            paused = _add_pause(before, stop[0] if stop else ",") if _PAUSE.search(word.spoken) else before
            joined.append(Portion(Span(before.span.start, word.span.end), paused.spoken))
        else:
            joined.append(Portion(Span(before.span.start, word.span.end), word.spoken))
    return joined


def _add_pause(word: Portion, sign: str = ",") -> Portion:
    return replace(word, spoken=f"{word.spoken}{sign}") if word.spoken[-1:].isalnum() else word


def _has_sound(spoken: str) -> bool:
    return spoken.isalnum() or any(letter.isalnum() for letter in spoken) or _EMOJI.search(spoken) is not None
