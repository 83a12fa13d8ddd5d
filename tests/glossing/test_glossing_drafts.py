"""What a report lacks comes out as a file that a person fills in."""

from __future__ import annotations

import pytest

from youth_report.glossing import abbreviations, candidates, drafts, entries, lint
from youth_report.model import BadInput, Block, BlockId, Kind

TEXTS = (
    "The NYB asked LCC about accountability. The Northshire Youth Board (NYB) and LCC met twice.",
    "Organisations asked each organisation. The board heard the Council’s Chief Executive.",
    "We read the Annual Report and Northshire County Council wrote.",
)
BLOCKS = [Block(BlockId(f"b{number}"), Kind.PARAGRAPH, text) for number, text in enumerate(TEXTS, 1)]


def test_drafts_are_entries_with_a_reason_above_each() -> None:
    definitions = [found for text in TEXTS for found in abbreviations.find_definitions(text)]
    text = drafts.write_drafts(candidates.rank(BLOCKS), definitions)
    found = {term.term: term for term in entries.parse(text, "new.toml")}
    assert (
        "# LCC: a short form, and the report never says what it stands for; 2 times in this report\n[[entry]]" in text
    )
    assert (
        "# board: an everyday word that means something else here (perhaps: a group of people in charge); once" in text
    )
    assert (found["NYB"].pos, found["NYB"].long) == ("abbr", "Northshire Youth Board")
    assert found["Chief Executive"].pos == "name"
    assert found["accountability"].pos == "noun"
    assert {term.status for term in found.values()} == {"draft"}
    assert {issue.id for issue in lint.faults(found.values())} == {"term.empty"}


def test_only_a_draft_may_lack_its_explanation() -> None:
    text = drafts.write_drafts(candidates.rank(BLOCKS)).replace('"draft"', '"checked"', 1)
    with pytest.raises(BadInput, match="explain is empty"):
        entries.parse(text, "new.toml")


def test_one_word_in_two_forms_is_one_candidate() -> None:
    assert [(one.words, one.times) for one in candidates.rank(BLOCKS) if "organisation" in one.words] == [
        ("organisation", 2)
    ]


def test_two_names_that_are_glued_are_two() -> None:
    names = {one.words for one in candidates.rank(BLOCKS) if one.reason == "public-body"}
    assert {"Annual Report", "Northshire County Council", "Chief Executive", "Northshire Youth Board"} <= names
    assert not any(" and " in name for name in names)
