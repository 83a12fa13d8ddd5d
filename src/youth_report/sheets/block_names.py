"""The names of blocks as people and word processors write them: `B7`, `b 7`, `[b7.]`, `b7 to b9`."""

from __future__ import annotations

import re
from collections.abc import Collection
from unicodedata import normalize

from youth_report.model import BlockId

_LONGEST = 60
_NAME = re.compile(r"([a-z]{1,3})[\W_]{0,3}([0-9]{1,6})(?![0-9])")
_ONLY_NAMES = re.compile(r"[\W_]*(?:[a-z]{1,3}[\W_]{0,3}[0-9]{1,6}[\W_]*(?:(?:to|and)\b[\W_]*)?)+")
_ADDRESS = re.compile(
    r"[\s#*_\\]{0,12}\[\s*([^\]\[\n]{1,40}?)\s*\\?\][*_]{0,3}\s*:?|\s*([a-z]{1,3} ?[0-9]{1,6})\s*:", re.IGNORECASE
)


def is_name_line(line: str) -> bool:
    """Tell whether there is nothing on a line but what looks like names of blocks."""
    text = normalize("NFKC", line).casefold()
    return len(text) <= _LONGEST and _ONLY_NAMES.fullmatch(text) is not None


def find_names(line: str, known: Collection[BlockId]) -> tuple[BlockId, ...]:
    """Return the known names on a line that holds names alone, in order; nothing for any other line."""
    if not is_name_line(line):
        return ()
    return tuple(dict.fromkeys(name for name in _read_names(line) if name in known))


def read_address(text: str, known: Collection[BlockId]) -> tuple[tuple[BlockId, ...], str]:
    """Return the names before the words of a paragraph such as `[b7] Our words` or `b7: Our words`, and the words."""
    found = _ADDRESS.match(text)
    names = find_names(found[1] or found[2], known) if found else ()
    return (names, text[found.end() :].strip()) if found and names else ((), text)


def _read_names(line: str) -> list[BlockId]:
    text = normalize("NFKC", line).casefold()
    return [BlockId(f"{letters}{int(number)}") for letters, number in _NAME.findall(text)]
