"""How spaCy and the rules share the work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import spacy

from youth_report.engines.spacy_segmenter import SpacySegmenter
from youth_report.intake import sentences
from youth_report.model import OutsideFailure

TEXT = "He saw the bldg. Moss left the U.K. She met us, e.g. It was slow.The Board met."


def cut_sentences(segmenter: SpacySegmenter, text: str) -> list[str]:
    return [span.of(text) for span in segmenter.split([text])[0]]


def test_rules_decide_alone_without_a_trained_pipeline() -> None:
    segmenter = SpacySegmenter("en-GB", sentences.starts, sentences.doubts)
    assert cut_sentences(segmenter, TEXT) == [
        "He saw the bldg. Moss left the U.K.",
        "She met us, e.g. It was slow.The Board met.",
    ]


def test_trained_pipeline_decides_the_doubts(tmp_path: Path) -> None:
    trained = spacy.blank("en")
    trained.add_pipe("sentencizer")
    trained.to_disk(tmp_path)
    segmenter = SpacySegmenter("en-GB", sentences.starts, sentences.doubts, pipeline=str(tmp_path))
    assert cut_sentences(segmenter, TEXT) == [
        "He saw the bldg.",
        "Moss left the U.K. She met us, e.g. It was slow.",
        "The Board met.",
    ]


def test_a_start_within_a_token_does_not_count() -> None:
    segmenter = SpacySegmenter("en-GB", lambda _: (0, 2, 4))
    assert cut_sentences(segmenter, "one two") == ["one", "two"]


@pytest.mark.parametrize("language", ["cy", "en-US", "xyz"])
def test_any_language_is_split_by_the_rules(language: str) -> None:
    assert cut_sentences(SpacySegmenter(language, sentences.starts), "Mae hi. Da iawn.") == ["Mae hi.", "Da iawn."]


def test_missing_pipeline_is_told() -> None:
    with pytest.raises(OutsideFailure, match="no_such_pipeline"):
        SpacySegmenter("en-GB", sentences.starts, pipeline="no_such_pipeline").split(["We met."])


def test_spacy_is_not_loaded_before_there_is_a_text() -> None:
    program = (
        "import sys\n"
        "from youth_report.engines.spacy_segmenter import SpacySegmenter\n"
        "SpacySegmenter('en-GB', lambda text: ()).split([])\n"
        "sys.exit('spacy' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_spacy_is_not_loaded_where_the_rules_are_sure() -> None:
    program = (
        "import sys\n"
        "from youth_report.engines.spacy_segmenter import SpacySegmenter\n"
        "from youth_report.intake import sentences\n"
        "segmenter = SpacySegmenter('en-GB', sentences.starts, sentences.doubts)\n"
        "assert len(segmenter.split(['We met. It rained.'])[0]) == 2\n"
        "sys.exit('spacy' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
