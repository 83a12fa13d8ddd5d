"""Sentences by our rules alone: what scoring needs at once, without waiting for a pipeline to load."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from youth_report.intake.sentences import starts
from youth_report.model import Span


class RuleSegmenter:
    """The Segmenter that asks nobody for advice. Without a trained pipeline, spaCy's gives the same sentences."""

    def split(self, texts: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
        """Return the spans of the sentences of each text: in order, without blanks at their ends."""
        return tuple(_cut(text) for text in texts)


def _cut(text: str) -> tuple[Span, ...]:
    spans = (_trim(text, start, end) for start, end in pairwise((*starts(text), len(text))))
    return tuple(span for span in spans if span.start < span.end)


def _trim(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))
