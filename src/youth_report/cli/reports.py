"""Commands that make things: a report's folder, its publication."""

from __future__ import annotations

import time
from contextlib import nullcontext
from pathlib import Path

import click

from youth_report.app.sources import read_source
from youth_report.cli.screen import progress, show_json
from youth_report.cli.told import describe_build, tell_build
from youth_report.cli.words import json_option, quiet_option, workshop


@click.command("new")
@click.argument("name", metavar="REPORT")
@click.option("--from", "source", required=True, metavar="FILE", help="The official document, or - for standard input.")
@click.option("--title", default="", metavar="WORDS", help="The report's title, where the document does not show it.")
@json_option
@quiet_option
def new(name: str, source: str, title: str, *, as_json: bool, quiet: bool) -> None:
    """Make a report's folder from an official document (plain text, Markdown or HTML).

    \b
    Example:
      youth-report new our-town-2026 --from annual-report.md
    """
    from youth_report.workflow.new_report import make_report

    shop = workshop()
    folder = shop.new_folder(name)
    data, file_name = read_source(source)
    report = make_report(folder, data, file_name, shop.readers(), shop.segmenter(), title=title)
    blocks = list(report.blocks)
    found = {"folder": str(folder.path), "blocks": len(blocks), "sections": len(report.sections), "title": report.title}
    if as_json:
        show_json(found)
    elif not quiet:
        click.echo(f'Made {folder.path} from "{report.title}": {len(report.sections)} sections, {len(blocks)} blocks.')
        click.echo(f"Next: fill in {folder.path / 'report.toml'}, then run: youth-report build {name}")


@click.command("build")
@click.argument("name", metavar="REPORT")
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("site"), show_default=True, help="The folder for it."
)
@click.option(
    "--formats", default="", metavar="NAMES", help="What to make, with commas, such as html,audio. All if left out."
)
@json_option
@quiet_option
def build(name: str, out: Path, formats: str, *, as_json: bool, quiet: bool) -> None:
    """Build the whole publication of a report.

    \b
    Example:
      youth-report build our-town-2026 --out site
    """
    from youth_report.workflow.build import build_publication
    from youth_report.workflow.formats import choose_formats

    began = time.perf_counter()
    shop = workshop()
    desk = shop.desk(name)
    wanted = choose_formats(formats) if formats else None
    speak = wanted is None or "audio" in wanted
    lent = shop.voice_tools(name) if speak else nullcontext()
    with lent as voices, progress(quiet=quiet or as_json) as tell:
        done = build_publication(desk, shop.page_tools(), voices, shop.shelf(out), tell, formats=wanted)
    if as_json:
        show_json(tell_build(done))
    elif not quiet:
        click.echo("\n".join(describe_build(done, shop.project.messages["facilitator"], time.perf_counter() - began)))


COMMANDS = (new, build)
