"""Finds out which words the author had before them: those on the sheet, whatever others have written since."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import BlockId
from youth_report.sheets import wording
from youth_report.sheets.entries import Leftover, Part, Written
from youth_report.sheets.known_blocks import KnownBlocks
from youth_report.sheets.likeness import fold

OFFICIAL = "official"
"""What an edit file starts from whose author had the official words alone."""
_MOST_WAYS = 20
_WHY = "The words so far on this sheet are not those of any day. Compare them with the words of today"


@dataclass(frozen=True, slots=True)
class Start:
    """What an author may have had in front of them, as an edit file says it."""

    starts_from: str
    words: Mapping[BlockId, str]
    """The words of each block there; empty where it was left out, and a block that was not there yet has no place."""


def find_day(on: str, sittings: Mapping[str, str]) -> str:
    """Return the day that an edit file gets which was written on a day `on`.

    Sittings start from all earlier days. Only the log knows that one came in among them later, and files are shared
    without it, too. So a sheet never gets a day before that of the latest sitting.
    """
    return max([on, *sittings.values()])


def list_starts(
    on: str, made_on: str, sittings: Mapping[str, str], read_words: Callable[[str], Mapping[BlockId, str]]
) -> Iterator[Start]:
    """Yield what the author of a sheet may have had in front of them, the most likely first.

    `on` is the day on which it was filled in, `made_on` the day on which it was made (empty where it does not say so
    any more), `sittings` has the day of each sitting, and `read_words` gives the words for a `starts-from`.
    """
    until = min(made_on or on, on)
    seen = sorted(((day, name) for name, day in sittings.items() if day <= until), reverse=True)
    names = [name for _, name in seen[:_MOST_WAYS]]
    came_later = any(until < day < find_day(on, sittings) for day in sittings.values())
    ways = [*names, OFFICIAL, ""] if came_later else ["", *names, OFFICIAL]
    for starts_from in ways:
        yield Start(starts_from, read_words(starts_from))


def split_by_start(
    written: Sequence[Written], starts: Iterable[Start], known: KnownBlocks
) -> tuple[tuple[Part, ...], tuple[Leftover, ...]]:
    """Return the entries by what they start from, and those that fit no start as leftovers."""
    ways = _Ways(starts)
    waiting = tuple(written)
    parts: list[Part] = []
    while waiting:
        start, misfits = _choose_start(waiting, ways, known)
        if len(misfits) == len(waiting):
            break
        parts.append(Part(tuple(one for one in waiting if one not in misfits), start.starts_from))
        waiting = tuple(misfits)
    return tuple(parts), tuple(Leftover(one.text or one.action, _WHY, one.place, one.block) for one in waiting)


class _Ways:
    """Starts, each of which is worked out once, when it is first asked for."""

    def __init__(self, starts: Iterable[Start]) -> None:
        self._coming = iter(starts)
        self._done: list[Start] = []

    def __iter__(self) -> Iterator[Start]:
        yield from self._done
        for start in self._coming:
            self._done.append(start)
            yield start


def _choose_start(
    written: Sequence[Written], starts: Iterable[Start], known: KnownBlocks
) -> tuple[Start, Sequence[Written]]:
    """Return the first start that fits most entries, and the entries that it does not fit."""
    best: tuple[Start, Sequence[Written]] = (Start(OFFICIAL, {}), written)
    for start in starts:
        misfits = _find_misfits(written, start, known)
        if len(misfits) < len(best[1]):
            best = start, misfits
        if not misfits:
            break
    return best


def _find_misfits(written: Iterable[Written], start: Start, known: KnownBlocks) -> Sequence[Written]:
    added = {one.block for one in written if one.new}
    return [one for one in written if not _fits(one, start, known, added)]


def _fits(one: Written, start: Start, known: KnownBlocks, added: Collection[BlockId]) -> bool:
    if one.new:
        return one.after is None or one.after in added or one.after in start.words
    if one.block not in start.words:
        return False
    if one.beside is None:
        return True
    words, shown = start.words[one.block], fold(one.beside)
    if shown == fold(wording.NOTHING_YET):
        return fold(words) == fold(known.by_id[one.block].official)
    if shown.startswith(fold(wording.LEFT_OUT)):
        return not words
    return fold(words) == shown
