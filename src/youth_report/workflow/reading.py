"""Read what lies in files: documents, revisions of the official text, the term base."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from youth_report.codec.json_text import read_report
from youth_report.glossing import compile as compiling
from youth_report.glossing import entries
from youth_report.glossing.compile import CompiledTerms
from youth_report.intake import decode, lines, outline, segments
from youth_report.model import Kind, RawBlock, Report, TermBase
from youth_report.ports import ContentFolder, Reader, Segmenter


def read_document(
    data: bytes, name: str, readers: Mapping[str, Reader], segmenter: Segmenter, *, language: str = "en-GB"
) -> Report:
    """Return a document as a report, with the one heading above all others as its title, else its name."""
    report = outline.build(_find_blocks(data, name, readers), title="", language=language)
    tops = [block.text for block in report.blocks if block.kind is Kind.HEADING and block.level == 1]
    title = tops[0] if len(tops) == 1 else _make_title(name)
    return replace(segments.cut_report(report, segmenter.split), title=title)


def read_latest(folder: ContentFolder) -> Report:
    """Return the latest revision of the official text."""
    revisions = folder.official()
    latest = max(revisions)
    return read_report(revisions[latest], f"{folder.name}/official/{latest}.json")


def read_terms(files: Mapping[str, str]) -> tuple[TermBase, CompiledTerms]:
    """Return the term base of some files, and what finds its terms."""
    terms = entries.join([entries.parse(text, name) for name, text in files.items()])
    return terms, compiling.build(terms.terms)


def _make_title(name: str) -> str:
    words = name.rpartition(".")[0] or name
    return words.replace("-", " ").replace("_", " ").strip().capitalize()


def _find_blocks(data: bytes, name: str, readers: Mapping[str, Reader]) -> tuple[RawBlock, ...]:
    """Return the blocks of a document; one that no reader claims by its ending is plain text."""
    ending = name[name.rfind(".") :].lower()
    text = decode.decode(data, name)
    return readers[ending].read(text.encode(), name) if ending in readers else lines.read(text)
