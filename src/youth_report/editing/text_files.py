"""Merges two versions of a text file that people write in: an edit file, or any Markdown or plain text.

What only one of them changed is taken as it is. A part that both changed is merged by words where it fits; where it
does not, both versions are left in the text between marks that version control tools know.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from youth_report.editing.addresses import is_opening
from youth_report.editing.hunks import Hunk, find_hunks
from youth_report.editing.merge import merge
from youth_report.editing.tokens import is_marker

OURS, BEFORE, PARTED, THEIRS = "<<<<<<< our words", "||||||| the words before", "=======", ">>>>>>> their words"
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)|^---[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"---+\s*")

Parts = Sequence[str]
"""Paragraphs, or lines, of a text."""


@dataclass(frozen=True, slots=True)
class MergedFile:
    """A text with the changes of both."""

    text: str
    conflicts: int = 0
    """Places where a person must choose."""
    looks: int = 0
    """Places where words of both were put together and a person should read them."""


def merge_files(base: str, ours: str, theirs: str) -> MergedFile:
    """Return one text of two that were made from `base`."""
    if settled := _settle(base, ours, theirs):
        return settled
    versions = tuple(_split_entries(text) for text in (base, ours, theirs))
    if all(entries is not None for entries in versions) and ours.strip() and theirs.strip():
        merged = _merge_entries(*(entries or {} for entries in versions))
    else:
        merged = _merge_parts(*(_split_parts(text) for text in (base, ours, theirs)))
    return replace(merged, text=f"{merged.text}\n" if merged.text else "")


def merge_lines(base: str, ours: str, theirs: str) -> MergedFile:
    """Return all lines of both: right for files that only grow, such as an exported log."""
    known = set(ours.splitlines())
    news = [line for line in theirs.splitlines() if line not in known and line not in set(base.splitlines())]
    return MergedFile("".join(f"{line}\n" for line in (*ours.splitlines(), *news)))


def _split_entries(text: str) -> Mapping[str, str] | None:
    """Return the entries of an edit file by their addresses, its top under an empty one; None for other files."""
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines) if is_opening(line)]
    if text.strip() and not (_RULE.fullmatch(lines[0]) and starts):
        return None
    entries: dict[str, str] = {"": "\n".join(lines[: starts[0]]).strip("\n")} if starts else {}
    for start, end in pairwise([*starts, len(lines)]):
        address = " ".join(lines[start].partition("]")[0].casefold().split())
        if address in entries:
            return None
        entries[address] = "\n".join(lines[start:end]).strip("\n")
    return entries


def _merge_entries(base: Mapping[str, str], ours: Mapping[str, str], theirs: Mapping[str, str]) -> MergedFile:
    """Merge entry by entry: two people may write about different blocks at one place of the file."""
    merged = [
        _merge_entry(*(entries.get(address, "") for entries in (base, ours, theirs)))
        for address in dict.fromkeys((*ours, *theirs))
    ]
    return _join([one for one in merged if one.text], "\n\n")


def _merge_entry(base: str, ours: str, theirs: str) -> MergedFile:
    if settled := _settle(base, ours, theirs):
        return settled
    heads = [text.partition("\n")[0] for text in (base, ours, theirs)]
    if not (ours and theirs) or _RULE.match(ours):
        return _merge_parts(*(text.split("\n") if text else () for text in (base, ours, theirs)), gap="\n")
    if heads[1] != heads[2]:
        return _set_against(base, ours, theirs)
    bodies = (text.partition("\n")[2].strip("\n") for text in (base, ours, theirs))
    body = _merge_parts(*(_split_parts(text) for text in bodies))
    return MergedFile(f"{heads[1]}\n{body.text}".rstrip("\n"), body.conflicts, body.looks)


def _settle(base: str, ours: str, theirs: str) -> MergedFile | None:
    """Return what needs no merging: at most one of them changed it, or both alike."""
    if ours in (theirs, base):
        return MergedFile(theirs)
    return MergedFile(ours) if theirs == base else None


def _split_parts(text: str) -> Parts:
    """Return the paragraphs of a text; code and other things in fences stay in one piece."""
    text = text.strip("\n")
    if not text:
        return ()
    parts: list[str] = []
    for part in re.split(r"\n(?:[ \t]*\n)+", text):
        if parts and len(_FENCE.findall(parts[-1])) % 2:
            parts[-1] += f"\n\n{part}"
        else:
            parts.append(part)
    return parts


@dataclass(frozen=True, slots=True)
class _Region:
    """A run of parts that changes touch; those of the two sides that meet are in one run."""

    start: int
    end: int
    ours: tuple[Hunk[str], ...]
    theirs: tuple[Hunk[str], ...]

    def read(self, base: Parts) -> tuple[Parts, Parts, Parts]:
        """Return its parts as they were, with our changes, and with theirs."""
        return base[self.start : self.end], self._apply(base, self.ours), self._apply(base, self.theirs)

    def _apply(self, base: Parts, hunks: Sequence[Hunk[str]]) -> Parts:
        made: list[str] = []
        done = self.start
        for hunk in hunks:
            made += (*base[done : hunk.start], *hunk.new)
            done = hunk.end
        return (*made, *base[done : self.end])


def _merge_parts(base: Parts, ours: Parts, theirs: Parts, *, gap: str = "\n\n") -> MergedFile:
    merged: list[MergedFile] = []
    done = 0
    for region in _find_regions(find_hunks(base, ours), find_hunks(base, theirs)):
        merged += (MergedFile(part) for part in base[done : region.start])
        merged += _merge_region(*region.read(base), gap)
        done = region.end
    merged += (MergedFile(part) for part in base[done:])
    return _join(merged, gap)


def _find_regions(ours: Sequence[Hunk[str]], theirs: Sequence[Hunk[str]]) -> Sequence[_Region]:
    sides = sorted(
        [*((hunk, True) for hunk in ours), *((hunk, False) for hunk in theirs)],
        key=lambda side: (side[0].start, side[0].end),
    )
    regions: list[_Region] = []
    for hunk, is_ours in sides:
        region = regions.pop() if regions and hunk.start < max(regions[-1].end, regions[-1].start + 1) else None
        start, end = (region.start, max(region.end, hunk.end)) if region else (hunk.start, hunk.end)
        one, two = (region.ours, region.theirs) if region else ((), ())
        regions.append(_Region(start, end, (*one, hunk) if is_ours else one, two if is_ours else (*two, hunk)))
    return regions


def _merge_region(base: Parts, ours: Parts, theirs: Parts, gap: str) -> list[MergedFile]:
    if len(base) == len(ours) == len(theirs):
        return [_merge_part(*parts) for parts in zip(base, ours, theirs, strict=True)]
    return [_merge_part(*(gap.join(parts) for parts in (base, ours, theirs)))]


def _merge_part(base: str, ours: str, theirs: str) -> MergedFile:
    if settled := _settle(base, ours, theirs):
        return settled
    is_code = any(_FENCE.search(text) for text in (base, ours, theirs))
    merged = None if is_code else merge(base, ours, theirs)
    if merged is None:
        return _set_against(base, ours, theirs)
    return MergedFile(_wrap(merged.text, base), looks=int(merged.look))


def _set_against(base: str, ours: str, theirs: str) -> MergedFile:
    lines = (OURS, ours, BEFORE, base, PARTED, theirs, THEIRS)
    return MergedFile("\n".join(line for line in lines if line), conflicts=1)


def _wrap(text: str, model: str) -> str:
    """Return a text with its lines as long as those of a model that was wrapped by hand."""
    lines = model.split("\n")
    if not any(not is_marker(line.split(maxsplit=1)[0]) for line in lines[1:] if line.strip()):
        return text
    width = max(map(len, lines))
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n")
    )


def _join(parts: Sequence[MergedFile], gap: str) -> MergedFile:
    text = gap.join(part.text for part in parts if part.text)
    return MergedFile(text, sum(part.conflicts for part in parts), sum(part.looks for part in parts))
