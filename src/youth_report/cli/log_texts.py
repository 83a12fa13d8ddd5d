"""Actions of `edit` that turn the log to text and back."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from youth_report.cli.screen import show_json
from youth_report.cli.words import json_option, quiet_option, workshop


@click.command("export")
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), default=None, help="The file. Without it: the screen."
)
@click.pass_obj
def export(name: str, out: Path | None) -> None:
    """Write the whole log as text: one record a line, good to keep in git.

    \b
    Example:
      youth-report edit our-town-2026 export --out our-town-log.jsonl
    """
    from youth_report.workflow.log_files import export_log

    shop = workshop()
    text = export_log(shop.desk(name))
    if out is None:
        sys.stdout.buffer.write(text.encode())
    else:
        shop.write_text(out, text)


@click.command("import")
@click.argument("source", metavar="FILE")
@json_option
@quiet_option
@click.pass_obj
def import_(name: str, source: str, *, as_json: bool, quiet: bool) -> None:
    """Take a log in that was exported; what is there already is left alone.

    \b
    Example:
      youth-report edit our-town-2026 import our-town-log.jsonl
    """
    from youth_report.app.sources import read_source
    from youth_report.workflow.log_files import import_log

    data, file_name = read_source(source)
    added = import_log(workshop().desk(name), data, file_name)
    if as_json:
        show_json({"added": added})
    elif not quiet:
        click.echo(f"Added {added} {'record' if added == 1 else 'records'} to the log of {name}.")


ACTIONS = (export, import_)
