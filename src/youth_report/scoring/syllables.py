"""How many syllables a word has: looked up where it is known, guessed from its letters where it is not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from youth_report.scoring.short_forms import SAID, count_spelled

GRAM = 5
"""Letters of the longest piece of a word that has a weight, counting `^` and `$` at its ends."""
_WHOLE = 64
"""Weights are in 64ths of a syllable."""
_LONGEST_SPELLED = 5
_SHORTEST_STEM = 4
_ENDINGS = ("ness", "less", "ful", "ship", "ment", "ments", "s")
"""Endings that leave the word before them as it is said: s, and some with a syllable of their own."""
_VOWEL_RUNS = re.compile(r"[aeiouy]+")
_UNSAYABLE = re.compile(r"[^aeiouy]{4}|[^aeiouy]{3}\Z")
_HYPHEN = re.compile(r"[-‐‑]")
_SIBILANTS = ("s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze", "che", "she")
_BRITISH = re.compile(
    r"our(?=s?$|ed$|ing$|able$|ful$|less$|al$|hood$)|is(?=e[ds]?$|ing$|ations?$|ers?$|able$)|ys(?=e[ds]?$|ing$)"
    r"|tre(?=s?$)|ll(?=ed$|ing$|ers?$)|ae|ogue(?=s?$)|mme(?=s?$)"
)
_AMERICAN = {"our": "or", "is": "iz", "ys": "yz", "tre": "ter", "ll": "l", "ae": "e", "ogue": "og", "mme": "m"}


class SyllableCounter:
    """Counts the syllables of words that are letters, apostrophes and hyphens."""

    def __init__(self, known: Mapping[str, int], weights: Mapping[str, int]) -> None:
        self._known = known
        self._weights = weights

    def count(self, word: str) -> int:
        """Return the syllables of a word, at least 1. Capitals tell a short form that is spelled out."""
        low = word.lower()
        known = self._known.get(low)
        if known and low not in SAID:
            return known
        return sum(map(self._count_part, _HYPHEN.split(word.replace("’", "'")))) or 1

    def _count_part(self, part: str) -> int:
        low = part.lower()
        said = SAID.get(low) or self._known.get(low)
        if said or not low:
            return said or 0
        stem, apostrophe, ending = low.partition("'")
        if apostrophe:
            return self._count_part(part[: len(stem)]) + _count_ending(stem, ending)
        folded = _fold_letters(low)
        if folded != low and folded in self._known:
            return self._known[folded]
        return self._find_american(folded) or self._find_relative(folded) or _spell_out(part) or self.guess(folded)

    def _find_american(self, word: str) -> int:
        spelled = _BRITISH.sub(lambda found: _AMERICAN[found[0]], word)
        return self._known.get(spelled) or 0

    def _find_relative(self, word: str) -> int:
        """Return the syllables of a word by a listed one: without its ending, or with an s more; else 0."""
        ending = next(filter(word.endswith, _ENDINGS), "")
        stem = word.removesuffix(ending)
        relative = stem if ending else f"{word}s"
        known = self._known.get(relative) if len(stem) >= _SHORTEST_STEM and not stem.endswith("s") else 0
        if not known:
            return 0
        added = 1 if len(ending) > 1 else _count_ending(stem, "s")
        return known + added if ending else known - added

    def guess(self, word: str) -> int:
        """Return the syllables of a word that nobody listed: its runs of vowels, mended by the weights of its pieces.

        The weights are those of an ordered logistic regression on the words of the CMU Pronouncing Dictionary.
        """
        marked, weigh = f"^{word}$", self._weights.get
        total = self._weights[""]
        for begin in range(len(marked)):
            # The longest listed piece that begins here counts. It has the weights of the shorter ones in it.
            for end in range(min(begin + GRAM, len(marked)), begin, -1):
                weight = weigh(marked[begin:end])
                if weight is not None:
                    total += weight
                    break
        return max(1, len(_VOWEL_RUNS.findall(word)) + (total + _WHOLE // 2) // _WHOLE)


def _count_ending(stem: str, ending: str) -> int:
    """Return the syllables of what stands after an apostrophe: one in Ross's, one in it'll, none in we've."""
    if ending == "s":
        return int(stem.endswith(_SIBILANTS))
    return int(ending == "ll" or (ending in {"d", "ve"} and stem[-1:] not in "aeiouy"))


def _spell_out(part: str) -> int:
    """Return the syllables of a short form said letter by letter, such as `LSCB` or `nhs`; else 0."""
    low = part.lower()
    if len(low) > _LONGEST_SPELLED or not low.isascii():
        return 0
    if not _VOWEL_RUNS.search(low):
        return count_spelled(low)
    is_short_form = part.isupper() and len(part) > 1
    return count_spelled(low) if is_short_form and (len(low) <= 3 or _UNSAYABLE.search(low)) else 0


def _fold_letters(word: str) -> str:
    """Return a word without the marks on its letters: café as cafe."""
    if word.isascii():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
