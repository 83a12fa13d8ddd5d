from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youth_report.editing.tokens import is_break, join_tokens, split_sentences, split_tokens, split_words


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", ()),
        ("  one  two\n", ("one", "two")),
        ("one\ntwo", ("one", "two")),
        ("one\n\n\ntwo", ("one", "\n\n", "two")),
        ("one\n- two\n- three", ("one", "\n", "-", "two", "\n", "-", "three")),
        ("- one\n  - two", ("-", "one", "\n  ", "-", "two")),
        ("one\n> two", ("one", "\n", ">", "two")),
        ("a\tb\nc\td", ("a", "\t", "b", "\n", "c", "\t", "d")),
        ("5\u00a0million \U0001f642", ("5\u00a0million", "\U0001f642")),
    ],
)
def test_words_are_tokens_and_lines_are_structure(text: str, tokens: tuple[str, ...]) -> None:
    assert split_tokens(text) == tokens


@pytest.mark.parametrize("text", ["one two", "one\n\n- two\n- three\n\n> four", "a\tb\nc\td", "- a\n  - b"])
def test_tidy_text_comes_back_as_it_was(text: str) -> None:
    assert join_tokens(split_tokens(text)) == text


def test_breaks_that_meet_become_one() -> None:
    assert join_tokens(("\n\n", "one", "\n\n", "\n", "two", "\n", "\n\n")) == "one\n\ntwo"


@settings(deadline=None)
@given(st.text())
def test_no_word_is_lost_or_made(text: str) -> None:
    assert split_words(join_tokens(split_tokens(text))) == split_words(text)


@settings(deadline=None)
@given(st.text(alphabet="ab.!?\u201d\n-> \t"))
def test_sentences_are_all_of_the_text(text: str) -> None:
    tokens = split_tokens(text)
    sentences = split_sentences(tokens)
    assert tuple(token for sentence in sentences for token in sentence) == tokens
    assert all(len(sentence) == 1 for sentence in sentences if is_break(sentence[0]))


def test_sentences_end_at_their_marks_even_where_the_next_one_starts_small() -> None:
    tokens = split_tokens("We ask. \u201cDo you?\u201d they said.\n\n- nobody knows")
    assert [" ".join(sentence) for sentence in split_sentences(tokens)] == [
        "We ask.",
        "\u201cDo you?\u201d",
        "they said.",
        "\n\n",
        "- nobody knows",
    ]
