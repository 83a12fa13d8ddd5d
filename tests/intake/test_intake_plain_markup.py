"""The short texts of edits become blocks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.shown_blocks import show_blocks
from youth_report.intake import plain_markup

CASES: dict[str, tuple[str, list[str]]] = {
    "paragraphs": ("We met\nfour times.\n\nIt was good.", ["p We met four times.", "p It was good."]),
    "short line": ("Our year", ["p Our year"]),
    "heading": ("### Our *year*\nWe met.", ["h3 Our year", "p We met."]),
    "hash that is none": ("#MeToo was there.", ["p #MeToo was there."]),
    "items": (
        "We want:\n- vans\n  and buses\n* help\n1. time",
        ["p We want:", "li1 vans and buses", "li2 help", "li3 1. time"],
    ),
    "items with blank lines": ("- vans\n\n- buses", ["li1 vans", "li1 buses"]),
    "items within items": ("- vans\n    - red\n- buses", ["li1 vans", "li2 red", "li1 buses"]),
    "two lists": ("- vans\n\nAnd then:\n\n* buses", ["li1 vans", "p And then:", "li1 buses"]),
    "number of a year": ("2026. A year.\n\n4.1 It went on.", ["p 2026. A year.", "p 4.1 It went on."]),
    "quotes": (
        "> Nobody\n> asked me.\n>\n> Twice.\nShe is 15.",
        ["quote Nobody asked me.", "quote Twice.", "p She is 15."],
    ),
    "table": (
        "| Area | *Plans* |\n|---|:--:|\n| Preston | 212 |\nMore.",
        ["table Area | Plans / Preston | 212", "p More."],
    ),
    "table with tabs": ("Area\tPlans\nPreston\t212", ["table Area | Plans / Preston | 212"]),
    "emphasis": ("It is **very** *bad* and 2 * 3 * 4.", ["p It is very bad and 2 * 3 * 4."]),
    "nothing": ("\n \n>\n", []),
}


@pytest.mark.parametrize(("text", "shown"), CASES.values(), ids=CASES)
def test_what_a_reader_meets(text: str, shown: list[str]) -> None:
    assert show_blocks(plain_markup.read(text)) == shown


@settings(max_examples=300)
@given(text=st.text(alphabet=st.sampled_from(" \t\n\n>-*#|1.ab_é👍:"), max_size=60) | st.text(max_size=60))
def test_any_text_keeps_its_letters(text: str) -> None:
    blocks = plain_markup.read(text)
    assert blocks == plain_markup.read(text)
    assert all(block.text.strip() for block in blocks)
    kept = [character for block in blocks for character in block.text if character in "abé👍"]
    assert kept == [character for character in text if character in "abé👍"]
