"""Cuts blocks into segments, each with its lasting id."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from youth_report.model import Block, Kind, Report, Section, Segment, SegmentId, Span

Split = Callable[[Sequence[str]], tuple[tuple[Span, ...], ...]]
"""Returns the spans of the sentences of each text: in order, without blanks at their ends."""

_WHOLE = frozenset({Kind.HEADING, Kind.PICTURE})


def cut(blocks: Sequence[Block], split: Split) -> tuple[Block, ...]:
    """Return the blocks with their segments, named `b7.s1`, `b7.s2` and so on.

    A heading and a text alternative are one segment each, a table has one for each row, all else one a sentence.
    """
    spoken = [block.text for block in blocks if block.kind not in _WHOLE and block.kind is not Kind.TABLE]
    sentences = iter(split(spoken))
    return tuple(_add_segments(block, _find_spans(block, sentences)) for block in blocks)


def cut_report(report: Report, split: Split) -> Report:
    """Return the report with the segments of all its blocks."""
    blocks = iter(cut(tuple(report.blocks), split))
    sections = tuple(Section(tuple(next(blocks) for _ in section.blocks)) for section in report.sections)
    return replace(report, sections=sections)


def _find_spans(block: Block, sentences: Iterator[tuple[Span, ...]]) -> tuple[Span, ...]:
    if block.kind in _WHOLE:
        return _trim_spans(block.text, [Span(0, len(block.text))])
    if block.kind is Kind.TABLE:
        return _trim_spans(block.text, _find_rows(block.text))
    return next(sentences)


def _find_rows(text: str) -> Iterator[Span]:
    start = 0
    for row in text.split("\n"):
        yield Span(start, start + len(row))
        start += len(row) + 1


def _trim_spans(text: str, spans: Sequence[Span] | Iterator[Span]) -> tuple[Span, ...]:
    """Return the spans without blanks at their ends, and without those that hold nothing else."""
    shown = ((span, span.of(text)) for span in spans)
    return tuple(
        Span(span.end - len(words.lstrip()), span.start + len(words.rstrip())) for span, words in shown if words.strip()
    )


def _add_segments(block: Block, spans: Sequence[Span]) -> Block:
    segments = (Segment(SegmentId(f"{block.id}.s{number}"), span) for number, span in enumerate(spans, 1))
    return replace(block, segments=tuple(segments))
