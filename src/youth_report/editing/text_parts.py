"""Texts in parts with what stands between them, so that nobody's empty lines change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

GAP = "\n\n"
"""Between two parts, where no version says it."""
_BLANKS = re.compile(r"\n(?:[ \t]*\n)+")
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)|^---[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, a line or an entry. Two parts with the same words are equal, whatever follows them."""

    words: str
    gap: str = field(default="", compare=False)
    """What stands between it and the next part; empty for the last one."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text in parts."""

    start: str
    """Empty lines before the first part."""
    parts: tuple[Part, ...]
    end: str
    """Line ends after the last part."""

    def __str__(self) -> str:
        return f"{self.start}{join_parts(self.parts)}{self.end}"


def split_paragraphs(text: str) -> Text:
    """Return the paragraphs of a text; code and other things in fences stay in one piece."""
    core = text.strip("\n")
    if not core:
        return Text("", (), text)
    words = _BLANKS.split(core)
    gaps = [*_BLANKS.findall(core), ""]
    parts: list[Part] = []
    for piece, gap in zip(words, gaps, strict=True):
        is_open = parts and is_fenced(parts[-1].words, whole=False)
        before = parts.pop() if is_open else Part("")
        parts.append(Part(before.words + before.gap + piece, gap))
    return _frame(text, core, parts)


def split_lines(text: str) -> Text:
    """Return the lines of a text."""
    core = text.strip("\n")
    lines = core.split("\n") if core else []
    return _frame(text, core, [Part(line, "\n" if number < len(lines) else "") for number, line in enumerate(lines, 1)])


def is_fenced(words: str, *, whole: bool = True) -> bool:
    """Tell whether a part holds a fence; with `whole` off, whether it holds one that is not closed."""
    fences = len(_FENCE.findall(words))
    return fences > 0 if whole else fences % 2 == 1


def join_parts(parts: Sequence[Part]) -> str:
    """Return parts as one text, without what follows the last."""
    return "".join(f"{part.words}{part.gap or GAP}" for part in parts[:-1]) + "".join(part.words for part in parts[-1:])


def settle_gap(base: str, ours: str, theirs: str) -> str:
    """Return what stands after a part: as the one has it who changed it, else as it was."""
    return settle(base, ours, theirs) if ours and theirs else ours or theirs


def settle(base: str, ours: str, theirs: str) -> str:
    """Return what one of two changed, or the longer of two changes."""
    if theirs == base:
        return ours
    return theirs if ours == base else max(ours, theirs, key=lambda text: (len(text), text))


def settle_last_gap(*sides: Iterable[Part]) -> str:
    """Return what stands after the last of some parts in three versions, the first of which is the base."""
    base, ours, theirs = (next((part.gap for part in reversed([*side])), "") for side in sides)
    return settle_gap(base, ours, theirs)


def _frame(text: str, core: str, parts: Iterable[Part]) -> Text:
    start = text[: len(text) - len(text.lstrip("\n"))] if core else ""
    return Text(start, tuple(parts), text[len(start) + len(core) :])
