from __future__ import annotations

import pytest

from youth_report.glossing import abbreviations
from youth_report.model import Block, BlockId, Kind


def blocks(*texts: str) -> list[Block]:
    return [Block(BlockId(f"b{number}"), Kind.PARAGRAPH, text) for number, text in enumerate(texts, start=1)]


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("Northshire Youth Board (NYB) met.", "NYB", "Northshire Youth Board"),
        (
            "A CP plan (child protection plan) and an ICPC (initial child protection conference).",
            "ICPC",
            "initial child protection conference",
        ),
        ("Young People's Advisors (YPAs) met.", "YPA", "Young People's Advisor"),
        ("The Department for Transport (DfT) wrote.", "DfT", "Department for Transport"),
        ("Research & Development (R&D) grew.", "R&D", "Research & Development"),
        (
            "SENCO – the Special Educational Needs Co-ordinator – helped.",
            "SENCO",
            "Special Educational Needs Co-ordinator",
        ),
        ("Violence Against Women and Girls (‘VAWG’)", "VAWG", "Violence Against Women and Girls"),
        ("The Local Area Team (the LAT) met.", "LAT", "Local Area Team"),
        ("The Local Area Team (also known as LAT) met.", "LAT", "Local Area Team"),
        ("Care, Education and Treatment Reviews (CETRs) began.", "CETR", "Care, Education and Treatment Review"),
        ("She went to Accident and Emergency (A&E).", "A&E", "Accident and Emergency"),
        ("A YOT (youth offending team) and others.", "YOT", "youth offending team"),
        ("The Safety and Support Service (or “SSS”) began.", "SSS", "Safety and Support Service"),
    ],
)
def test_definitions_are_found(text: str, short: str, long: str) -> None:
    assert abbreviations.Definition(short, long) in abbreviations.find_definitions(text)


@pytest.mark.parametrize(
    "text",
    ["It rose (by 5).", "Plans end. Officers Meet (POM).", "They met (OK).", "The HUB (open late) is new.", "(NYB)"],
)
def test_other_brackets_define_nothing(text: str) -> None:
    assert abbreviations.find_definitions(text) == ()


def test_what_is_never_expanded_is_reported_once_where_it_stands_first() -> None:
    issues = abbreviations.undefined(
        blocks("The NYB met LCC.", "LCC and the Northshire Youth Board (NYB).", "LCC's DfE letter of the A&E.")
    )
    assert [(issue.id, issue.at, dict(issue.values)) for issue in issues] == [
        ("short-form.undefined", "b1", {"short": "LCC", "times": "3"}),
        ("short-form.undefined", "b3", {"short": "DfE", "times": "1"}),
        ("short-form.undefined", "b3", {"short": "A&E", "times": "1"}),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "OUR ANNUAL REPORT",
        "Part IV and part XII",
        "the UK, on TV at 5 PM",
        "See LCC.pdf and LCC@x.org and #LCC",
        "McDonald and iPad",
    ],
)
def test_other_capitals_are_no_short_forms(text: str) -> None:
    assert abbreviations.undefined(blocks(text)) == ()


def test_short_forms_are_counted_in_the_order_of_reading() -> None:
    assert abbreviations.count_used(blocks("The NYB met LCC.", "Non-LCC staff and NYBs")) == {"NYB": 2, "LCC": 2}
