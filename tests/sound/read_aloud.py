"""Sentences read aloud by the real engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from youth_report.engines.lame_encoder import LameEncoder
from youth_report.engines.numpy_leveller import NumpyLeveller
from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.model import Block, BlockId, Clip, Kind, Segment, SegmentId, Span, Speech, Track, Utterance, Voice
from youth_report.narration import cues, script

TEXTS = (
    "Our money",
    "In 2015-16 we had £1.2m, and we bought six vans.",
    "No.",
    "Then we talked with forty young people, and they told us what they think of the plan.",
    "What happens next?",
    "We will ask you again in the spring, because you know best what helps.",
)


def make_blocks(texts: Sequence[str]) -> tuple[Block, ...]:
    """Return a paragraph of one segment for each text."""
    return tuple(
        Block(BlockId(f"b{n}"), Kind.PARAGRAPH, text, segments=(Segment(SegmentId(f"b{n}.s1"), Span(0, len(text))),))
        for n, text in enumerate(texts, 1)
    )


@dataclass
class ReadAloud:
    """Some texts, or some blocks, said in one voice."""

    texts: Sequence[str] = TEXTS
    voice: Voice = field(default_factory=Voice)
    blocks: tuple[Block, ...] = ()

    @cached_property
    def utterances(self) -> tuple[Utterance, ...]:
        return script.write(self.blocks or make_blocks(self.texts), voice=self.voice, pronunciations={})

    @cached_property
    def speeches(self) -> tuple[Speech, ...]:
        with Pyttsx3Speaker() as speaker:
            return tuple(NumpyLeveller().level(speaker.say(utterance)) for utterance in self.utterances)

    @cached_property
    def clips(self) -> tuple[Clip, ...]:
        pairs = zip(self.speeches, self.utterances, strict=True)
        return tuple(LameEncoder().encode(speech, utterance.pause) for speech, utterance in pairs)

    @cached_property
    def track(self) -> Track:
        firsts = [self.utterances[0].segment, self.utterances[len(self.utterances) // 2].segment]
        return cues.lay(self.utterances, self.clips, list(zip(["Our money", "The rest & more"], firsts, strict=True)))
