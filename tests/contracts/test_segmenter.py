"""What every segmenter must do."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.segmenter import FakeSegmenter
from youth_report.engines.spacy_segmenter import SpacySegmenter
from youth_report.intake import sentences
from youth_report.intake.rule_segmenter import RuleSegmenter
from youth_report.ports import Segmenter

SEGMENTERS: tuple[Segmenter, ...] = (
    FakeSegmenter(),
    SpacySegmenter("en-GB", sentences.starts, sentences.doubts),
    RuleSegmenter(),
)

each_segmenter = pytest.mark.parametrize("segmenter", SEGMENTERS, ids=lambda segmenter: type(segmenter).__name__)
pieces = st.sampled_from(
    ["We met.", "Why?", "No!", "the", "A", "1.", "2015-16.", '"Yes."', "…", "👍", "\n", "\t", "e.g.", "מה?"]
)
texts = st.lists(pieces | st.text(max_size=12), max_size=12).map(" ".join) | st.text(max_size=60)

HOSTILE = (
    "\0. \0.",
    "(" * 20_000,
    "👍" * 20_000,
    "a. " * 20_000,
    "." * 20_000,
    "a." * 20_000,
    "مرحبا؟ نعم.",
    "\u2028. B",
)


def split_words(segmenter: Segmenter, text: str) -> list[str]:
    return [span.of(text) for span in segmenter.split([text])[0]]


@each_segmenter
def test_sentences_of_each_text_are_found(segmenter: Segmenter) -> None:
    written = ["We met. They came.", "Who decides?", "", "  Go on!   Stay. "]
    found = segmenter.split(written)
    assert [[span.of(text) for span in spans] for text, spans in zip(written, found, strict=True)] == [
        ["We met.", "They came."],
        ["Who decides?"],
        [],
        ["Go on!", "Stay."],
    ]


@each_segmenter
@settings(max_examples=200, deadline=None)
@given(text=texts)
def test_spans_hold_every_word_once_and_in_order(segmenter: Segmenter, text: str) -> None:
    (spans,) = segmenter.split([text])
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())


@each_segmenter
@settings(max_examples=50, deadline=None)
@given(written=st.lists(texts, max_size=5))
def test_each_text_is_split_as_if_it_were_alone(segmenter: Segmenter, written: list[str]) -> None:
    assert segmenter.split(written) == tuple(segmenter.split([text])[0] for text in written)


@each_segmenter
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:4]))
def test_hostile_text_is_split(segmenter: Segmenter, text: str) -> None:
    assert "".join("".join(split_words(segmenter, text)).split()) == "".join(text.split())


@each_segmenter
def test_no_texts_have_no_sentences(segmenter: Segmenter) -> None:
    assert segmenter.split([]) == ()
