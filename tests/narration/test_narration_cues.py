"""Clips on the time line."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youth_report.model import Clip, SegmentId, Span, Token, Utterance, Voice, WordTime
from youth_report.narration import cues

RATE = 22050
PARTS = st.lists(
    st.tuples(st.lists(st.integers(1, 9000), max_size=8), st.integers(1, 60000), st.integers(0, 3000)), max_size=12
)


def make_part(number: int, gaps: list[int], tail: int, pause: int) -> tuple[Utterance, Clip]:
    starts = [sum(gaps[: place + 1]) for place in range(len(gaps))]
    tokens = tuple(Token(Span(place * 2, place * 2 + 1), "x") for place in range(len(gaps)))
    utterance = Utterance(SegmentId(f"b{number}.s1"), "x " * len(gaps), tokens, Voice(), pause)
    return utterance, Clip(b"audio%d" % number, RATE, sum(gaps) + tail, tuple(starts))


def test_a_track_as_a_player_meets_it() -> None:
    utterances = (
        Utterance(
            SegmentId("b1.s1"), "Our money", (Token(Span(0, 3), "Our"), Token(Span(4, 9), "money")), Voice(), 800
        ),
        Utterance(SegmentId("b1.s2"), "Vans", (Token(Span(0, 4), "Vans"),), Voice(), 0),
    )
    clips = (Clip(b"ab", 1000, 2000, (50, 400)), Clip(b"c", 1000, 500, (50,)))
    track = cues.lay(utterances, clips, [("Money", SegmentId("b1.s1")), ("Vans", SegmentId("b1.s2"))])
    assert (track.audio, track.duration) == (b"abc", 2.5)
    assert [(cue.id, cue.start, cue.end, cue.text) for cue in track.cues] == [
        ("b1.s1", 0.0, 2.0, "Our money"),
        ("b1.s2", 2.0, 2.5, "Vans"),
    ]
    assert track.cues[0].words == (WordTime(Span(0, 3), 0.05, 0.4, "Our"), WordTime(Span(4, 9), 0.4, 1.2, "money"))
    assert track.offsets == (0, 2)
    assert track.cues[1].words == (WordTime(Span(0, 4), 2.05, 2.5, "Vans"),)
    assert [(c.title, c.first, c.start, c.end) for c in track.chapters] == [
        ("Money", "b1.s1", 0.0, 2.0),
        ("Vans", "b1.s2", 2.0, 2.5),
    ]


def test_nothing_to_say_is_an_empty_track() -> None:
    track = cues.lay((), (), ())
    assert (track.cues, track.chapters, track.audio, track.duration) == ((), (), b"", 0.0)


def test_what_does_not_belong_together_is_refused() -> None:
    utterance, clip = make_part(1, [5], 9, 0)
    with pytest.raises(ValueError, match="shorter"):
        cues.lay((utterance,), (), ())
    with pytest.raises(ValueError, match="argument 2"):
        cues.lay((utterance,), (Clip(b"", RATE, 99, (1, 2)),), ())
    with pytest.raises(ValueError, match="one rate"):
        cues.lay((utterance, utterance), (clip, Clip(b"", 44100, 99, (1,))), ())


@given(PARTS)
def test_cues_follow_each_other_without_gaps(parts: list[tuple[list[int], int, int]]) -> None:
    pairs = [make_part(number, *part) for number, part in enumerate(parts)]
    track = cues.lay([u for u, _ in pairs], [c for _, c in pairs], ())
    assert [cue.start for cue in track.cues] == [0.0, *(cue.end for cue in track.cues)][: len(pairs)]
    assert track.duration == (track.cues[-1].end if pairs else 0.0)
    assert all(cue.start < cue.end for cue in track.cues)
    for cue in track.cues:
        assert all(cue.start <= word.start < word.end <= cue.end for word in cue.words)
        assert all(before.end == after.start for before, after in pairwise(cue.words))
