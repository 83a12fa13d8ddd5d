"""What every tagger must do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.small_pipeline import train_pipeline
from fakes.tagger import FakeTagger
from youth_report.engines.spacy_tagger import SpacyTagger
from youth_report.glossing.word_lists import read_words
from youth_report.ports import Tagger

PARTS = frozenset(read_words("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X"))
HOSTILE = ("", " \t\n", "\0", "(" * 5000, "👍 " * 2000, "a" * 30_000, "مرحبا؟", "\u2028")


@pytest.fixture(scope="module", params=["fake", "spacy"])
def tagger(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tagger:
    if request.param == "fake":
        return FakeTagger({"we": "PRON", "review": "VERB", "the": "DET", "plan": "NOUN"})
    return SpacyTagger(str(train_pipeline(tmp_path_factory.mktemp("pipeline"))))


def test_each_word_has_its_part_by_its_first_character(tagger: Tagger) -> None:
    found = tagger.tag("We review the plan")
    assert {at: found[at] for at in (0, 3, 10, 14)} == {0: "PRON", 3: "VERB", 10: "DET", 14: "NOUN"}


@settings(max_examples=50, deadline=None)
@given(text=st.text(max_size=60))
def test_parts_are_those_of_words_in_the_text(tagger: Tagger, text: str) -> None:
    found = tagger.tag(text)
    assert set(found.values()) <= PARTS
    assert all(0 <= at < len(text) and not text[at].isspace() for at in found)
    assert found == tagger.tag(text)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:4]))
def test_hostile_text_is_tagged(tagger: Tagger, text: str) -> None:
    assert all(0 <= at < len(text) for at in tagger.tag(text))
