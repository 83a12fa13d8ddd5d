"""Which words open an explanation."""

from __future__ import annotations

from collections.abc import Sequence

from publishing.samples import make_block
from youth_report.model import Block, Certainty, Contact, Kind, Span, Term, TermBase, TermMatch
from youth_report.publishing.contacts import ShownContact, show_contact
from youth_report.publishing.glosses import Glosses

HELPER = show_contact(Contact("Line", "Call.", "0800 1111"))
TERMS = TermBase(
    (
        Term("board", "Board", "noun", "", "The Board is a group.", say="letters"),
        Term("harm", "harm", "noun", "", "Harm means hurt.", sensitive=True, long="serious harm"),
        Term("silent", "silent", "adj", "quiet", ""),
    )
)


def _glosses(blocks: Sequence[Block], certainty: Certainty = Certainty.SURE) -> Glosses:
    matches = {
        block.id: tuple(
            TermMatch(term.id, block.id, Span(at, at + len(term.term)), "", certainty)
            for term in TERMS.terms
            for at in range(len(block.text))
            if block.text.startswith(term.term, at)
        )
        for block in blocks
    }
    return Glosses(TERMS, matches, HELPER)


def _marked(blocks: Sequence[Block], glosses: Glosses) -> list[str]:
    found = glosses.mark(blocks)
    return [f"{block.id} {mark.span.of(block.text)}" for block in blocks for mark in found.get(block.id, ())]


def test_first_use_in_a_section_opens() -> None:
    blocks = [make_block("b1", "The Board met. The Board left."), make_block("b2", "The Board slept.")]
    glosses = _glosses(blocks)
    assert _marked(blocks, glosses) == ["b1 Board"]
    assert _marked(blocks[1:], glosses) == ["b2 Board"]


def test_headings_and_tables_do_not_open_and_do_not_use_the_first_use_up() -> None:
    blocks = [
        make_block("b1", "The Board", Kind.HEADING, 2),
        make_block("b2", "Board\t1", Kind.TABLE),
        make_block("b3", "The Board met.", Kind.ITEM, 1),
    ]
    assert _marked(blocks, _glosses(blocks)) == ["b3 Board"]


def test_doubtful_and_unexplained_terms_do_not_open() -> None:
    blocks = [make_block("b1", "The silent Board.")]
    assert _marked(blocks, _glosses(blocks, Certainty.CHECK)) == []
    assert _marked(blocks, _glosses(blocks)) == ["b1 Board"]


def test_overlapping_finds_open_once() -> None:
    block = make_block("b1", "The Board met.")
    spans = (Span(4, 9), Span(4, 9), Span(6, 13))
    ids = ("board", "harm", "harm")
    matches = {
        block.id: tuple(TermMatch(i, block.id, s, "", Certainty.LIKELY) for i, s in zip(ids, spans, strict=True))
    }
    assert _marked([block], Glosses(TERMS, matches, HELPER)) == ["b1 Board"]


def test_find_outside_of_the_text_is_passed_over() -> None:
    block = make_block("b1", "The Board met.")
    matches = {block.id: (TermMatch("board", block.id, Span(90, 95), "", Certainty.SURE),)}
    assert _marked([block], Glosses(TERMS, matches, HELPER)) == []


def _helpers(blocks: Sequence[Block], glosses: Glosses) -> list[ShownContact | None]:
    return [mark.pop_up.helper for marks in glosses.mark(blocks).values() for mark in marks]


def test_help_stands_beside_what_is_hard() -> None:
    blocks = [make_block("b1", "The Board met."), make_block("b2", "It is about harm.")]
    assert _helpers(blocks, _glosses(blocks)) == [None, HELPER]


def test_list_has_each_term_once_in_the_order_of_the_alphabet() -> None:
    blocks = [make_block("b1", "On harm and the Board", Kind.HEADING, 2), make_block("b2", "The Board. silent")]
    found = _glosses(blocks).list_entries(blocks)
    assert [(entry.id, entry.term, entry.long, entry.say) for entry in found] == [
        ("word-board", "Board", "", "Say each letter."),
        ("word-harm", "harm", "serious harm", ""),
    ]
