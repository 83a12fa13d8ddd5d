"""The command that reads aloud, or shows and tries what would be said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from youth_report.cli.screen import progress, show_json, show_rows
from youth_report.cli.told import describe_narration, mark_spoken, tell_utterance
from youth_report.cli.words import json_option, quiet_option, workshop
from youth_report.model import WrongUsage
from youth_report.model.ipa import list_unknown, mark_sounds, part_sounds

if TYPE_CHECKING:
    from youth_report.workflow.tools import Desk, VoiceTools


@click.command("narrate")
@click.argument("name", metavar="REPORT")
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("narration"), show_default=True, help="Where to put it."
)
@click.option("--spoken", is_flag=True, help="Print what will be said, and make no sound.")
@click.option(
    "--say", "says", multiple=True, metavar="WORD=SOUND", help="Try a pronunciation: Niamh=neev, or Niamh=/niːv/."
)
@click.option("--try", "words", default="", metavar="WORDS", help="Say these words alone, as they would be said.")
@json_option
@quiet_option
def narrate(
    name: str, out: Path, *, spoken: bool, says: tuple[str, ...], words: str, as_json: bool, quiet: bool
) -> None:
    """Make the narration of a report alone, or show or try what will be said.

    \b
    Example:
      youth-report narrate our-town-2026 --spoken
      youth-report narrate our-town-2026 --say Niamh=neev --try "Niamh met the LSCB in 2015-16"
    """
    from youth_report.workflow.narrate import publish_narration

    shop = workshop()
    desk = shop.desk(name)
    pronunciations = dict(map(_read_say, says))
    if spoken:
        return _show_spoken(desk, name, pronunciations, as_json=as_json)
    with shop.voice_tools(name) as voices, progress(quiet=quiet or as_json) as tell:
        if words or says:
            return _try_words(desk, voices, words, pronunciations, out / desk.folder.name, as_json=as_json)
        done = publish_narration(desk, voices, shop.shelf(out), tell)
    if as_json:
        show_json({"place": done.place, "seconds": round(done.track.duration, 3), "cues": len(done.track.cues)})
    elif not quiet:
        click.echo("\n".join(describe_narration(done, shop.project.messages["facilitator"])))
    return None


def _read_say(text: str) -> tuple[str, str]:
    word, sign, sound = (part.strip() for part in text.partition("="))
    if not (word and sign and sound):
        raise WrongUsage(
            f'"{text}" is not a pronunciation',
            mend="Write the word, =, and how it sounds: Niamh=neev. For a short form, write LSCB=letters or MASH=word.",
            where="--say",
        )
    return word, _read_sounds(sound) if re.fullmatch("/.+/", sound) else sound


def _read_sounds(ipa: str) -> str:
    if signs := list_unknown(ipa):
        mend = "Write it with sounds of English, or as a respelling: Niamh=neev."
        raise WrongUsage(f"the voice does not know how to say {' '.join(signs)} in {ipa}", mend=mend, where="--say")
    return mark_sounds(ipa)


def _show_spoken(desk: Desk, name: str, says: Mapping[str, str], *, as_json: bool) -> None:
    from youth_report.workflow.try_words import list_spoken

    utterances = list_spoken(desk, says)
    if as_json:
        show_json([tell_utterance(utterance) for utterance in utterances])
        return
    rows = [{"segment": u.segment, "shown": u.text, "spoken": mark_spoken(u)} for u in utterances]
    show_rows(
        rows,
        title=f"What will be said of {name}. What is said otherwise than it is written has ‹marks›.",
        as_json=False,
    )


def _try_words(
    desk: Desk, voices: VoiceTools, words: str, says: Mapping[str, str], folder: Path, *, as_json: bool
) -> None:
    from youth_report.workflow.try_words import say_words

    tried = say_words(desk, voices, words or ", ".join(says), says)
    path = folder / "try.mp3"
    workshop().write_bytes(path, tried.clip.audio)
    if as_json:
        show_json({"sound": str(path), "words": list(tried.words)})
        return
    show_rows([dict(row) for row in tried.words], title="What is said", as_json=False)
    click.echo(f"Listen to {path}")
    if says:
        click.echo("To keep it, write into the glossary: " + "; ".join(_tell_entry(*one) for one in says.items()))


def _tell_entry(word: str, say: str) -> str:
    sounds = " ".join(part_sounds(say)[1::2])
    return f'{word}: ipa = "{sounds}"' if sounds else f'{word}: say = "{say}"'


COMMANDS = (narrate,)
