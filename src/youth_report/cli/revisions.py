"""The command that takes a new official text in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from youth_report.app.sources import read_source
from youth_report.cli.screen import show_json, show_table
from youth_report.cli.words import json_option, quiet_option, workshop
from youth_report.model import BlockId, WrongUsage
from youth_report.model.lineage import Change, Fate, LineageRow, Mending, Piece

if TYPE_CHECKING:
    from youth_report.workflow.revise import Revised

_FIRST_WORDS = 60
_MARKS = {Fate.KEPT: "{}", Fate.GONE: "[-{}-]", Fate.COME: "{{+{}+}}"}


@click.command("revise")
@click.argument("name", metavar="REPORT")
@click.option(
    "--from", "source", default="", metavar="FILE", help="The new official document, or - for standard input."
)
@click.option(
    "--mend", multiple=True, metavar="OLD=NEW", help="Where a block lives on: b7=12, b7=gone, new=12. Again for more."
)
@click.option("--by", default="", metavar="NICK", help="With --mend: who says so.")
@click.option("--words", is_flag=True, help="Show word by word what changed in every block, not only where to look.")
@json_option
@quiet_option
def revise(name: str, source: str, mend: tuple[str, ...], by: str, *, words: bool, as_json: bool, quiet: bool) -> None:
    """Take a new official text in and carry every edit over. Without --from: tell what happened the last time.

    \b
    Example:
      youth-report revise our-town-2026 --from annual-report-2.md
      youth-report revise our-town-2026 --mend b7=12 --by Robin
      youth-report revise our-town-2026 --words
    """
    from youth_report.workflow import revise as work

    if source and mend:
        raise WrongUsage("two things are wanted at once", mend="Take the text in first, and mend it then.")
    shop = workshop()
    desk = shop.desk(name)
    if source:
        data, file_name = read_source(source)
        done = work.revise_report(desk, data, file_name, shop.readers(), shop.today())
    elif mend:
        done = work.mend_last(desk, [_read_mending(text, by) for text in mend])
    else:
        done = work.see_last(desk)
    if as_json:
        show_json(_tell_data(done))
    elif not quiet:
        _tell(name, done, every=words)


def _read_mending(text: str, by: str) -> Mending:
    old, equals, new = (part.strip() for part in text.partition("="))
    if not (equals and old and (new == "gone" or new.isdecimal()) and (old != "new" or new != "gone")):
        mend = "Write b7=12 (b7 is block 12 of the new text), b7=gone, or new=12 (block 12 is new)."
        raise WrongUsage(f"{text[:40]} does not say where a block lives on", mend=mend)
    number = int(new[:9]) if new.isdecimal() else None
    return Mending(None if old == "new" else BlockId(old), number, by)


def _tell_data(done: Revised) -> dict[str, Any]:
    return {
        "revision": done.new.revision,
        "on": done.descent.on,
        "changes": _count_changes(done.descent.lineage.rows),
        "rows": [
            {
                "change": row.change.value,
                "old": row.old,
                "new": row.new,
                "ids": row.ids,
                "moved": row.moved,
                "by": row.by,
            }
            for row in done.descent.lineage.rows
        ],
        "look": [{"block": one.id, "words": one.text, "reason": one.changed} for one in done.to_look],
        "words": {
            block: [{"fate": piece.fate.value, "text": piece.text} for piece in pieces]
            for block, pieces in done.changes.items()
        },
        "shelf": [{"block": one.id, "words": one.text, "by": one.authors} for one in done.shelf],
    }


def _count_changes(rows: Iterable[LineageRow]) -> dict[str, int]:
    counts = Counter(row.change for row in rows)
    return {change.value: counts[change] for change in Change}


def _tell(name: str, done: Revised, *, every: bool) -> None:
    counts = _count_changes(done.descent.lineage.rows)
    told = ", ".join(f"{count} {change}" for change, count in counts.items())
    click.echo(f"Official text {done.new.revision} of {name}: {told}.")
    rows = [
        cells for row in done.descent.lineage.rows if row.change is not Change.UNCHANGED for cells in _draw(row, done)
    ]
    if rows:
        show_table("What changed", ("change", "block", "number", "words"), rows)
    if done.to_look:
        cells = [(one.id, one.text or "(left out)", one.changed) for one in done.to_look]
        show_table("Please look: do these words still fit?", ("block", "words", "why"), cells)
    shown = [block for block in done.changes if every or block in {one.id for one in done.to_look}]
    if shown:
        marked = [(block, _mark(done.changes[block])) for block in shown]
        show_table("The official words: [-gone-] and {+new+}", ("block", "word by word"), marked)
    if done.shelf:
        cells = [(one.id, one.text, ", ".join(one.authors)) for one in done.shelf]
        show_table("On the shelf: words for blocks that are gone", ("block", "words", "by"), cells)
    if rows:
        click.echo(f"Is a block in the wrong row? Mend it: youth-report revise {name} --mend b7=12 --by NICK")


def _mark(pieces: Iterable[Piece]) -> str:
    return " ".join(_MARKS[piece.fate].format(piece.text) for piece in pieces)


def _draw(row: LineageRow, done: Revised) -> Iterator[tuple[str, str, str, str]]:
    old = {block.id: block.text for block in done.old.blocks}
    new = {block.id: block.text for block in done.new.blocks}
    what = f"{row.change.value}, moved" if row.moved and row.change is not Change.MOVED else row.change.value
    for ended in row.ended:
        yield (what, f"{ended} ends", "", _shorten(old[ended]))
    for number, id_ in zip(row.new, row.ids, strict=True):
        if id_:
            yield (what, id_, str(number), _shorten(new[id_]))


def _shorten(words: str) -> str:
    return words if len(words) <= _FIRST_WORDS else f"{words[:_FIRST_WORDS].rstrip()}…"


COMMANDS = (revise,)
