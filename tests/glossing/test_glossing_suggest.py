from __future__ import annotations

from dataclasses import replace

from youth_report.glossing import changes, matcher, suggest
from youth_report.glossing.compile import build
from youth_report.model import GLOSSARY, Action, Block, BlockId, Kind, Span, Suggestion, Term

ANNUAL = Term("annual", "annual", "adj", "yearly", "", "checked")
COMMISSION = Term("commission", "commission", "verb", "pay for", "", "checked")
LSCB = Term("lscb", "LSCB", "abbr", "the safety board", "", "checked", say="letters")


def propose(text: str, *terms: Term, block: str = "b7") -> tuple[Suggestion, ...]:
    compiled = build(terms)
    read = Block(BlockId(block), Kind.PARAGRAPH, text)
    return suggest.propose(read, matcher.find(read, compiled), compiled)


def test_a_suggestion_tells_who_what_where_and_why() -> None:
    (made,) = propose("They commission beds.", COMMISSION)
    assert (made.block, made.by, made.on, made.action) == (BlockId("b7"), GLOSSARY, "", Action.REWRITE)
    assert made.base == "They commission beds."
    assert made.span == Span(5, 15)
    assert made.replacement == "pay for"
    assert made.term == "commission"
    assert made.reason == "`commission` is a hard word: `pay for`"
    assert made.result == "They pay for beds."


def test_the_article_is_part_of_the_suggestion_only_where_it_changes() -> None:
    (made,) = propose("It is an annual sum.", ANNUAL)
    assert (made.span, made.replacement) == (Span(6, 15), "a yearly")
    (made,) = propose("It is the annual sum.", ANNUAL)
    assert (made.span, made.replacement) == (Span(10, 16), "yearly")


def test_a_run_of_capitals_is_no_short_form() -> None:
    old = replace(ANNUAL, id="old", term="archaic", plain="nice")
    assert suggest.apply("AN ARCHAIC PLAN", propose("AN ARCHAIC PLAN", old)) == "A NICE PLAN"


def test_ids_come_from_what_is_said() -> None:
    text = "We commission and commission."
    first, second = propose(text, COMMISSION)
    assert first.id != second.id
    assert propose(text, COMMISSION) == (first, second)
    assert propose(text, COMMISSION, block="b8")[0].id != first.id
    assert propose(text, replace(COMMISSION, plain="buy"))[0].id != first.id


def test_terms_that_are_only_explained_propose_nothing() -> None:
    text = "An annual sum."
    assert propose(text, replace(ANNUAL, plain="")) == ()
    for mode in ("explain", "pop-up", "leave"):
        assert propose(text, replace(ANNUAL, mode=mode)) == ()
    for mode in ("", "swap", "both"):
        assert len(propose(text, replace(ANNUAL, mode=mode))) == 1


def test_all_are_applied_or_some_of_them() -> None:
    text = "An LSCB may commission an annual plan."
    made = propose(text, ANNUAL, COMMISSION, LSCB)
    assert suggest.apply(text, made) == "A safety board may pay for a yearly plan."
    assert suggest.apply(text, made[1:2]) == "An LSCB may pay for an annual plan."
    assert suggest.apply(text, reversed(made)) == suggest.apply(text, made)
    assert suggest.apply(text, ()) == text


def test_of_two_that_overlap_the_first_counts() -> None:
    text = "We commission beds."
    (made,) = propose(text, COMMISSION)
    other = replace(made, id="x", span=Span(6, 18), replacement="?")
    assert suggest.apply(text, [other, made]) == "We pay for beds."


def test_a_frame_that_takes_a_term_in_leaves_one_suggestion() -> None:
    frame = Term("help", "assist", "verb", "help", "", "checked", frame="give {obj} help", frame_obj=("carers",))
    carer = Term("carer", "carer", "noun", "parent", "", "checked")
    text = "We assist carers."
    assert suggest.apply(text, propose(text, frame, carer)) == "We give carers help."


def test_each_change_is_known_and_can_be_taken_back() -> None:
    text = "An LSCB’s annual sum."
    made = propose(text, ANNUAL, LSCB)
    traced = changes.trace(text, made)
    result = suggest.apply(text, made)
    assert [change.after.of(result) for change in traced] == ["A safety board", "yearly"]
    assert [change.words for change in traced] == ["An LSCB", "annual"]
    assert [change.term for change in traced] == ["lscb", "annual"]
    assert changes.undo(result, traced) == text
