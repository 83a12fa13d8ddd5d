"""Our own meter: one pass over the words, and every formula from the same counts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, reduce
from operator import or_

from youth_report.model.scores import Lexicon
from youth_report.scoring.familiar import is_familiar, list_stems
from youth_report.scoring.formulas import score_all
from youth_report.scoring.numerals import count_number
from youth_report.scoring.short_forms import SAID, count_spelled
from youth_report.scoring.syllables import SyllableCounter
from youth_report.scoring.tally import CHARACTERS, FIELDS, UNIT, pack_word, unpack

_EDGES = "\"'‘’“”()[]{}.,;:!?…-–—*_"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S|\A[^@]+@[^@]+\.[^@]", re.IGNORECASE)
WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|[£$€]?\d(?:[\d.,:/–-]*\d)?(?:%|[^\W\d_]+)?(?:[-‐‑'’][^\W_]+)*"
    r"|[^\W_]+(?:['’‐‑-][^\W_]+)*"
)
"""A word: letters with their apostrophes and hyphens, a number with its signs, or a short form with full stops."""
_STRAIGHT = str.maketrans("’‐‑", "'--")
_MOST_KEPT = 400_000
_MOST_UNITS_KEPT = 50_000
_MOST_TALLIES = 4096
"""Words are much alike in their counts: a few hundred packed tallies serve a long text."""
_AND = pack_word(1, 0, 0, 1, 0, 0, 1, 0, 0, 0)
_SPOKEN = ~7
"""What is left of the traits of a word where it is a name: how many syllables it has."""
_UNFAMILIAR = 3
"""The traits of a word that is on neither list."""
_SOUNDED_ENDINGS = ("es", "ed", "ing")


class WordCounter:
    """Counts texts. What was found out about a word is kept, so each is looked at once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._syllables = SyllableCounter(lexicon.syllables, lexicon.weights).count
        self._lexicon = lexicon
        self._find_traits = lexicon.traits.get
        self._inside = _Kept(self._count_piece)
        self._opening = _Kept(self._count_opening)
        self._find_inside = self._inside.__getitem__

    def count(self, unit: str) -> int:
        """Return the packed tally of a sentence, heading or item; 0 where it has neither letter nor digit."""
        pieces = unit.split()
        total = sum(map(self._find_inside, pieces))
        if not total & CHARACTERS:
            return 0
        first = next(filter(self._find_inside, pieces))
        return total - self._inside[first] + self._opening[first] + UNIT

    def is_hard(self, word: str) -> bool:
        """Tell whether a word within a sentence is unfamiliar by the list and the rules of Dale and Chall."""
        return unpack(self._inside[word])[FIELDS.index("hard_words")] > 0

    def count_syllables(self, word: str) -> int:
        """Return the syllables of a word as it is said."""
        return unpack(self._inside[word])[FIELDS.index("syllables")]

    def _count_piece(self, piece: str) -> int:
        """Return the packed tally of what stands between blanks, which may be several words or none."""
        if not piece.isalpha():
            core = piece.strip(_EDGES)
            return self._inside[core] if core.isalpha() else self._count_odd_piece(piece)
        low = piece.lower()
        traits = self._find_traits(low)
        if not traits or low in SAID:
            return self._count_said(piece, self._syllables(piece))
        return _pack_traits(len(piece), traits & _SPOKEN if low != piece and _tells_name(piece) else traits)

    def _count_opening(self, piece: str) -> int:
        """Return the same of what opens a sentence, where a capital does not tell a name."""
        core = piece.strip(_EDGES)
        if core.isalpha() and core.istitle():
            return self._inside[core.lower()]
        return self._count_odd_piece(piece, opens=True)

    def _count_odd_piece(self, piece: str, opens: bool = False) -> int:
        """Return the packed tally of a piece that is more than letters with marks around them."""
        if not piece.isascii():
            piece = unicodedata.normalize("NFC", piece)
        if piece == "&":
            return _AND
        if ("@" in piece or "." in piece) and _ADDRESS.search(piece):
            return _count_address(piece.strip(_EDGES))
        total = 0
        for word in WORD.findall(piece):
            total += self._count_word(word, opens and not total)
        return total

    def _count_word(self, word: str, opens: bool = False) -> int:
        """Return the packed tally of one word. A capital tells a name, but where the word opens a sentence."""
        if word.isalpha():
            return self._count_said(word, self._syllables(word), opens)
        if any(map(str.isdecimal, word)):
            return _count_numeral(word)
        if "." in word:
            letters = word.replace(".", "")
            return self._count_said(letters, _count_stops(letters), opens)
        return self._count_said(word, self._syllables(word), opens)

    def _count_said(self, word: str, syllables: int, opens: bool = False) -> int:
        """Return the packed tally of a word without digits that has so many syllables."""
        low = word.lower()
        letters = characters = len(word)
        is_alpha = word.isalpha()
        if not is_alpha:
            low = low.translate(_STRAIGHT)
            letters, characters = sum(map(str.isalpha, word)), sum(map(str.isalnum, word))
        if not opens and _tells_name(word):
            return _pack_said(letters, characters, syllables)
        hard, spache = self._judge_letters(low) if is_alpha else self._judge_joined(low)
        is_foggy = syllables >= 3 and "-" not in low and not (syllables == 3 and low.endswith(_SOUNDED_ENDINGS))
        return _pack_said(letters, characters, syllables, hard, spache, is_foggy)

    def _judge_letters(self, low: str) -> tuple[bool, bool]:
        """Tell whether a word of letters is unfamiliar by the list of Dale and Chall, and by that of Spache."""
        # The forms that a word may have come from are the same for both lists.
        stems = (low, *list_stems(low))
        return self._lexicon.dale_chall.isdisjoint(stems), self._lexicon.spache.isdisjoint(stems)

    def _judge_joined(self, low: str) -> tuple[bool, bool]:
        """Tell the same of a word with apostrophes or hyphens."""
        parts = low.removesuffix("'s").split("-")
        traits = [trait for trait in map(self._find_traits, parts) if trait]
        known = reduce(or_, traits) if len(traits) == len(parts) else _UNFAMILIAR
        # A word of familiar words is familiar. To find out anything else takes longer.
        return (
            known & 1 > 0 and not is_familiar(low, self._lexicon.dale_chall),
            known & 2 > 0 and not is_familiar(low, self._lexicon.spache),
        )


class _Kept(dict[str, int]):
    """Pieces of text to their packed tallies, each made when it is first asked for."""

    def __init__(self, make: Callable[[str], int], most: int = _MOST_KEPT) -> None:
        super().__init__()
        self._make, self._most = make, most

    def __missing__(self, piece: str) -> int:
        if len(self) >= self._most:
            self.clear()
        found = self[piece] = self._make(piece)
        return found


class OneCountMeter:
    """The Meter that counts each text once and reckons every formula from these counts by the published rules."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.counter = WordCounter(lexicon)
        # A text is measured as a whole and in its parts: each unit is counted once for all of them.
        self._units = _Kept(self.counter.count, _MOST_UNITS_KEPT)

    def measure(self, units: Sequence[str]) -> Mapping[str, float]:
        """Return the metrics and the counts that they rest on.

        A unit without a letter or a digit does not count. The values of a text without units are 0.
        """
        return tell_figures(sum(map(self._units.__getitem__, units)))


def tell_figures(packed: int) -> dict[str, float]:
    """Return every count and every metric of a packed tally by its name."""
    return {**dict(zip(FIELDS, unpack(packed), strict=True)), **score_all(packed)}


def _tells_name(word: str) -> bool:
    """Tell whether the capitals of a word within a sentence are those of a name."""
    return word[0].isupper() and (len(word) == 1 or not word.isupper())


@lru_cache(_MOST_TALLIES)
def _pack_traits(letters: int, traits: int) -> int:
    return _pack_said(letters, letters, traits >> 3, bool(traits & 1), bool(traits & 2), bool(traits & 4))


@lru_cache(_MOST_TALLIES)
def _pack_said(  # noqa: PLR0917 - keywords cost a third of the time here
    letters: int, characters: int, syllables: int, hard: bool = False, spache: bool = False, is_foggy: bool = False
) -> int:
    return pack_word(
        1, letters, characters, syllables, letters > 6, syllables >= 3, letters <= 3, hard, spache, is_foggy
    )


def _count_numeral(word: str) -> int:
    letters = sum(map(str.isalpha, word))
    syllables = count_number(word)
    return pack_word(1, letters, sum(map(str.isalnum, word)), syllables, letters > 6, syllables >= 3, 0, 0, 0, 0)


def _count_address(core: str) -> int:
    """Return the tally of a web or mail address: one word of one syllable, familiar to nobody and read by nobody."""
    return pack_word(1, sum(map(str.isalpha, core)), sum(map(str.isalnum, core)), 1, 0, 0, 0, 0, 0, 0)


def _count_stops(word: str) -> int:
    """Return the syllables of letters that have full stops: spelled out, but for `e.g.` and `i.e.`."""
    low = word.lower()
    return SAID[low] if low in {"eg", "ie"} else count_spelled(low)
