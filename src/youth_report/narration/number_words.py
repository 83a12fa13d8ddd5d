"""Numbers in words, as they are said in British English."""

from __future__ import annotations

_SMALL = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_TOO_LONG = 16


def say_digits(digits: str) -> str:
    """Return each digit in words: `0800` is `zero eight zero zero`."""
    return " ".join(_SMALL[int(digit)] for digit in digits)


def say_cardinal(number: int) -> str:
    """Return a number in words: 1234 is `one thousand two hundred and thirty-four`."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return f"{_TENS[tens]}-{_SMALL[ones]}" if ones else _TENS[tens]
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_SMALL[hundreds]} hundred" + (f" and {say_cardinal(rest)}" if rest else "")
    scale, name = next(((size, name) for size, name in _SCALES if number >= size))
    whole, rest = divmod(number, scale)
    link = " and " if 0 < rest < 100 else " "
    return f"{say_cardinal(whole)} {name}" + (f"{link}{say_cardinal(rest)}" if rest else "")


def say_number(digits: str) -> str:
    """Return a number as it is written, with commas or a point, in words: `1.5` is `one point five`."""
    whole, _, part = digits.replace(",", "").partition(".")
    said = say_cardinal(int(whole)) if len(whole) < _TOO_LONG else say_digits(whole)
    return f"{said} point {say_digits(part)}" if part else said


def say_ordinal(number: int) -> str:
    """Return an ordinal number in words: 21 is `twenty-first`."""
    before, mark, last = _part_last(say_cardinal(number))
    if last in _ORDINALS:
        return f"{before}{mark}{_ORDINALS[last]}"
    return f"{before}{mark}{last[:-1]}ieth" if last.endswith("y") else f"{before}{mark}{last.removesuffix('t')}th"


def say_plural(words: str) -> str:
    """Return the plural of a number in words: `nineteen nineties`, `sixes`."""
    before, mark, last = _part_last(words)
    if last.endswith("y"):
        return f"{before}{mark}{last[:-1]}ies"
    return f"{before}{mark}{last}{'es' if last == 'six' else 's'}"


def say_year(year: int) -> str:
    """Return a year in words: 2015 is `twenty fifteen`, 2005 `two thousand and five`, 1905 `nineteen oh five`."""
    century, rest = divmod(year, 100)
    if century % 10 == 0 and rest < 10:
        return say_cardinal(year)
    if rest == 0:
        return f"{say_cardinal(century)} hundred"
    return f"{say_cardinal(century)} {'oh ' if rest < 10 else ''}{say_cardinal(rest)}"


def _part_last(words: str) -> tuple[str, str, str]:
    mark = "-" if words.rfind("-") > words.rfind(" ") else " "
    return words.rpartition(mark)
