"""Words and breaks of a text. Words are what is merged; blanks are what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

# Python's own idea of a blank includes the no-break space, which holds "5 million" together.
_PIECE = re.compile(r"([ \t\n\r\f\v]*)([^ \t\n\r\f\v]+)")
_MARKER = re.compile(r"[-*+]|[>|].*|#{1,6}|\d{1,3}[.)]", re.DOTALL)
_SENTENCE_END = re.compile(r"[.!?\u2026][\"'\u2019\u201d)\]*_]*\Z")


def split_tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text, and the breaks between its lines, paragraphs and cells, in order."""
    tabular = "\t" in text
    tokens: list[str] = []
    for blank, word in _PIECE.findall(text):
        gap = _find_break(blank, word, tabular) if tokens else ""
        tokens += (gap, word) if gap else (word,)
    return tuple(tokens)


def join_tokens(tokens: Iterable[str]) -> str:
    """Return the text of tokens: a space between two words, one break where several meet, none at the ends."""
    pieces: list[str] = []
    for token in tokens:
        last = pieces[-1] if pieces else "\n"
        if not is_break(token):
            pieces += (token,) if is_break(last) else (" ", token)
        elif not (token.startswith("\n") and last.startswith("\n")):
            pieces.append(token)
        elif len(token) > len(last) and pieces:
            pieces[-1] = token
    return "".join(pieces).strip("\n")


def is_break(token: str) -> bool:
    """Tell whether a token is a break and not a word."""
    return token[0] in "\n\t "


def find_words(text: str) -> list[str]:
    """Return the words of a text alone."""
    return [word for _, word in _PIECE.findall(text)]


def split_sentences(tokens: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the sentences among the tokens. A break stands alone, as a sentence of one token."""
    starts = list(_find_starts(tokens))
    return [tuple(tokens[start:end]) for start, end in zip(starts, [*starts[1:], len(tokens)], strict=True)]


def _find_break(blank: str, word: str, tabular: bool) -> str:
    lines = blank.count("\n")
    if tabular:
        return blank if lines or "\t" in blank else ""
    marked = _MARKER.fullmatch(word) is not None
    if lines == 0 or (lines == 1 and not marked):
        return ""
    indent = blank[blank.rfind("\n") + 1 :] if marked else ""
    return "\n" * min(lines, 2) + indent


def _find_starts(tokens: Sequence[str]) -> Iterator[int]:
    for place, token in enumerate(tokens):
        before = tokens[place - 1] if place else "\n"
        if is_break(token) or is_break(before) or _SENTENCE_END.search(before):
            yield place
