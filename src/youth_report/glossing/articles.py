"""Choose between `a` and `an` by the sound of what follows."""

from __future__ import annotations

import re

from youth_report.glossing import sound_table

_OPENING = "\"'“‘([*_£$€ "
_NUMBER = re.compile(r"\d[\d,]*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def choose_article(following: str, say: str = "") -> str:
    """Return `a` or `an`. `say` tells how a short form at the start is said: `letters` or `word`."""
    return "an" if _starts_with_vowel_sound(following.lstrip(_OPENING), say) else "a"


def _starts_with_vowel_sound(text: str, say: str) -> bool:
    number = _NUMBER.match(text)
    if number:
        return _number_needs_an(number.group())
    found = _WORD.match(text)
    if not found:
        return False
    word = found.group()
    if _is_spelled_out(word, say):
        return word[0].lower() in sound_table.LETTERS_LIKE_AN
    word = word.lower().replace("’", "'")
    if word.startswith(sound_table.SILENT_H):
        return True
    if word.startswith(sound_table.LIKE_YOU) or word in sound_table.LIKE_WON:
        return False
    return word[0] in "aeiou"


def _number_needs_an(number: str) -> bool:
    """Eight, eleven and eighteen start with a vowel, alone or as so many thousands; 1850 is said as a year."""
    first, *thousands = number.rstrip(",").split(",")
    if first.startswith("8"):
        return True
    is_year = len(first) == 4 and not thousands
    return first.startswith(("11", "18")) and (len(first) == 2 or is_year or len(first) % 3 == 2)


def _is_spelled_out(word: str, say: str) -> bool:
    """Tell whether the letters of a word are said one by one. A short form with a vowel in it is said as a word."""
    if len(word) == 1:
        return True
    if not word[1].isupper() or not word[0].isupper() or say == "word":
        return False
    capitals = "".join(letter for letter in word if letter.isupper())
    return say == "letters" or len(capitals) < 4 or capitals[0] == "U" or not set(capitals[1:]) & set("AEIOU")
