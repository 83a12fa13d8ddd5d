"""Sorts what was typed on a sheet: words for a block, a new block, or something for people to look at."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from youth_report.model import BlockId
from youth_report.sheets.entries import Found, Leftover, Written
from youth_report.sheets.known_blocks import KnownBlock, KnownBlocks, Role
from youth_report.sheets.likeness import count_new_words, cut_after, fold, measure_likeness
from youth_report.sheets.placing import Row
from youth_report.sheets.readings import has_unknown_name, is_state
from youth_report.sheets.restoring import clean, restore

_KEEP = frozenset({"keep", "keep it", "keep as it is", "keep it as it is", "good as it is", "ok", "okay"})
_TICKS = "✓✔☑✅👍"
_LEAVE_OUT = re.compile(r"leave (?:it )?out[.!]?(?:\s*[:\u2013\u2014-]\s*(.*))?", re.IGNORECASE | re.DOTALL)
_DECISION = re.compile(r"(?:use plain words|accept|decline|talk)\s*:.*", re.IGNORECASE)
_NEW = re.compile(r"new\W*|\W+|y\s?[0-9]{1,4}\W*", re.IGNORECASE)
_SLIP = 2
"""New words up to which a change of the official words may be a slip of the hand."""
_VARIANT = 0.6


class Sorter:
    """Goes through the rows of one sheet, from the first to the last."""

    def __init__(self, known: KnownBlocks, taken: Collection[BlockId]) -> None:
        """Take what may stand on the sheet, and the names of blocks that are taken already."""
        self._known = known
        self._next = max((int(name[1:]) for name in taken if name.startswith("y") and name[1:].isdecimal()), default=0)
        self._written: dict[BlockId, Written] = {}
        self._covered: dict[BlockId, BlockId] = {}
        self._leftovers: list[Leftover] = []
        self._seen: set[BlockId] = set()
        self._last: BlockId | None = None
        """The block of the row above."""

    def sort(self, rows: Sequence[Row]) -> Found:
        """Return all that was typed in the rows."""
        tables = {row.reading.table for row in rows if row.blocks}
        ahead = _look_ahead(rows)
        for row, below in zip(rows, ahead, strict=True):
            if row.blocks:
                self._take(row)
            else:
                self._take_stray(row, below, is_sheet=row.reading.table in tables - {0})
            for note in row.reading.notes:
                self._leave(note, "It is a note beside the words, not one of them", row)
        written = tuple(self._written.values())
        touched = {block for one in written for block in (one.block, one.last)} | {*self._covered}
        touched |= {one.near for one in self._leftovers}
        return Found(written, tuple(self._leftovers), len(self._seen - touched))

    def _take(self, row: Row) -> None:
        block = self._known.by_id[row.blocks[0]]
        reading = row.reading
        above, self._last = self._last, row.blocks[-1]
        self._seen |= set(row.blocks)
        if reading.joined and not reading.text(Role.WRITTEN) and above:
            self._stretch(above, row)
        typed, how, rest = self._choose_words(row)
        for text, why in rest:
            self._leave(text, why, row)
        if typed:
            self._write(row, block, typed, how)
        for role, where in ((Role.NAME, "first"), (Role.OTHER, "wrong")):
            self._leave(reading.text(role), f"It stands in the {where} column", row)

    def _choose_words(self, row: Row) -> tuple[str, str, list[tuple[str, str]]]:
        """Return the words for a block, how they were found, and what else was typed, each with why it is left."""
        typed = clean(row.reading.text(Role.WRITTEN))
        blocks = [self._known.by_id[name] for name in row.blocks]
        drafts = [text for one in blocks for text in one.texts]
        originals = [text for one in blocks for text in one.originals]
        # Words so far may be the official ones, where people said that they are good as they are.
        so_far = _find_typed(row.reading.text(Role.SO_FAR), [*drafts, *originals], self._known)
        if not so_far[0] and self._is_shortened(row.reading.text(Role.SO_FAR), drafts):
            so_far = clean(row.reading.text(Role.SO_FAR)), False
        official = _find_typed(row.reading.text(Role.OFFICIAL), originals, self._known)
        rest: list[tuple[str, str]] = []
        how = row.how
        for text, column, added in (
            (*so_far[:1], "words so far", so_far[1]),
            (*official[:1], "official words", official[1]),
        ):
            if not text:
                continue
            slip = column == "official words" and not added and self._is_slip(text, blocks)
            if typed or slip:
                rest.append((text, f"It stands in the column of the {column}"))
            else:
                typed, how = text, f"it stood in the column of the {column}"
        return typed, how, rest

    def _is_slip(self, text: str, blocks: Iterable[KnownBlock]) -> bool:
        return count_new_words(fold(text), fold(" ".join(one.official for one in blocks))) <= _SLIP

    def _is_shortened(self, text: str, drafts: Sequence[str]) -> bool:
        """Tell whether a person took whole lines out of the words so far."""
        is_whole = any(fold(one) in fold(text) for one in drafts)
        return bool(text and drafts) and not is_whole and not is_state(text, self._known)

    def _write(self, row: Row, block: KnownBlock, typed: str, how: str) -> None:
        last = row.blocks[-1] if len(row.blocks) > 1 else None
        if _DECISION.fullmatch(typed):
            self._leave(
                typed, "Decisions and the glossary's words are not for a sheet. Write them in an edit file", row
            )
            return
        if last and not self._is_range(row.blocks):
            names = ", ".join(row.blocks)
            self._leave(typed, f"It stands beside {names}, which do not follow on each other", row)
            return
        shown = row.reading.text(Role.SO_FAR)
        beside = shown if shown and not _find_typed(shown, [*block.texts, *block.originals], self._known)[0] else None
        one = Written(block.id, row.reading.place, last=last, how=how, beside=beside)
        one = _read_action(one, typed, block)
        self._add(one, row)

    def _add(self, one: Written, row: Row) -> None:
        spread = self._spread(one)
        other = self._written.get(one.block)
        if other is None and not any(block in self._covered for block in spread):
            self._written[one.block] = one
            self._covered |= dict.fromkeys(spread, one.block)
        elif other and other.action == one.action and fold(other.text) == fold(one.text):
            return
        elif other and not other.action and not one.action and not one.last and not _is_variant(one.text, other.text):
            self._written[one.block] = replace(other, text=f"{other.text}\n\n{one.text}")
        else:
            whole = one.text or one.action
            self._leave(whole, f"There is something else for {one.block} on this sheet already", row)

    def _stretch(self, above: BlockId, row: Row) -> None:
        """Let the words above count for this row's blocks, too: both have one place to write."""
        start = self._covered.get(above)
        one = self._written.get(start) if start else None
        if one is None or one.new or not self._is_range([above, *row.blocks]):
            return
        self._written[one.block] = replace(one, last=row.blocks[-1])
        self._covered |= dict.fromkeys(row.blocks, one.block)

    def _take_stray(self, row: Row, below: BlockId | None, *, is_sheet: bool) -> None:
        reading = row.reading
        name = reading.text(Role.NAME)
        words = clean(reading.text(Role.WRITTEN))
        around = [
            text
            for role in (Role.OFFICIAL, Role.SO_FAR)
            if (text := reading.text(role)) and not is_state(text, self._known)
        ]
        marked = not name or _NEW.fullmatch(name)
        is_sheet = is_sheet or fold(name) == "new"
        if is_sheet and words and marked and not around and not self._has_state(row):
            self._add_new(words, row, below)
        else:
            pieces = [name if not marked else "", *around, words]
            why = "It is not said which part it belongs to"
            if has_unknown_name(name.splitlines()):
                why = f"There is no part called {name.strip()[:40]}"
            self._leave("\n\n".join(filter(None, pieces)), why, row)
        self._leave(reading.text(Role.OTHER), "It is not said which part it belongs to", row)

    def _has_state(self, row: Row) -> bool:
        return any(row.reading.text(role) for role in (Role.OFFICIAL, Role.SO_FAR))

    def _add_new(self, words: str, row: Row, below: BlockId | None) -> None:
        self._next += 1
        block = BlockId(f"y{self._next}")
        after = self._last
        if after is None and below is not None and (place := self._known.places[below]):
            after = self._known.blocks[place - 1].id
        self._written[block] = Written(block, row.reading.place, text=words, new=True, after=after, how="as a new part")
        self._last = block

    def _spread(self, one: Written) -> Sequence[BlockId]:
        places = self._known.places
        return [known.id for known in self._known.blocks[places[one.block] : places[one.last or one.block] + 1]]

    def _is_range(self, blocks: Sequence[BlockId]) -> bool:
        """Tell whether blocks are official ones that follow on each other, but for what young people added between."""
        known = self._known
        if any(block not in known.places or not known.by_id[block].official for block in blocks):
            return False
        start, end = known.places[blocks[0]], known.places[blocks[-1]]
        between = [one.id for one in known.blocks[start : end + 1] if one.official]
        return between == list(blocks)

    def _leave(self, text: str, why: str, row: Row) -> None:
        text = clean(text)
        if text and fold(text) not in self._known.phrases:
            near = row.blocks[0] if row.blocks else self._last
            self._leftovers.append(Leftover(text, why, row.reading.place, near))


def _look_ahead(rows: Sequence[Row]) -> Iterator[BlockId | None]:
    """Yield for each row the next block that is named in it or below."""
    ahead: list[BlockId | None] = []
    below: BlockId | None = None
    for row in reversed(rows):
        below = row.blocks[0] if row.blocks else below
        ahead.append(below)
    return reversed(ahead)


def _find_typed(text: str, own: Sequence[str], known: KnownBlocks) -> tuple[str, bool]:
    """Return what was typed in a column that had words of its own, and whether those words are still there."""
    if not text or is_state(text, known) or fold(text) in set(map(fold, own)):
        return "", True
    lines = [line for line in text.splitlines() if line.strip()]
    told = {fold(line) for one in own for line in one.splitlines()} | {fold(one) for one in own}
    new = [line for line in lines if fold(line) not in told and not is_state(line, known)]
    if not new:
        return "", True
    for one in filter(fold, own):
        if (rest := cut_after(text, one)) is not None:
            return clean(rest), True
    if len(new) < len(lines) and any(
        {fold(line) for line in one.splitlines()} <= {fold(line) for line in lines} for one in own if fold(one)
    ):
        return clean("\n\n".join(new)), True
    if is_state(lines[0], known):
        return clean("\n\n".join(new)), True
    return clean(text), False


def _read_action(one: Written, typed: str, block: KnownBlock) -> Written:
    folded = fold(typed)
    if folded in _KEEP or not typed.strip(_TICKS + "\ufe0f "):
        return replace(one, action="keep")
    if found := _LEAVE_OUT.fullmatch(typed):
        reason = " ".join((found[1] or "").split())
        return replace(one, action=f"leave out: {reason}" if reason else "leave out")
    today = block.texts[0] if block.texts else ""
    if folded and folded == fold(today or block.official) and not one.last:
        return replace(one, action="keep")
    return replace(one, text=restore(typed, [*block.texts, block.official]))


def _is_variant(one: str, other: str) -> bool:
    return measure_likeness(fold(one), fold(other)) >= _VARIANT
