"""Read a document that a person names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from youth_report.intake import decode, lines, outline, segments
from youth_report.model import Kind, RawBlock, Report
from youth_report.ports import Reader, Segmenter

_PAGE = ".html"
"""The ending of web pages, which are known by how they begin, too."""


def read_document(
    data: bytes, name: str, readers: Mapping[str, Reader], segmenter: Segmenter, *, language: str = "en-GB"
) -> Report:
    """Return a document as a report, with the one heading above all others as its title, else its name."""
    report = outline.build(read_blocks(data, name, readers), title="", language=language)
    tops = [block.text for block in report.blocks if block.kind is Kind.HEADING and block.level == 1]
    title = tops[0] if len(tops) == 1 else _make_title(name)
    return replace(segments.cut_report(report, segmenter.split), title=title)


def read_blocks(data: bytes, name: str, readers: Mapping[str, Reader]) -> tuple[RawBlock, ...]:
    """Return the blocks of a document; one that no reader claims by its ending is plain text."""
    ending = name[name.rfind(".") :].lower()
    if ending not in readers and decode.is_page(data):
        ending = _PAGE
    text = decode.decode(data, name, as_page=_PAGE in readers)
    return readers[ending].read(text.encode(), name) if ending in readers else lines.read(text)


def _make_title(name: str) -> str:
    words = name.rpartition(".")[0] or name
    return words.replace("-", " ").replace("_", " ").strip().capitalize()
