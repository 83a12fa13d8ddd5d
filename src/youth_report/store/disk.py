"""Writing to a disk so that a reader finds a whole file or folder, or none."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from youth_report.model import OutsideFailure

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextmanager
def explain_failures(doing: str, where: Path) -> Iterator[None]:
    """Turn an error of the operating system into a sentence that says how to mend it."""
    try:
        yield
    except OSError as failure:
        problem, mend = _SENTENCES.get(failure.errno or 0, (f"the computer says: {failure.strerror}", "Try again."))
        raise OutsideFailure(f"{doing} failed: {problem}", mend=mend, where=str(where)) from failure


_SENTENCES = {
    errno.ENOSPC: ("the disk is full", "Make room on the disk, then run the command again."),
    errno.EDQUOT: ("your share of the disk is full", "Delete files you do not need, then run the command again."),
    errno.EROFS: ("this disk can only be read", "Choose a folder on another disk."),
    errno.EACCES: ("you may not write here", "Choose another folder, or ask for the right to write in this one."),
    errno.EPERM: ("you may not write here", "Choose another folder, or ask for the right to write in this one."),
    errno.EEXIST: ("there is a file where a folder must be", "Move that file away, or choose another folder."),
    errno.ENOTDIR: ("there is a file where a folder must be", "Move that file away, or choose another folder."),
}


def write_file(path: Path, data: bytes, *, lasting: bool = True) -> None:
    """Write a whole file, or leave what was there before.

    What is not `lasting` may be found empty after a power cut: for what can be made again, and whose damage is seen.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@contextmanager
def new_folder(place: Path) -> Iterator[Path]:
    """Give a folder beside `place` to fill; when it is filled, put it in the place of `place` in one step."""
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(dir=place.parent, prefix=f".{place.name}.new-"))
    try:
        draft.chmod(0o755)
        yield draft
        _sync_tree(draft)
        if place.exists():
            _exchange(draft, place)
        else:
            draft.rename(place)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _sync_tree(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("rb") as file:
                os.fsync(file.fileno())


def _exchange(draft: Path, place: Path) -> None:
    """Swap two folders in one step where the system can, else in two that are undone if the second fails."""
    if sys.platform == "linux" and _exchange_names(draft, place):
        return
    aside = Path(tempfile.mkdtemp(dir=place.parent, prefix=f".{place.name}.old-"))
    place.rename(aside / "was")
    try:
        draft.rename(place)
    except OSError:
        (aside / "was").rename(place)
        raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _exchange_names(one: Path, other: Path) -> bool:
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    result: int = rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return result == 0
