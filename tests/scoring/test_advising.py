"""Advice on a whole text."""

from __future__ import annotations

from youth_report.engines.word_tables import read_lexicon
from youth_report.model import Action, Block, BlockId, Kind, Segment, SegmentId, Span, Suggestion, group_sections
from youth_report.scoring.advising import advise
from youth_report.scoring.one_count import WordCounter

COUNTER = WordCounter(read_lexicon())
FIRST = "We will commission help."
SECOND = "They commission it too."
LONG = (
    "The group asked all of the schools in the town to tell us what they had done in the year, and we read all of it."
)


def _block(name: str, kind: Kind, *sentences: str) -> Block:
    text = " ".join(sentences)
    starts = [text.index(sentence) for sentence in sentences]
    segments = tuple(
        Segment(SegmentId(f"{name}.s{number}"), Span(start, start + len(sentence)))
        for number, (start, sentence) in enumerate(zip(starts, sentences, strict=True), 1)
    )
    return Block(BlockId(name), kind, text, 1, segments)


BLOCKS = (
    _block("b1", Kind.HEADING, "The commissioning of services"),
    _block("b2", Kind.PARAGRAPH, FIRST, SECOND, "We met."),
    _block("b3", Kind.ITEM, LONG),
    _block("b4", Kind.QUOTE, LONG),
)
PROPOSED = Suggestion("g1", BlockId("b2"), Action.REWRITE, BLOCKS[1].text, Span(8, 18), "pay for", "glossary", "")


def test_advice_is_for_sentences_and_items_that_can_be_easier() -> None:
    advice = advise(group_sections(BLOCKS), COUNTER, {})
    assert [one.segment for one in advice] == ["b2.s1", "b2.s2", "b3.s1"]
    assert advice[2].hardness == ("It has 26 words. A sentence of 20 or fewer is easier to follow.",)
    assert advice[2].easings[0].says.startswith("Split here: 26 words.")


def test_plain_words_are_for_the_very_place_that_the_glossary_named() -> None:
    first, second, _ = advise(group_sections(BLOCKS), COUNTER, {BlockId("b2"): [PROPOSED]})
    assert [easing.says for easing in first.easings][:1] == ["“commission” is hard: “pay for”."]
    assert not any("pay for" in easing.says for easing in second.easings)


def test_gain_is_that_of_the_section() -> None:
    alone, _, _ = advise(group_sections(BLOCKS[1:2] + BLOCKS[2:3]), COUNTER, {BlockId("b2"): [PROPOSED]})
    among, *_ = advise(group_sections((*BLOCKS[:3], *[BLOCKS[2]] * 5)), COUNTER, {BlockId("b2"): [PROPOSED]})
    assert 0 < among.gain < alone.gain


def test_text_that_cannot_be_easier_has_no_advice() -> None:
    assert advise(group_sections([_block("b1", Kind.PARAGRAPH, "We met.", "We ate.")]), COUNTER, {}) == ()
