"""Which words of an edition have a picture."""

from __future__ import annotations

import pytest

from youth_report.glossing import matcher, picturing
from youth_report.glossing.compile import build
from youth_report.model import Block, BlockId, Kind, Term

TERMS = (
    Term("placement", "placement", "noun", "home", "A home.", "checked", picture="home.svg"),
    Term("budget", "budget", "noun", "", "A plan for money.", "checked", picture="money.svg"),
    Term(
        "commission", "commission", "verb", "pay for", "To pay.", "checked", picture="money.svg", unless_after=("the",)
    ),
    Term("convene", "convene", "verb", "meet", "To meet.", "checked", picture="meeting.svg"),
    Term("A&E", "A&E", "abbr", "hospital team", "A place.", "checked", picture="hospital.svg"),
    Term("tribunal", "tribunal", "noun", "court", "A court.", "draft", picture="law.svg"),
    Term("agency", "agency", "noun", "service", "A service.", "checked"),
    Term("home plan", "home plan", "noun", "", "A plan.", "checked", picture="plan.svg"),
    Term("adverse", "adverse", "adj", "bad", "Bad.", "checked", {}, {"comparative": "worse"}, picture="sad.svg"),
)
PICTURES = {term.picture for term in TERMS if term.picture}


def find(text: str, kind: Kind = Kind.PARAGRAPH, pictures: set[str] = PICTURES) -> list[tuple[str, str]]:
    """Return the words of a text that have a picture, each with it."""
    block, compiled = Block(BlockId("b1"), kind, text), build(TERMS)
    matches = {block.id: matcher.survey(block, compiled, quotations=True)}
    found = picturing.find([block], matches, compiled.terms, pictures)
    return [(word.span.of(text), word.picture.removesuffix(".svg")) for word in found.get(block.id, ())]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The placements were far away.", [("placements", "home")]),
        ("Two homes and a budget.", [("homes", "home"), ("budget", "money")]),
        ("The council paid for a club.", [("paid for", "money")]),
        ("They meet on Monday, and met last week.", [("meet", "meeting"), ("met", "meeting")]),
        ("It got worse.", [("worse", "sad")]),
        ("Hospital teams help.", [("Hospital teams", "hospital")]),
        ("Moss said: “I want a home.”", [("home", "home")]),
        ("A home plan says what is next.", [("home plan", "plan")]),
        ("The commission has an office.", []),
        ("A service and an agency.", []),
        ("The tribunal is a court.", []),
        ("Fellmarsh Home Agency wrote.", []),
        ("See www.example.org/home for more.", []),
    ],
)
def test_terms_and_their_plain_words_have_pictures(text: str, wanted: list[tuple[str, str]]) -> None:
    assert find(text) == wanted


@pytest.mark.parametrize("kind", [Kind.HEADING, Kind.ITEM, Kind.QUOTE, Kind.PARAGRAPH])
def test_words_have_pictures_wherever_a_line_has_room(kind: Kind) -> None:
    assert find("A new home", kind) == [("home", "home")]


@pytest.mark.parametrize("kind", [Kind.TABLE, Kind.PICTURE])
def test_tables_and_pictures_have_none(kind: Kind) -> None:
    assert find("A new home", kind) == []


def test_a_picture_that_is_not_there_is_no_picture() -> None:
    assert find("A home and a budget.", pictures={"money.svg"}) == [("budget", "money")]
