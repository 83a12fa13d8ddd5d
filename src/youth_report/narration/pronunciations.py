"""How a glossary's words are to be said, laid over a text before any rule."""

from __future__ import annotations

import re
from collections.abc import Mapping

from youth_report.model import Span
from youth_report.model.ipa import add_ending
from youth_report.narration.reading import Portion, lay_over
from youth_report.narration.readings.initialisms import spell, spell_several

LETTERS = "letters"
WORD = "word"
_HEAD = 3
"""Letters by which most words are known to be none that has a pronunciation."""
_CORE = re.compile(r"[^\W_](?:[^\s/]*[^\W_])?")
_ENDING = re.compile(r"['’]s$|(?<=\w\w)s$")
"""The possessive and the plural."""


class Pronunciations:
    """Shown words to how they are said: a respelling, `letters`, `word`, or sounds (`⟦ˈniːv⟧`). Case does not count."""

    def __init__(self, says: Mapping[str, str]) -> None:
        self._says = {tuple(_fold(words).split()): say for words, say in says.items() if words.split() and say.strip()}
        self._longest = max(map(len, self._says), default=0)
        self._heads = {words[0][:_HEAD] for words in self._says}

    def find(self, text: str) -> list[Portion]:
        """Return what is to be said for the words of the text that are known, the longest first."""
        cores = [Span(core.start(), core.end()) for core in _CORE.finditer(text)]
        portions: list[Portion] = []
        place = 0
        while place < len(cores):
            found = self._find_at(text, cores, place)
            portions += found
            place += max(len(found), 1)
        return portions

    def _find_at(self, text: str, cores: list[Span], place: int) -> list[Portion]:
        start = cores[place].start
        head = _fold(text[start : start + _HEAD])
        if self._heads.isdisjoint(head[:length] for length in range(1, _HEAD + 1)):
            return []
        for count in range(min(self._longest, len(cores) - place), 0, -1):
            span = Span(cores[place].start, cores[place + count - 1].end)
            shown = span.of(text)
            own = len(_ENDING.sub("", shown))
            for length in (len(shown), own):
                say = self._says.get(tuple(_fold(shown[:length]).split()))
                if say:
                    return list(lay_over(text, span, _say(shown[:length], say, shown[length:])))
        return []


def _say(shown: str, say: str, ending: str) -> list[str]:
    """Return what is said for shown words and their ending, such as `’s`."""
    if say == WORD:
        return (shown.lower() + ending).split()
    if say == LETTERS:
        several = ending or re.fullmatch(r"[A-Z&]{2,}s", shown)
        return [spell_several(shown.removesuffix("s") if not ending else shown) if several else spell(shown)]
    if ending and say.endswith("⟧"):
        return add_ending(say).split()
    return f"{say}{'’s' if ending else ''}".split()


def _fold(words: str) -> str:
    return words.casefold().replace("’", "'")
