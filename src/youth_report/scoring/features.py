"""What a model that somebody fitted may look at: the surface of a text, as numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from math import log, sqrt
from statistics import fmean, pstdev

from youth_report.scoring.formulas import NAMES, reckon
from youth_report.scoring.heavy_grammar import find_passives
from youth_report.scoring.one_count import WORD, WordCounter
from youth_report.scoring.tally import read_tally

_FUNCTION_WORDS = """
    a an the and or but nor so yet for of in on at by to from with about as into like through after over between out
    against during without before under around among i you he she it we they me him her us them my your his its our
    their mine yours hers ours theirs this that these those who whom whose which what is am are was were be been
    being do does did have has had will would shall should can could may might must not no if then than because
    while when where how why all any both each few more most other some such only own same too very just there here
    up down off
"""
_GROUPS = {
    "connectives": "because although though however therefore thus moreover furthermore nevertheless whereas unless "
    "until since while hence consequently meanwhile instead otherwise despite besides",
    "subordinators": "which that who whom whose where when because although though while whereas if unless until since",
    "near_people": "i me my mine we us our ours you your yours",
    "far_people": "he him his she her hers they them their it its",
    "denials": "not no never nothing nobody none",
    "of": "of",
    "the": "the",
    "and": "and",
    "said": "said",
}
_FUNCTION = frozenset(_FUNCTION_WORDS.split())
_WORD_SETS = {name: frozenset(words.split()) for name, words in _GROUPS.items()}
_NOUN_ENDINGS = re.compile(r".{3,}(?:tion|sion|ment|ness|ity|ance|ence|ism|ship)s?\Z")
_MARKS = {"commas": ",", "pauses": ";:—(–", "quotes": '"“”', "calls": "!?"}
_LONG_SENTENCE = 25


def list_features(units: Sequence[str], counter: WordCounter) -> dict[str, float]:
    """Return each feature of a text by its name, from its sentences; none where it has no words."""
    tallies = [packed for packed in map(counter.count, units) if packed]
    if not tallies:
        return {}
    lengths = [read_tally(packed).words for packed in tallies]
    words = [[word.replace("’", "'") for word in WORD.findall(unit)] for unit in units]
    return {
        **dict(zip(NAMES, reckon(sum(tallies)), strict=True)),
        **_share_counts(sum(tallies)),
        **_describe_lengths(lengths),
        **{
            name: sum(unit.count(mark) for unit in units for mark in marks) / len(lengths)
            for name, marks in _MARKS.items()
        },
        **_describe_words(words),
        "passives": sum(1 for unit in units for _ in find_passives(unit)) / len(lengths),
    }


def list_content_words(units: Sequence[str]) -> list[str]:
    """Return the words that carry what a text is about, in small letters: no names, no little words, no numbers."""
    words = [[word.replace("’", "'") for word in WORD.findall(unit)] for unit in units]
    return _pick_content(words)


def _share_counts(packed: int) -> dict[str, float]:
    tally = read_tally(packed)
    names = ("long_words", "polysyllable_words", "mini_words", "hard_words", "spache_words", "foggy_words")
    return {f"share_{name}": getattr(tally, name) / tally.words for name in (*names, "letters", "syllables")}


def _describe_lengths(lengths: Sequence[int]) -> dict[str, float]:
    return {
        "length_spread": pstdev(lengths),
        "longest": max(lengths),
        "length_log": fmean(map(log, lengths)),
        "long_sentences": fmean(length > _LONG_SENTENCE for length in lengths),
        "sentences": len(lengths),
    }


def _describe_words(words: Sequence[Sequence[str]]) -> dict[str, float]:
    low = [word.lower() for unit in words for word in unit]
    content, seen, many = _pick_content(words), Counter(low), len(low)
    return {
        **{name: sum(seen[word] for word in group) / many for name, group in _WORD_SETS.items()},
        "variety": len(seen) / sqrt(2 * many),
        "content_variety": len(set(content)) / max(1, len(content)),
        "content": len(content) / many,
        "noun_endings": sum(_NOUN_ENDINGS.match(word) is not None for word in low) / many,
        "numbers": sum(word[0].isdecimal() for word in low) / many,
        "capitals": sum(word[0].isupper() for unit in words for word in unit[1:]) / many,
        **{f"ending_{ending}": sum(word.endswith(ending) for word in low) / many for ending in ("ed", "ing", "ly")},
    }


def _pick_content(words: Sequence[Sequence[str]]) -> list[str]:
    names = {word.lower() for unit in words for word in unit[1:] if word[0].isupper()}
    low = (word.lower() for unit in words for word in unit)
    return [word for word in low if word not in _FUNCTION and word not in names and word[0].isalpha()]
