"""What an edition does about the hard words that still stand in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from youth_report.glossing import matcher, treatments
from youth_report.glossing.compile import build
from youth_report.glossing.treatments import Scope
from youth_report.intake.rule_segmenter import RuleSegmenter
from youth_report.intake.segments import cut
from youth_report.model import Block, BlockId, GlossPlan, Kind, Span, Term

PANEL = Term("panel", "panel", "noun", "group", "A panel is a group.", "checked")
HUB = Term("hub", "hub", "noun", "", "A hub is a place.", "checked")
HARM = Term("harm", "harm", "noun", "", "Harm means hurt.", "checked", sensitive=True)
YVT = Term("yvt", "YVT", "abbr", "", "It listens to you.", "checked", long="Youth Voice Team")


def make_block(number: int, text: str, kind: Kind = Kind.PARAGRAPH) -> Block:
    return Block(BlockId(f"b{number}"), kind, text)


BLOCKS = (
    make_block(1, "The panel", Kind.HEADING),
    make_block(2, "A panel met in a hub. It was hot."),
    make_block(3, "The hub again."),
    make_block(4, "More", Kind.HEADING),
    make_block(5, "The panel left.", Kind.ITEM),
    make_block(6, "hub\tpanel", Kind.TABLE),
)


def plan(default: str, *terms: Term, blocks: tuple[Block, ...] = BLOCKS, scope: Scope = Scope.SECTION) -> GlossPlan:
    compiled = build(terms)
    matches = {block.id: matcher.survey(block, compiled, quotations=True) for block in blocks}
    return treatments.plan(cut(blocks, RuleSegmenter().split), matches, compiled.terms, default, scope)


def tell(made: GlossPlan) -> list[tuple[str, str, str, str]]:
    return [(one.id, one.term, one.way.value, one.after) for found in made.glosses.values() for one in found]


def explain(*texts: str, terms: tuple[Term, ...] = (PANEL, HUB)) -> list[tuple[str, str]]:
    blocks = tuple(make_block(number, text) for number, text in enumerate(texts, 1))
    return [(after, term) for _, term, _, after in tell(plan("explain", *terms, blocks=blocks))]


def test_a_sentence_explains_each_term_once() -> None:
    made = plan("explain", PANEL, HUB)
    assert tell(made) == [("b2.g1", "panel", "explain", "b2.s1"), ("b2.g2", "hub", "explain", "b2.s1")]
    assert [one.words for one in made.list_sentences(BlockId("b2"))] == [PANEL.explain, HUB.explain]
    assert made.list_sentences(BlockId("b3")) == ()
    assert made.listed == ("panel", "hub")


@pytest.mark.parametrize(
    ("scope", "want"),
    [
        (Scope.DOCUMENT, ["b2-panel", "b2-hub"]),
        (Scope.SECTION, ["b2-panel", "b2-hub", "b5-panel"]),
        (Scope.EVERY, ["b2-panel", "b2-hub", "b3-hub", "b5-panel"]),
    ],
)
def test_a_pop_up_stands_as_often_as_wanted(scope: Scope, want: list[str]) -> None:
    made = plan("pop-up", PANEL, HUB, scope=scope)
    assert [name for name, *_ in tell(made)] == want
    assert made.glosses[BlockId("b2")][0].span == Span(2, 7)


@pytest.mark.parametrize(
    ("default", "mode", "done", "listed"),
    [
        ("explain", "", "explain", True),
        ("both", "", "explain", True),
        ("pop-up", "", "pop-up", True),
        ("swap", "", "", True),
        ("leave", "", "", False),
        ("leave", "explain", "explain", True),
        ("explain", "swap", "", True),
        ("explain", "both", "explain", True),
        ("explain", "pop-up", "pop-up", True),
        ("explain", "leave", "", False),
    ],
)
def test_the_entry_has_its_way_and_else_the_report(default: str, mode: str, done: str, listed: bool) -> None:
    made = plan(default, replace(PANEL, mode=mode))
    assert {way for _, _, way, _ in tell(made)} == ({done} if done else set())
    assert made.listed == (("panel",) if listed else ())


def test_what_cannot_be_swapped_is_explained() -> None:
    assert [term for _, term, *_ in tell(plan("swap", PANEL, HUB))] == ["hub"]


def test_drafts_and_doubts_are_left_to_people() -> None:
    assert plan("explain", replace(PANEL, status="draft")) == GlossPlan({}, ())
    assert plan("explain", PANEL, blocks=(make_block(1, "A panel-led day."),)) == GlossPlan({}, ())


def test_a_block_that_is_a_quotation_is_left_as_it_is() -> None:
    blocks = (make_block(1, "The panel was kind.", Kind.QUOTE), make_block(2, "The panel left."))
    assert [name for name, *_ in tell(plan("explain", PANEL, blocks=blocks))] == ["b2.g1"]
    assert [name for name, *_ in tell(plan("pop-up", PANEL, blocks=blocks))] == ["b2-panel"]
    assert plan("pop-up", PANEL, blocks=blocks[:1]) == GlossPlan({}, ("panel",))


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("“The panel left!” she said. It rained.", "b1.s1"),
        ("The panel said: “We went home. It rained.” Then it slept.", "b1.s2"),
        ('"Our panel met. It was hot. We left," he said. It rained.', "b1.s3"),
        ("The panel said: “It rained. And it rained. And so on.", "b1.s3"),
        ("The panel, e.g. ours. Then tea.", "b1.s1"),
    ],
)
def test_no_sentence_of_ours_stands_inside_a_quotation(text: str, after: str) -> None:
    assert explain(text) == [(after, "panel")]


def test_words_in_quotation_marks_are_no_button() -> None:
    blocks = (make_block(1, "“Our panel left,” she said. The panel had met."),)
    (gloss,) = plan("pop-up", PANEL, blocks=blocks).glosses[BlockId("b1")]
    assert (gloss.after, gloss.span) == ("b1.s2", Span(32, 37))


def test_a_short_form_is_expanded_where_nothing_did_so_before() -> None:
    def say(*texts: str, mode: str = "explain") -> list[str]:
        blocks = tuple(make_block(number, text) for number, text in enumerate(texts, 1))
        return [one.words for found in plan(mode, YVT, blocks=blocks).glosses.values() for one in found]

    assert say("The YVT met.") == ["YVT is short for Youth Voice Team. It listens to you."]
    assert say("The Youth Voice Team (YVT) met.", "Then the YVT left.") == ["It listens to you."]
    assert say("The YVT met.", mode="pop-up") == ["It listens to you."]


def test_blocks_that_speak_of_something_hard_are_named() -> None:
    blocks = (
        make_block(1, "Harm", Kind.HEADING),
        make_block(2, "The panel spoke."),
        make_block(3, "“They did me harm.”", Kind.QUOTE),
        make_block(4, "harm\t12", Kind.TABLE),
        make_block(5, "A harm-free day."),
    )
    made = plan("leave", PANEL, HARM, blocks=blocks)
    assert made == GlossPlan({}, (), frozenset({BlockId("b1"), BlockId("b3"), BlockId("b4")}))


@pytest.mark.parametrize(
    "text",
    [
        "A panel is when people meet to decide.",
        "The panel is a small group of people who choose.",
        "Panel is the official word for a group.",
        "“Panel” means people who decide.",
        "Some people meet and choose. This is called a panel.",
        "They call this a “panel”.",
        "It began with a panel. A panel means some people.",
        "There was a panel, just a group, so a group chose, in a small group.",
    ],
)
def test_what_the_words_themselves_explain_is_not_explained_again(text: str) -> None:
    long = replace(PANEL, explain="A panel is a small group of people. They choose.")
    group = replace(PANEL, explain="A panel is a group just choosing small groups. They choose.")
    assert explain(text, terms=(group if "just" in text else long,)) == []
    assert explain("They met.", text, "The panel left.", terms=(group if "just" in text else long,)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The panel is a big problem that grows.",
        "The panel was where it had been, we hear.",
        "Nobody knows what the panel means.",
        "The panel called the office.",
        "We chose a panel by the means that we had.",
    ],
)
def test_words_that_define_nothing_do_not_count_as_an_explanation(text: str) -> None:
    assert [term for _, term in explain(text)] == ["panel"]


@pytest.mark.parametrize("text", ["They moved on to panel. We left.", "We like panel food. We left."])
def test_a_term_is_explained_where_only_its_plain_words_do_not_fit(text: str) -> None:
    long = replace(PANEL, plain="group of people")
    block = make_block(1, text)
    assert [match.certainty.value for match in matcher.survey(block, build([long]))] == ["check"]
    assert explain(text, terms=(long,)) == [("b1.s1", "panel")]
    assert explain(text, terms=(replace(long, status="draft"),)) == []
