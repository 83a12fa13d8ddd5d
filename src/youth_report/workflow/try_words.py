"""Show what will be said, and say a few words at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from youth_report.model import Block, BlockId, Clip, Kind, Segment, SegmentId, Span, Utterance
from youth_report.workflow.draft import take_stock
from youth_report.workflow.spoken import write_blocks
from youth_report.workflow.tools import Desk, VoiceTools


@dataclass(frozen=True, slots=True)
class Tried:
    """Some words, said at once."""

    clip: Clip
    words: tuple[Mapping[str, str], ...]
    """For each shown word: `shown`, `spoken`, and its `sounds` in the IPA where the engine tells them."""


def list_spoken(desk: Desk, says: Mapping[str, str]) -> tuple[Utterance, ...]:
    """Return what will be said of a report's edition, with further pronunciations before those of the term base."""
    draft = take_stock(desk)
    return write_blocks(tuple(draft.edition.blocks), draft, says)


def say_words(desk: Desk, tools: VoiceTools, words: str, says: Mapping[str, str]) -> Tried:
    """Return the sound of some words as they would be said in a report."""
    text = " ".join(words.split())
    segment = Segment(SegmentId("try.s1"), Span(0, len(text)))
    block = Block(BlockId("try"), Kind.PARAGRAPH, text, segments=(segment,))
    (utterance,) = write_blocks((block,), take_stock(desk), says)
    speech = tools.leveller.level(tools.speaker.say(utterance))
    sounds = speech.phonemes or ("",) * len(utterance.tokens)
    rows = (
        {"shown": token.shown.of(text), "spoken": token.spoken, "sounds": heard}
        for token, heard in zip(utterance.tokens, sounds, strict=True)
    )
    return Tried(tools.encoder.encode(speech, utterance.pause), tuple(rows))
