"""How alike two texts are, whatever a word processor did to their quotes, spaces and capitals."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from unicodedata import normalize

_WORD = re.compile(r"[^\W_]+")
_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return the letters and figures of a text alone: its words in small letters, with one space between."""
    return " ".join(_WORD.findall(normalize("NFKC", text.translate(_DROPPED)).casefold()))


def measure_likeness(one: str, other: str) -> float:
    """Return the share of words that two folded texts have in common, from 0 to 1 (Dice's coefficient)."""
    words, others = Counter(one.split()), Counter(other.split())
    total = words.total() + others.total()
    return 2 * (words & others).total() / total if total else 0.0


def count_new_words(one: str, other: str) -> int:
    """Return how many words of a folded text are not in another."""
    return (Counter(one.split()) - Counter(other.split())).total()


def cut_after(text: str, start: str) -> str | None:
    """Return what follows in a text on the words of `start`, or None where it does not begin with them."""
    wanted = fold(start)
    count = len(wanted.split())
    found = [word.end() for _, word in zip(range(count), _WORD.finditer(text), strict=False)]
    if not count or len(found) < count or fold(text[: found[-1]]) != wanted:
        return None
    return text[found[-1] :].lstrip(" .,;:!?)]\"'”’…\n")
