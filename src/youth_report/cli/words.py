"""What all commands understand: where the project is, what to read, how to answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from youth_report.app.wiring import Workshop

json_option = click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for machines.")
quiet_option = click.option("--quiet", is_flag=True, help="Say nothing unless something is wrong.")


def read_day(_context: click.Context, option: click.Parameter, value: str) -> str:
    """Return a day that was given to an option, or nothing for nothing."""
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError as slip:
        problem = f"{value} is not a day"
        raise click.BadParameter(f"{problem}. Write it as 2026-05-12.", param=option) from slip


day_option = click.option(
    "--on", "until", metavar="DAY", default="", callback=read_day, help="As it was in the evening of a day."
)


def workshop() -> Workshop:
    """Return the program put together for the folder in which the command was given."""
    # Stores and settings take longer to load than the help of a command may.
    from youth_report.app.project import Project
    from youth_report.app.wiring import Workshop

    return Workshop(Project.around(Path.cwd()))
