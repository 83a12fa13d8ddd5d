"""Merges two versions of a text file that people write in: an edit file, or any Markdown or plain text.

What only one of them changed is taken as it is, down to the empty lines. A part that both changed is merged by words
where it fits; where it does not, both versions are left in the text between marks that version control tools know.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from youth_report.editing.addresses import is_opening
from youth_report.editing.hunks import Hunk, find_hunks
from youth_report.editing.merge import merge
from youth_report.editing.text_parts import (
    Part,
    Text,
    is_fenced,
    join_parts,
    settle,
    settle_gap,
    settle_last_gap,
    split_lines,
    split_paragraphs,
)
from youth_report.editing.tokens import is_marker

OURS, BEFORE, PARTED, THEIRS = "<<<<<<< our words", "||||||| the words before", "=======", ">>>>>>> their words"
_RULE = re.compile(r"---+\s*")
_NOTHING = Part("")

Parts = Sequence[Part]


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
    versions = [entries for text in (base, ours, theirs) if (entries := _split_entries(text)) is not None]
    if len(versions) < 3 or not (ours.strip() and theirs.strip()):
        return _merge_texts(*map(split_paragraphs, (base, ours, theirs)))
    ends = (text[len(text.rstrip("\n")) :] for text in (base, ours, theirs))
    return _join("", _merge_entries(*versions), settle(*ends))


def merge_lines(base: str, ours: str, theirs: str) -> MergedFile:
    """Return all lines of both: right for files that only grow, such as an exported log."""
    known = set(ours.splitlines())
    news = [line for line in theirs.splitlines() if line not in known and line not in set(base.splitlines())]
    return MergedFile("".join(f"{line}\n" for line in (*ours.splitlines(), *news)))


def _split_entries(text: str) -> Mapping[str, Part] | None:
    """Return the entries of an edit file by their addresses, its top under an empty one; None for other files."""
    lines = text.rstrip("\n").split("\n")
    starts = [number for number, line in enumerate(lines) if is_opening(line)]
    if text.strip() and not (_RULE.fullmatch(lines[0]) and starts):
        return None
    entries: dict[str, Part] = {}
    for start, end in pairwise([0, *starts, len(lines)] if starts else []):
        address = " ".join(lines[start].partition("]")[0].casefold().split()) if start in starts else ""
        if address in entries:
            return None
        whole = "\n".join(lines[start:end])
        words = whole.rstrip("\n")
        entries[address] = Part(words, f"{whole[len(words) :]}\n" if end < len(lines) else "")
    return entries


def _merge_entries(
    base: Mapping[str, Part], ours: Mapping[str, Part], theirs: Mapping[str, Part]
) -> Iterator[tuple[Part, MergedFile]]:
    """Merge entry by entry: two people may write about different blocks at one place of the file."""
    for address in dict.fromkeys((*ours, *theirs)):
        three = [entries.get(address, _NOTHING) for entries in (base, ours, theirs)]
        merged = _merge_entry(*(part.words for part in three))
        if merged.text:
            yield Part(merged.text, settle_gap(*(part.gap for part in three))), merged


def _merge_entry(base: str, ours: str, theirs: str) -> MergedFile:
    if settled := _settle(base, ours, theirs):
        return settled
    heads = [text.partition("\n")[0] for text in (base, ours, theirs)]
    if not (ours and theirs) or _RULE.match(ours):
        return _merge_texts(*map(split_lines, (base, ours, theirs)))
    if heads[1] != heads[2]:
        return _set_against(base, ours, theirs)
    body = _merge_texts(*(split_paragraphs(text.partition("\n")[2]) for text in (base, ours, theirs)))
    return MergedFile(f"{heads[1]}\n{body.text}".rstrip("\n"), body.conflicts, body.looks)


def _settle(base: str, ours: str, theirs: str) -> MergedFile | None:
    """Return what needs no merging: at most one of them changed it, or both alike."""
    if ours in (theirs, base):
        return MergedFile(theirs)
    return MergedFile(ours) if theirs == base else None


def _merge_texts(base: Text, ours: Text, theirs: Text) -> MergedFile:
    parts = _merge_parts(base.parts, ours.parts, theirs.parts)
    return _join(settle(base.start, ours.start, theirs.start), parts, settle(base.end, ours.end, theirs.end))


@dataclass(frozen=True, slots=True)
class _Region:
    """A run of parts that changes touch; those of the two sides that meet are in one run."""

    start: int
    end: int
    ours: tuple[Hunk[Part], ...]
    theirs: tuple[Hunk[Part], ...]

    def read(self, base: Parts, ours: Mapping[int, Part], theirs: Mapping[int, Part]) -> tuple[Parts, Parts, Parts]:
        """Return its parts as they were, with our changes, and with theirs; the mappings have the unchanged ones."""
        return base[self.start : self.end], self._apply(ours, self.ours), self._apply(theirs, self.theirs)

    def _apply(self, kept: Mapping[int, Part], hunks: Sequence[Hunk[Part]]) -> Parts:
        made: list[Part] = []
        done = self.start
        for hunk in hunks:
            made += (*(kept[place] for place in range(done, hunk.start)), *hunk.new)
            done = hunk.end
        return (*made, *(kept[place] for place in range(done, self.end)))


def _merge_parts(base: Parts, ours: Parts, theirs: Parts) -> Iterator[tuple[Part, MergedFile]]:
    changes = find_hunks(base, ours), find_hunks(base, theirs)
    kept_ours, kept_theirs = _find_kept(base, ours, changes[0]), _find_kept(base, theirs, changes[1])

    def keep(start: int, end: int) -> Iterator[tuple[Part, MergedFile]]:
        for place in range(start, end):
            gap = settle_gap(base[place].gap, kept_ours[place].gap, kept_theirs[place].gap)
            yield Part(base[place].words, gap), MergedFile(base[place].words)

    done = 0
    for region in _find_regions(*changes):
        yield from keep(done, region.start)
        yield from _merge_region(*region.read(base, kept_ours, kept_theirs))
        done = region.end
    yield from keep(done, len(base))


def _find_kept(base: Parts, side: Parts, hunks: Iterable[Hunk[Part]]) -> Mapping[int, Part]:
    """Return the parts of a side that stand for unchanged parts of the base, by their places there."""
    kept: dict[int, Part] = {}
    done = at = 0
    for hunk in (*hunks, Hunk(len(base), len(base), ())):
        kept |= {place: side[at + place - done] for place in range(done, hunk.start)}
        at += hunk.start - done + len(hunk.new)
        done = hunk.end
    return kept


def _find_regions(ours: Sequence[Hunk[Part]], theirs: Sequence[Hunk[Part]]) -> Sequence[_Region]:
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


def _merge_region(base: Parts, ours: Parts, theirs: Parts) -> Iterator[tuple[Part, MergedFile]]:
    if len(base) == len(ours) == len(theirs):
        for three in zip(base, ours, theirs, strict=True):
            merged = _merge_words(*(part.words for part in three))
            yield Part(merged.text, settle_gap(*(part.gap for part in three))), merged
        return
    merged = _merge_words(*map(join_parts, (base, ours, theirs)))
    if merged.text:
        yield Part(merged.text, settle_last_gap(base, ours, theirs)), merged


def _merge_words(base: str, ours: str, theirs: str) -> MergedFile:
    if settled := _settle(base, ours, theirs):
        return settled
    is_code = any(is_fenced(text) for text in (base, ours, theirs))
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


def _join(start: str, merged: Iterable[tuple[Part, MergedFile]], end: str) -> MergedFile:
    found = [*merged]
    text = join_parts([part for part, _ in found])
    conflicts, looks = sum(one.conflicts for _, one in found), sum(one.looks for _, one in found)
    return MergedFile(f"{start}{text}{end}" if text else "", conflicts, looks)
