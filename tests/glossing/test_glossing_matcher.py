from __future__ import annotations

from typing import Any

import pytest

from youth_report.glossing import matcher
from youth_report.glossing.compile import build
from youth_report.model import Block, BlockId, Certainty, Kind, Span, Term, TermMatch


def term(words: str, pos: str = "noun", plain: str = "group", **values: Any) -> Term:
    return Term(
        **{"id": words, "term": words, "pos": pos, "plain": plain, "explain": "", "status": "checked", **values}
    )


def survey(text: str, *terms: Term, kind: Kind = Kind.PARAGRAPH, **options: Any) -> tuple[TermMatch, ...]:
    return matcher.survey(Block(BlockId("b7"), kind, text), build(terms), **options)


PANEL = term("panel")
COMMISSION = term("commission", "verb", "pay for")
SAFEGUARD = term("safeguard", "verb", "protect", frame="keep {obj} safe", frame_obj=("children", "young people"))


def test_a_match_says_what_stands_where() -> None:
    (match,) = survey("It was commissioned.", COMMISSION)
    assert match == TermMatch("commission", BlockId("b7"), Span(7, 19), "paid for", Certainty.SURE)


def test_a_frame_reaches_over_what_the_term_is_about() -> None:
    (match,) = survey("We safeguard children and young people now.", SAFEGUARD)
    assert match.span == Span(3, 12)
    assert match.reach == Span(3, 38)
    assert match.replacement == "keep children and young people safe"


def test_a_term_without_plain_words_is_found() -> None:
    (match,) = survey("Two panels met.", term("panel", plain=""))
    assert (match.span, match.replacement) == (Span(4, 10), "")


@pytest.mark.parametrize(
    ("text", "found", "certainty"),
    [
        ("It may commission work.", COMMISSION, Certainty.SURE),
        ("It has commissioned work.", COMMISSION, Certainty.SURE),
        ("The trust commissioned work.", COMMISSION, Certainty.LIKELY),
        ("A panel met.", PANEL, Certainty.LIKELY),
        ("A family panel met.", term("family panel"), Certainty.SURE),
        ("The Panel met.", term("Panel", case="exact"), Certainty.SURE),
        ("The panel of two met.", term("panel", only_before=("of two",)), Certainty.SURE),
        ("The LSCB met.", term("LSCB", "abbr"), Certainty.SURE),
        ("A panel met.", term("panel", status="draft"), Certainty.CHECK),
        ("A panel met.", term("panel", status="approved"), Certainty.LIKELY),
    ],
)
def test_certainty_tells_how_much_spoke_for_the_term(text: str, found: Term, certainty: Certainty) -> None:
    (match,) = survey(text, found)
    assert match.certainty is certainty
    assert match.doubt == ""


@pytest.mark.parametrize(
    ("text", "found", "doubt"),
    [
        ("A panel-only day.", PANEL, "compound"),
        ("An early-help day.", term("early help"), "hyphens"),
        ("Two commissioning boards met.", COMMISSION, "modifier"),
        ("Children commissioning boards met.", COMMISSION, "modifier"),
        ("The commissioning of beds.", COMMISSION, "nominal"),
        ("The board's commissioning is late.", COMMISSION, "nominal"),
        ("All good commission work ends.", COMMISSION, "singular-before"),
        ("Annual commissions ended.", COMMISSION, "describing-word-before"),
    ],
)
def test_a_place_in_doubt_is_left_alone_and_shown(text: str, found: Term, doubt: str) -> None:
    (match,) = survey(text, found)
    assert (match.doubt, match.replacement, match.certainty) == (doubt, "", Certainty.CHECK)
    assert matcher.find(Block(BlockId("b1"), Kind.PARAGRAPH, text), build([found])) == ()


def test_retired_terms_are_not_used() -> None:
    assert survey("A panel met.", term("panel", status="retired")) == ()


def test_quotes_are_for_explaining_alone() -> None:
    assert survey("The panel met.", PANEL, kind=Kind.QUOTE) == ()
    assert survey("He said “panel”.", PANEL) == ()
    assert len(survey("The panel met.", PANEL, kind=Kind.QUOTE, quotations=True)) == 1
    assert len(survey("He said “panel”.", PANEL, quotations=True)) == 1


def test_kinds_of_blocks_can_be_left_out() -> None:
    picky = term("panel", not_in=("headings", "tables"))
    assert survey("Our panel", picky, kind=Kind.HEADING) == ()
    assert survey("panel\t7", picky, kind=Kind.TABLE) == ()
    assert len(survey("Our panel", picky, kind=Kind.ITEM)) == 1


def test_a_protected_term_hides_what_is_in_it() -> None:
    assert survey("The film panel met.", PANEL, term("film panel", protect=True)) == ()


def test_the_caller_can_keep_places() -> None:
    text = "A panel and a panel."
    assert [match.span.start for match in survey(text, PANEL, keep=[Span(2, 4)])] == [14]


def test_the_entry_that_is_pickier_about_its_place_goes_first() -> None:
    general, picky = term("rise", plain="growth"), term("rise", id="big", plain="jump", only_before=("in crime",))
    matches = survey("A rise in crime, a rise in pay.", general, picky)
    assert [match.replacement for match in matches] == ["jump", "growth"]


@pytest.mark.parametrize(
    ("guard", "text", "count"),
    [
        ({"unless_before": ("of two",)}, "A panel of two, a panel of six.", 1),
        ({"unless_before": ("@number",)}, "The panel 3 and panel three met the panel.", 1),
        ({"unless_after": ("solar", "the old")}, "A solar panel, the old panel, an old panel.", 1),
        ({"only_after": ("@number",)}, "Two panels, 3 panels and the panels.", 2),
        ({"only_before": ("met", "sat")}, "The panel met. The panel left, the panel, met.", 1),
    ],
)
def test_neighbours_count_within_a_clause(guard: dict[str, Any], text: str, count: int) -> None:
    assert len(survey(text, term("panel", **guard))) == count


def test_cells_of_a_table_are_apart() -> None:
    text = "Early\thelp\tPanels\tBoard\nPanel\t7"
    matches = survey(text, PANEL, term("early help"), kind=Kind.TABLE)
    assert [match.replacement for match in matches] == ["Groups", "Group"]


def test_an_entry_finds_signs_inside_its_term() -> None:
    matches = survey(
        "A&E is open 24/7, e.g. today.",
        term("A&E", "abbr", "hospital"),
        term("24/7", "phrase", "always"),
        term("e.g.", "abbr", "for example"),
    )
    assert [match.replacement for match in matches] == ["Hospital", "always", "for example"]


def test_a_stop_that_ends_the_sentence_stays() -> None:
    etc = term("etc.", "abbr", "and so on")
    text = "Pens, etc. and pads, etc. The end."
    assert [match.span.of(text) for match in survey(text, etc)] == ["etc.", "etc"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "panel\0panel",
        "😀panel😀 \u202epanel\u202c",
        "'" * 5000,
        '"' * 5000,
        "“" * 5000,
        "panel-" * 3000,
        "panel (panel " * 2000,
        "@" * 5000 + "panel",
        "safeguard children and " * 2000,
        "\ud800panel",
    ],
)
def test_strange_texts_are_read(text: str) -> None:
    for match in survey(text, PANEL, SAFEGUARD):
        assert match.span.of(text).lower() in ("panel", "safeguard")
