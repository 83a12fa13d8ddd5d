"""Sentences by rules alone are those of the pipeline."""

from __future__ import annotations

from pathlib import Path

from youth_report.engines.spacy_segmenter import SpacySegmenter
from youth_report.intake import decode, lines, sentences
from youth_report.intake.rule_segmenter import RuleSegmenter

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (
    ROOT / "content/fellmarsh-2025-26/source/annual-report.md",
    ROOT / "tests/golden/plain-text/source.txt",
)


def test_sentences_of_whole_reports_are_those_of_spacy() -> None:
    texts = [
        block.text
        for source in SOURCES
        for block in lines.read(decode.decode(source.read_bytes(), source.name))
        if block.text
    ]
    assert len(texts) > 80
    assert RuleSegmenter().split(texts) == SpacySegmenter("en", sentences.starts).split(texts)
