"""Actions of `edit` for work without the web: make a sheet, take it back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from youth_report.app.sources import read_source
from youth_report.cli.screen import show_json
from youth_report.cli.words import json_option, quiet_option, workshop
from youth_report.model import WrongUsage

if TYPE_CHECKING:
    from youth_report.workflow.sheets import Taken

_SHOWN = 70


@click.command("sheet")
@click.option("--section", metavar="WORDS", default="", help="One section: an id such as b7, or words of its heading.")
@click.option("--format", "form", type=click.Choice(["docx", "odt", "md", "html"]), default="docx", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="The file or the folder for it.")
@json_option
@quiet_option
@click.pass_obj
def sheet(name: str, section: str, form: str, out: Path | None, *, as_json: bool, quiet: bool) -> None:
    """Make a sheet to write on, in a word processor or by hand: official words, words so far, a place to write.

    \b
    Example:
      youth-report edit our-town-2026 sheet --section "What we found" --format docx
    """
    place = make_sheet(name, section=section, form=form, out=out)
    if as_json:
        show_json({"file": str(place)})
    elif not quiet:
        click.echo(f"Made {place}.")
        if form != "html":
            click.echo(f"When it is filled in: youth-report edit {name} add {place.name}")


@click.command("add")
@click.argument("file", metavar="FILE")
@click.option("--by", metavar="NICK", default="", help="Who wrote it, where the sheet does not say so.")
@click.option("--date", "day", metavar="DAY", default="", help="When it was written, such as 2026-05-12.")
@json_option
@quiet_option
@click.pass_obj
def add(name: str, file: str, by: str, day: str, *, as_json: bool, quiet: bool) -> None:
    """Take a filled sheet back, or an edit file. What has no place on it is kept and shown.

    \b
    Example:
      youth-report edit our-town-2026 add sheet.docx --by Moss --date 2026-05-12
    """
    taken = add_sheet(name, file, by=by, date=day)
    if as_json:
        show_json(tell_taken(taken))
    elif not quiet:
        click.echo("\n".join(describe_taken(taken)))


def make_sheet(name: str, *, section: str, form: str, out: Path | None) -> Path:
    """Make the sheet of a report and return where it is."""
    from youth_report.app.sheet_tools import put_together
    from youth_report.workflow import sheets

    shop = workshop()
    data = sheets.make_sheet(shop.desk(name), put_together(shop, name), f".{form}", section)
    part = re.sub(r"[^a-z0-9]+", "-", section.lower()).strip("-")[:40]
    file_name = f"{'-'.join(filter(None, (Path(name).name, part)))}-sheet.{form}"
    place = out / file_name if out and out.is_dir() else out or Path(file_name)
    shop.write_bytes(place, data)
    return place


def add_sheet(name: str, file: str, *, by: str = "", date: str = "") -> Taken:
    """Take a file in and return what was found in it."""
    from youth_report.app.sheet_tools import put_together
    from youth_report.sheets.heads import read_date
    from youth_report.workflow import sheets

    day = read_date(date)
    if date and not day:
        raise WrongUsage(f"{date} is not a day", mend="Write it as 2026-05-12.", where="--date")
    data, file_name = read_source(file)
    shop = workshop()
    return sheets.take_sheet(shop.desk(name), put_together(shop, name), data, file_name, by=by, date=day)


def tell_taken(taken: Taken) -> dict[str, object]:
    """Return what was taken, for machines."""
    return {
        "sittings": list(taken.names),
        "by": taken.by,
        "date": taken.date,
        "taken": [{"block": one.block, "action": one.action or "words", "how": one.how} for one in taken.written],
        "unplaced": [{"near": one.near, "why": one.why, "words": one.text} for one in taken.leftovers],
        "unchanged": taken.untouched,
        "before": taken.before,
    }


def describe_taken(taken: Taken) -> Iterator[str]:
    """Yield what was taken, line by line, for people."""
    if taken.before:
        yield f"This file was taken in already, as {taken.names[0]}. Nothing was changed."
        return
    for one in taken.written:
        said = one.action or f'"{_shorten(one.text)}"' if one.text or one.action else "taken over"
        yield f"  {one.block}{f' to {one.last}' if one.last else ''}: {said}{f' ({one.how})' if one.how else ''}"
    for left in taken.leftovers:
        where = ", near ".join(filter(None, (left.place, left.near)))
        yield f'  No place: "{_shorten(left.text)}" ({where}). {left.why}.'
    counts = (len(taken.written), len(taken.leftovers), taken.untouched)
    yield "Taken from {}: {}. Without a place: {}. Left empty: {}.".format(taken.by, *counts)
    if taken.written:
        yield f"It is in {', '.join(f'edits/{name}.md' for name in taken.names)}."
    if taken.leftovers:
        yield f"What has no place is kept in edits/unplaced/{taken.names[0]}.md. Put it in an edit file."


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


ACTIONS = (sheet, add)
