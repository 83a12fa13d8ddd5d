"""Words that still lack an entry."""

from __future__ import annotations

from youth_report.glossing import candidates
from youth_report.glossing.compile import build
from youth_report.model import Block, BlockId, Kind, Term


def block(text: str, number: int = 1, kind: Kind = Kind.PARAGRAPH) -> Block:
    return Block(BlockId(f"b{number}"), kind, text)


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
