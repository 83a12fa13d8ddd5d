"""The official report of the sample is what it claims to be: long, hard, and in step with its blocks."""

from __future__ import annotations

import re

from content.sample import FOLDER, read_official, split_sentences
from youth_report.engines.markdown_reader import MarkdownReader
from youth_report.engines.textstat_meter import TextstatMeter
from youth_report.intake import outline
from youth_report.model import Kind

SOURCE = FOLDER / "source" / "annual-report.md"


def _sentences_of(*kinds: Kind) -> list[str]:
    blocks = [block for block in read_official().blocks if block.kind in kinds]
    spans = split_sentences([block.text for block in blocks])
    return [span.of(block.text) for block, found in zip(blocks, spans, strict=True) for span in found]


def test_the_report_is_long() -> None:
    assert 2500 <= len(SOURCE.read_text(encoding="utf-8").split()) <= 3200


def test_the_report_is_as_hard_to_read_as_real_ones() -> None:
    everything = TextstatMeter().measure(_sentences_of(Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM))
    prose = TextstatMeter().measure(_sentences_of(Kind.PARAGRAPH))
    assert everything["flesch_kincaid_grade"] >= 12
    assert prose["flesch_kincaid_grade"] >= 14


def test_the_blocks_are_those_of_the_source() -> None:
    raws = MarkdownReader().read(SOURCE.read_bytes(), SOURCE.name)
    fresh = outline.build(raws, title="")
    kept = [(block.id, block.kind, block.level, block.text) for block in read_official().blocks]
    assert kept == [(block.id, block.kind, block.level, block.text) for block in fresh.blocks]


def test_the_report_has_what_real_reports_have() -> None:
    blocks = tuple(read_official().blocks)
    assert 60 <= len(blocks) <= 90
    assert {block.kind for block in blocks} >= {Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.TABLE}
    assert sum(block.kind is Kind.TABLE for block in blocks) == 2


def test_one_short_form_is_never_explained() -> None:
    text = " ".join(block.text for block in read_official().blocks)
    used = set(re.findall(r"\b[A-Z]{3,6}\b", text))
    explained = set(re.findall(r"\(([A-Z]{3,6})\)", text))
    assert used - explained == {"FCC", "NHS"}


def test_the_figures_add_up() -> None:
    spending = next(block for block in read_official().blocks if block.text.startswith("Expenditure\t"))
    sums = [int(amount.replace(",", "")) for amount in re.findall(r"£([\d,]+)", spending.text)]
    assert sum(sums) == 479_300
    assert 248_000 + 124_000 + 98_000 + 16_000 == 486_000 == sum(sums) + 6_700
