"""A second browser shows the page, reads it aloud and opens its pop-ups."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.validators

SCRIPT = Path(__file__).with_name("read_in_firefox.mjs")


def _read(*addresses: str) -> list[list[str]]:
    """Return what is wrong with each page."""
    firefox = shutil.which("firefox-esr") or shutil.which("firefox")
    assert firefox, "Firefox is not installed: Debian has it in the package firefox-esr"
    command = ["node", str(SCRIPT), firefox, *addresses]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    told = json.loads(run.stdout)
    return [told[address] for address in addresses]


def test_firefox_reads_the_page_and_sees_a_broken_one(site: Path, address: str) -> None:
    source = (site / "index.html").read_text(encoding="utf-8")
    (site / "silent.html").write_text(source.replace("reader.", "other."), encoding="utf-8")
    right, silent = _read(f"{address}index.html", f"{address}silent.html")
    assert right == []
    assert "the line that is heard is not marked" in silent
