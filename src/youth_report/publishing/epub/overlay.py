"""Media overlays: which words of a leaf belong to which part of the sound."""

from __future__ import annotations

from dataclasses import dataclass

from youth_report.publishing.epub.cutting import CutLine
from youth_report.publishing.epub.leaves import Leaf, list_lines


@dataclass(frozen=True, slots=True)
class Overlay:
    """The context of `epub/overlay.smil`."""

    file: str
    leaf: str
    """File of the leaf."""
    sound: str
    """Address of the sound."""
    lines: tuple[CutLine, ...]

    @property
    def milliseconds(self) -> int:
        """How long it takes to hear."""
        return sum(clip.end - clip.start for line in self.lines for clip in line.clips)


def lay_over(leaf: Leaf, sound: str) -> Overlay | None:
    """Return the overlay of a leaf, or None where nothing of it is read aloud."""
    lines = tuple(line for line in list_lines(leaf) if line.clips)
    return Overlay(leaf.file.replace(".xhtml", ".smil"), leaf.file, sound, lines) if lines else None


def write_clock(milliseconds: int) -> str:
    """Return a length of time as a full clock value, such as `0:01:02.345`."""
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"
