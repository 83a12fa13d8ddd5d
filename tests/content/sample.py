"""The sample of `content/`, read with the stations alone: no store, no command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

from youth_report.codec.json_text import read_report
from youth_report.codec.settings_text import read_settings
from youth_report.editing import fold, records, sittings
from youth_report.editing.entries import Sitting
from youth_report.glossing import compile as compiling
from youth_report.glossing import entries, matcher, suggest
from youth_report.intake import passages, sentences
from youth_report.model import BlockId, Edition, Passage, Record, Report, Settings, Span, TermBase

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "content" / "fellmarsh-2025-26"


def split_sentences(texts: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
    """Find sentences by the rules of intake, without spaCy."""
    return tuple(_split_one(text) for text in texts)


def _split_one(text: str) -> tuple[Span, ...]:
    places = [*sentences.starts(text), len(text)]
    return tuple(Span(start, start + len(text[start:end].rstrip())) for start, end in pairwise(places))


@cache
def read_official() -> Report:
    return read_report((FOLDER / "official" / "1.json").read_text(encoding="utf-8"), "1.json")


@cache
def read_sample_settings() -> Settings:
    return read_settings((FOLDER / "report.toml").read_text(encoding="utf-8"), "report.toml")


@cache
def read_sittings() -> tuple[Sitting, ...]:
    files = sorted((FOLDER / "edits").glob("*.md"))
    parsed = [sittings.parse(path.read_text(encoding="utf-8"), path.stem) for path in files]
    return tuple(sorted(parsed, key=lambda sitting: (sitting.date, sitting.name)))


@cache
def read_term_base() -> TermBase:
    files = sorted((ROOT / "glossary" / "en").glob("*.toml"))
    return entries.join([entries.parse(path.read_text(encoding="utf-8"), path.name) for path in files])


@cache
def compile_terms() -> compiling.CompiledTerms:
    return compiling.build(read_term_base().terms)


@cache
def read_records() -> tuple[Record, ...]:
    report, compiled = read_official(), compile_terms()
    proposals = {block.id: suggest.propose(block, matcher.find(block, compiled), compiled) for block in report.blocks}
    return records.from_sittings(read_sittings(), report, (), proposals)


def fold_until(day: str) -> Edition:
    """Return the edition as it stood on the evening of a day, with its passages cut into blocks."""
    known = [record for record in read_records() if record.on <= day]
    edition = fold.fold(read_official(), known, title=read_sample_settings().edition_title)
    return replace(edition, passages=passages.fill(edition.passages, split_sentences))


@cache
def fold_edition() -> Edition:
    return fold_until("9999-12-31")


@cache
def find_passages() -> Mapping[BlockId, Passage]:
    return {passage.id: passage for passage in fold_edition().passages}
