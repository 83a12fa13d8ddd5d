"""A trained pipeline weighs what the glossary finds."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

from engines.small_pipeline import train_pipeline
from youth_report.engines.spacy_tagger import SpacyTagger
from youth_report.glossing.compile import build
from youth_report.model import Block, BlockId, Kind, OutsideFailure, Term
from youth_report.workflow.finding import find_terms

SAFEGUARD = Term("safeguard", "safeguard", "verb", "protect", "To keep safe.", "checked")
REVIEW = Term("review", "review", "verb", "look at", "To review is to look at.", "checked")


def test_parts_of_speech_raise_and_lower_certainty(tmp_path: Path) -> None:
    tagger = SpacyTagger(str(train_pipeline(tmp_path)))
    compiled = build([REVIEW, SAFEGUARD])

    def weigh(text: str, asked: SpacyTagger | None) -> list[tuple[str, str]]:
        block = Block(BlockId("b1"), Kind.PARAGRAPH, text)
        return [(match.certainty.value, match.doubt) for match in find_terms(block, compiled, asked)]

    assert weigh("People review care.", None) == [("likely", "")]
    assert weigh("People review care.", tagger) == [("sure", "")]
    assert weigh("As safeguarding helps.", None) == [("likely", "")]
    assert weigh("As safeguarding helps.", tagger) == [("check", "part-of-speech")]
    assert weigh("No such word.", tagger) == []


def test_pipeline_that_is_not_installed_is_told() -> None:
    with pytest.raises(OutsideFailure, match="en_no_such") as told:
        SpacyTagger("en_no_such").tag("We met.")
    assert "python -m spacy download en_no_such" in told.value.mend


def test_pipeline_without_parts_of_speech_is_told(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path)
    with pytest.raises(OutsideFailure, match="tells no parts of speech"):
        SpacyTagger(str(tmp_path)).tag("We met.")


def test_nothing_is_loaded_for_a_blank_text() -> None:
    assert SpacyTagger("en_no_such").tag(" \n") == {}
