"""What a listener hears between and behind the words: pauses that mean something, and another voice for quotations."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from sound.meters import RATE, hear
from sound.read_aloud import ReadAloud
from youth_report.model import Block, BlockId, Kind, Segment, SegmentId, Span, Voice

TEXTS = (
    (Kind.HEADING, "Our money"),
    (Kind.PARAGRAPH, "We had ten pounds. We spent it all."),
    (Kind.ITEM, "on new books"),
    (Kind.ITEM, "on old vans"),
    (Kind.PARAGRAPH, "Then we had none."),
    (Kind.QUOTE, "I would like to have been asked, and so would all of my friends."),
    (Kind.QUOTE, "I would like to have been asked, and so would all of my friends. – Sam, 14"),
    (Kind.PARAGRAPH, "I would like to have been asked, and so would all of my friends."),
    (Kind.HEADING, "Our plan"),
    (Kind.PARAGRAPH, "We save."),
)


def _make_block(number: int, kind: Kind, text: str) -> Block:
    name = f"b{number}"
    cuts = [0, *(n + 2 for n, letters in enumerate(pairwise(text)) if letters == (".", " "))]
    ends = [cut - 1 for cut in cuts[1:]] + [len(text)]
    spans = zip(cuts, ends, strict=True) if kind is Kind.PARAGRAPH else [(0, len(text))]
    segments = tuple(Segment(SegmentId(f"{name}.s{n}"), Span(*span)) for n, span in enumerate(spans, 1))
    return Block(BlockId(name), kind, text, segments=segments)


@pytest.fixture(scope="module")
def aloud() -> ReadAloud:
    return ReadAloud(blocks=tuple(_make_block(n, kind, text) for n, (kind, text) in enumerate(TEXTS, 1)))


@pytest.fixture(scope="module")
def samples(aloud: ReadAloud) -> Any:
    return hear(aloud.track.audio).samples


def _measure_pause(samples: Any, end: float) -> float:
    """Return the seconds of silence around a time."""
    place = round(end * RATE)
    loud = np.flatnonzero(np.abs(samples) > 0.004)
    return float((loud[loud >= place][0] - loud[loud < place][-1]) / RATE)


def test_pauses_grow_with_what_they_stand_between(aloud: ReadAloud, samples: Any) -> None:
    ends = {cue.id: cue.end for cue in aloud.track.cues}
    names = {"sentence": "b2.s1", "item": "b3.s1", "block": "b2.s2", "heading": "b1.s1", "section": "b8.s1"}
    pauses = {kind: _measure_pause(samples, ends[SegmentId(name)]) for kind, name in names.items()}
    lengths = list(pauses.values())
    assert lengths == sorted(lengths)
    assert all(after - before > 0.05 for before, after in pairwise(lengths)), pauses
    assert 0.35 < pauses["sentence"] < 0.8
    assert 1.1 < pauses["section"] < 1.6


def _measure_pitch(samples: Any) -> float:
    """Return the middle of the pitches of the voiced parts, in hertz, by autocorrelation."""
    pitches = []
    for start in range(0, len(samples) - 1024, 512):
        part = samples[start : start + 1024]
        if float(np.abs(part).max()) < 0.1:
            continue
        likeness = np.correlate(part, part, "full")[1023:]
        lag = int(np.argmax(likeness[RATE // 350 : RATE // 70])) + RATE // 350
        if likeness[lag] > 0.5 * likeness[0]:
            pitches.append(RATE / lag)
    return float(np.median(pitches))


def test_quotations_have_voices_of_their_own(aloud: ReadAloud, samples: Any) -> None:
    cues = {cue.id: cue for cue in aloud.track.cues}
    narrator, quote, named = (
        _measure_pitch(samples[round(cues[SegmentId(name)].start * RATE) : round(cues[SegmentId(name)].end * RATE)])
        for name in ("b8.s1", "b6.s1", "b7.s1")
    )
    assert quote > narrator * 1.15
    assert named > narrator * 1.1
    speakers = {utterance.segment: utterance.voice.speaker for utterance in aloud.utterances}
    assert [speakers[SegmentId(name)] for name in ("b5.s1", "b6.s1", "b7.s1")] == ["narrator", "quote", "quote 2"]


def test_rate_is_the_words_of_a_minute() -> None:
    text = (
        "Young people in the county talked with members of the Board about money, buses, bullying, and the places "
        "where they feel safe in the evenings and on Saturdays"
    )
    seconds = {r: len(ReadAloud((text,), Voice(rate=r)).speeches[0].pcm) / 2 / RATE for r in (110, 140, 170)}
    words = {rate: len(text.split()) * 60 / length for rate, length in seconds.items()}
    assert words == {rate: pytest.approx(rate, rel=0.2) for rate in words}
    assert seconds[110] / seconds[170] == pytest.approx(170 / 110, rel=0.06)
