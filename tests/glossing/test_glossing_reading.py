"""What helps a reader: pop-ups at first use, explanations in the next sentence, words that still lack an entry."""

from __future__ import annotations

from youth_report.glossing import candidates, explanations, matcher, placement
from youth_report.glossing.compile import build
from youth_report.model import Block, BlockId, Kind, Segment, SegmentId, Span, Term

PANEL = Term("panel", "panel", "noun", "group", "A panel is a group.", "checked")
HUB = Term("hub", "hub", "noun", "", "A hub is a place.", "checked")


def block(text: str, number: int = 1, kind: Kind = Kind.PARAGRAPH, segments: tuple[Segment, ...] = ()) -> Block:
    return Block(BlockId(f"b{number}"), kind, text, segments=segments)


def test_a_term_is_marked_where_a_reader_meets_it_first() -> None:
    blocks = [
        block("Our panel", 1, Kind.HEADING),
        block("A panel-led hub.", 2),
        block("The panel and the hub.", 3),
        block("More", 4, Kind.HEADING),
        block("A panel.", 5),
    ]
    compiled = build([PANEL, HUB])
    matches = {one.id: matcher.survey(one, compiled) for one in blocks}

    def places(scope: placement.Scope) -> list[tuple[str, str]]:
        return [(match.block, match.term) for match in placement.choose_first(blocks, matches, scope)]

    assert places(placement.Scope.DOCUMENT) == [("b2", "hub"), ("b3", "panel")]
    assert places(placement.Scope.SECTION) == [("b2", "hub"), ("b3", "panel"), ("b5", "panel")]
    assert places(placement.Scope.EVERY) == [("b2", "hub"), ("b3", "panel"), ("b3", "hub"), ("b5", "panel")]


def test_an_explanation_stands_after_the_segment_that_holds_the_term() -> None:
    segments = (Segment(SegmentId("b1.s1"), Span(0, 20)), Segment(SegmentId("b1.s2"), Span(21, 30)))
    cut = block("The panel met. Early then. It went.", segments=segments)
    assert explanations.place(cut, build([PANEL])) == (explanations.Explanation("panel", 20, "A panel is a group."),)


def test_what_is_known_is_not_explained_again() -> None:
    compiled = build([PANEL, HUB])
    assert [one.term for one in explanations.place(block("A panel, a hub, a panel."), compiled)] == ["panel", "hub"]
    assert [one.term for one in explanations.place(block("A panel, a hub."), compiled, known={"panel"})] == ["hub"]
    assert explanations.place(block("A panel", kind=Kind.HEADING), compiled) == ()


def test_a_quotation_is_explained_after_its_sentence() -> None:
    (one,) = explanations.place(block("“The panel left!” she said. It rained."), build([PANEL]))
    assert one.position == len("“The panel left!” she said.")


def test_candidates_are_ranked_with_a_reason() -> None:
    blocks = [
        block("NYB accountability was reviewed by the Northshire Scrutiny Board. Accountability matters.", 1),
        block("The board met. The Youth Voice Team (YVT) left.", 2),
        block("“Statutory obligations!”", 3, Kind.QUOTE),
    ]
    found = {one.words: (one.times, one.reason) for one in candidates.rank(blocks)}
    assert found["NYB"] == (1, "undefined-short-form")
    assert found["YVT"] == (1, "short-form")
    assert found["accountability"] == (2, "hard-word")
    assert found["Northshire Scrutiny Board"] == (1, "public-body")
    assert found["board"] == (1, "official-sense")
    assert "statutory" not in found
    assert candidates.rank(blocks)[0].words == "NYB"


def test_candidates_leave_out_what_the_term_base_has() -> None:
    term = Term("accountability", "accountability", "noun", "duty to explain", "", "checked", number="mass")
    words = [one.words for one in candidates.rank([block("Accountability and transparency.")], build([term]))]
    assert words == ["transparency"]
