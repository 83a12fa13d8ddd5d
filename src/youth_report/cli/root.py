"""The commands, and what they share."""

from __future__ import annotations

import sys

import click

from youth_report.cli import backups, edits, merging, narration, recordings, reports, revisions, terms, texts
from youth_report.cli.screen import fail
from youth_report.model import YouthReportError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="youth-report")
def commands() -> None:
    """Make child-friendly editions of official reports: easy to read, easy to hear, true to the original.

    \b
    Begin with:
      youth-report new our-report --from annual-report.md
      youth-report build our-report
    """


for room in (reports, narration, revisions, texts, terms, edits, backups, recordings, merging):
    for command in room.COMMANDS:
        commands.add_command(command)


def main() -> None:
    """Run the command line; say errors plainly and end with the exit codes of docs/reference/commands.md."""
    try:
        commands()
    except YouthReportError as error:
        fail(error)
    except KeyboardInterrupt:
        click.echo("Stopped. Nothing was left half-written.", err=True)
        sys.exit(130)
