"""Take a new official text in: ids live on, words stay, and people are asked to look where the meaning changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from youth_report.codec.json_text import read_descent, read_report, write_descent, write_report
from youth_report.editing import reopening
from youth_report.editing.chronicle import find_day
from youth_report.editing.front_matter import is_nickname
from youth_report.intake import segments
from youth_report.intake.alignment import align, compare, name_blocks, revise, set_beside
from youth_report.model import Block, BlockId, Descent, Lineage, Mending, Passage, RawBlock, Report, WrongUsage
from youth_report.model.lineage import Piece
from youth_report.ports import ContentFolder, Reader
from youth_report.workflow.changed_words import find_changes
from youth_report.workflow.documents import read_blocks
from youth_report.workflow.draft import check_edits, take_stock
from youth_report.workflow.tools import Desk


@dataclass(frozen=True, slots=True)
class Revised:
    """What happened to a report when its new text came."""

    old: Report
    new: Report
    descent: Descent
    to_look: tuple[Passage, ...]
    """Passages whose official text changed its meaning, was cut or joined since people wrote."""
    shelf: tuple[Passage, ...]
    """Words for blocks that are gone."""
    changes: Mapping[BlockId, tuple[Piece, ...]]
    """The official words before and now, word by word, of each block whose words changed; for a passage to look at,
    those since someone looked."""


def revise_report(desk: Desk, data: bytes, name: str, readers: Mapping[str, Reader], on: str) -> Revised:
    """Take a document in as the next official text, whole or not at all."""
    draft = take_stock(desk)
    raws = read_blocks(data, name, readers)
    if [_strip(raw) for raw in raws] == [_strip_block(block) for block in draft.report.blocks]:
        mend = "Check that it is the right file. Nothing was changed."
        raise WrongUsage("this is the official text that the report has already", mend=mend, where=name)
    known = tuple(sorted({record.sitting for record in draft.records if find_day(record) == on}))
    new, descent = _descend(desk, draft.report, raws, Descent(on, Lineage(()), known=known))
    number = max(desk.folder.official()) + 1
    desk.folder.add_revision(number, write_report(new), write_descent(descent), (name, data))
    return see_last(desk)


def mend_last(desk: Desk, mendings: Sequence[Mending]) -> Revised:
    """Take down what a person says about where blocks live on, and follow it."""
    if not all(is_nickname(mending.by) for mending in mendings):
        raise WrongUsage("it is not said who mends it", mend="Say so with a short nickname: --by Robin.")
    number, old, new, descent = _read_last(desk.folder)
    spoken = {(mending.old, mending.new) for mending in mendings}
    named = {mending.old for mending in mendings if mending.old}
    kept = [one for one in descent.mendings if (one.old, one.new) not in spoken and one.old not in named]
    raws = [_strip_block(block) for block in new.blocks]
    report, mended = _descend(desk, old, raws, replace(descent, mendings=(*kept, *mendings)))
    draft = take_stock(desk)
    check_edits(desk, draft, report, (*draft.past[:-1], replace(draft.past[-1], descent=mended)))
    desk.folder.mend_revision(number, write_report(report), write_descent(mended))
    return see_last(desk)


def see_last(desk: Desk) -> Revised:
    """Return what happened when the latest official text came."""
    _, old, _, descent = _read_last(desk.folder)
    draft = take_stock(desk)
    to_look = tuple(passage for passage in draft.edition.passages if passage.changed)
    before = {block.id: block.text for block in old.blocks}
    reworded = {
        block.id: set_beside(before[block.id], block.text)
        for block in draft.report.blocks
        if before.get(block.id, block.text) != block.text
    }
    return Revised(
        old, draft.report, descent, to_look, draft.edition.shelf, {**reworded, **find_changes(draft.edition)}
    )


def _read_last(folder: ContentFolder) -> tuple[int, Report, Report, Descent]:
    texts, descents = folder.official(), folder.lineages()
    *_, before, number = (0, *sorted(texts))
    if not before or number not in descents:
        mend = "Take a new official text in with: youth-report revise REPORT --from FILE"
        raise WrongUsage("this report has only its first official text", mend=mend, where=folder.name)
    where = f"{folder.name}/official"
    old, new = (read_report(texts[one], f"{where}/{one}.json") for one in (before, number))
    return number, old, new, read_descent(descents[number], f"{where}/{number}.lineage.json")


def _descend(desk: Desk, old: Report, raws: Sequence[RawBlock], so_far: Descent) -> tuple[Report, Descent]:
    """Return the new report with lasting ids, and how it came of the old one."""
    texts = desk.folder.official()
    earlier = [read_report(text, f"{desk.folder.name}/official/{number}.json") for number, text in texts.items()]
    taken = {block.id for report in earlier if report.revision <= old.revision for block in report.blocks}
    lineage = align(tuple(old.blocks), raws, so_far.mendings)
    lineage = name_blocks(_keep_names(lineage, so_far.lineage, taken), taken)
    new = segments.cut_report(revise(old, raws, lineage, taken=taken), desk.segmenter.split)
    before, after = ({block.id: block.text for block in report.blocks} for report in (old, new))
    reasons = reopening.find_reasons(lineage, before, after, compare)
    return new, replace(so_far, lineage=lineage, reasons=reasons)


def _keep_names(lineage: Lineage, so_far: Lineage, taken: set[BlockId]) -> Lineage:
    """Return a lineage whose new blocks have the ids that they had before it was mended, as far as these are free."""
    names = {number: id_ for row in so_far.rows for number, id_ in zip(row.new, row.ids, strict=True)}
    rows = [
        replace(
            row,
            ids=tuple(
                id_ or (names.get(number) if names.get(number) not in taken else None)
                for number, id_ in zip(row.new, row.ids, strict=True)
            ),
        )
        for row in lineage.rows
    ]
    return Lineage(tuple(rows))


def _strip(raw: RawBlock) -> RawBlock:
    return replace(raw, line=0)


def _strip_block(block: Block) -> RawBlock:
    return RawBlock(block.kind, block.text, block.level, media=block.media)
