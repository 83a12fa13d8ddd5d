"""Blocks as a page shows them: no character is lost, and what opens an explanation stands where the term stood."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from youth_report.model import Block, BlockId, Kind, Segment, SegmentId, Span
from youth_report.publishing.shown import Mark, PopUp, ShownBlock, first_words, show_block

POP_UP = PopUp("p", "term", "It means something.")


def _join(shown: ShownBlock) -> str:
    return "".join(piece.text for segment in shown.segments for piece in segment.pieces)


@st.composite
def _blocks(draw: st.DrawFn) -> tuple[Block, list[Mark]]:
    text = draw(st.text(max_size=60))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]
    segments = tuple(Segment(SegmentId(f"b1.s{n}"), span) for n, span in enumerate(spans, 1))
    marks = sorted(draw(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5)))
    return Block(BlockId("b1"), Kind.PARAGRAPH, text, segments=segments), [Mark(Span(*m), POP_UP) for m in marks]


@given(_blocks())
def test_all_characters_are_shown_in_order(found: tuple[Block, list[Mark]]) -> None:
    block, marks = found
    shown = show_block(block, marks)
    assert _join(shown) == block.text
    assert [segment.id for segment in shown.segments if segment.id] == [segment.id for segment in block.segments]


def test_marked_word_opens_its_explanation() -> None:
    block = Block(
        BlockId("b1"), Kind.PARAGRAPH, "We safeguard you.", segments=(Segment(SegmentId("b1.s1"), Span(0, 17)),)
    )
    shown = show_block(block, [Mark(Span(3, 12), POP_UP)])
    assert [(piece.text, piece.pop_up) for piece in shown.segments[0].pieces] == [
        ("We ", None),
        ("safeguard", POP_UP),
        (" you.", None),
    ]
    assert shown.pop_ups == (POP_UP,)


def test_mark_over_two_segments_is_left_alone() -> None:
    segments = (Segment(SegmentId("b1.s1"), Span(0, 4)), Segment(SegmentId("b1.s2"), Span(5, 9)))
    shown = show_block(Block(BlockId("b1"), Kind.PARAGRAPH, "One. Two.", segments=segments), [Mark(Span(2, 7), POP_UP)])
    assert shown.pop_ups == ()
    assert _join(shown) == "One. Two."


def test_first_words_tell_when_there_are_more() -> None:
    assert first_words("one two three four five six") == "one two three four five six"
    assert first_words("one two three four five six seven") == "one two three four five six…"
