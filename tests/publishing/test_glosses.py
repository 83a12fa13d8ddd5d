"""What a page shows of the plan for hard words."""

from __future__ import annotations

from collections.abc import Sequence

from publishing.samples import make_block, make_plan
from youth_report.model import (
    Block,
    Contact,
    Edition,
    Gloss,
    Kind,
    Passage,
    Report,
    Section,
    SegmentId,
    Span,
    State,
    Term,
    TermBase,
    Way,
)
from youth_report.publishing.contacts import ShownContact, show_contact
from youth_report.publishing.glosses import Glosses
from youth_report.publishing.shown import show_block

HELPER = show_contact(Contact("Line", "Call.", "0800 1111"))
TERMS = TermBase(
    (
        Term("board", "Board", "noun", "", "The Board is a group.", say="letters", mode="pop-up", status="checked"),
        Term(
            "harm",
            "harm",
            "noun",
            "",
            "Harm means hurt.",
            sensitive=True,
            long="serious harm",
            mode="pop-up",
            status="checked",
        ),
        Term("silent", "silent", "adj", "quiet", "", mode="pop-up", status="checked"),
        Term("plain", "plain", "adj", "", "Plain means easy.", status="checked"),
    )
)


def _glosses(*blocks: Block, helper: ShownContact | None = HELPER) -> Glosses:
    report = Report("Report", "en-GB", (Section(blocks),))
    passages = tuple(Passage(block.id, State.OFFICIAL, block.text, block, blocks=(block,)) for block in blocks)
    return Glosses(TERMS, make_plan(Edition(report, "Report", passages), TERMS), helper)


def _find_help(*blocks: Block, helper: ShownContact | None = HELPER) -> tuple[str, ShownContact | None]:
    return _glosses(*blocks, helper=helper).find_help(Section(blocks))


def _marked(blocks: Sequence[Block]) -> list[str]:
    glosses = _glosses(*blocks)
    return [f"{block.id} {mark.span.of(block.text)}" for block in blocks for mark in glosses.mark(block)]


def test_terms_of_the_plan_open_their_explanations() -> None:
    blocks = [make_block("b1", "The Board met. The silent Board left."), make_block("b2", "On harm and the Board.")]
    assert _marked(blocks) == ["b1 Board", "b2 harm"]
    (mark,) = _glosses(*blocks).mark(blocks[1])
    assert (mark.pop_up.id, mark.pop_up.term, mark.pop_up.helper) == ("b2-harm", "serious harm", HELPER)


def test_sentences_stand_in_the_block_and_are_told_from_its_own() -> None:
    block = make_block("b1", "It is plain. It is short.")
    (gloss,) = _glosses(block).list_sentences(block)
    shown = show_block(block, sentences=[gloss])
    assert [(s.id, "".join(piece.text for piece in s.pieces), s.explains) for s in shown.segments] == [
        ("b1.s1", "It is plain.", False),
        ("", " ", False),
        ("b1.g1", "Plain means easy.", True),
        ("", " ", False),
        ("b1.s2", "It is short.", False),
    ]


def test_sentence_for_a_segment_that_is_not_there_is_not_shown() -> None:
    stray = Gloss("plain", Span(0, 1), Way.EXPLAIN, SegmentId("b1.g1"), SegmentId("b9.s9"), "Plain means easy.")
    shown = show_block(make_block("b1", "It is plain."), sentences=[stray])
    assert [segment.id for segment in shown.segments] == ["b1.s1"]


def test_help_stands_once_in_a_section_beside_what_is_hard_first() -> None:
    blocks = [
        make_block("b1", "The Board met."),
        make_block("b2", "It is about harm."),
        make_block("b3", "Harm, harm."),
    ]
    assert _find_help(*blocks) == ("b2", HELPER)
    assert _find_help(blocks[0]) == ("", None)
    assert _find_help(*blocks, helper=None) == ("", None)


def test_help_stands_beside_what_is_hard_in_a_quotation_or_a_table() -> None:
    assert _find_help(make_block("b1", "“They did harm.”", Kind.QUOTE)) == ("b1", HELPER)
    assert _find_help(make_block("b1", "harm\t1", Kind.TABLE)) == ("b1", HELPER)


def test_help_for_a_heading_stands_under_the_words_below_it() -> None:
    heading = make_block("b1", "On harm", Kind.HEADING, 2)
    assert _find_help(heading, make_block("b2", "They met.")) == ("b2", HELPER)
    assert _find_help(heading) == ("", None)


def test_list_has_each_term_once_in_the_order_of_the_alphabet() -> None:
    blocks = [make_block("b1", "On harm and the Board", Kind.HEADING, 2), make_block("b2", "The Board. silent")]
    assert [(entry.id, entry.term, entry.long, entry.say) for entry in _glosses(*blocks).list_entries()] == [
        ("word-board", "Board", "", "Say each letter."),
        ("word-harm", "harm", "serious harm", ""),
    ]
