"""Lines of a plain text, with what can be seen of each alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from youth_report.intake.marks import Mark, Sign, find_mark


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text."""

    number: int
    """From 1."""
    raw: str
    """As it stands in the file."""
    words: str
    """With single blanks, without its bullet. A number before the words is one of them. Empty for a blank line."""
    mark: Mark | None = None

    @property
    def indent(self) -> int:
        """Columns before the first character."""
        wide = self.raw.expandtabs(4)
        return len(wide) - len(wide.lstrip())

    @property
    def written(self) -> str:
        """With single blanks and with its bullet."""
        return " ".join(self.raw.split())

    @property
    def is_bulleted(self) -> bool:
        """True behind a bullet."""
        return self.mark is not None and self.mark.sign is Sign.BULLET

    @property
    def ends_sentence(self) -> bool:
        """True where the last word has a full stop or the like."""
        return self.words.rstrip("\"'”’)]").endswith((".", "!", "?", "…"))

    @property
    def is_dashed(self) -> bool:
        """True behind a dash, which may be a bullet or belong to the words."""
        return self.is_bulleted and self.written[0] in "-–—"


def scan_lines(text: str) -> Iterator[Line]:
    """Return the lines of a text. A bullet that stands alone goes to the next line that has words."""
    waiting: Mark | None = None
    for number, raw in enumerate(text.split("\n"), 1):
        line = _scan_line(number, raw)
        if line.is_bulleted and not line.words:
            waiting = line.mark
        elif line.words and not line.mark:
            yield replace(line, mark=waiting)
            waiting = None
        else:
            waiting = None if line.words else waiting
            yield line


def _scan_line(number: int, raw: str) -> Line:
    words = " ".join(raw.split())
    mark = find_mark(words)
    shown = words[mark.length :] if mark and mark.sign is Sign.BULLET else words
    return Line(number, raw, shown, mark)
