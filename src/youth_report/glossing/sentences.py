"""Tell where sentences start and end, well enough for capitals and for explanations. Looks at a few characters only."""

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
_STOP = re.compile(r"[.!?…]+|\n")


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


def find_sentence_end(text: str, position: int) -> int:
    """Return the place right after the sentence that holds this place, closing quotes and brackets with it."""
    for stop in _STOP.finditer(text, position):
        if stop.group() == "\n":
            return stop.start()
        end = stop.end()
        while end < len(text) and text[end] in _CLOSING:
            end += 1
        if end == len(text) or (text[end].isspace() and not _goes_on(text, stop.start(), end)):
            return end
    return len(text)


def _ends_short_word(before: str) -> bool:
    found = _LAST_WORD.search(before[-20:])
    return found is not None and found.group().lower() in _SHORT_WORDS


def _goes_on(text: str, stop: int, end: int) -> bool:
    """Tell whether the stop is that of a short word, or small letters follow it: `e.g. checks`, `said “No!” again`."""
    following = text[end : end + 3].strip()[:1]
    return following.islower() or (text[stop] == "." and _ends_short_word(text[max(0, stop - 20) : stop]))
