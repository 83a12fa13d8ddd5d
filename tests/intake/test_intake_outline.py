"""Blocks get ids, and sections begin at headings."""

from __future__ import annotations

import pytest

from youth_report.intake import outline
from youth_report.model import BadInput, Kind, RawBlock

RAWS = (
    RawBlock(Kind.PARAGRAPH, "Before all."),
    RawBlock(Kind.HEADING, "Our year", level=2),
    RawBlock(Kind.PICTURE, "A van", media="van.svg"),
    RawBlock(Kind.ITEM, "vans", level=1),
    RawBlock(Kind.HEADING, "Next", level=2),
)


def test_blocks_are_numbered_and_keep_all_that_was_read() -> None:
    report = outline.build(RAWS, title="Annual report")
    assert [(block.id, block.kind, block.text, block.level, block.media) for block in report.blocks] == [
        (f"b{number}", raw.kind, raw.text, raw.level, raw.media) for number, raw in enumerate(RAWS, 1)
    ]
    assert (report.title, report.language, report.revision) == ("Annual report", "en-GB", 1)


def test_sections_begin_at_headings() -> None:
    report = outline.build(RAWS, title="Annual report", language="en", revision=3)
    assert [(section.title, [block.id for block in section.blocks]) for section in report.sections] == [
        ("", ["b1"]),
        ("Our year", ["b2", "b3", "b4"]),
        ("Next", ["b5"]),
    ]
    assert (report.language, report.revision) == ("en", 3)


def test_document_without_words_is_refused() -> None:
    with pytest.raises(BadInput, match="no words"):
        outline.build((), title="Annual report")
