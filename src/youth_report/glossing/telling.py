"""Tell whether a sentence says by itself what a term means, so that we need not say it again."""

from __future__ import annotations

import re

from youth_report.glossing.word_lists import read_words
from youth_report.model import Span

_QUOTE = r"[\"'“”‘’*_]*"
_OPENERS = "a|an|the|to|your|our|this|these|here|so|and|but|being|word|words|it is|,"
_BEFORE = re.compile(rf"{_QUOTE}(?:(?:{_OPENERS})\s+){{0,4}}{_QUOTE}")
"""What may stand between the start of a sentence and the term that it is about."""
_BE = r"(?:is|are)\s+(?:(?:a|an|the|one|another)\s+)?(?:[\w’'-]+\s+){0,2}"
_KINDS = "group|team|place|person|people|someone|plan|way|kind|sort|type|meeting|name|money|list|rule|law|word|term"
_AFTER = re.compile(
    rf"{_QUOTE}(?:\s*\([^()]*\))?,?\s+(?:means?\b|stands? for\b|(?:is|are) (?:short for|when|where|how|what)\b"
    rf"|{_BE}(?:{_KINDS})s? (?:who|that|where|which|when|of|to|for|with)\b)",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:(?:is|are|was|were|,|also)\s+(?:called|known as|named)|calls? (?:this|that|these|it|them))"
    rf"\s+(?:(?:a|an|the|your)\s+)?{_QUOTE}$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 4
"""Letters that the forms of a word mostly have in common."""
_SMALL = read_words(
    "the and for are was that this with from they them their you your who what when how not all any can"
)
_MOST = 0.6
"""How much of an explanation a sentence must say to say much the same."""
_FEWEST = 3


def tells_meaning(sentence: str, span: Span, explain: str) -> bool:
    """Tell whether a sentence defines the term at a place in it, or says much the same as the term's explanation."""
    before, after = sentence[: span.start], sentence[span.end :]
    defines = _BEFORE.fullmatch(before.lower()) and _AFTER.match(after)
    return bool(defines or _CALLED.search(before)) or _is_like(sentence, explain, span.of(sentence))


def _is_like(sentence: str, explain: str, term: str) -> bool:
    first = re.split(r"(?<=[.!?])\s", explain, maxsplit=1)[0]
    wanted = _stem_words(first) - _stem_words(term)
    shared = wanted & _stem_words(sentence)
    return len(wanted) >= _FEWEST and len(shared) >= _MOST * len(wanted)


def _stem_words(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(text.lower()) if word not in _SMALL}
