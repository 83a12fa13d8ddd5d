"""The command that looks at what people wrote."""

from __future__ import annotations

import sys

import click

from youth_report.cli.screen import show_rows
from youth_report.cli.words import json_option, workshop


@click.command()
@click.argument("name", metavar="REPORT")
@click.argument("action", type=click.Choice(["list", "conflicts", "history"]), default="list")
@click.option("--block", metavar="ID", default="", help="Only this block, such as b7.")
@json_option
def edit(name: str, action: str, block: str, *, as_json: bool) -> None:
    """Show how far each passage is (list), what clashes (conflicts), who proposed what (history).

    \b
    Example:
      youth-report edit our-town-2026 history --block b7
    """
    from youth_report.workflow.edits import list_conflicts, list_ideas, list_passages

    rows = {"list": list_passages, "conflicts": list_conflicts, "history": list_ideas}[action](workshop().desk(name))
    wanted = [row for row in rows if block in {"", row["block"]}]
    show_rows(wanted, title=f"Edits of {name}: {action}", as_json=as_json)
    sys.exit(1 if action == "conflicts" and wanted else 0)


COMMANDS = (edit,)
