"""Small reports and records for the tests of editing."""

from __future__ import annotations

from youth_report.model import Action, Block, BlockId, Kind, Report, Section, Span, Suggestion

FIRST_DAY, SECOND_DAY, THIRD_DAY = "2026-05-05", "2026-05-12", "2026-05-19"


def make_report(*texts: str) -> Report:
    """Return a report of paragraphs named b1, b2, ..."""
    blocks = tuple(Block(BlockId(f"b{n}"), Kind.PARAGRAPH, text) for n, text in enumerate(texts, 1))
    return Report("Annual report", "en-GB", (Section(blocks),))


def make_file(by: str, on: str, *entries: str, starts_from: str = "") -> str:
    """Return the text of an edit file."""
    start = f"starts-from: {starts_from}\n" if starts_from else ""
    return f"---\nby: {by}\ndate: {on}\n{start}---\n\n" + "\n\n".join(entries) + "\n"


def make_offer(block: str, base: str, words: str, plain: str, term: str = "") -> Suggestion:
    """Return what the glossary offers for some words of a block."""
    start = base.index(words)
    span = Span(start, start + len(words))
    name = term or words.replace(" ", "-")
    return Suggestion(f"g-{name}", BlockId(block), Action.REWRITE, base, span, plain, "glossary", "", term=name)
