"""Whether a line is the rest of the one before it, in a text that was broken to fit a page."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from youth_report.intake.function_words import LEADING, REACHING
from youth_report.intake.line import Line
from youth_report.intake.marks import Sign

_NARROWEST, _WIDEST = 50, 120
"""Characters in a line between which a text may have been broken by a machine."""
_SHORTEST_FIRST = 30
"""Characters that a line has at least if the next one goes on with a small letter: a shorter one is of a list."""
_FULL = 0.85
"""Part of the width that a line with the next word must reach. Letters of a printed page are not all of one width."""


def find_width(lines: Sequence[Line]) -> int:
    """Return the width in characters at which the text was broken, or 0 where a line is a whole paragraph."""
    lengths = sorted(len(line.words) for line in lines if line.words and not line.mark)
    longest = lengths[ceil(0.95 * (len(lengths) - 1))] if lengths else 0
    return longest if _NARROWEST <= longest <= _WIDEST else 0


def goes_on(lines: Sequence[Line], first: int, at: int, width: int) -> bool:
    """Return whether the line `at` goes on with the paragraph or item of the lines from `first` up to it."""
    last, line = lines[at - 1], lines[at]
    if not line.words:
        return False
    if line.mark:
        return _goes_on_in_spite_of_mark(lines, at, width)
    hangs = lines[first].mark and line.indent > lines[first].indent
    if hangs or _leads_to(last, line):
        return True
    if last.words.endswith(":"):
        return _is_full(last, line, width) and line.words[0].islower()
    if line.words[0].islower():
        return len(last.words) >= _SHORTEST_FIRST
    return _is_full(last, line, width) and last.words.isupper() == line.words.isupper()


def _goes_on_in_spite_of_mark(lines: Sequence[Line], at: int, width: int) -> bool:
    """Return whether the mark of a line is the dash or the number of a sentence that was broken there."""
    last, line, after = lines[at - 1], lines[at], lines[at + 1 : at + 2]
    if line.is_dashed:
        is_list = last.is_dashed or last.words.endswith((":", ";")) or any(each.is_dashed for each in after)
        return _is_full(last, line, width) and not (is_list or last.ends_sentence)
    return line.mark is not None and line.mark.sign is Sign.NUMBER and not last.mark and _leads_to(last, line)


def _is_full(last: Line, line: Line, width: int) -> bool:
    """Return whether the next word had no room in a line."""
    return width > 0 and len(last.words) + 1 + len(line.written.split(" ", 1)[0]) > _FULL * width


def join_lines(words: str, more: str) -> str:
    """Return two parts of a paragraph as one; a hyphen at the end of the first holds them together."""
    return words + more if _holds(words, more) else f"{words} {more}"


def _leads_to(last: Line, line: Line) -> bool:
    """Return whether the words of a line cannot end there."""
    word = last.words.rsplit(" ", 1)[-1].lower()
    awaits_number = word in REACHING and line.words[0].isdigit()
    return word.endswith(",") or word in LEADING or awaits_number or _holds(last.words, line.words)


def _holds(words: str, more: str) -> bool:
    return words.endswith(("-", "‐")) and words[-2:-1].isalpha() and more[:1].islower()
