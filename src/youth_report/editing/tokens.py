"""Words and breaks of a text. Words are what is merged; blanks are what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

# Python's own idea of a blank includes the no-break space, which holds "5 million" together.
_BLANKS = " \t\n\r\f\v"
_RUN = re.compile(rf"[{_BLANKS}]+|[^{_BLANKS}]+")
_MARKER = re.compile(r"[-*+]|[>|].*|#{1,6}|\d{1,3}[.)]|\[[^\]]+\]:", re.DOTALL)
_CLOSERS = "\"'\u2019\u201d)]*_"
_ENDS = (".", "!", "?", "\u2026")


@lru_cache(maxsize=256)
def split_tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text, and the breaks between its lines, paragraphs and cells, in order."""
    tabular = "\t" in text
    tokens: list[str] = []
    blank = ""
    for run in _RUN.findall(text):
        if run[0] in _BLANKS:
            blank = run
            continue
        gap = _find_break(blank, run, tabular) if tokens else ""
        tokens += (gap, run) if gap else (run,)
        blank = ""
    return tuple(tokens)


def split_words(text: str) -> tuple[str, ...]:
    """Return the words of a text alone."""
    return tuple(token for token in split_tokens(text) if not is_break(token))


def join_tokens(tokens: Iterable[str]) -> str:
    """Return the text of tokens: a space between two words, one break where several meet, none at the ends."""
    pieces: list[str] = []
    for token in tokens:
        last = pieces[-1] if pieces else "\n"
        if not is_break(token):
            pieces += (token,) if is_break(last) else (" ", token)
        elif not (token[0] == last[0] == "\n"):
            pieces.append(token)
        elif pieces and len(token) > len(last):
            pieces[-1] = token
    return "".join(pieces).rstrip("\n")


def is_break(token: str) -> bool:
    """Tell whether a token is a break and not a word."""
    return token[0] in _BLANKS


def is_marker(word: str) -> bool:
    """Tell whether a word at the start of a line makes the line an item, a quote, a heading, a row or a note."""
    return _MARKER.fullmatch(word) is not None


@lru_cache(maxsize=256)
def split_sentences(tokens: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the sentences among the tokens. A break stands alone, as a sentence of one token."""
    return tuple(tokens[start:end] for start, end in pairwise([*_find_starts(tokens), len(tokens)]))


def _find_break(blank: str, word: str, tabular: bool) -> str:
    lines = blank.count("\n")
    if tabular:
        return blank if lines or "\t" in blank else ""
    marked = is_marker(word)
    if lines == 0 or (lines == 1 and not marked):
        return ""
    indent = blank[blank.rfind("\n") + 1 :] if marked else ""
    return "\n" * min(lines, 2) + indent


def _find_starts(tokens: Sequence[str]) -> Iterator[int]:
    before = "\n"
    for place, token in enumerate(tokens):
        # Young writers start sentences with small letters, too, so only the end of the one before counts.
        if is_break(token) or is_break(before) or before.rstrip(_CLOSERS).endswith(_ENDS):
            yield place
        before = token
