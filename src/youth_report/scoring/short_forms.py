"""Short forms that are not said as they are written, and how many syllables they have when they are said."""

from __future__ import annotations

from collections.abc import Mapping

SAID: Mapping[str, int] = {
    "approx": 5,  # approximately
    "apr": 2,
    "aug": 2,
    "bn": 2,  # billion
    "camhs": 1,
    "cllr": 3,  # councillor
    "cllrs": 3,
    "cm": 4,  # centimetres
    "covid": 2,
    "dec": 3,
    "dept": 3,
    "eg": 4,  # for example
    "etc": 4,
    "feb": 4,
    "govt": 3,
    "hrs": 2,
    "ie": 2,  # that is
    "jan": 4,
    "kg": 3,  # kilograms
    "km": 4,  # kilometres
    "ltd": 3,
    "mins": 2,
    "mph": 4,  # miles per hour
    "nov": 3,
    "oct": 3,
    "ofsted": 2,
    "para": 3,
    "paras": 3,
    "pp": 3,  # pages, said with their number
    "prof": 3,
    "pshe": 4,
    "rev": 3,
    "sept": 3,
    "st": 1,  # saint; the dictionary has street
    "tel": 3,
    "viz": 2,
    "wc": 4,
}

UNITS: Mapping[str, int] = {
    "%": 2,
    "bn": 2,
    "cm": 4,
    "g": 1,
    "hrs": 2,
    "k": 2,
    "kg": 3,
    "km": 4,
    "m": 2,
    "mm": 4,
    "mph": 4,
    "p": 1,
    "pm": 2,
    "am": 2,
    "tn": 2,
}
"""What stands right behind a number: `£3m` is three million pounds."""

CURRENCIES: Mapping[str, int] = {"£": 1, "$": 2, "€": 2}
ORDINALS = frozenset({"st", "nd", "rd", "th"})


def count_spelled(letters: str) -> int:
    """Return the syllables of letters that are said one by one."""
    return len(letters) + 2 * letters.lower().count("w")
