"""Validators of books and of PDFs, each asked for its errors alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_ACE = Path(__file__).parent / "ace/node_modules/.bin/ace-puppeteer"
_OUTLOUD = Path(sys.prefix, "outloud/bin/outloud")
_NAMES = ("chromium", "chromium-browser", "google-chrome")


def ask_ace(book: bytes) -> list[str]:
    """Return what Ace by DAISY finds in an EPUB; it looks at each leaf in Chromium."""
    browser = next(path for path in map(shutil.which, _NAMES) if path)
    with tempfile.TemporaryDirectory() as folder:
        path, report = Path(folder, "book.epub"), Path(folder, "report/report.json")
        path.write_bytes(book)
        command = [str(_ACE), "--force", "--silent", "--outdir", str(report.parent), str(path)]
        subprocess.run(
            command, env=os.environ | {"PUPPETEER_EXECUTABLE_PATH": browser}, capture_output=True, check=True
        )
        leaves = json.loads(report.read_text(encoding="utf-8"))["assertions"]
    found = ((leaf["earl:testSubject"]["url"], one) for leaf in leaves for one in leaf["assertions"])
    return [f"{url}: {one['earl:test']['dct:title']} {one['earl:result']['dct:description']}" for url, one in found]


def ask_outloud(paper: bytes) -> list[str]:
    """Return the errors that outloud finds in a PDF; its warnings are guesses at what words mean."""
    with tempfile.TemporaryDirectory() as folder:
        path, report = Path(folder, "paper.pdf"), Path(folder, "report.json")
        path.write_bytes(paper)
        subprocess.run([str(_OUTLOUD), "-q", "--json", str(report), str(path)], capture_output=True, check=False)
        (result,) = json.loads(report.read_text(encoding="utf-8"))["results"]
    found = (one for one in result["findings"] if one["severity"] == "error")
    return [*filter(None, [result["error"]]), *(f"{one['rule']}: {one['message']}" for one in found)]
