"""Change entries in the text of a term base file, and nothing of what people wrote around them.

Each change is proven before it is handed out: the new text is read again, and it must say what the old one said, but
for the one entry. Where it does not, the text is written in a way that we cannot change safely, and a person must.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from youth_report.glossing import entries
from youth_report.glossing.entry_values import list_values, quote, write_entry
from youth_report.model import BadInput, Term

_LINE_END = re.compile(r"\r\n|\r|\n")
_ENTRY_LINE = re.compile(r"[ \t]*\[\[\s*entry\s*\]\]")
_KEY = re.compile(r"[ \t]*([\"']?)([A-Za-z_-]+)\1[ \t]*=[ \t]*")
_PIECE = re.compile(
    r'"""(?:\\.|[^\\])*?"""|' + r"'''.*?'''" + r'|"(?:\\.|[^"\\\n])*"|' + r"'[^'\n]*'|#[^\r\n]*|[^\"'#\[\]{}\n]+|.",
    re.DOTALL,
)
"""A string, a comment, a bracket, the end of a line, or what stands between them."""


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a key and its value stand in a text."""

    start: int
    value: int
    end: int


def add_words(text: str, term: Term, key: str, words: str) -> str:
    """Return the text of the term's file with these words in one of its lists, such as `unless_before`."""
    given: tuple[str, ...] = getattr(term, key)
    new = replace(term, **{key: (*given, words)})  # type: ignore[arg-type]
    line = _find_lines(text, term).get(key)
    if line is None:
        return rewrite(text, term, new)
    changed = text[: line.value] + _add_item(text[line.value : line.end], quote(words)) + text[line.end :]
    return _prove(text, changed, term, new)


def rewrite(text: str, term: Term, new: Term) -> str:
    """Return the text of the term's file with the values of another term; both have one id."""
    changed = text
    for start, end, words in sorted(_list_edits(text, term, new), reverse=True):
        changed = changed[:start] + words + changed[end:]
    return _prove(text, changed, term, new)


def _list_edits(text: str, term: Term, new: Term) -> Iterator[tuple[int, int, str]]:
    """Yield what to change for other values: from where to where, and the words to put there."""
    before, after, lines = list_values(term), list_values(new), _find_lines(text, term)
    newline = "\r\n" if "\r\n" in text else "\n"
    missing = [f"{key} = {value}" for key, value in after.items() if key not in lines and value != before.get(key)]
    if missing:
        place = _find_next_line(text, lines["plain"].end if "plain" in lines else len(text))
        start_line = "" if text[:place].endswith("\n") else newline
        yield place, place, start_line + "".join(line + newline for line in missing)
    for key, line in lines.items():
        if key in after and after[key] != before.get(key):
            yield line.value, line.end, after[key]
        elif key in before and key not in after:
            yield line.start, _find_next_line(text, line.end), ""


def append(text: str, terms: Iterable[Term]) -> str:
    """Return the text of a file with more entries at its end."""
    newline = "\r\n" if "\r\n" in text else "\n"
    written = [write_entry(term).replace("\n", newline) for term in terms]
    return newline.join([*([text.rstrip("\r\n") + newline] if text.strip() else []), *written])


def _prove(before: str, after: str, term: Term, new: Term) -> str:
    file = name_file(term)
    wanted = [replace(new if one.id == term.id else one, source="") for one in entries.parse(before, file)]
    try:
        found = [replace(one, source="") for one in entries.parse(after, file)]
    except BadInput:
        found = []
    if found != wanted:
        old, lines = list_values(term), list_values(new)
        by_hand = "; ".join(f"{key} = {value}" for key, value in lines.items() if old.get(key) != value)
        raise BadInput(
            f'the entry "{term.term}" is written in a way that the program cannot change safely',
            mend=f"Write this into it by hand: {by_hand}",
            where=term.source,
        )
    return after


def name_file(term: Term) -> str:
    """Return the file in which an entry stands."""
    return term.source.rpartition(", line ")[0] or term.source


def name_line(term: Term) -> int:
    """Return the line of its file in which an entry starts."""
    return int(term.source.rpartition(", line ")[2])


def _find_lines(text: str, term: Term) -> Mapping[str, _Line]:
    """Return where each key of an entry stands."""
    starts = [0, *(found.end() for found in _LINE_END.finditer(text))]
    return dict(_walk_entry(text, _find_next_line(text, starts[name_line(term) - 1])))


def _walk_entry(text: str, start: int) -> Iterator[tuple[str, _Line]]:
    """Yield the keys of an entry from below its heading to the next one."""
    while start < len(text) and not _ENTRY_LINE.match(text, start):
        key = _KEY.match(text, start)
        end = _find_value_end(text, key.end()) if key else start
        if key:
            yield key.group(2), _Line(start, key.end(), end)
        start = _find_next_line(text, end)


def _find_next_line(text: str, position: int) -> int:
    found = _LINE_END.search(text, position)
    return found.end() if found else len(text)


def _find_value_end(text: str, start: int) -> int:
    """Return the offset after a value: its last sign before the end of a line that no bracket keeps open."""
    end, depth = start, 0
    for piece in _PIECE.finditer(text, start):
        words = piece.group()
        depth += (words in "[{") - (words in "]}")
        if words == "\n" and not depth:
            break
        if words.strip() and not words.startswith("#"):
            end = piece.start() + len(words.rstrip())
    return end


def _add_item(value: str, item: str) -> str:
    """Return a list of TOML with one more item at its end, in the way in which it is laid out."""
    last = _find_last_item_end(value)
    tail = value[last:-1]
    comma = "" if value[last - 1] in "[," else ","
    if "\n" not in tail:
        return f"{value[:last]}{comma}{' ' if last > 1 else ''}{item}{value[last:]}"
    newline = "\r\n" if "\r\n" in value else "\n"
    line_end = value.rindex(newline, 0, -1)
    line = value[:line_end].rpartition("\n")[2]
    indent = line[: len(line) - len(line.lstrip())] or "    "
    return f"{value[:last]}{comma}{value[last:line_end]}{newline}{indent}{item},{value[line_end:]}"


def _find_last_item_end(value: str) -> int:
    """Return the offset after the last sign of a list that is neither its end nor a comment."""
    end = 1
    for piece in _PIECE.finditer(value, 1, len(value) - 1):
        words = piece.group()
        if words.strip() and not words.startswith("#"):
            end = piece.start() + len(words.rstrip())
    return end
