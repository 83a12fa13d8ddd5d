"""The changes that would help a sentence most."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youth_report.engines.word_tables import read_lexicon
from youth_report.scoring.advice import MOST, find_easings
from youth_report.scoring.formulas import score_all
from youth_report.scoring.heavy_grammar import find_hidden_verbs, find_passives
from youth_report.scoring.one_count import WordCounter
from youth_report.scoring.splits import LEAST_WORDS, find_split

COUNTER = WordCounter(read_lexicon())
PLAIN = {"commissioning": "paying for", "in order to": "to", "evaluation": "look"}
LONG = (
    "The group asked all of the schools in the town to tell us what they had done in the year, and the findings of "
    "this evaluation were presented by the Chair in order to inform the commissioning of help."
)


def test_three_changes_come_the_most_helpful_first() -> None:
    easings = find_easings(LONG, COUNTER, plain=PLAIN)
    assert [easing.says for easing in easings] == [
        "Split here: 39 words. Begin a new sentence with “the findings of this”.",
        "“evaluation” is hard: “look”.",
        "“in order to” can be “to”.",
    ]
    assert LONG[easings[0].start :].startswith("the findings")
    assert [LONG[easing.start : easing.end] for easing in easings[1:]] == ["evaluation", "in order to"]
    assert easings[0].gain > easings[1].gain > 0


def test_hard_word_is_called_hard() -> None:
    assert (
        find_easings("Commissioning is slow.", COUNTER, plain=PLAIN)[0].says == "“Commissioning” is hard: “paying for”."
    )


def test_gain_is_what_the_score_around_it_moves() -> None:
    other = COUNTER.count("We met the people of the town and asked them what they want.")
    around = COUNTER.count(LONG) + other
    easing = find_easings(LONG, COUNTER, around)[0]
    first, second = LONG[: easing.start].removesuffix(", and "), LONG[easing.start :]
    before, after = score_all(around), score_all(other + COUNTER.count(first) + COUNTER.count(second))
    assert easing.gain == pytest.approx(before["flesch_kincaid_grade"] - after["flesch_kincaid_grade"])
    assert easing.points == pytest.approx(after["dale_chall_1995"] - before["dale_chall_1995"])
    assert easing.gain < find_easings(LONG, COUNTER)[0].gain


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("It was decided.", "“was decided” is passive. Say who did it."),
        ("It was read by us.", "“was read” is passive. Begin with who did it."),
        ("We did the evaluation of it.", "“the evaluation of” hides a verb. Say what somebody does."),
        ("Accountability helps.", "“Accountability” is hard: few ten-year-olds know it. Its syllables: 6."),
    ],
)
def test_what_cannot_be_reckoned_is_named(text: str, says: str) -> None:
    easing = find_easings(text, COUNTER)[0]
    assert (easing.says, easing.gain) == (says, 0)


@pytest.mark.parametrize("text", ["", "We will act.", "Go on, and tell us."])
def test_easy_sentence_needs_no_change(text: str) -> None:
    assert find_easings(text, COUNTER, plain=PLAIN) == ()


def test_plain_words_that_do_not_help_are_not_proposed() -> None:
    assert find_easings("We act.", COUNTER, plain={"act": "undertake an intervention"}) == ()


def test_profile_may_ask_for_shorter_sentences() -> None:
    text = "We went to the town and we met the people there, and they told us."
    assert find_easings(text, COUNTER) == ()
    assert find_easings(text, COUNTER, longest=10)[0].says.startswith("Split here: 15 words.")


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("We went to all the schools; they told us what they want", "they told us what they want"),
        ("We went to all the schools in May, but they did not want us", "they did not want us"),
        ("We went to all the schools because they had told us to come", "because they had told us to come"),
        ("We met, and they told us", None),
        ("One two three four five six seven eight nine ten eleven", None),
    ],
)
def test_sentence_is_cut_where_it_breaks(text: str, second: str | None) -> None:
    split = find_split(text)
    assert (split and text[split[1] :]) == second


@given(st.lists(st.sampled_from(["we", "met,", "and", "so", "because", "people;", "—"]), max_size=60).map(" ".join))
def test_both_halves_have_words_enough(text: str) -> None:
    split = find_split(text)
    if split:
        assert 0 < split[0] < split[1] < len(text)
        assert min(len(text[: split[0]].split()), len(text[split[1] :].split())) >= LEAST_WORDS - 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They were not fully told.", ["were not fully told"]),
        ("It has been reviewed by them.", ["been reviewed"]),
        ("We are worried and it is red.", []),
        ("She is in bed.", []),
    ],
)
def test_passives_are_found_by_their_form(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end, _ in find_passives(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The provision of support", ["The provision of"]),
        ("They undertook an assessment of it", ["undertook an assessment"]),
        ("They made a cake", []),
    ],
)
def test_hidden_verbs_are_found_by_their_form(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_hidden_verbs(text)] == found


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200) | st.lists(st.sampled_from(LONG.split()), max_size=60).map(" ".join))
def test_any_text_gets_at_most_three_changes_that_stand_in_it(text: str) -> None:
    easings = find_easings(text, COUNTER, plain=PLAIN)
    assert len(easings) <= MOST
    assert all(0 <= easing.start < easing.end <= len(text) for easing in easings)
