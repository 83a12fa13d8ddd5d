"""What no file of the project may hold."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
THIS_MACHINE = re.compile(r"(?<![\w.])/(?:root|home|Users)/[\w.]")
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME)\b|raise Not" + r"Implemented|mark\.(?:skip|xfail)\b")
REGISTRY = re.compile("files" + r"\.python" + "hosted|" + "py" + r"pi\.org|registry" + r"\.npm", re.IGNORECASE)

_TEXT_FILES = {".py", ".md", ".toml", ".html", ".js", ".css", ".txt", ".yml", ".svg", ".sh", ""}


def _texts() -> list[tuple[str, str]]:
    command = ["git", "ls-files", "-co", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    paths = [ROOT / name for name in names if Path(name).suffix in _TEXT_FILES and (ROOT / name).is_file()]
    return [(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8", errors="replace")) for path in paths]


def _lines_with(pattern: re.Pattern[str], folders: tuple[str, ...] = ("",)) -> list[str]:
    return [
        f"{name}: {line.strip()[:100]}"
        for name, text in _texts()
        if name.startswith(folders)
        for line in text.splitlines()
        if pattern.search(line)
    ]


def test_no_path_of_a_machine() -> None:
    assert _lines_with(THIS_MACHINE) == []


def test_no_registry_host() -> None:
    assert _lines_with(REGISTRY) == []


def test_nothing_unfinished() -> None:
    assert _lines_with(UNFINISHED, ("src/", "tests/")) == []
