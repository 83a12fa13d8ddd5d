"""Where a long sentence can be cut in two."""

from __future__ import annotations

import re
from collections.abc import Iterator

LEAST_WORDS = 5
"""Words that each half must have."""

_PLACES = (
    (0.0, re.compile(r"[;—–]\s+|:\s+(?=[^\W\d_])")),
    (0.05, re.compile(r",\s+(?:and|but|so|or)\s+")),
    (0.1, re.compile(r",\s+(?=(?:which|who|where|although|while|because|as|with|including)\s)")),
    (0.15, re.compile(r"\s(?:but|so)\s+")),
    (0.2, re.compile(r"\s(?=(?:because|although|while|whereas|which|so\s+that|in\s+order\s+to)\s)")),
    (0.3, re.compile(r"\sand\s+")),
)
"""How much we would rather not cut at a mark or a joining word, as a share of the sentence, and how it looks."""


def find_split(text: str) -> tuple[int, int] | None:
    """Return where the first half of a sentence ends and the second begins; None where no place is good.

    The place nearest to the middle wins; a clear break may be further off than a mere `and`.
    """
    ends = [found.end() for found in re.finditer(r"\S+", text)]
    if len(ends) < 2 * LEAST_WORDS:
        return None
    first, last, middle = ends[LEAST_WORDS - 1], ends[-LEAST_WORDS - 1], len(text) / 2
    places = (place for place in _list_places(text) if first <= place[1] and place[2] <= last + 1)
    best = min(places, key=lambda place: (place[0] + abs(place[1] - middle) / len(text), place[1]), default=None)
    return best and best[1:]


def _list_places(text: str) -> Iterator[tuple[float, int, int]]:
    for cost, pattern in _PLACES:
        yield from ((cost, found.start(), found.end()) for found in pattern.finditer(text))
