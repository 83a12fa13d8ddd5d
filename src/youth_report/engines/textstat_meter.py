"""Readability formulas, as textstat reckons them, of the units in which a text is given."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import ModuleType

from youth_report.engines.cmudict_words import Pronunciations, read_pronunciations
from youth_report.model import OutsideFailure

_LANGUAGE = "en_US"
_ITS_WORDS = "textstat.backend.utils._get_cmudict"
"""The module by which textstat gets its own list of pronunciations."""

_MARK = "\x1e"
"""Stands before each unit. Textstat takes it for a blank, so that no formula counts it."""
_FIRM_MARK = "␞"
"""Stands before each unit where textstat loses blanks. Textstat takes it for punctuation."""

_OF_WORDS = (
    "flesch_reading_ease",
    "flesch_kincaid_grade",
    "smog_index",
    "gunning_fog",
    "dale_chall_readability_score",
    "spache_readability",
)
_OF_LETTERS = ("coleman_liau_index", "automated_readability_index", "lix", "rix", "mcalpine_eflaw")

_APOSTROPHE = re.compile(r"(?<=\w)’(?=\w)")
_JOINED_WORDS = re.compile(r"(?<=[^\W\d_])[—–/](?=[^\W\d_])")


class TextstatMeter:
    """The Meter of English texts. It needs no network and imports textstat at its first use."""

    def __init__(self) -> None:
        # A section is met again where it is compared, and is the same as its only paragraph.
        self._measured: dict[tuple[str, ...], Mapping[str, float]] = {}

    def measure(self, units: Sequence[str]) -> Mapping[str, float]:
        """Return textstat's metrics under textstat's names, and the counts that they rest on.

        A unit without a letter or a digit does not count. The values of a text without units are 0.
        """
        key = tuple(units)
        if key not in self._measured:
            self._measured[key] = self._measure(key)
        return self._measured[key]

    @staticmethod
    def _measure(units: Sequence[str]) -> Mapping[str, float]:
        backend = _open_textstat()
        tidy = [unit for unit in map(_tidy_unit, units) if unit]
        text = "".join(_MARK + unit for unit in tidy)
        firm = " ".join(_FIRM_MARK + unit for unit in tidy)
        metrics = backend.metrics
        return {
            **_count_pieces(backend, text, len(tidy)),
            **{name: getattr(metrics, name)(text, _LANGUAGE) for name in _OF_WORDS},
            **{name: getattr(metrics, name)(text) for name in _OF_LETTERS},
            "linsear_write_formula": metrics.linsear_write_formula(
                firm, _LANGUAGE, strict_lower=False, strict_upper=True
            ),
        }


def _tidy_unit(text: str) -> str:
    """Return a unit as textstat can count its words, or nothing for one that has none."""
    if not any(map(str.isalnum, text)):
        return ""
    # Textstat drops what it takes for punctuation: `children’s` would be an unknown word, `and/or` one word.
    text = _JOINED_WORDS.sub(" ", _APOSTROPHE.sub("'", text.replace(_FIRM_MARK, " ")))
    return " ".join(text.split())


def _count_pieces(backend: ModuleType, text: str, units: int) -> dict[str, float]:
    counts = backend.counts
    return {
        "units": units,
        "words": counts.count_words(text),
        "letters": counts.count_letters(text),
        "syllables": counts.count_syllables(text, _LANGUAGE),
        "long_words": counts.count_long_words(text),
        "polysyllable_words": counts.count_polysyllable_words(text, _LANGUAGE),
        "hard_words": counts.count_difficult_words(text, _LANGUAGE, syllable_threshold=0),
    }


@cache
def _open_textstat() -> ModuleType:
    """Import textstat and give it what it must not find out for itself.

    Its own list of pronunciations is a download, and only for that it imports NLTK, which takes longer than all else.
    Its own sentences are a guess from full stops: a heading runs into the next sentence, and a sentence of two words
    is none.
    """
    pronunciations = read_pronunciations()

    def get_cmudict(lang: str) -> Pronunciations | None:
        return pronunciations if lang.startswith("en") else None

    ours = ModuleType(_ITS_WORDS)
    vars(ours)["get_cmudict"] = get_cmudict
    sys.modules.setdefault(_ITS_WORDS, ours)
    import textstat.backend

    guess_sentences: Callable[[str], int] = textstat.backend.counts.count_sentences

    def count_sentences(text: str) -> int:
        return text.count(_MARK) or text.count(_FIRM_MARK) or guess_sentences(text)

    _replace_everywhere("count_sentences", count_sentences)
    _replace_everywhere("get_cmudict", get_cmudict)
    backend: ModuleType = textstat.backend
    return backend


def _replace_everywhere(name: str, ours: Callable[[str], object]) -> None:
    """Put a function of ours wherever textstat looks `name` up; raise `OutsideFailure` where it no longer does."""
    modules = [module for path, module in list(sys.modules.items()) if path.startswith("textstat.backend.")]
    users = [module for module in modules if name in vars(module)]
    if not users:
        raise OutsideFailure(
            "This version of textstat is not one that youth-report can measure with.",
            mend="Install textstat 0.7.13.",
        )
    for module in users:
        setattr(module, name, ours)
