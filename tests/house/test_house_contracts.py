"""The floors of the house, as import-linter sees them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_import_contracts_are_kept() -> None:
    command = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert command, "import-linter is not installed beside this Python"
    run = subprocess.run([command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_contracts_name_every_station() -> None:
    folders = (path for path in (ROOT / "src/youth_report").iterdir() if path.is_dir())
    rooms = {path.name for path in folders} - {"__pycache__"}
    doors = {"cli", "app", "workflow", "engines", "store", "codec"}
    text = (ROOT / ".importlinter").read_text(encoding="utf-8")
    stations = text.split("[importlinter:contract:stations]")[1].split("forbidden_modules")[0]
    named = {line.strip().removeprefix("youth_report.") for line in stations.splitlines() if "youth_report." in line}
    assert named == rooms - doors
