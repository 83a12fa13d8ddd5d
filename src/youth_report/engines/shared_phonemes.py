"""Which token each phoneme of a sentence belongs to, where an engine tells the phonemes of the sentence alone.

A word has other phonemes in a sentence than by itself ("a", "of the"), and two words may become one. So the sentence
is laid beside its tokens said one by one, with as few differences as may be (Needleman and Wunsch 1970).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import combining

from youth_report.engines.espeak_events import Event, EventKind

_OTHER, _GAP, _NEVER = 1, 1, 9
"""What it costs to take one sound for another, to have one more or less, and to take a sound for a blank."""

_STRESS, _LONG = "ˈˌ", "ː"


def share_phonemes(sentence: Sequence[str], alone: Sequence[Sequence[str]]) -> list[int | None]:
    """Return for each sign of a sentence the token that it belongs to; None for blanks and punctuation.

    `alone` are the signs of each token said by itself. A sign is one letter or mark of the IPA.
    """
    places = [place for place, sign in enumerate(sentence) if _counts(sign)]
    parts = [(token, sign) for token, own in enumerate(alone) for sign in (*filter(_counts, own), " ")]
    owners: list[int | None] = [None] * len(sentence)
    token = 0
    for place, part in _lay_beside([sentence[place] for place in places], [sign for _, sign in parts]):
        token = parts[part][0] if part is not None else token
        if sentence[places[place]] != " ":
            owners[places[place]] = token
    for place, sign in enumerate(sentence):
        if sign == _LONG or (len(sign) == 1 and combining(sign)):
            owners[place] = owners[place - 1] if place else None
        elif sign in _STRESS and place + 1 < len(sentence):
            owners[place] = owners[place + 1]
    return owners


def tell_events(sentence: Sequence[str], owners: Sequence[int | None], samples: Sequence[int]) -> Iterator[Event]:
    """Yield a mark before the first sign of each token, and the signs, as the speech library would tell them.

    `samples` are those at which each sign of the sentence starts.
    """
    before, blank = None, False
    for sign, owner, sample in zip(sentence, owners, samples, strict=True):
        if owner is None:
            blank = blank or sign == " "
            continue
        if owner != before:
            yield Event(EventKind.MARK, sample, str(owner))
        elif blank:
            yield Event(EventKind.WORD, sample)
        before, blank = owner, False
        yield Event(EventKind.PHONEME, sample, sign)


def _counts(sign: str) -> bool:
    return sign == " " or (sign.isalpha() and sign not in _STRESS and sign != _LONG)


def _lay_beside(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int | None]]:
    """Return for each sign of the first row its partner in the second, or None."""
    rows = [list(range(0, _GAP * (len(second) + 1), _GAP))]
    for sign in first:
        above, row = rows[-1], [rows[-1][0] + _GAP]
        costs = [0 if sign == other else _NEVER if " " in (sign, other) else _OTHER for other in second]
        for place, cost in enumerate(costs):
            row.append(min(above[place] + cost, above[place + 1] + _GAP, row[place] + _GAP))
        rows.append(row)
    return _trace(rows, first, second)


def _trace(rows: Sequence[Sequence[int]], first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int | None]]:
    pairs: list[tuple[int, int | None]] = []
    place, part = len(first), len(second)
    while place:
        here = rows[place][part]
        if part and here == rows[place][part - 1] + _GAP:
            part -= 1
        elif here == rows[place - 1][part] + _GAP:
            place -= 1
            pairs.append((place, None))
        else:
            place, part = place - 1, part - 1
            pairs.append((place, part))
    return pairs[::-1]
