"""The command for young people's own readings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from youth_report.app.sources import read_source
from youth_report.cli.edits import ListGroup
from youth_report.cli.screen import progress, show_json, show_rows
from youth_report.cli.words import json_option, quiet_option, read_day, workshop
from youth_report.model import Recording, WrongUsage

if TYPE_CHECKING:
    from youth_report.workflow.recordings import Added, Standing
    from youth_report.workflow.tools import RecordingTools


@click.group("recordings", cls=ListGroup)
@click.argument("name", metavar="REPORT")
@click.pass_context
def recordings(ctx: click.Context, name: str) -> None:
    """Let young people read their own words aloud: take a recording in, see which are heard, take one out.

    \b
    Example:
      youth-report recordings our-town-2026 add moss.m4a --block b7 --by Moss --consent "Moss, and Moss's mother"
    """
    ctx.obj = name


@recordings.command("add")
@click.argument("file", metavar="FILE")
@click.option("--block", metavar="ID", default="", help="The block that is read, such as b7.")
@click.option("--section", metavar="ID", default="", help="The section that is read: the id of its heading.")
@click.option("--by", metavar="NICK", default="", help="The reader's nickname, for the thanks on the page.")
@click.option("--consent", metavar="WHO", default="", help="Who agreed: the reader, and who cares for them.")
@click.option(
    "--date", "day", metavar="DAY", default="", callback=read_day, help="When they agreed. Today if left out."
)
@json_option
@quiet_option
@click.pass_obj
def add(
    name: str, file: str, *, block: str, section: str, by: str, consent: str, day: str, as_json: bool, quiet: bool
) -> None:
    """Take a recording in. It is heard in place of the computer's voice from the next build on.

    \b
    Example:
      youth-report recordings our-town-2026 add moss.m4a --block b7 --by Moss --consent "Moss, and Moss's mother"
    """
    from youth_report.workflow.recordings import add_recording

    if bool(block) == bool(section):
        raise WrongUsage("it is not clear what is read", mend="Give either --block or --section, with an id.")
    shop = workshop()
    data, file_name = read_source(file)
    stem = re.sub(r"[^\w-]+", "-", f"{block or section}-{by}").strip("-")
    wanted = Recording(
        f"{stem}{PurePath(file_name).suffix.lower()}", (), block, section, by, consent, day or shop.today()
    )
    with _tools(name) as tools:
        added = add_recording(shop.desk(name), tools, wanted, data)
    if as_json:
        show_json(_tell_added(added))
    elif not quiet:
        click.echo("\n".join(_describe_added(added, name)))


@recordings.command("list")
@json_option
@click.pass_obj
def list_(name: str, *, as_json: bool) -> None:
    """Show each recording, and whether it is heard.

    \b
    Example:
      youth-report recordings our-town-2026 list
    """
    from youth_report.publishing.issues import say
    from youth_report.workflow.recordings import list_standings

    shop = workshop()
    with _tools(name) as tools, progress(quiet=as_json) as tell:
        standings = list_standings(shop.desk(name), tools, tell)
    show_rows([_tell_standing(one) for one in standings], title=f"Recordings of {name}", as_json=as_json)
    if not as_json:
        messages = shop.project.messages["facilitator"]
        for issue in (issue for one in standings for issue in one.issues):
            click.echo(f"  {say(issue, messages)}")


@recordings.command("remove")
@click.argument("file", metavar="FILE")
@quiet_option
@click.pass_obj
def remove(name: str, file: str, *, quiet: bool) -> None:
    """Delete a recording, what is known of it, and all that was made of it here.

    \b
    Example:
      youth-report recordings our-town-2026 remove b7-Moss.m4a
    """
    from youth_report.workflow.recordings import remove_recording

    with _tools(name) as tools:
        remove_recording(tools, file)
    if not quiet:
        click.echo(f"Deleted {file}. Build the report again, and replace what was published before: it still has it.")


@contextmanager
def _tools(name: str) -> Iterator[RecordingTools]:
    with workshop().voice_tools(name) as voices:
        assert voices.recordings is not None  # noqa: S101 - for the type checker
        yield voices.recordings


def _tell_added(added: Added) -> dict[str, object]:
    return {
        "file": added.recording.file,
        "at": added.recording.place,
        "segments": len(added.take.segments),
        "left_out": [{"segment": place, "words": words} for place, words in added.left_out],
    }


def _describe_added(added: Added, name: str) -> Iterator[str]:
    count = len(added.take.segments)
    yield f"Took in {added.recording.file}: {count} sentence{'s' if count != 1 else ''} of {added.recording.place}."
    for _, words in added.left_out:
        yield f"It seems that this was not read: {words}. Please listen, and record it again if that is so."
    yield f"Next: youth-report build {name}"


def _tell_standing(one: Standing) -> dict[str, object]:
    return {
        "file": one.recording.file,
        "at": one.recording.place,
        "by": one.recording.by,
        "consent": f"{one.recording.consent}, {one.recording.consent_on}".strip(", "),
        "heard": f"{len(one.pieces)} of {one.segments}",
    }


COMMANDS = (recordings,)
