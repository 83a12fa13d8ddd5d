"""A real official text, where it lies beside the checkout, and one of our own: nothing of them is lost on the way."""

from __future__ import annotations

import json
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cli.conftest import Run
from youth_report.intake import decode, lines

ROOT = Path(__file__).resolve().parents[2]
OWN = ROOT / "tests/golden/plain-text/source.txt"
REAL = sorted((ROOT.parent / "shared/data/reports").glob("*.txt"))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


def _read_page(path: Path) -> str:
    reader = _Words()
    reader.feed(path.read_text(encoding="utf-8"))
    return " ".join(reader.text.split())


@pytest.mark.parametrize("source", [OWN, *REAL], ids=lambda path: path.stem)
def test_every_block_of_a_text_is_published_and_heard_in_order(
    run: Run, project: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "av", None)  # the MP3 alone: other formats take long, and never see the words
    assert run("new", "real", "--from", str(source)).code == 0
    assert run("build", "real", "--formats", "html,audio", "--quiet").code == 0
    page = _read_page(project / "site/real/official.html")
    blocks = lines.read(decode.decode(source.read_bytes(), source.name))
    place = 0
    for block in blocks:
        place = page.find(" ".join(block.text.split()), place)
        assert place >= 0, block.text
        place += len(block.text)
    told = json.loads((project / "site/real/audio/words.json").read_text(encoding="utf-8"))
    official = (cue for cue in told["cues"] if ".g" not in cue["id"])  # what else is heard explains a term
    heard = " ".join(" ".join(cue["text"].split()) for cue in official)
    assert heard == " ".join(" ".join(block.text.split()) for block in blocks)
    assert abs(told["cues"][-1]["end"] - told["duration"]) < 0.05


@pytest.mark.parametrize("source", [OWN, *REAL], ids=lambda path: path.stem)
def test_edition_shows_where_nothing_was_written_yet(run: Run, project: Path, source: Path) -> None:
    run("new", "real", "--from", str(source))
    answer = run("build", "real", "--formats", "html", "--json")
    assert set(answer.data["passages"]) == {"official"}
    assert "Not rewritten yet" in _read_page(project / "site/real/index.html")
