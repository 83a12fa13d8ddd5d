"""Find short forms, and where a text says what they stand for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from youth_report.glossing.word_lists import read_words
from youth_report.model import Block, BlockId, Issue, Span

_SHORT = r"[A-Z](?=[A-Za-z&/]*[A-Z])[A-Za-z&/]{1,9}\d?"
_QUOTE = r"[\"'“”‘’]?"
_LEAD = r"(?:(?:the|or|known as|also known as|hereafter|referred to as)\s+)?"
_LONG_FIRST = re.compile(rf"\(\s*{_LEAD}{_QUOTE}({_SHORT}){_QUOTE}\s*\)")
_SHORT_FIRST = (
    re.compile(rf"\b({_SHORT})\s?\(([^()]{{4,80}})\)"),
    re.compile(rf"\b({_SHORT})\s[–—-]\s(?:the |an? )?([^–—.;]{{4,80}}?)\s[–—-]\s"),
)
_OPEN_BRACKET = re.compile(rf"\(\s*{_LEAD}{_QUOTE}$")
_CLOSE_BRACKET = re.compile(rf"{_QUOTE}\s*\)")
_LEAD_LENGTH = 24
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?|&")
_SENTENCE_END = re.compile(r"(?<![.\s]\w)[.;:!?]\s")
_USED = re.compile(r"(?<![\w&@#./])[A-Z](?:&?[A-Z]|[a-z][A-Z])+s?(?![\w&@]|\.\w)")

_SKIPPED = read_words("of and for the in on to & or a an at with by")
"""Words that a short form may pass over."""
_KNOWN = read_words("AD AM BC BCE CE COVID EU ID OK PM TV UK US USA")
"""Short forms that need no long one: they are words of their own by now."""
_ROMAN = re.compile(r"[IVX]+")
_LOOK_BACK = 200


@dataclass(frozen=True, slots=True)
class Definition:
    """A short form with what it stands for, both as one thing: `IRO`, `Independent Reviewing Officer`."""

    short: str
    long: str


def find_definitions(text: str) -> tuple[Definition, ...]:
    """Return the short forms that a text explains, each once."""
    found: dict[str, Definition] = {}
    for definition, _ in (*_read_long_first(text), *_read_short_first(text)):
        found.setdefault(definition.short, definition)
    return tuple(found.values())


def find_long_forms(text: str) -> tuple[Span, ...]:
    """Return the places where a text says what a short form stands for."""
    return tuple(span for _, span in (*_read_long_first(text), *_read_short_first(text)))


def undefined(blocks: Iterable[Block]) -> tuple[Issue, ...]:
    """Return an issue for each short form that no block explains, at the block where it stands first."""
    read = tuple(blocks)
    defined = {definition.short for block in read for definition in find_definitions(block.text)}
    first: dict[str, BlockId] = {}
    for block in reversed(read):
        first.update(dict.fromkeys(_list_used(block.text), block.id))
    return tuple(
        Issue("short-form.undefined", at=first[short], values={"short": short, "times": str(times)})
        for short, times in count_used(read).items()
        if short not in defined
    )


def count_used(blocks: Iterable[Block]) -> Mapping[str, int]:
    """Return how often each short form is used, in the order of first use."""
    return Counter(short for block in blocks for short in _list_used(block.text))


def is_defined_at(text: str, start: int, end: int) -> bool:
    """Tell whether the short form at this place stands alone in brackets, or right before what it stands for."""
    before = text[max(0, start - _LEAD_LENGTH) : start]
    if _OPEN_BRACKET.search(before) and _CLOSE_BRACKET.match(text, end):
        return True
    return any((found := pattern.match(text, start)) and _read_pair(found) for pattern in _SHORT_FIRST)


def expand(short: str, before: str) -> str:
    """Return the last words of a text if the letters of a short form are their first letters; else nothing."""
    words = list(_WORD.finditer(before))[-3 * len(short) :]
    letters = ["a" if letter == "&" else letter.lower() for letter in short if letter.isalnum() or letter == "&"]
    start = _match_letters(words, letters)
    if start is None and letters[-1:] == ["s"] and words and words[-1].group().lower().endswith("s"):
        start = _match_letters(words, letters[:-1])
    return before[words[start].start() : words[-1].end()] if start is not None else ""


def _match_letters(words: list[re.Match[str]], letters: list[str]) -> int | None:
    """Return the index of the word at which the letters run out, read from the end; None where they do not fit."""
    open_counts = {len(letters)}
    for index in range(len(words) - 1, -1, -1):
        word = words[index].group().lower()
        initial = "a" if word == "&" else word[0]
        matched = {count - 1 for count in open_counts if count and letters[count - 1] == initial}
        if 0 in matched:
            return index
        open_counts = matched | (open_counts if word in _SKIPPED else set())
        if not open_counts:
            return None
    return None


def _read_long_first(text: str) -> Iterator[tuple[Definition, Span]]:
    for found in _LONG_FIRST.finditer(text):
        before = text[max(0, found.start() - _LOOK_BACK) : found.start()]
        short = _make_singular(found.group(1))
        long = expand(short, _SENTENCE_END.split(before.rstrip())[-1])
        if long:
            start = found.start() - len(before) + before.rfind(long)
            stated = _make_singular_words(long) if short != found.group(1) else long
            yield Definition(short, stated), Span(start, start + len(long))


def _read_short_first(text: str) -> Iterator[tuple[Definition, Span]]:
    for pattern in _SHORT_FIRST:
        for found in pattern.finditer(text):
            if definition := _read_pair(found):
                yield definition, Span(*found.span(2))


def _read_pair(found: re.Match[str]) -> Definition | None:
    short, inside = _make_singular(found.group(1)), found.group(2).strip()
    return Definition(short, inside) if expand(short, inside) == inside else None


def _list_used(text: str) -> Iterator[str]:
    # A line of capitals is a heading.
    lines = (line for line in text.splitlines() if not (line.isupper() and len(line.split()) > 1))
    for found in (found for line in lines for found in _USED.finditer(line)):
        short = _make_singular(found.group())
        if short not in _KNOWN and not _ROMAN.fullmatch(short) and len(short) <= 10:
            yield short


def _make_singular(short: str) -> str:
    return short[:-1] if len(short) > 2 and short.endswith("s") and short[:-1].isupper() else short


def _make_singular_words(words: str) -> str:
    return words[:-1] if words.endswith("s") and not words.endswith("ss") else words
