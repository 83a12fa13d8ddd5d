"""A refused place teaches its entry, and takes as little else with it as can be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from youth_report.glossing import guards, matcher
from youth_report.glossing.compile import build
from youth_report.glossing.guards import Guard
from youth_report.model import BadInput, Block, BlockId, Certainty, Kind, Span, Term, TermMatch

BIG = Term("significant", "significant", "adj", "big", "Big.", "checked", source="f, line 1")


def make_blocks(*texts: str) -> list[Block]:
    return [Block(BlockId(f"b{number}"), Kind.PARAGRAPH, text) for number, text in enumerate(texts, 1)]


def find(terms: list[Term], blocks: list[Block]) -> list[TermMatch]:
    return [match for block in blocks for match in matcher.survey(block, build(terms))]


@pytest.mark.parametrize(
    ("text", "words", "offered"),
    [
        ("A significant increase.", "significant", [("unless_before", "increase"), ("unless_after", "a")]),
        ("We had significant, rising costs.", "significant", [("unless_after", "we had")]),
        ("It is significant. Costs rose.", "significant", [("unless_after", "it is")]),
        ("care of the elderly", "care", [("unless_before", "of the elderly")]),
        ("3 significant 14", "significant", [("unless_before", "@number"), ("unless_after", "@number")]),
        ("Very\nsignificant now", "significant", [("unless_before", "now")]),
        ("significant", "significant", []),
    ],
)
def test_guards_are_made_of_what_stands_beside(text: str, words: str, offered: list[tuple[str, str]]) -> None:
    start = text.index(words)
    match = TermMatch("x", BlockId("b1"), Span(start, start + len(words)), "", Certainty.LIKELY)
    found = guards.offer_guards(match, make_blocks(text)[0])
    assert [(guard.key, guard.words) for guard in found] == offered


def test_cells_of_a_table_are_no_neighbours() -> None:
    block = Block(BlockId("b1"), Kind.TABLE, "More\tsignificant\tcosts")
    match = TermMatch("x", block.id, Span(5, 16), "", Certainty.LIKELY)
    assert guards.offer_guards(match, block) == ()


def test_the_refused_place_alone_is_spared_where_that_can_be() -> None:
    blocks = make_blocks("The most significant member.", "A significant member of staff.", "A significant sum.")
    refused = find([BIG], blocks)[1]
    made = guards.refuse(refused, blocks, [BIG])
    assert made.guard == Guard("unless_before", "member")
    assert [match.block for match in made.also] == ["b1"]
    assert made.term == replace(BIG, unless_before=("member",))
    assert [match.block for match in find([made.term], blocks)] == ["b3"]


def test_the_side_that_spares_less_is_taken() -> None:
    blocks = make_blocks("Rather significant costs.", "The significant costs.", "Some significant costs.")
    made = guards.refuse(find([BIG], blocks)[0], blocks, [BIG])
    assert (made.guard, made.also) == (Guard("unless_after", "rather"), ())


def test_a_sentence_that_must_be_caught_is_never_lost() -> None:
    term = replace(BIG, catches=("It was a significant cost.",), unless_before=("other",))
    blocks = make_blocks("Very significant cost.")
    made = guards.refuse(find([term], blocks)[0], blocks, [term])
    assert made.guard == Guard("unless_after", "very")
    assert made.term.unless_before == ("other",)


@pytest.mark.parametrize("text", ["Significant.", "A significant."])
def test_what_no_guard_can_tell_apart_is_said(text: str) -> None:
    term = replace(BIG, catches=("A significant cost.",))
    blocks = make_blocks(text)
    with pytest.raises(BadInput, match="no words beside") as caught:
        guards.refuse(find([term], blocks)[0], blocks, [term])
    assert caught.value.where == "f, line 1"
