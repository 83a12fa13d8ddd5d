"""The command that works with the glossary."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from youth_report.app.sources import read_source, write_text
from youth_report.cli.screen import show_json, show_rows
from youth_report.cli.told_terms import (
    describe_card,
    describe_import,
    describe_refused,
    shorten_sighting,
    tell_card,
    tell_refused,
    tell_sighting,
)
from youth_report.cli.words import json_option, workshop
from youth_report.model import WrongUsage

if TYPE_CHECKING:
    from youth_report.app.wiring import Workshop


@dataclass(frozen=True, slots=True)
class _Wish:
    """What was asked for."""

    shop: Workshop
    name: str
    what: str
    term: str
    place: str
    number: int
    draft: Path | None
    form: str
    out: Path | None
    as_json: bool


def _show_hits(wish: _Wish) -> int:
    from youth_report.workflow.gloss import show_matches

    seen = [one for one in show_matches(wish.shop.desk(wish.name)) if wish.term in {"", one.match.term}]
    show_rows(
        list(map(tell_sighting if wish.as_json else shorten_sighting, seen)),
        title=f"Terms in {wish.name}",
        as_json=wish.as_json,
    )
    return 0


def _refuse(wish: _Wish) -> int:
    from youth_report.workflow.gloss import refuse_match

    if not (wish.number or (wish.place and wish.term)):
        raise WrongUsage("it does not say which place", mend="Give --number, or --term and --at.", where="refuse")
    done = refuse_match(wish.shop.desk(wish.name), term=wish.term, place=wish.place, number=wish.number)
    write_text(wish.shop.project.root / done.file, done.text)
    _tell(tell_refused(done), describe_refused(done), wish)
    return 0


def _suggest(wish: _Wish) -> int:
    from youth_report.glossing.drafts import REASONS
    from youth_report.workflow.gloss import name_candidates, write_drafts

    desk = wish.shop.desk(wish.name)
    if not wish.draft:
        rows = [{"words": one.words, "times": one.times, "why": REASONS[one.reason]} for one in name_candidates(desk)]
        show_rows(rows, title=f"Words of {wish.name} that need an entry", as_json=wish.as_json)
    elif wish.draft.exists():
        raise WrongUsage(f"there is a file called {wish.draft} already", mend="Choose another name.", where="--write")
    else:
        write_text(wish.draft, write_drafts(desk))
        said = [f"Wrote drafts to {wish.draft}. Keep those that matter, and fill them in."]
        _tell({"file": str(wish.draft)}, said, wish)
    return 0


def _show_term(wish: _Wish) -> int:
    from youth_report.workflow.gloss import show_terms

    cards = show_terms(wish.shop.desk(wish.name), _need(wish.what, "the term", "show safeguard"))
    _tell([tell_card(card) for card in cards], (line for card in cards for line in describe_card(card)), wish)
    return 0


def _lint(wish: _Wish) -> int:
    from youth_report.publishing.issues import say
    from youth_report.workflow.gloss import find_faults

    faults = find_faults(wish.shop.desk(wish.name))
    messages = wish.shop.project.messages["facilitator"]
    rows = [{"fault": fault.id, "at": fault.at, "what to do": say(fault, messages)} for fault in faults]
    _tell(rows, [row["what to do"] for row in rows] or ["No faults were found."], wish)
    return 1 if faults else 0


def _export(wish: _Wish) -> int:
    from youth_report.workflow.exchange_terms import export_terms

    text = export_terms(wish.shop.desk(wish.name), wish.form)
    if wish.out:
        write_text(wish.out, text)
        _tell({"file": str(wish.out)}, [f"Wrote the term base to {wish.out}."], wish)
    else:
        click.echo(text, nl=False)
    return 0


def _import(wish: _Wish) -> int:
    from youth_report.workflow.exchange_terms import import_table

    data, file = read_source(_need(wish.what, "the table", "import terms.csv"))
    done = import_table(wish.shop.desk(wish.name), data, file)
    for path, text in done.files.items():
        write_text(wish.shop.project.root / path, text)
    told = {"files": sorted(done.files), "changed": done.changed, "added": done.added, "left": done.left}
    _tell(told, describe_import(done, wish.shop.project.messages["facilitator"]), wish)
    return 0


def _need(words: str, what: str, example: str) -> str:
    """Return what must stand after the action."""
    if not words:
        raise WrongUsage(f"{what} is missing", mend=f"Write it after the action, such as: {example}", where="gloss")
    return words


def _tell(data: object, lines: Iterable[str], wish: _Wish) -> None:
    if wish.as_json:
        show_json(data)
    else:
        click.echo("\n".join(lines))


_ACTIONS: Mapping[str, Callable[[_Wish], int]] = {
    "hits": _show_hits,
    "refuse": _refuse,
    "suggest": _suggest,
    "show": _show_term,
    "lint": _lint,
    "export": _export,
    "import": _import,
}


@click.command()
@click.argument("name", metavar="REPORT")
@click.argument("action", type=click.Choice(list(_ACTIONS)), default="hits")
@click.argument("what", metavar="[TERM or FILE]", default="")
@click.option("--term", default="", metavar="ID", help="Only this term (hits), or the one that is not meant (refuse).")
@click.option("--at", "place", default="", metavar="BLOCK:START", help="The place to leave alone, such as b7:12.")
@click.option("--number", default=0, metavar="N", help="The same, by its number in hits.")
@click.option("--write", "draft", type=click.Path(path_type=Path), help="Write drafts of entries into this file.")
@click.option("--format", "form", type=click.Choice(["csv", "tbx", "skos"]), default="csv", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="Export into this file.")
@json_option
def gloss(name: str, *, as_json: bool, action: str, **asked: Any) -> None:
    """Work with the glossary: see what it finds in a report, refuse a place, look for what it lacks, mend it.

    \b
    Examples:
      youth-report gloss our-town-2026 hits --term safeguard
      youth-report gloss our-town-2026 refuse --number 12
      youth-report gloss our-town-2026 suggest --write glossary/en/new.toml
      youth-report gloss our-town-2026 show safeguard
      youth-report gloss our-town-2026 lint
      youth-report gloss our-town-2026 export --format csv --out terms.csv
      youth-report gloss our-town-2026 import terms.csv
    """
    sys.exit(_ACTIONS[action](_Wish(workshop(), name, as_json=as_json, **asked)))


COMMANDS = (gloss,)
