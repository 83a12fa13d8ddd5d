"""Make sheets to write on, and take them back when they are filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256

from youth_report.codec.json_text import read_report
from youth_report.editing import records, sittings
from youth_report.editing.chronicle import Contribution, find_contributions
from youth_report.editing.entries import Sitting
from youth_report.editing.story import tell_story
from youth_report.editing.view import take_view
from youth_report.intake import decode
from youth_report.model import BadInput, BlockId, Layer, Passage, Scorecard, SheetLine, WrongUsage, YouthReportError
from youth_report.ports import Clock, Meter, SheetFormat, SittingFolder, Templates
from youth_report.scoring import scorecards
from youth_report.sheets import compose, edit_text, heads, markdown_lines, starts, taking
from youth_report.sheets.entries import Leftover, Part, Written
from youth_report.sheets.known_blocks import KnownBlock, KnownBlocks
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.tools import Desk

PAGES = {".md": "session/sheet.md", ".html": "session/sheet.html"}
"""The sheets that templates make, by the endings of their files."""
_TEXTS = (".md", ".markdown", ".txt")


@dataclass(frozen=True, slots=True)
class SheetTools:
    """What is needed to make sheets and to take them back."""

    formats: Mapping[str, SheetFormat]
    """The formats of word processors, by the endings of their files."""
    templates: Templates
    meter: Meter
    sittings: SittingFolder
    clock: Clock


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken from a sheet."""

    names: tuple[str, ...]
    """Of the edit files; the first is that of the page with what could not be placed, too."""
    by: str
    date: str
    written: tuple[Written, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    untouched: int = 0
    before: bool = False
    """True where this very file was taken in at an earlier time; then nothing was done."""


def make_sheet(desk: Desk, tools: SheetTools, ending: str, section: str = "") -> bytes:
    """Return the sheet of a report, or of one section of it, as a file with this ending."""
    draft = take_stock(desk)
    passages = compose.pick_passages(draft.edition, section)
    official = {one.id: _score(replace(one, blocks=(one.official,)), tools.meter) for one in passages if one.official}
    ours = {one.id: _score(one, tools.meter) for one in passages if one.blocks}
    sheet = compose.compose(
        draft.edition, report=draft.name, made_on=tools.clock.today(), official=official, ours=ours, section=section
    )
    if ending in PAGES:
        return f"{tools.templates.render(PAGES[ending], sheet)}\n".encode()
    if ending not in tools.formats:
        known = ", ".join((*tools.formats, *PAGES))
        raise WrongUsage(f"there are no sheets that end in {ending}", mend=f"Choose one of: {known}.", where="--format")
    return tools.formats[ending].write(sheet)


def take_sheet(desk: Desk, tools: SheetTools, data: bytes, name: str, *, by: str = "", date: str = "") -> Taken:
    """Take a filled sheet in, or an edit file; raise `BadInput` where it does not say who wrote it."""
    mark = f"Taken from {name} ({sha256(data).hexdigest()[:12]})"
    for known, text in {**desk.folder.sittings(), **tools.sittings.unplaced()}.items():
        if mark.rpartition(" ")[2] in text[:1000]:
            return Taken((known,), "", "", before=True)
    lines, text = _read_lines(tools, data, name)
    head, rest = heads.take_head(lines)
    if text.lstrip().startswith("---") and not head.report:
        return _take_edit_file(desk, tools, text, name)
    if head.report not in {"", desk.folder.name}:
        raise BadInput(f"this is a sheet of {head.report}", mend=f"Give it to: edit {head.report} add", where=name)
    if not (by or head.by):
        raise BadInput("the sheet does not say who wrote on it", mend="Say so, such as: --by Moss", where=name)
    return _take_rows(desk, tools, rest, head.settle(by, date or head.date or tools.clock.today()), mark)


def list_unplaced(folder: SittingFolder) -> list[dict[str, str]]:
    """Return the words that could not be placed: the name of their sitting, and the page that shows them."""
    return [{"sitting": name, "words": text} for name, text in folder.unplaced().items()]


def _score(passage: Passage, meter: Meter) -> Scorecard:
    return scorecards.score_blocks(Layer.BLOCK, passage.id, "", passage.blocks, meter.measure)


def _read_lines(tools: SheetTools, data: bytes, name: str) -> tuple[Sequence[SheetLine], str]:
    ending = name[name.rfind(".") :].lower()
    if ending in tools.formats:
        return tools.formats[ending].read(data, name), ""
    if ending not in _TEXTS:
        known = ", ".join((*tools.formats, *_TEXTS))
        mend = f"Open it in a word processor and save it in another format. These can be read: {known}."
        raise BadInput(f"files that end in {ending} cannot be read", mend=mend, where=name)
    text = decode.decode(data, name)
    return markdown_lines.read_lines(text), text


def _take_edit_file(desk: Desk, tools: SheetTools, text: str, name: str) -> Taken:
    stem = re.sub(r"[^\w.-]+", "-", name.rpartition(".")[0]).strip("-.") or "sitting"
    sitting = sittings.parse(text, stem)
    draft = take_stock(desk)
    records.from_sitting(sitting, draft.report, draft.records, draft.proposals, draft.past)
    kept = tools.sittings.keep(stem, text, "")
    written = tuple(Written(entry.at.first, f"line {entry.at.line}") for entry in sitting.entries)
    return Taken((kept,), sitting.by, sitting.date, written)


def _take_rows(desk: Desk, tools: SheetTools, lines: Sequence[SheetLine], head: heads.Head, mark: str) -> Taken:
    draft = take_stock(desk)
    before = find_contributions(draft.records)
    known = _find_known(desk, draft, before, head)
    found = taking.take_back(lines, known, {record.block for record in before} | {*known.by_id})
    days = {one.sitting: one.on for one in before}
    day = starts.find_day(head.date, days)
    ways = starts.list_starts(head.date, head.made_on, days, lambda start: _read_words(draft, before, day, start))
    parts, leftovers = starts.split_by_start(found.written, ways, known)
    name = edit_text.name_file(head.by, day)
    note = ", ".join(filter(None, (head.group, f"written on {head.date}" if day != head.date else "")))
    write = partial(edit_text.write_edit_file, by=head.by, date=day, note=note, source=mark)
    if why := _find_slip(write(Part()), draft, name):
        raise BadInput(why, mend="Say who wrote it and when, such as: --by Moss --date 2026-05-12")
    sifted = [edit_text.sift(part, lambda some: _find_slip(write(some), draft, name)) for part in parts]
    leftovers = (*found.leftovers, *leftovers, *(one for _, left in sifted for one in left))
    kept = [part for part, _ in sifted if part.written]
    unplaced = edit_text.write_unplaced(leftovers, by=head.by, date=head.date, source=mark)
    names = _keep_all(tools.sittings, name, [write(part) for part in kept], unplaced)
    return Taken(names, head.by, day, tuple(one for part in kept for one in part.written), leftovers, found.untouched)


def _keep_all(folder: SittingFolder, name: str, files: Sequence[str], unplaced: str) -> tuple[str, ...]:
    """Keep edit files, and what has no place beside the first of them; return their names."""
    if not files and not unplaced:
        return ()
    first, *rest = files or [""]
    return (folder.keep(name, first, unplaced), *(folder.keep(name, text, "") for text in rest))


def _find_slip(text: str, draft: Draft, name: str) -> str:
    """Return why an edit file would be refused, or an empty text."""
    try:
        records.from_sitting(sittings.parse(text, name), draft.report, draft.records, draft.proposals, draft.past)
    except YouthReportError as slip:
        return slip.problem
    return ""


def _find_known(desk: Desk, draft: Draft, before: Sequence[Contribution], head: heads.Head) -> KnownBlocks:
    """Return what may stand on the sheet: the words of today, and of the day on which it was made."""
    made_on = head.made_on or head.date
    then = _read_words(draft, [one for one in before if one.on <= made_on], "9999-12-31", "")
    earlier = [read_report(text, f"official/{number}.json") for number, text in desk.folder.official().items()]
    once: dict[BlockId, list[str]] = {}
    for report in earlier:
        for block in report.blocks:
            once.setdefault(block.id, []).append(block.text)
    return KnownBlocks(
        [
            KnownBlock(
                one.id,
                one.official.text if one.official else "",
                _tell_texts(one, then.get(one.id, "")),
                tuple(dict.fromkeys(once.get(one.id, ()))),
            )
            for one in draft.edition.passages
        ],
        draft.edition.title,
    )


def _tell_texts(passage: Passage, then: str) -> tuple[str, ...]:
    """Return what a sheet may have in the column of the words so far, but for lines that tell a state."""
    official = passage.official.text if passage.official else ""
    return tuple(dict.fromkeys(text for text in (passage.text, then) if text not in {"", official}))


def _read_words(draft: Draft, before: Sequence[Contribution], on: str, starts_from: str) -> Mapping[BlockId, str]:
    """Return the words of each block as a sitting met them."""
    try:
        view = take_view(Sitting("", "", on, starts_from=starts_from), tell_story(draft.report, draft.past), before)
    except BadInput:
        return {}
    untouched = {block.id: block.text for block in view.official.values() if block.id not in view.seen}
    return untouched | {block: view.read_words(block) for block in view.seen if view.has(block)}
