"""Files that a person names on the command line."""

from __future__ import annotations

import sys
from pathlib import Path

from youth_report.model import WrongUsage


def read_source(source: str) -> tuple[bytes, str]:
    """Return the bytes and the name of a file, or of standard input for `-`."""
    from youth_report.store.disk import explain_failures

    if source == "-":
        return sys.stdin.buffer.read(), "standard-input.txt"
    path = Path(source)
    if not path.is_file():
        raise WrongUsage(
            f"there is no file called {source}", mend="Check the name and the folder, then try again.", where=source
        )
    with explain_failures("Reading the document", path):
        return path.read_bytes(), path.name


def write_text(path: Path, text: str) -> None:
    """Write a whole file, or leave what was there before."""
    from youth_report.store.disk import explain_failures, write_file

    with explain_failures("Writing the file", path):
        write_file(path, text.encode("utf-8"))
