"""What a heading looks like in a text that does not mark it."""

from __future__ import annotations

import re

from youth_report.intake.abbreviations import CALENDAR, DATES
from youth_report.intake.function_words import LEADING

_MOST_WORDS, _MOST_WORDS_BEFORE_COLON = 14, 3
_NUMBERED = re.compile(r"\d{1,2}\s+(?=[A-Z])")
"""A number with no stop, as in `3 Our year`."""
_PART = re.compile(
    r"(?:annex|appendix|aim|chapter|goal|objective|part|priority|section|standard|theme)\s", re.IGNORECASE
)
"""What may stand before a colon within a heading: `Priority 2: Neglect`."""
_CAPTION = re.compile(r"(?:chart|diagram|fig\.|figure|note|notes|page|source|table)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"@|www\.|://|\d{5}|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b")
"""An address of the web, of e-mail or of the post, or a telephone number."""
_INNER_STOP = re.compile(r"[^\W_]{3}[.!?]\s")


def looks_like_heading(words: str) -> bool:
    """Return whether a line (without the number before it) may be a heading, if something follows it."""
    bare = _NUMBERED.sub("", words, count=1)
    parts = bare.split()
    if not 1 <= len(parts) <= _MOST_WORDS or len(bare) > 120 or bare.endswith((".", ",", ";", "…")):
        return False
    if bare[0].islower() or not (bare[0].isalpha() or bare[0] in "\"'“‘("):
        return False
    if bare != words and parts[0].lower().rstrip(".") in CALENDAR | DATES:
        return False
    strange = _CAPTION.match(bare) or _ADDRESS.search(bare) or _INNER_STOP.search(bare)
    return not strange and parts[-1].lower() not in LEADING and _suits_colon(bare, len(parts))


def _suits_colon(words: str, count: int) -> bool:
    if words.endswith(":"):
        return count <= _MOST_WORDS_BEFORE_COLON
    return ": " not in words or bool(_PART.match(words))
