"""Blocks are cut into segments."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from fakes.segmenter import FakeSegmenter
from youth_report.intake import outline, segments
from youth_report.model import Block, BlockId, Kind, RawBlock, Span

SPLIT = FakeSegmenter().split


def show_segments(blocks: Sequence[Block]) -> list[tuple[str, str]]:
    return [(segment.id, block.words(segment)) for block in blocks for segment in block.segments]


def test_each_kind_is_cut_in_its_own_way() -> None:
    blocks = (
        Block(BlockId("b1"), Kind.HEADING, "1. Our year. What now?", level=2),
        Block(BlockId("b2"), Kind.PARAGRAPH, "We met. They came."),
        Block(BlockId("b3"), Kind.PICTURE, "A van. It is red.", media="van.svg"),
        Block(BlockId("b4"), Kind.TABLE, "Area\tPlans\n\t\nPreston. North\t212\n\t9"),
        Block(BlockId("b5"), Kind.ITEM, "vans", level=1),
        Block(BlockId("b6"), Kind.QUOTE, "Nobody came. I waited."),
        Block(BlockId("b7"), Kind.PICTURE, "", media="path.svg"),
    )
    assert show_segments(segments.cut(blocks, SPLIT)) == [
        ("b1.s1", "1. Our year. What now?"),
        ("b2.s1", "We met."),
        ("b2.s2", "They came."),
        ("b3.s1", "A van. It is red."),
        ("b4.s1", "Area\tPlans"),
        ("b4.s2", "Preston. North\t212"),
        ("b4.s3", "9"),
        ("b5.s1", "vans"),
        ("b6.s1", "Nobody came."),
        ("b6.s2", "I waited."),
    ]


def test_all_texts_are_split_in_one_go() -> None:
    asked: list[Sequence[str]] = []

    def split(texts: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
        asked.append(tuple(texts))
        return SPLIT(texts)

    segments.cut([Block(BlockId("b1"), Kind.PARAGRAPH, "One."), Block(BlockId("b2"), Kind.ITEM, "two", level=1)], split)
    assert asked == [("One.", "two")]


def test_report_keeps_its_sections() -> None:
    raws = [RawBlock(Kind.HEADING, "Our year", level=2), RawBlock(Kind.PARAGRAPH, "We met. They came.")]
    report = outline.build([*raws, *raws], title="Annual report", revision=2)
    cut = segments.cut_report(report, SPLIT)
    assert [[block.text for block in section.blocks] for section in cut.sections] == [[raw.text for raw in raws]] * 2
    assert [identity for identity, _ in show_segments(tuple(cut.blocks))] == [
        "b1.s1",
        "b2.s1",
        "b2.s2",
        "b3.s1",
        "b4.s1",
        "b4.s2",
    ]
    assert (cut.title, cut.revision) == ("Annual report", 2)


raw_blocks = st.builds(RawBlock, kind=st.sampled_from(Kind), text=st.text(st.sampled_from("ab.! \t\né"), max_size=30))


@given(raws=st.lists(raw_blocks, min_size=1, max_size=6))
def test_no_word_is_lost_and_ids_are_unique(raws: list[RawBlock]) -> None:
    blocks = segments.cut(tuple(outline.build(raws, title="").blocks), SPLIT)
    for block in blocks:
        assert " ".join(block.words(each) for each in block.segments).split() == block.text.split()
        assert all(block.words(each) == block.words(each).strip() for each in block.segments)
    identities = [identity for identity, _ in show_segments(blocks)]
    assert len(identities) == len(set(identities))
