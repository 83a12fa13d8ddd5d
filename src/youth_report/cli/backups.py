"""Commands that keep a report safe: all of it out, all of it in, and is it sound."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from youth_report.app.sources import read_source
from youth_report.cli.screen import show_json
from youth_report.cli.words import json_option, quiet_option, workshop

if TYPE_CHECKING:
    from youth_report.workflow.keep_safe import Sound


@click.command("backup")
@click.argument("name", metavar="REPORT")
@click.argument("place", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@json_option
@quiet_option
def backup(name: str, place: Path, *, as_json: bool, quiet: bool) -> None:
    """Write all of a report into one zip file, its log as text.

    \b
    Example:
      youth-report backup our-town-2026 our-town.zip
    """
    from youth_report.workflow.keep_safe import back_up

    shop = workshop()
    data = back_up(shop.desk(name))
    shop.write_bytes(place, data)
    if as_json:
        show_json({"file": str(place), "bytes": len(data)})
    elif not quiet:
        click.echo(f"Wrote {place} ({len(data) / 1000:.0f} kB). Put it back with: youth-report restore {place}")


@click.command("restore")
@click.argument("source", metavar="FILE")
@click.option("--as", "new_name", metavar="NAME", default="", help="Another name for the report.")
@json_option
@quiet_option
def restore(source: str, new_name: str, *, as_json: bool, quiet: bool) -> None:
    """Make a report's folder from a backup, whole or not at all. A report that is there is never written over.

    \b
    Example:
      youth-report restore our-town.zip --as our-town-again
    """
    from youth_report.codec.backup_text import read_backup
    from youth_report.workflow import keep_safe

    data, file_name = read_source(source)
    name, files = read_backup(data, file_name)
    with workshop().empty_report(new_name or name) as (folder, log):
        sound = keep_safe.restore(files, folder, log, file_name)
    _tell(new_name or name, sound, as_json=as_json, quiet=quiet)


@click.command("verify")
@click.argument("name", metavar="REPORT")
@json_option
@quiet_option
def verify(name: str, *, as_json: bool, quiet: bool) -> None:
    """See whether all of a report can be read, and whether its log is what was written.

    \b
    Example:
      youth-report verify our-town-2026
    """
    from youth_report.workflow import keep_safe

    desk = workshop().desk(name)
    _tell(name, keep_safe.verify(desk.folder, desk.log), as_json=as_json, quiet=quiet)


def _tell(name: str, sound: Sound, *, as_json: bool, quiet: bool) -> None:
    if as_json:
        show_json({"report": name, **asdict(sound)})
    elif not quiet:
        told = f"{sound.records} records in the log, {sound.sittings} edit files, {_count_texts(sound.revisions)}"
        click.echo(f"{name} is sound: {told}." + (f" Seal of the log: {sound.seal[:16]}." if sound.seal else ""))


def _count_texts(count: int) -> str:
    return f"{count} official text{'' if count == 1 else 's'}"


COMMANDS = (backup, restore, verify)
