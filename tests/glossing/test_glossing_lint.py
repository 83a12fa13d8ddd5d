from __future__ import annotations

from typing import Any

import pytest

from youth_report.glossing import cycles, examples, hardness, lint
from youth_report.glossing.compile import build
from youth_report.model import Term


def term(words: str, pos: str = "noun", plain: str = "thing", **values: Any) -> Term:
    made = {
        "id": words,
        "term": words,
        "pos": pos,
        "plain": plain,
        "explain": "",
        "status": "checked",
        "source": "f, line 1",
    }
    return Term(**{**made, **values})


def names(*terms: Term) -> list[str]:
    return [issue.id for issue in lint.faults(terms)]


@pytest.mark.parametrize(
    ("terms", "fault"),
    [
        ([term("hub", plain="")], "term.empty"),
        ([term("hub", id="a"), term("Hub", id="b")], "term.duplicate"),
        ([term("hub", id="a"), term("hub", id="b", plain="place")], "term.conflict"),
        ([term("LA", "abbr", "council", id="a"), term("LA", "abbr", "aim", id="b")], "term.ambiguous"),
        ([term("minute"), term("minutes", number="plural", plain="notes", id="m")], "term.form-collision"),
        ([term("cohort", plain="team panel"), term("panel", plain="group")], "term.plain-has-term"),
        ([term("cohort", plain="two panels"), term("panel", plain="group")], "term.plain-has-term"),
        ([term("aid", plain="assistance")], "term.plain-harder"),
        ([term("provision", plain="services")], "term.number"),
        ([term("liaise", "verb", "be in touch")], "term.be-head"),
        ([term("improve", "verb", "make better")], "term.needs-frame"),
        ([term("care plan", plain="", explain="A care plan is a care plan.")], "term.self"),
    ],
)
def test_each_fault_is_found(terms: list[Term], fault: str) -> None:
    assert fault in names(*terms)


@pytest.mark.parametrize(
    "terms",
    [
        [term("hub", plain="", explain="A hub is a place to go.")],
        [term("rise", id="a", only_before=("in",)), term("rise", id="b", plain="jump")],
        [term("hub", id="a"), term("hub", id="b", plain="place", status="retired")],
        [term("minute", case="exact"), term("minutes", number="plural", plain="notes", id="m")],
        [term("cohort", plain="group"), term("team", plain="", explain="People.")],
        [term("facilitate", "verb", "help")],
        [term("provision", plain="services", number="mass")],
        [term("improve", "verb", "make {obj} better", frame="make {obj} better")],
        [term("ensure", "verb", "make sure")],
        [term("deteriorate", "verb", "get worse")],
        [term("care plan", plain="", explain="The plan for your care. That is a care plan.")],
    ],
)
def test_sound_entries_have_no_fault(terms: list[Term]) -> None:
    assert names(*terms) == []


def test_a_fault_says_where_it_is() -> None:
    (issue,) = lint.faults([term("hub", plain="")])
    assert (issue.at, issue.values["term"]) == ("f, line 1", "hub")


def test_explanations_in_a_circle() -> None:
    circle = [
        term("hub", plain="", explain="A hub is a centre."),
        term("centre", plain="", explain="A centre is a base."),
        term("base", plain="", explain="A base is a hub."),
    ]
    assert [issue.values["path"] for issue in lint.faults(circle)] == ["base>hub>centre>base"]


def test_a_link_to_no_entry_is_found() -> None:
    known = term("hub", see=("centre", "centre-point"))
    assert [issue.values["other"] for issue in lint.faults([known, term("centre")])] == ["centre-point"]


def test_circles_are_found_once_and_fast() -> None:
    full = {str(one): [str(other) for other in range(60)] for one in range(60)}
    found = list(cycles.find_cycles(full))
    assert len(found) == 59
    assert found[0] == ("0", "1")
    assert list(cycles.find_cycles({"a": ["b"], "b": ["c"], "c": []})) == []


def test_examples_are_tried_against_the_whole_term_base() -> None:
    panel = term("panel", catches=("A panel met.", "We met."), spares=("“Panel”.", "Two panels."))
    missing = term("board")
    compiled = build([panel, missing])
    assert [(i.id, i.values.get("sentence")) for i in examples.failures(panel, compiled)] == [
        ("term.not-caught", "We met."),
        ("term.not-spared", "Two panels."),
    ]
    assert [issue.id for issue in examples.failures(missing, compiled)] == ["term.no-catch", "term.no-spare"]
    longer = build([panel, term("panel met")])
    assert examples.failures(panel, longer)[0].values["sentence"] == "A panel met."


@pytest.mark.parametrize("word", ["statutory", "accountability", "thresholds", "procurement", "commissioning"])
def test_hard_words(word: str) -> None:
    assert hardness.is_hard(word)


@pytest.mark.parametrize(
    "word", ["children", "football", "playing", "families", "yesterday", "beautifully", "help", "safety"]
)
def test_easy_words(word: str) -> None:
    assert not hardness.is_hard(word)
