"""Official text and edition, side by side."""

from __future__ import annotations

from fakes.meter import FakeMeter
from youth_report.model import (
    Block,
    BlockId,
    Comparison,
    Edition,
    Kind,
    Passage,
    Report,
    Segment,
    SegmentId,
    Span,
    State,
    group_sections,
)
from youth_report.scoring.compare import compare


def make_block(name: str, kind: Kind, text: str) -> Block:
    return Block(BlockId(name), kind, text, segments=(Segment(SegmentId(f"{name}.s1"), Span(0, len(text))),))


OFFICIAL = {
    block.id: block
    for block in (
        make_block("b1", Kind.HEADING, "Executive summary"),
        make_block("b2", Kind.PARAGRAPH, "The production of this report fulfils a statutory requirement."),
        make_block("b3", Kind.HEADING, "Recommendation"),
        make_block("b4", Kind.PARAGRAPH, "The Committee is asked to consider it."),
    )
}
REPORT = Report("Annual report", "en-GB", group_sections(OFFICIAL.values()))


def place(name: str, state: State, text: str = "", kind: Kind = Kind.PARAGRAPH) -> Passage:
    """Return a passage of the edition whose words are one block."""
    blocks = (make_block(name, kind, text),) if text else ()
    return Passage(BlockId(name), state, text, OFFICIAL.get(BlockId(name)), blocks=blocks)


def compare_passages(*passages: Passage) -> tuple[Comparison, ...]:
    return compare(Edition(REPORT, "Keeping us safe", passages), FakeMeter().measure)


def test_sections_stand_beside_what_became_of_them() -> None:
    whole, summary, advice = compare_passages(
        place("b1", State.WRITTEN, "In short", Kind.HEADING),
        place("b2", State.WRITTEN, "We have to write this."),
        place("b3", State.OFFICIAL, "Recommendation", Kind.HEADING),
        place("b4", State.WRITTEN, "Please read it."),
    )
    assert (whole.official.title, whole.official.words) == ("Annual report", 2 + 9 + 1 + 7)
    assert whole.edition is not None
    assert (whole.edition.title, whole.edition.words) == ("Keeping us safe", 2 + 5 + 1 + 3)
    assert summary.edition is not None
    assert (summary.official.title, summary.edition.title) == ("Executive summary", "In short")
    assert advice.edition is not None
    assert (advice.official.words, advice.edition.words) == (8, 4)


def test_another_meter_tells_of_both_sides() -> None:
    whole = (place("b2", State.WRITTEN, " ".join(["We have to write this."] * 40)), place("b4", State.LEFT_OUT))
    measure = FakeMeter().measure
    pairs = compare(Edition(REPORT, "Keeping us safe", whole), measure, reference=measure)
    cards = [card for pair in pairs for card in (pair.official, pair.edition) if card]
    assert [card.reference for card in cards] == [card.scores for card in cards]
    assert any(card.reference for card in cards)


def test_added_words_count_where_they_stand_even_under_a_new_heading() -> None:
    _, summary, advice = compare_passages(
        place("y1", State.ADDED, "Hello from us."),
        place("b1", State.WRITTEN, "In short", Kind.HEADING),
        place("b2", State.WRITTEN, "We have to write this."),
        place("y2", State.ADDED, "What is a Board?", Kind.HEADING),
        place("b4", State.WRITTEN, "Please read it."),
    )
    assert summary.edition is not None
    assert summary.edition.words == 3 + 2 + 5 + 4
    assert advice.edition is not None
    assert (advice.edition.subject, advice.edition.words) == ("b4", 3)


def test_section_that_was_left_out_has_nothing_beside_it() -> None:
    whole, summary, advice = compare_passages(
        place("b1", State.WRITTEN, "In short", Kind.HEADING),
        place("b3", State.LEFT_OUT, "Recommendation", Kind.HEADING),
        place("b4", State.LEFT_OUT),
    )
    assert advice.edition is None
    assert summary.edition is not None
    assert whole.edition is not None
    assert whole.edition.words == summary.edition.words == 2


def test_empty_report_and_edition_compare_to_empty_cards() -> None:
    pairs = compare(Edition(Report("", "en", ()), "", ()), FakeMeter().measure)
    assert [pair.official.words for pair in pairs] == [0]
