from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from youth_report.editing.merge import Merged, merge
from youth_report.editing.tokens import split_words

# Few words, so that they repeat, which is what misleads a merge.
PROSE = st.lists(st.sampled_from(["the", "board", "we", "ask.", "not", "you!", "\n\n", "\n- ", "children"])).map(
    " ".join
)
TEXTS = PROSE | st.text(max_size=40)

BASE = "We met in May. We asked what you think. The board wrote a plan. Nobody knows when it will start."


def plain(text: str) -> Merged:
    return Merged(text)


def look(text: str) -> Merged:
    return Merged(text, look=True)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_one_change_alone_is_taken_whole(base: str, changed: str) -> None:
    assert merge(base, changed, base) == plain(changed)
    assert merge(base, base, changed) == plain(changed)
    assert merge(base, changed, changed) == plain(changed)


@settings(deadline=None)
@given(TEXTS, TEXTS, TEXTS)
@example("a b", "a  b", "a\tb")
@example("a", "a b", "a ")
def test_sides_may_be_swapped(base: str, ours: str, theirs: str) -> None:
    assert merge(base, ours, theirs) == merge(base, theirs, ours)


@settings(deadline=None)
@given(TEXTS, TEXTS, TEXTS)
def test_no_added_word_is_lost(base: str, ours: str, theirs: str) -> None:
    merged = merge(base, ours, theirs)
    if merged is None:
        return
    old, result = Counter(split_words(base)), Counter(split_words(merged.text))
    one, two = Counter(split_words(ours)), Counter(split_words(theirs))
    for side, other in ((one, two), (two, one)):
        for word in side - old:
            taken_out = max(old[word] - other[word], 0)
            assert result[word] >= side[word] - taken_out


@settings(deadline=None)
@given(TEXTS, TEXTS, TEXTS)
def test_no_word_comes_from_nowhere(base: str, ours: str, theirs: str) -> None:
    merged = merge(base, ours, theirs)
    if merged:
        assert set(split_words(merged.text)) <= {*split_words(base), *split_words(ours), *split_words(theirs)}


@st.composite
def disjoint_edits(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """Return a text, two edits with a word or more between them, and the text with both.

    Neither takes more than half of a sentence away: what the other changed in it would have lost its ground.
    """
    words = [f"w{n}" for n in range(draw(st.integers(3, 30)))]
    ends = draw(st.lists(st.integers(1, len(words) - 1), min_size=2, max_size=2, unique=True).map(sorted))
    (one_end, two_start), half = ends, len(words) // 2
    one_start = draw(st.integers(max(0, one_end - half), one_end))
    two_end = draw(st.integers(two_start, min(len(words), two_start + half)))
    one = draw(st.lists(st.sampled_from(["a", "b", "c."]), max_size=3))
    two = draw(st.lists(st.sampled_from(["x", "y", "z."]), max_size=3))
    ours = [*words[:one_start], *one, *words[one_end:]]
    theirs = [*words[:two_start], *two, *words[two_end:]]
    both = [*words[:one_start], *one, *words[one_end:two_start], *two, *words[two_end:]]
    base, ours_text, theirs_text, wanted = (" ".join(tokens) for tokens in (words, ours, theirs, both))
    return base, ours_text, theirs_text, wanted


@settings(deadline=None)
@given(disjoint_edits())
def test_edits_of_different_places_always_fit(case: tuple[str, str, str, str]) -> None:
    base, ours, theirs, wanted = case
    merged = merge(base, ours, theirs)
    assert merged is not None
    assert merged.text == wanted


@settings(deadline=None)
@given(disjoint_edits(), st.sampled_from(["one", "two"]))
def test_same_edit_counts_once(case: tuple[str, str, str, str], who: str) -> None:
    base, ours, theirs, both = case
    merged = merge(base, ours if who == "one" else theirs, both)
    assert merged is not None
    assert merged.text == both


def test_different_sentences_fit() -> None:
    ours = BASE.replace("a plan", "three goals")
    theirs = BASE.replace("in May", "in spring")
    assert merge(BASE, ours, theirs) == plain(ours.replace("in May", "in spring"))


def test_different_words_of_one_sentence_fit_and_want_a_look() -> None:
    base = "The statutory partners must work together every single day."
    ours = base.replace("statutory", "main")
    theirs = base.replace("every single day", "always")
    assert merge(base, ours, theirs) == look("The main partners must work together always.")


def test_neighbouring_words_do_not_fit() -> None:
    assert merge("a b c d", "a B c d", "a b C d") is None


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (BASE.replace("a plan", "ten goals"), BASE.replace("a plan", "a list")),
        (BASE.replace("The board wrote a plan. ", ""), BASE.replace("a plan", "a list")),
        (BASE.replace("The board wrote a plan.", "Grown-ups promised to do better."), BASE.replace("a plan", "a list")),
        ("", BASE.replace("a plan", "a list")),
        ("One new text.", "Another one, which has other words."),
    ],
)
def test_true_clashes_are_asked(ours: str, theirs: str) -> None:
    assert merge(BASE, ours, theirs) is None


def test_two_new_texts_for_nothing_are_asked() -> None:
    assert merge("", "Mine.", "Yours.") is None


def test_leaving_out_what_the_other_left_alone_fits() -> None:
    assert merge(BASE, "", BASE) == plain("")


def test_sentence_that_one_moved_and_the_other_reworded() -> None:
    ours = "The board wrote a plan. We met in May. We asked what you think. Nobody knows when it will start."
    theirs = BASE.replace("a plan", "three goals")
    assert merge(BASE, ours, theirs) == look(ours.replace("a plan", "three goals"))


def test_both_add_a_sentence_at_one_place() -> None:
    ours = BASE.replace("The board", "It was fun. The board")
    theirs = BASE.replace("The board", "Many came. The board")
    assert merge(BASE, ours, theirs) == look(BASE.replace("The board", "It was fun. Many came. The board"))


def test_one_splits_what_the_other_edits() -> None:
    ours = BASE.replace(" The board", "\n\nThe board")
    theirs = BASE.replace("in May", "in June")
    assert merge(BASE, ours, theirs) == plain(ours.replace("in May", "in June"))


def test_items_of_a_list_stay_items() -> None:
    base = "Ask:\n\n- a friend\n- a teacher\n- the police"
    ours = base.replace("a friend", "someone you like")
    theirs = base + "\n- Childline"
    assert merge(base, ours, theirs) == plain(ours + "\n- Childline")


def test_rows_of_a_table_stay_rows() -> None:
    base = "Year\tChildren\n2024\t120\n2025\t140"
    merged = merge(base, base.replace("Children", "Boys and girls"), base.replace("140", "about 140"))
    assert merged == plain("Year\tBoys and girls\n2024\t120\n2025\tabout 140")


def test_blanks_alone_are_no_change() -> None:
    assert merge("a b c", "a  b\nc ", "a b d") == plain("a b d")


def test_words_in_other_alphabets_fit() -> None:
    base = "مرحبا بكم هنا اليوم 🙂 نعم\u00a0نعم"
    assert merge(base, base.replace("مرحبا", "أهلا"), base + " شكرا") == plain(base.replace("مرحبا", "أهلا") + " شكرا")


def test_very_long_and_even_text_is_asked_and_not_pondered() -> None:
    even = "a " * 50_000
    assert merge(even, "b " + even + "c", "d " + even + "a e") is None


def test_same_word_added_to_a_run_by_both_counts_once() -> None:
    base = "We met in May. The early help plan was good and it will start."
    both = base.replace("early", "early early")
    assert merge(base, both, both.replace("We met", "We all met")) == plain(both.replace("We met", "We all met"))
