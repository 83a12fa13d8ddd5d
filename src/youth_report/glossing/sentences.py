"""Tell where sentences start, well enough for capitals. Looks at a few characters only."""

from __future__ import annotations

import re

from youth_report.glossing.word_lists import read_words

_LOOK_BACK = 80
_OPENING = " \t\"'“‘([*_\u00a0\u202f"
_CLOSING = "\"'”’)]*_"
_LAST_WORD = re.compile(r"[^\W_](?:[\w.]*)$")
_LIST_MARK = re.compile(r"(?:^|\n)\s*(?:[-*#+>]+|\(?\w{1,3}[.)])$")
_BULLETS = "·•▪◦‣●○–>"
_SHORT_WORDS = read_words(
    "e.g i.e eg ie etc cf vs no nos mr mrs ms dr prof st rev hon jr sr approx inc ltd co dept fig p pp para vol ed "
    "c.f jan feb mar apr jun jul aug sep sept oct nov dec"
)


def starts_sentence(text: str, position: int) -> bool:
    """Tell whether a word at this place starts a sentence, a list item, a cell of a table or a line."""
    before = text[max(0, position - _LOOK_BACK) : position].rstrip(_OPENING)
    # What closes a quotation or a bracket may stand after the stop.
    said = before.rstrip(_CLOSING)
    if not before or before[-1] in "\n|" or _LIST_MARK.search(before) or said[-1:] in ("!", "?", "…"):
        return True
    if said.endswith("."):
        return not _ends_short_word(said[:-1])
    return before[-1] in _BULLETS and not before[:-1].rpartition("\n")[2].strip()


def _ends_short_word(before: str) -> bool:
    found = _LAST_WORD.search(before[-20:])
    return found is not None and found.group().lower() in _SHORT_WORDS
