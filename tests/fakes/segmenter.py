"""A Segmenter that knows only full stops."""

from __future__ import annotations

import re
from collections.abc import Sequence

from youth_report.model import Span


class FakeSegmenter:
    """Ends a sentence at each full stop, question mark or exclamation mark with a blank after it."""

    def split(self, texts: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
        """Return the spans of the sentences of each text."""
        found = (re.finditer(r"\S(?:.*?(?=[.!?]\s)[.!?]|.*\S|)", text, re.DOTALL) for text in texts)
        return tuple(tuple(Span(*each.span()) for each in sentences) for sentences in found)
