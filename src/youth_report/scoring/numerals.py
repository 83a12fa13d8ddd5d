"""How many syllables a number has when it is said, as in Flesch (1948): four for 1918."""

from __future__ import annotations

import re

from youth_report.scoring.short_forms import CURRENCIES, ORDINALS, UNITS, count_spelled

_ONES = (2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)
_TENS = (0, 1, 2, 2, 2, 2, 2, 3, 2, 2)
_STEPS = ((10**9, 2), (10**6, 2), (10**3, 2), (100, 2))
"""Billion, million, thousand, hundred."""
_LARGEST = 10**12
_PIECE = re.compile(r"[£$€]|\d+(?:,\d{3})*(?:\.\d+)?|[:/–-]|%|[^\W\d_]+")
_YEAR = re.compile(r"1[1-9]\d\d|20[1-9]\d")
_JOINS = {"-": 1, "–": 1}
"""A dash between numbers is said: to."""


def count_number(text: str) -> int:
    """Return the syllables of a word with a digit in it, such as `£3.5m`, `2015-16`, `21st` or `B7`; at least 1."""
    pieces = _PIECE.findall(text)
    return max(1, sum(_count_piece(piece, pieces[i - 1] if i else "") for i, piece in enumerate(pieces)))


def _count_piece(piece: str, before: str) -> int:
    if piece[0].isdecimal():
        return _count_figure(piece)
    if piece in CURRENCIES:
        return CURRENCIES[piece]
    if not (before and before[0].isdecimal()):
        return 0 if not piece[0].isalpha() else _count_letters(piece)
    if piece.lower() in ORDINALS:
        return _count_ending(int(before[-2:].lstrip(",.") or 0))
    return UNITS.get(piece.lower()) or _JOINS.get(piece) or (_count_letters(piece) if piece[0].isalpha() else 0)


def _count_letters(piece: str) -> int:
    return count_spelled(piece) if len(piece) <= 2 else max(1, len(piece) // 3)


def _count_figure(piece: str) -> int:
    """Return the syllables of `1,234.5`: digits after the point are said one by one."""
    whole, _, part = piece.partition(".")
    said = _count_digits(part) + 1 if part else 0
    if whole[0] == "0" and len(whole) > 1:
        return said + _count_digits(whole)
    if _YEAR.fullmatch(whole) and not part:
        return _count_year(int(whole))
    number = int(whole.replace(",", "")) if len(whole) <= 15 else _LARGEST
    return said + (_count_cardinal(number) if number < _LARGEST else _count_digits(whole))


def _count_digits(digits: str) -> int:
    return sum(_ONES[int(digit)] for digit in digits if digit != ",")


def _count_year(year: int) -> int:
    """Return the syllables of nineteen eighteen, nineteen oh five and nineteen hundred."""
    century, rest = divmod(year, 100)
    said = _count_cardinal(century)
    if rest == 0:
        return said + 2
    return said + (1 if rest < 10 else 0) + _count_cardinal(rest)


def _count_cardinal(number: int) -> int:
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (_ONES[ones] if ones else 0)
    for step, name in _STEPS:
        if number >= step:
            count, rest = divmod(number, step)
            linked = 1 if 0 < rest < 100 else 0  # three hundred and two
            return _count_cardinal(count) + name + linked + (_count_cardinal(rest) if rest else 0)
    raise AssertionError(number)


def _count_ending(last_two: int) -> int:
    """Return what an ordinal has more than its number: twentieth, second."""
    if last_two and last_two % 10 == 0 and last_two != 10:
        return 1
    return 1 if last_two % 10 == 2 and last_two != 12 else 0
