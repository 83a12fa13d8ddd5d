"""Guess how hard a word is to read, from its length and sound alone. A rough measure: it only ranks and warns."""

from __future__ import annotations

import re

from youth_report.glossing.everyday import EVERYDAY
from youth_report.glossing.tokens import tokenise

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_E = re.compile(r"(?:[^aeiouyl]e|[^aeioudt]ed|[^aeiouyscxzg]es)$|[^aeiouy]e(?=(?:ly|ty|ful|less|ness|ment)s?$)")
_ENDINGS = ("ing", "ed", "es", "s", "d", "ly", "er", "est", "ness", "ful")
_LONG_WORD = 9
_MANY_SYLLABLES = 3


def measure_phrase(phrase: str) -> int:
    """Return how hard the hardest word of a phrase is: 0 for words that everybody knows, else its syllables."""
    return max((measure_word(token.key) for token in tokenise(phrase)), default=0)


def measure_word(word: str) -> int:
    """Return 0 for a word that most ten-year-olds know, else about the number of its syllables."""
    return 0 if is_everyday(word) else count_syllables(word)


def is_hard(word: str) -> bool:
    """Tell whether a word is likely hard: many syllables or letters, and not one that everybody knows."""
    return not is_everyday(word) and (count_syllables(word) >= _MANY_SYLLABLES or len(word) >= _LONG_WORD)


def is_everyday(word: str) -> bool:
    """Tell whether a folded word, or what it is a form of, is on the list of everyday words."""
    return any(base in EVERYDAY for base in _list_bases(word))


def count_syllables(word: str) -> int:
    """Return about how many syllables a folded word has."""
    groups = len(_VOWELS.findall(word))
    return max(1, groups - 1 if _SILENT_E.search(word) else groups)


def _list_bases(word: str) -> list[str]:
    bases = [word]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word.removesuffix(ending)
            bases += [stem, stem + "e", stem.rstrip("i") + "y"]
            bases += [stem[:-1]] if stem[-1:] == stem[-2:-1] else []
    return bases
