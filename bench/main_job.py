"""How long the main job takes, and what of it a small change costs: whole processes, side by side in one run.

Run it with: make bench
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REPORT = "fellmarsh-2025-26"


def measure(*words: str, cwd: Path) -> tuple[float, str]:
    """Return the processor seconds of a command and its children, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", "from youth_report.cli.root import main; main()", *words]
    run = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=True, env=os.environ)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, run.stdout


def change_one_sentence(project: Path) -> None:
    """Reword one sentence of one edit file."""
    for path in sorted((project / "content" / REPORT / "edits").glob("*.md"), reverse=True):
        text = path.read_text(encoding="utf-8")
        changed = re.sub(r"(?m)^(\[b\d+\]\n[^\n]*?)\.$", r"\1 now.", text, count=1)
        if changed != text:
            path.write_text(changed, encoding="utf-8")
            return
    raise SystemExit("no sentence to change was found")


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as place:
        project = Path(place)
        shutil.copytree(ROOT / "content", project / "content", ignore=shutil.ignore_patterns("log"))
        help_seconds, _ = measure("--help", cwd=project)
        pages, _ = measure("build", REPORT, "--formats", "html", "--quiet", cwd=project)
        documents, _ = measure("build", REPORT, "--formats", "html,epub,pdf", "--quiet", cwd=project)
        first, told = measure("build", REPORT, cwd=project)
        again, _ = measure("build", REPORT, "--quiet", cwd=project)
        change_one_sentence(project)
        changed, _ = measure("build", REPORT, "--quiet", cwd=project)
    print(next(line for line in told.splitlines() if line.startswith("The narration")))
    print(f"youth-report --help                         {help_seconds:6.2f} s of processor time")
    print(f"pages alone                                 {pages:6.2f} s")
    print(f"pages, EPUB and PDF in three languages      {documents:6.2f} s")
    print(f"first build, pages and narration            {first:6.2f} s")
    print(f"again, nothing changed                      {again:6.2f} s   {again / first:.2f} of the first")
    print(f"again, one sentence changed                 {changed:6.2f} s   {changed / first:.2f} of the first")
    print(f"the changed sentence itself                 {changed - again:6.2f} s")


if __name__ == "__main__":
    main()
