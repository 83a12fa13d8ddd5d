"""Actions of `edit` that decide and take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from youth_report.app.sources import read_source
from youth_report.cli.screen import show_json
from youth_report.cli.words import json_option, quiet_option, workshop
from youth_report.model import BlockId, Decision, WrongUsage

if TYPE_CHECKING:
    from youth_report.editing.sessions import Choice
    from youth_report.workflow.judge import Done

reason_option = click.option("--reason", metavar="WORDS", default="", help="Why, in plain words.")


@click.command("decide")
@click.option("--block", metavar="ID", required=True, help="The block, such as b7.")
@click.option("--accept", metavar="NICK", default="", help="These words are to be used.")
@click.option("--decline", metavar="NICK", default="", help="These words are not to be used; `all` for everyone's.")
@click.option("--talk", metavar="NICK", default="", help="Talk about these words first; `all` for everyone's.")
@click.option("--both", is_flag=True, help="All ideas are to be used, one below the other.")
@click.option("--words", metavar="WORDS", default="", help="New words are to be used, such as a mix; - reads them.")
@click.option("--by", metavar="NICK", required=True, help="Who decides.")
@reason_option
@json_option
@quiet_option
@click.pass_obj
def decide(
    name: str, /, block: str, by: str, reason: str, *, both: bool, words: str, as_json: bool, quiet: bool, **chosen: str
) -> None:
    """Decide whose words are used.

    \b
    Example:
      youth-report edit our-town-2026 decide --block b7 --accept Ash --by Robin --reason "It is shorter."
      youth-report edit our-town-2026 decide --block b7 --words "We help early, and we listen." --by Robin
    """
    from youth_report.editing.sessions import Doing
    from youth_report.workflow import judge

    picked = [(Decision(verb), whose) for verb, whose in chosen.items() if whose]
    if len(picked) + both + bool(words) != 1:
        told = "--accept, --decline, --talk, --both and --words"
        raise WrongUsage("it is not said what is decided", mend=f"Give one of {told}.")
    shop = workshop()
    desk = shop.desk(name)
    if both:
        words = judge.join_ideas(desk, BlockId(block))
    elif words:
        words = _read_words(words)
    done = judge.decide(desk, _read_choice(block, by, words, picked), Doing(by, shop.today(), reason=reason))
    _tell(done, as_json=as_json, quiet=quiet)


def _read_words(words: str) -> str:
    from youth_report.intake.decode import decode

    data = read_source("-")[0] if words == "-" else words.encode("utf-8", "replace")
    return decode(data, "the new words").strip()


def _read_choice(block: str, by: str, words: str, picked: list[tuple[Decision, str]]) -> Choice:
    from youth_report.editing.sessions import Choice

    for decision, whose in picked:
        everyone = whose.casefold() == "all" and decision is not Decision.ACCEPT
        return Choice(BlockId(block), decision, "" if everyone else whose)
    return Choice(BlockId(block), Decision.ACCEPT, by, words)


@click.command("undo")
@click.argument("record", metavar="[ID]", default="")
@click.option("--block", metavar="ID", default="", help="With --last: the block, such as b7.")
@click.option("--last", is_flag=True, help="The latest that was said about the block.")
@click.option("--by", metavar="NICK", required=True, help="Who takes it back.")
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
