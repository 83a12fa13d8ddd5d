"""Actions of `edit` that decide and take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from youth_report.cli.screen import show_json
from youth_report.cli.words import json_option, quiet_option, workshop
from youth_report.model import BlockId, Decision, WrongUsage

if TYPE_CHECKING:
    from youth_report.workflow.judge import Done

reason_option = click.option("--reason", metavar="WORDS", default="", help="Why, in plain words.")


@click.command("decide")
@click.option("--block", metavar="ID", required=True, help="The block, such as b7.")
@click.option("--accept", metavar="NICK", default="", help="These words are to be used.")
@click.option("--decline", metavar="NICK", default="", help="These words are not to be used; `all` for everyone's.")
@click.option("--talk", metavar="NICK", default="", help="Talk about these words first; `all` for everyone's.")
@click.option("--by", metavar="NICK", required=True, help="Who decides.")
@reason_option
@json_option
@quiet_option
@click.pass_obj
def decide(name: str, /, block: str, by: str, reason: str, *, as_json: bool, quiet: bool, **chosen: str) -> None:
    """Decide whose words are used.

    \b
    Example:
      youth-report edit our-town-2026 decide --block b7 --accept Ash --by Robin --reason "It is shorter."
    """
    from youth_report.editing.sessions import Choice, Doing
    from youth_report.workflow import judge

    picked = [(Decision(verb), whose) for verb, whose in chosen.items() if whose]
    if len(picked) != 1:
        raise WrongUsage("it is not said what is decided", mend="Give one of --accept, --decline and --talk.")
    decision, whose = picked[0]
    of = "" if whose.casefold() == "all" and decision is not Decision.ACCEPT else whose
    shop = workshop()
    doing = Doing(by, shop.today(), reason=reason)
    _tell(judge.decide(shop.desk(name), Choice(BlockId(block), decision, of), doing), as_json=as_json, quiet=quiet)


@click.command("undo")
@click.argument("record", metavar="[ID]", default="")
@click.option("--block", metavar="ID", default="", help="With --last: the block, such as b7.")
@click.option("--last", is_flag=True, help="The latest that was said about the block.")
@click.option("--by", metavar="NICK", default="", help="Who takes it back.")
@reason_option
@json_option
@quiet_option
@click.pass_obj
def undo(name: str, record: str, block: str, by: str, reason: str, *, last: bool, as_json: bool, quiet: bool) -> None:
    """Take back one thing that was said: an idea, a decision, or an earlier taking back. Nothing is thrown away.

    \b
    Example:
      youth-report edit our-town-2026 undo 3f2a91c0 --by Robin
      youth-report edit our-town-2026 undo --block b7 --last --by Robin
    """
    from youth_report.editing import sessions
    from youth_report.workflow import judge

    if bool(record) == last or last != bool(block):
        mend = "Give an id from `history`, or a block with --block and --last."
        raise WrongUsage("it is not said what is taken back", mend=mend)
    shop = workshop()
    doing = sessions.Doing(by, shop.today(), reason=reason)
    if last:
        done = judge.take_back(shop.desk(name), lambda records: sessions.find_last(BlockId(block), records), doing)
    else:
        done = judge.take_back(shop.desk(name), lambda records: sessions.find_record(record, records), doing)
    _tell(done, as_json=as_json, quiet=quiet)


def _tell(done: Done, *, as_json: bool, quiet: bool) -> None:
    event = done.event
    if as_json:
        show_json({"id": event.id, "block": event.block, "what": event.what, "state": done.state, "words": done.words})
    elif not quiet:
        click.echo(f"Taken down as {event.id[:8]}: {event.by}: {event.what} ({event.block}).")
        if done.state:
            click.echo(f"{event.block} is now: {done.state}." + (f"\n  {done.words}" if done.words else ""))


ACTIONS = (decide, undo)
