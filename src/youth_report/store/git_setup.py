"""Tells git to merge the files that people write in with this program."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from youth_report.model import OutsideFailure
from youth_report.store.disk import explain_failures, write_file

_DRIVER = "youth-report"
_TOLD = "# How youth-report merges what people wrote: run `youth-report edit REPORT git` once in each copy."


@dataclass(frozen=True, slots=True)
class GitSetUp:
    """What was done to a repository."""

    root: Path
    added: tuple[str, ...]
    """Lines that are new in .gitattributes, which is shared with everyone."""
    command: str
    """What git runs to merge two versions. It is kept in this copy of the repository alone."""


def set_up_git(folder: Path, program: str) -> GitSetUp:
    """Have git merge the edit files, the texts and the exported log of a report; `program` is what runs this program.

    Raise `OutsideFailure` where there is no git, or the folder is in no repository.
    """
    root = Path(_run_git(folder, "rev-parse", "--show-toplevel").strip()).resolve()
    place = folder.resolve().relative_to(root).as_posix()
    prefix = "" if place == "." else f"{place}/".replace(" ", "[[:space:]]")
    wanted = [f"{prefix}{pattern} merge={_DRIVER}" for pattern in ("edits/*.md", "*.md", "*.jsonl")]
    attributes = root / ".gitattributes"
    with explain_failures("Writing .gitattributes", attributes):
        before = attributes.read_text(encoding="utf-8") if attributes.exists() else ""
        added = [line for line in wanted if line not in before.splitlines()]
        if added:
            start = f"{before.rstrip()}\n" if before.strip() else ""
            told = "" if _TOLD in before else f"{_TOLD}\n"
            write_file(attributes, (start + told + "\n".join(added) + "\n").encode())
    command = f"{program} merge-driver %O %A %B %P"
    _run_git(root, "config", f"merge.{_DRIVER}.name", "merges words, and asks where they do not fit")
    _run_git(root, "config", f"merge.{_DRIVER}.driver", command)
    return GitSetUp(root, tuple(added), command)


def _run_git(folder: Path, *words: str) -> str:
    git = shutil.which("git")
    if git is None:
        raise OutsideFailure("git is not installed", mend="Install git (git-scm.com), then run the command again.")
    # The words are our own; what differs is the folder in which git runs.
    run = subprocess.run([git, *words], cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    if run.returncode:
        told = run.stderr.strip().partition("\n")[0]
        mend = "Make the folder a repository first, with: git init"
        raise OutsideFailure(f"git says: {told}", mend=mend, where=str(folder))
    return run.stdout
