"""The command that works with the glossary."""

from __future__ import annotations

import sys

import click

from youth_report.cli.screen import show_rows
from youth_report.cli.words import json_option, workshop


@click.command()
@click.argument("name", metavar="REPORT")
@click.argument("action", type=click.Choice(["hits", "suggest", "lint"]), default="hits")
@json_option
def gloss(name: str, action: str, *, as_json: bool) -> None:
    """Show what the glossary finds in a report (hits), what it lacks (suggest), what is wrong with it (lint).

    \b
    Example:
      youth-report gloss our-town-2026 hits
    """
    from youth_report.workflow import gloss as glossing

    desk = workshop().desk(name)
    if action == "hits":
        found = [
            {
                "block": seen.match.block,
                "in context": f"{seen.before}[{seen.words}]{seen.after}",
                "plain words": seen.match.replacement,
                "certainty": seen.match.certainty.value,
            }
            for seen in glossing.show_matches(desk)
        ]
        show_rows(found, title=f"Terms in {name}", as_json=as_json)
    elif action == "suggest":
        wanted = [
            {"words": found.words, "times": found.times, "reason": found.reason}
            for found in glossing.name_candidates(desk)
        ]
        show_rows(wanted, title=f"Words of {name} that need an entry", as_json=as_json)
    else:
        faults = [{"fault": issue.id, "at": issue.at, **issue.values} for issue in glossing.find_faults(desk)]
        show_rows([{"fault": f["fault"], "at": f["at"]} for f in faults], title="Faults", as_json=as_json)
        sys.exit(1 if faults else 0)


COMMANDS = (gloss,)
