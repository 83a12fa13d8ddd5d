"""The command for what people wrote. Its actions stand in the modules that `ACTIONS` names."""

from __future__ import annotations

import sys

import click

from youth_report.cli import decisions, log_texts, merging, sheets
from youth_report.cli.screen import show_rows
from youth_report.cli.words import day_option, json_option, workshop


class ListGroup(click.Group):
    """A group whose action may be left out: then it is `list`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `list` in where an action is wanted and none is named."""
        rest = args[1:]
        names = set(self.get_help_option_names(ctx))
        if args and not names & set(args[:2]) and (not rest or rest[0].startswith("-")):
            args = [args[0], "list", *rest]
        elif names & set(rest[:1]):
            args = rest
        return super().parse_args(ctx, args)


@click.group(cls=ListGroup)
@click.argument("name", metavar="REPORT")
@click.pass_context
def edit(ctx: click.Context, name: str) -> None:
    """Work with what people wrote: look at it, decide, take back, turn it to text.

    \b
    Example:
      youth-report edit our-town-2026 history --block b7
    """
    ctx.obj = name


block_option = click.option("--block", metavar="ID", default="", help="Only this block, such as b7.")


@edit.command("list")
@block_option
@day_option
@json_option
@click.pass_obj
def list_(name: str, block: str, until: str, *, as_json: bool) -> None:
    """Show how far each passage is, now or as it was on an earlier day.

    \b
    Example:
      youth-report edit our-town-2026 list --on 2026-05-12
    """
    from youth_report.workflow.edits import list_passages

    rows = list_passages(workshop().desk(name), block, until)
    show_rows(rows, title=f"Edits of {name}: list", as_json=as_json)


@edit.command("conflicts")
@block_option
@day_option
@json_option
@click.pass_obj
def conflicts(name: str, block: str, until: str, *, as_json: bool) -> None:
    """Show where two ideas do not fit together; end with 1 if there are any.

    \b
    Example:
      youth-report edit our-town-2026 conflicts
    """
    from youth_report.workflow.edits import list_conflicts

    rows = list_conflicts(workshop().desk(name), block, until)
    show_rows(rows, title=f"Edits of {name}: conflicts", as_json=as_json)
    sys.exit(1 if rows else 0)


@edit.command("history")
@block_option
@click.option("--segment", metavar="ID", default="", help="Only the block of this segment, such as b7.s2.")
@day_option
@json_option
@click.pass_obj
def history(name: str, block: str, segment: str, until: str, *, as_json: bool) -> None:
    """Show who said what, when and why, and what came of it. The id is what `undo` asks for.

    \b
    Example:
      youth-report edit our-town-2026 history --segment b7.s2
    """
    from youth_report.workflow.edits import list_events

    rows = list_events(workshop().desk(name), block or segment.partition(".")[0], until)
    if not as_json:
        rows = [{**row, "id": row["id"][:8]} for row in rows]
    show_rows(rows, title=f"Edits of {name}: history", as_json=as_json)


ACTIONS = (*decisions.ACTIONS, *log_texts.ACTIONS, *merging.ACTIONS, *sheets.ACTIONS)
for action in ACTIONS:
    edit.add_command(action)

COMMANDS = (edit,)
