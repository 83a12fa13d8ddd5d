"""What a person sees in the terminal: tables, progress, and errors with a way out."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

import click

from youth_report.model import YouthReportError

_NEVER_CUT = 12
"""Characters of a cell up to which it stands on one line, such as a day."""
Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much."""


def fail(error: YouthReportError) -> NoReturn:
    """Say what is wrong and how to mend it, and end with the error's exit code."""
    click.echo(f"Sorry: {error}.\n  {error.mend}", err=True)
    sys.exit(error.exit_code)


def show_json(value: object) -> None:
    """Print a value for machines."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True))


def show_table(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table for people."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title, title_justify="left", title_style="bold")
    for place, column in enumerate(columns):
        longest = max((len(row[place]) for row in rows), default=0)
        table.add_column(column, overflow="fold", no_wrap=longest <= _NEVER_CUT)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(soft_wrap=False).print(table)


def show_rows(rows: Sequence[Mapping[str, Any]], *, title: str, as_json: bool) -> None:
    """Print rows of one shape, for machines or for people."""
    if as_json:
        show_json(list(rows))
    elif rows:
        columns = list(rows[0])
        show_table(title, columns, [[str(row[column]) for column in columns] for row in rows])
    else:
        click.echo(f"{title}: none.")


@contextmanager
def progress(*, quiet: bool) -> Iterator[Progress]:
    """Show how far long work has come, where there is a person to see it."""
    if quiet or not sys.stderr.isatty():
        yield lambda _doing, _done, _total: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bars

    with Bars(console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, Any] = {}

        def tell(doing: str, done: int, total: int) -> None:
            if doing not in tasks:
                tasks[doing] = bars.add_task(doing, total=total)
            bars.update(tasks[doing], completed=done, total=total)

        yield tell
