"""Commands for groups that use git: set it up, and merge two versions of a file."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path

import click

from youth_report.cli.screen import show_json
from youth_report.cli.words import json_option, quiet_option, workshop
from youth_report.model import BadInput

_MARK = "\ufeff"
"""What some editors put at the beginning of a file. Git wants it back."""


@click.command("git")
@json_option
@quiet_option
@click.pass_obj
def git(name: str, *, as_json: bool, quiet: bool) -> None:
    """Set git up so that it merges what people wrote by words, and not by lines.

    \b
    Example:
      youth-report edit our-town-2026 git
    """
    beside = Path(sys.argv[0]).resolve()
    program = "youth-report" if shutil.which("youth-report") else shlex.quote(str(beside))
    done = workshop().set_up_git(name, program)
    if as_json:
        show_json({"folder": str(done.root), "attributes": done.added, "driver": done.command})
    elif not quiet:
        what = f"added {len(done.added)} lines to .gitattributes" if done.added else ".gitattributes was right already"
        click.echo(f"In {done.root}: {what}. Commit that file, so that everyone has it.")
        click.echo(f"In this copy alone, git now runs: {done.command}")
        click.echo("Everyone who merges runs this command once in their own copy.")


@click.command("merge-driver")
@click.argument("base", metavar="BASE", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("ours", metavar="OURS", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("theirs", metavar="THEIRS", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("name", metavar="[NAME]", default="")
def merge_driver(base: Path, ours: Path, theirs: Path, name: str) -> None:
    """Merge two versions of a file for git. The result is put into OURS; 1 where a person must choose.

    \b
    Example:
      youth-report merge-driver before.md ours.md theirs.md
    """
    from youth_report.editing.text_files import merge_files, merge_lines

    texts = [_read(path, name or str(path)) for path in (base, ours, theirs)]
    plain = [text.replace("\r\n", "\n").removeprefix(_MARK) for text in texts]
    merged = merge_lines(*plain) if (name or ours.name).endswith(".jsonl") else merge_files(*plain)
    text = merged.text.replace("\n", "\r\n") if "\r\n" in texts[1] else merged.text
    workshop().write_bytes(ours, ((_MARK if texts[1].startswith(_MARK) else "") + text).encode())
    if merged.looks:
        click.echo(f"{name or ours}: please read it: words of both were put together.", err=True)
    if merged.conflicts:
        click.echo(
            f"{name or ours}: {merged.conflicts} places wait for your choice, between <<<<<<< and >>>>>>>.", err=True
        )
    sys.exit(1 if merged.conflicts else 0)


def _read(path: Path, name: str) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as slip:
        raise BadInput(
            "this file is not UTF-8 text", mend="Choose one of the two versions by hand.", where=name
        ) from slip


ACTIONS = (git,)
COMMANDS = (merge_driver,)
