"""Find the places of a text whose words are not ours to change: quotations, addresses, code."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from youth_report.model import Span

_ADDRESS_SIGN = re.compile(
    r"://|\bwww\.|[^\W_]@[^\W_]|\]\(|\.(?:uk|com|org|net|gov|info|eu|pdf|docx?|xlsx?|pptx?|html?|txt|csv|md|odt|zip|png|jpe?g)\b",
    re.IGNORECASE,
)
_BLANK = re.compile(r"\s")
_WEB_START = re.compile(r"https?://|ftp://|www\.", re.IGNORECASE)
_CODE = re.compile(r"`[^`\n]*`")
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")
_ELISIONS = ("tis", "twas", "til", "em", "cause", "n")
"""Words that lost their first letters: the sign before them opens no quotation."""
_SINGLE = re.compile("['‘’]")
_SINGLE_CLOSERS = "'’"


@dataclass(frozen=True, slots=True)
class Zones:
    """Places that are not to be touched, in order and apart from each other."""

    spans: tuple[Span, ...]

    def touch(self, start: int, end: int) -> bool:
        """Tell whether any of these characters is in a zone."""
        index = bisect_left(self.spans, end, key=lambda span: span.start) - 1
        return index >= 0 and self.spans[index].end > start


def find_zones(text: str, *, quotations: bool = True, more: Iterable[Span] = ()) -> Zones:
    """Return the zones of a text; `more` are zones that the caller knows of."""
    found = [*more, *_find_addresses(text), *(Span(*code.span()) for code in _CODE.finditer(text))]
    if quotations:
        found += _find_quotations(text)
    return join_zones(found)


def join_zones(spans: Iterable[Span]) -> Zones:
    """Return places as zones."""
    return Zones(tuple(_merge(sorted(spans))))


def _merge(spans: Iterable[Span]) -> Iterator[Span]:
    current: Span | None = None
    for span in spans:
        if current and span.start <= current.end:
            current = Span(current.start, max(current.end, span.end))
            continue
        if current:
            yield current
        current = span
    if current:
        yield current


def _find_addresses(text: str) -> Iterator[Span]:
    """Yield addresses and file names: the run without blanks around each sign of one."""
    done = 0
    for sign in _ADDRESS_SIGN.finditer(text):
        if sign.start() < done:
            continue
        start = sign.start()
        while start > done and not text[start - 1].isspace():
            start -= 1
        blank = _BLANK.search(text, sign.end())
        done = blank.start() if blank else len(text)
        yield _narrow_address(text, start, done)


def _narrow_address(text: str, start: int, end: int) -> Span:
    """Leave out the words that stand before an address without a blank: `rules](https://example.org)`."""
    target = text.find("](", start, end)
    if target >= 0:
        return Span(target, end)
    web = _WEB_START.search(text, start, end)
    return Span(web.start() if web else start, end)


def _find_quotations(text: str) -> Iterator[Span]:
    if not any(sign in text for sign in "\"“”'‘’„«"):
        return
    start = 0
    for paragraph in _PARAGRAPH_END.finditer(text):
        yield from _find_in_paragraph(text, start, paragraph.start())
        start = paragraph.end()
    yield from _find_in_paragraph(text, start, len(text))


def _find_in_paragraph(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield double quotations, then single ones. One that is never closed ends with its paragraph."""
    closing: set[int] = set()
    for opener, closers in (("„", "“”"), ("“", "”"), ("«", "»"), ('"', '"')):
        for span in _find_double(text, Span(start, end), opener, closers, closing):
            closing.add(span.end - 1)
            yield span
    yield from _find_single(text, start, end)


def _find_double(text: str, within: Span, opener: str, closers: str, closing: Container[int]) -> Iterator[Span]:
    start, end = within.start, within.end
    while (begin := text.find(opener, start, end)) >= 0:
        start = begin + 1
        # A sign of inches opens nothing, nor does what closes another quotation: „so“.
        if begin in closing or (opener in closers and not _opens(text, begin)):
            continue
        close = min((at for sign in closers if (at := text.find(sign, start, end)) >= 0), default=-1)
        yield Span(begin, close + 1 if close >= 0 else end)
        start = close + 1 if close >= 0 else end


def _opens(text: str, at: int) -> bool:
    """Tell whether a sign stands where a quotation opens: no letter or digit before it, but something after it."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return not before.isalnum() and bool(after.strip())


def _closes(text: str, at: int) -> bool:
    return not text[at - 1].isspace() and not text[at + 1 : at + 2].isalnum()


def _find_single(text: str, start: int, end: int) -> Iterator[Span]:
    opened = -1
    for at in (found.start() for found in _SINGLE.finditer(text, start, end)):
        if opened < 0:
            opened = at if _opens_single(text, at) else -1
        elif text[at] in _SINGLE_CLOSERS and _closes(text, at):
            yield Span(opened, at + 1)
            opened = -1


def _opens_single(text: str, at: int) -> bool:
    following = text[at + 1 : at + 7].lower()
    elided = following[:1].isdigit() or any(
        following.startswith(word) and not following[len(word) : len(word) + 1].isalpha() for word in _ELISIONS
    )
    return text[at] != "’" and _opens(text, at) and (following[:1].isalnum() or following[:1] in "(“") and not elided
