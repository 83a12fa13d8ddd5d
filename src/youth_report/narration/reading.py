"""How a rule for reading is written down, and how rules are laid over a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from youth_report.model import Span
from youth_report.model.ipa import drop_marks

_WORD = re.compile(r"\S+")
_FIGURE = re.compile(r"\d")
_LOOSE_STOP = re.compile(r"\s+(?=[,.;:!?)])")


@dataclass(frozen=True, slots=True)
class Reading:
    """A rule: what is written in a way that a speech engine would say wrongly, and what to say for it."""

    name: str
    pattern: re.Pattern[str]
    """What it is about. Where there is a group `it`, only that group is read; the rest must stand around it."""
    say: Callable[[re.Match[str]], Sequence[str]]
    """Returns what is said for each shown word, or for all of them together; nothing where the rule does not fit."""
    catches: Sequence[tuple[str, str]]
    """Texts that it must read, with what is then said."""
    spares: Sequence[str]
    """Texts that it must leave as they are."""
    needs: str = ""
    """Signs of which each text that it fits has at least one; `0` is any figure. Empty: it may fit any text."""


@dataclass(frozen=True, slots=True)
class Portion:
    """A piece of one shown word, with what is said for it. Empty: it is said with the word before."""

    span: Span
    spoken: str


def read_text(text: str, readings: Iterable[Reading], first: Sequence[Portion] = ()) -> list[Portion]:
    """Return what is to be said otherwise than it is written. Where two rules meet, the earlier one stands."""
    portions = list(first)
    taken = bytearray(len(text))
    for portion in portions:
        _take(taken, portion.span)
    signs = _list_signs(text)
    # Most sentences have no figure and few signs: this spares them four rules in five.
    for reading in (one for one in readings if not one.needs or not signs.isdisjoint(one.needs)):
        for span, said in _find(reading, text):
            if not any(taken[span.start : span.end]):
                _take(taken, span)
                portions += lay_over(text, span, said)
    return sorted(portions, key=lambda portion: portion.span)


def lay_over(text: str, span: Span, said: Sequence[str]) -> Iterator[Portion]:
    """Lay what is said over the shown words of a span: one form for each, or all of it over the first."""
    shown = [Span(word.start(), word.end()) for word in _WORD.finditer(text, span.start, span.end)]
    if len(said) != len(shown):
        said = [" ".join(said), *("" for _ in shown[1:])]
    return (Portion(word, spoken) for word, spoken in zip(shown, said, strict=True))


def say_words(text: str, portions: Sequence[Portion]) -> list[Portion]:
    """Return each shown word of a text with all that is said for it."""
    waiting = list(reversed(portions))
    words = []
    for word in _WORD.finditer(text):
        spoken, place = "", word.start()
        while waiting and waiting[-1].span.end <= word.end():
            portion = waiting.pop()
            spoken += drop_marks(text[place : portion.span.start]) + portion.spoken
            place = portion.span.end
        spoken += drop_marks(text[place : word.end()])
        spoken = _LOOSE_STOP.sub("", " ".join(spoken.split()))
        words.append(Portion(Span(word.start(), word.end()), spoken))
    return words


def _find(reading: Reading, text: str) -> Iterator[tuple[Span, Sequence[str]]]:
    group = "it" if "it" in reading.pattern.groupindex else 0
    for match in reading.pattern.finditer(text):
        if said := reading.say(match):
            yield Span(match.start(group), match.end(group)), said


def _list_signs(text: str) -> set[str]:
    """Return the characters of a text, and `0` where there is any figure among them."""
    return {"0", *text} if _FIGURE.search(text) else set(text)


def _take(taken: bytearray, span: Span) -> None:
    taken[span.start : span.end] = b"\1" * (span.end - span.start)
