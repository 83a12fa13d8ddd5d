"""The edition of the sample: who made it, how it was put together, and how easy it is to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from content.sample import (
    FOLDER,
    find_passages,
    fold_edition,
    fold_until,
    read_official,
    read_records,
    read_sample_settings,
    read_sittings,
)
from youth_report.engines.textstat_meter import TextstatMeter
from youth_report.model import Block, BlockId, Decision, Kind, Review, State

UNTOUCHED = BlockId("b72")
PLAIN_WORDS = BlockId("b22")
MERGED = BlockId("b43")
DECIDED = BlockId("b56")
HARD_PARTS = ("b28", "b31", "b35", "b57")
PLACES = {
    1: "cover",
    2: "hello",
    16: "who the Board is",
    18: "what keeping safe means",
    26: "what it said it would do",
    49: "what inspectors found",
    63: "what young people said",
    73: "what happens next",
    81: "have your say",
}


def _text_of(block_id: str) -> str:
    return find_passages()[BlockId(block_id)].text


def _own_blocks() -> Iterator[Block]:
    """Yield what young people wrote: no official words, no quotes, no text alternatives."""
    for passage in fold_edition().passages:
        if passage.state in (State.WRITTEN, State.ADDED):
            yield from (block for block in passage.blocks if block.kind not in (Kind.QUOTE, Kind.PICTURE))


def _own_sentences() -> list[str]:
    return [block.words(segment) for block in _own_blocks() for segment in block.segments]


def test_at_least_four_people_made_it_with_a_facilitator_over_some_weeks() -> None:
    assert {sitting.by for sitting in read_sittings()} == {"Moss", "Ash", "Juniper", "Kit", "Wren", "Robin"}
    assert len({sitting.date for sitting in read_sittings()}) == 6


def test_every_entry_is_about_a_block_that_there_is() -> None:
    known = {passage.id for passage in fold_edition().passages}
    assert {block.id for block in read_official().blocks} <= known
    assert {entry.at.first for sitting in read_sittings() for entry in sitting.entries} <= known


def test_all_is_done_but_one_block_that_waits() -> None:
    states = {passage.id: passage.state for passage in fold_edition().passages}
    assert [block for block, state in states.items() if state is State.OFFICIAL] == [UNTOUCHED]
    assert fold_edition().conflicts == ()


def test_what_is_left_out_says_why() -> None:
    left_out = [passage for passage in fold_edition().passages if passage.state is State.LEFT_OUT]
    assert 3 <= len(left_out) <= 8
    assert all(len(passage.reason.split()) >= 5 for passage in left_out)


def test_two_changes_of_one_block_were_put_together() -> None:
    passage = find_passages()[MERGED]
    assert passage.text == (
        "Pupils are much more likely to ask a digital leader than an adult at school. "
        "The leader nearly always tells the right adult about a worry."
    )
    assert set(passage.authors) >= {"Ash", "Juniper"}


def test_two_versions_of_one_block_waited_for_a_decision() -> None:
    (conflict,) = fold_until("2026-10-20").conflicts
    assert conflict.block == DECIDED
    assert [alternative.by for alternative in conflict.alternatives] == [("Kit",), ("Wren",)]


def test_the_facilitator_decided_with_a_reason() -> None:
    passage = find_passages()[DECIDED]
    assert passage.text.endswith("it had no proof yet that help at night was better.")
    assert "Wren" in passage.authors
    assert "Kit" not in passage.authors
    (review,) = [record for record in read_records() if isinstance(record, Review) and record.block == DECIDED]
    assert (review.by, review.of, review.decision) == ("Robin", "Wren", Decision.ACCEPT)
    assert review.reason.startswith("Both say it clearly.")


def test_no_words_were_put_together_without_care() -> None:
    assert [passage.id for passage in fold_edition().passages if passage.look] == []


def test_the_plain_words_of_the_glossary_were_taken_once() -> None:
    passage = find_passages()[PLAIN_WORDS]
    assert passage.text == "Pay for and share training for people who work with children."
    assert passage.state is State.WRITTEN


@pytest.mark.parametrize("number", PLACES, ids=PLACES.values())
def test_the_edition_holds_what_an_edition_holds(number: int) -> None:
    assert find_passages()[BlockId(f"b{number}")].state is State.WRITTEN


@pytest.mark.parametrize("heading", HARD_PARTS)
def test_help_stands_before_each_hard_part(heading: str) -> None:
    order = [passage.id for passage in fold_edition().passages]
    note = fold_edition().passages[order.index(BlockId(heading)) + 1]
    assert note.state is State.ADDED
    assert "You can skip it" in note.text
    assert "0800 1111" in note.text


def test_quotes_have_the_words_of_the_official_report() -> None:
    official = " ".join(block.text for block in read_official().blocks)
    quotes = [block.text for block in find_passages()[BlockId("b66")].blocks if block.kind is Kind.QUOTE]
    assert len(quotes) == 2
    assert all(quote.rstrip(".?") in official for quote in quotes)


def test_the_cover_has_the_title_that_they_chose() -> None:
    assert _text_of("b1") == read_sample_settings().edition_title == fold_edition().title


def test_the_pictures_are_there_and_are_told() -> None:
    pictures = [block for block in fold_edition().blocks if block.kind is Kind.PICTURE]
    assert {picture.media for picture in pictures} == {path.name for path in (FOLDER / "media").iterdir()}
    assert all(len(picture.text.split()) >= 8 for picture in pictures)


def test_sentences_are_short() -> None:
    lengths = [len(sentence.split()) for sentence in _own_sentences()]
    assert max(lengths) <= 20
    assert sum(lengths) / len(lengths) <= 12
    assert sum(length > 15 for length in lengths) <= len(lengths) / 15


def test_paragraphs_are_short() -> None:
    assert max(len(block.text.split()) for block in _own_blocks()) <= 60


def test_the_edition_is_short() -> None:
    read = [block.text for block in fold_edition().blocks if block.kind is not Kind.PICTURE]
    assert 1400 <= sum(len(text.split()) for text in read) <= 2000


def test_the_edition_is_far_easier_than_the_report() -> None:
    assert TextstatMeter().measure(_own_sentences())["flesch_kincaid_grade"] <= 5


def test_percentages_are_told_in_words() -> None:
    text = "\n".join(block.text for block in _own_blocks())
    assert "%" not in text
    assert "per cent" not in text
    assert len(re.findall(r"[Aa]bout \d in \d", text)) >= 5


def test_numbers_are_digits() -> None:
    text = " ".join(block.text for block in _own_blocks())
    assert re.findall(r"\b(?:two|three|four|five|six|seven|eight|nine|ten)\b", text, re.IGNORECASE) == []


def test_no_short_form_stands_in_it() -> None:
    text = " ".join(block.text for block in _own_blocks())
    assert re.findall(r"\b[A-Z]{2,}\b", text) == []


def test_help_is_named_with_the_day_on_which_it_was_checked() -> None:
    contacts = read_sample_settings().contacts
    assert [contact.phone for contact in contacts][:2] == ["0800 1111", "999"]
    assert all(contact.checked == "2026-11-24" for contact in contacts)
    numbers = [contact.phone for contact in contacts] + re.findall(r"\b01\d{3} \d{3} \d{3}\b", _text_of("b82"))
    invented = [number for number in numbers if number not in ("0800 1111", "999")]
    assert invented
    assert all(number.startswith("01632 960 ") for number in invented)
