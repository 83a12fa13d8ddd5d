"""What all commands understand: where the project is, what to read, how to answer."""

from __future__ import annotations

from pathlib import Path

import click

from youth_report.app.project import Project
from youth_report.app.wiring import Workshop

json_option = click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for machines.")
quiet_option = click.option("--quiet", is_flag=True, help="Say nothing unless something is wrong.")


def workshop() -> Workshop:
    """Return the program put together for the folder in which the command was given."""
    return Workshop(Project.around(Path.cwd()))
