"""Strange texts and a full disk: nothing crashes, hangs or gets lost, and what is wrong is said plainly."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import Run

LONG = ", ".join(f"we saw the children of street number {n}" for n in range(1, 130))
STRANGE = f"""# Our odd report 🎉

🎉🎉🎉

—

See https://www.board.example/{"very-long-" * 60}end?a=1&b=2#c for more.

{LONG}.

{"x" * 900}

نحن نستمع إليكم. שלום לכולם.

<speak>&amp; <mark name="0"/> </speak> [[ph@n]]

\\* \\_ \\# 0 ½ ² ™ … “” ‹›

We end here.
"""


def _limit_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))


def test_every_block_of_a_strange_text_is_heard(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "av", None)  # the MP3 alone: other formats take long, and never see the words
    assert len(LONG) > 5000
    (project / "odd.md").write_text(STRANGE, encoding="utf-8")
    assert run("new", "odd", "--from", "odd.md").code == 0
    settings = project / "content/odd/report.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "\n[narration]\nrate = 300\n", encoding="utf-8")
    answer = run("narrate", "odd", "--quiet")
    assert answer.code == 0, answer.err
    official = json.loads((project / "content/odd/official/1.json").read_text(encoding="utf-8"))
    wanted = [segment["id"] for section in official["sections"] for b in section["blocks"] for segment in b["segments"]]
    cues = json.loads((project / "narration/odd/audio/timing.json").read_text(encoding="utf-8"))["cues"]
    assert [cue["id"] for cue in cues] == wanted
    for cue in cues:
        assert all(word["start"] < word["end"] for word in cue["words"])
    assert cues[-1]["text"] == "We end here."


def test_full_disk_is_told_and_the_next_try_goes_on(run: Run, project: Path) -> None:
    sentence = LONG[:240].rpartition(",")[0]
    (project / "ours.md").write_text(f"# Our year\n\nWe met.\n\n{sentence}.\n\nWe left.\n", encoding="utf-8")
    run("new", "ours", "--from", "ours.md")
    command = [sys.executable, "-c", "from youth_report.cli.root import main; main()", "narrate", "ours"]
    full = subprocess.run(command, capture_output=True, text=True, check=False, preexec_fn=_limit_files, env=os.environ)
    assert full.returncode == 4, full.stderr
    assert "Keeping the audio" in full.stderr
    assert "Traceback" not in full.stderr
    assert not (project / "narration/ours").exists()
    kept = {path.name for path in (project / ".cache").rglob("*.clip")}
    assert kept
    assert run("narrate", "ours", "--quiet").code == 0
    assert kept < {path.name for path in (project / ".cache").rglob("*.clip")}
