"""What is different between two wordings, and whether the meaning may be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youth_report.intake.alignment import compare
from youth_report.intake.alignment.spelling import fold_spelling
from youth_report.intake.alignment.tokens import split_tokens
from youth_report.model import Extent, Stake

words = st.lists(
    st.sampled_from(("the", "board", "may", "not", "in", "May", "5", "five", "%", "“", "-", ",", ".", "Leeds"))
).map(" ".join)

LOOKS = [
    ("the “Board” met", 'the "board" met'),
    ("We met - at last - here", "We met – at last — here"),
    ("the  board", "the board"),
    ("The licence costs £5,000.", "The license costs £5000."),
    ("It rose by 5%.", "It rose by 5 per cent."),
    ("five schools", "5 schools"),
    ("Staff can't go", "Staff can’t go"),
    ("re-use it…", "reuse it..."),
    ("their organisation labelled a colour", "their organization labeled a color"),
    ("−5 degrees", "-5 degrees"),
]

WORDS = [
    ("They were kind to the children", "They were good to the children"),
    ("We went home", "We went home quickly"),
    ("We met, and left", "We met and left"),
    ("", "pools"),
]

MEANINGS = [
    ("40 visits", "41 visits", Stake.NUMBER),
    ("£5 a day", "$5 a day", Stake.NUMBER),
    ("It is 5 degrees", "It is -5 degrees", Stake.NUMBER),
    ("It was 1.5 hours", "It was 15 hours", Stake.NUMBER),
    ("four hours", "for hours", Stake.NUMBER),
    ("in June", "in July", Stake.DATE),
    ("since 2015", "since 2016", Stake.DATE),
    ("we go in may", "we go in May", Stake.DATE),
    ("He met Anna in Leeds.", "He met Anna in York.", Stake.NAME),
    ("Ask the NHS.", "Ask the NSPCC.", Stake.NAME),
    ("Children are safe.", "Children are not safe.", Stake.NEGATION),
    ("We can go.", "We can’t go.", Stake.NEGATION),
    ("It is able to help.", "It is unable to help.", Stake.NEGATION),
    ("It is harmful.", "It is harmless.", Stake.NEGATION),
    ("The board may meet.", "The board must meet.", Stake.MODAL),
    ("Numbers went up.", "Numbers went down.", Stake.DIRECTION),
    ("Visits increased.", "Visits fell.", Stake.DIRECTION),
    ("all children", "some children", Stake.QUANTITY),
]


@pytest.mark.parametrize(("old", "new"), LOOKS)
def test_looks_are_no_change_of_words(old: str, new: str) -> None:
    assert compare(old, new).extent is compare(new, old).extent is Extent.TYPOGRAPHY


@pytest.mark.parametrize(("old", "new"), WORDS)
def test_other_words_with_nothing_at_stake(old: str, new: str) -> None:
    assert compare(old, new).extent is compare(new, old).extent is Extent.WORDS


@pytest.mark.parametrize(("old", "new", "stake"), MEANINGS)
def test_words_with_which_the_meaning_turns(old: str, new: str, stake: Stake) -> None:
    for rewording in (compare(old, new), compare(new, old)):
        assert rewording.extent is Extent.MEANING
        assert stake in {risk.stake for risk in rewording.risks}


def test_words_concerned_are_named() -> None:
    (risk,) = compare("Staff may visit 3 homes", "Staff must visit 3 homes").risks
    assert (risk.stake, risk.gone, risk.come) == (Stake.MODAL, ("may",), ("must",))


def test_differences_are_spans_of_both_wordings() -> None:
    old, new = "The licence was old and dear.", "The license was new, and dear!"
    found = [(one.old.of(old), one.new.of(new), one.extent) for one in compare(old, new).differences]
    assert found == [
        ("licence", "license", Extent.TYPOGRAPHY),
        ("old", "new,", Extent.WORDS),
        (".", "!", Extent.WORDS),
    ]


def test_a_word_that_only_came_has_its_place_in_the_old_wording() -> None:
    (one,) = compare("We met.", "We never met.").differences
    assert (one.old.start, one.old.end, one.new.of("We never met.")) == (3, 3, "never")


def test_words_that_swap_places_are_at_stake() -> None:
    assert compare("We had 3 vans and 5 cars.", "We had 5 vans and 3 cars.").extent is Extent.MEANING


@given(words | st.text(max_size=30))
def test_a_wording_is_the_same_as_itself(text: str) -> None:
    rewording = compare(text, text)
    assert (rewording.extent, rewording.differences) == (Extent.SAME, ())


@given(words | st.text(max_size=30), words | st.text(max_size=30))
def test_differences_tell_all(old: str, new: str) -> None:
    """With each difference put in, the old wording has the new one's words."""
    made = old
    for one in reversed(compare(old, new).differences):
        made = f"{made[: one.old.start]} {one.new.of(new)} {made[one.old.end :]}"
    assert [token.fold for token in split_tokens(made)] == [token.fold for token in split_tokens(new)]


@given(words, words)
def test_whether_words_changed_does_not_depend_on_which_wording_came_first(old: str, new: str) -> None:
    looks = (Extent.SAME, Extent.TYPOGRAPHY)
    assert (compare(old, new).extent in looks) is (compare(new, old).extent in looks)


def test_long_and_repeated_words_make_nobody_wait() -> None:
    assert compare("no " * 20_000, "yes no " * 20_000).extent is Extent.WORDS
    assert compare("a" * 300_000 + " 5", "b" * 300_000 + " 6").extent is Extent.MEANING


@pytest.mark.parametrize("word", ["four", "hour", "your", "wise", "this", "analysis", "tall", "ball", "modal"])
def test_other_words_keep_their_spelling_apart(word: str) -> None:
    others = {"for", "hor", "yor", "wize", "thiz", "analyziz", "tal", "bal", "model"}
    assert fold_spelling(word) not in others
