"""TypeScript finds nothing in the scripts of the pages, by the types that their comments give."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from publishing.pages import SYLLABLES, TEMPLATES, make_pages
from publishing.samples import EDITION, make_track
from validators import tools
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.publishing.keeper import Keeper
from youth_report.publishing.publication import Listening, More, NoPage
from youth_report.publishing.syllables import Syllables
from youth_report.publishing.word_pictures import WordPictures

pytestmark = pytest.mark.validators

TOGETHER = (
    (
        "dom",
        ("reader.js", "looks.js", "listen.js", "voice.js", "more.js", "syllables.js", "word-pictures.js", "keep.js"),
    ),
    ("dom", ("speak.js",)),
    ("webworker", ("sw.js",)),
)
"""Scripts that share one scope, each with where they run."""


def _write(folder: Path) -> None:
    player = make_pages(track=make_track(EDITION)).reading.player
    assert player
    pages: dict[str, object] = {
        "reader.js": NoPage(),
        "looks.js": NoPage(),
        "listen.js": Listening(player),
        "voice.js": NoPage(),
        "more.js": More(syllables="syllables.0.js", is_pictured=True, word_pictures="word-pictures.0.js"),
        "word-pictures.js": WordPictures(("pictures/home.0.svg",), ("b1.s1:4:0",)),
        "syllables.js": Syllables(SYLLABLES),
        "keep.js": NoPage(),
        "speak.js": NoPage(),
        "sw.js": Keeper("1", ("index.html",), ("audio/narration.mp3",)),
    }
    for name, page in pages.items():
        (folder / name).write_text(JinjaTemplates([TEMPLATES]).render(f"publication/{name}", page), encoding="utf-8")


def _ask_typescript(folder: Path, place: str, names: tuple[str, ...]) -> str:
    libraries = f"es2023,{place},{place}.iterable"
    options = ("--noEmit", "--allowJs", "--checkJs", "--strict", "--target", "es2023", "--lib", libraries)
    command = [str(tools.TOOLS / ".bin/tsc"), *options, *names]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder).stdout


@pytest.mark.parametrize(("place", "names"), TOGETHER)
def test_types_are_right(place: str, names: tuple[str, ...], tmp_path: Path) -> None:
    _write(tmp_path)
    assert _ask_typescript(tmp_path, place, names) == ""


def test_every_script_is_looked_at() -> None:
    names = {name for _, names in TOGETHER for name in names}
    assert names == {path.name for path in TEMPLATES.glob("publication/*.js")}


def test_a_wrong_type_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "wrong.js").write_text('const length = 1;\nlength.trim();\nfind("#x");\n', encoding="utf-8")
    found = _ask_typescript(tmp_path, "dom", ("wrong.js",))
    assert "TS2339" in found
    assert "TS2304" in found
