"""Publications in all formats: each golden case, and the sample report."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from content.sample import FOLDER, ROOT
from fakes.clip_store import FakeClipStore
from fakes.clock import FakeClock
from fakes.content_folder import FakeContentFolder
from fakes.edit_log import FakeEditLog
from fakes.leveller import FakeLeveller
from fakes.shelf import FakeShelf
from fakes.speaker import FakeSpeaker
from golden.driver import build
from youth_report.app.project import Project
from youth_report.app.wiring import Workshop
from youth_report.engines.lame_encoder import LameEncoder
from youth_report.workflow.build import Built, build_publication
from youth_report.workflow.tools import Desk, VoiceTools

CASES = {path.parent.name: path.parent for path in sorted((ROOT / "tests/golden").glob("*/source.*"))}
SAMPLE = "the sample"


@cache
def build_named(name: str) -> Built:
    """Return a golden case, or the sample, with sound that a player can measure."""
    return _build_sample() if name == SAMPLE else build(CASES[name], LameEncoder())


def _build_sample() -> Built:
    shop = Workshop(Project(ROOT))
    folder = FakeContentFolder(FOLDER.name)
    folder.settings_text = (FOLDER / "report.toml").read_text(encoding="utf-8")
    folder.texts = {1: (FOLDER / "official/1.json").read_text(encoding="utf-8")}
    folder.edits = {path.stem: path.read_text(encoding="utf-8") for path in (FOLDER / "edits").glob("*.md")}
    folder.pictures = {path.name: path.read_bytes() for path in (FOLDER / "media").iterdir()}
    folder.pages = {path.name: path.read_bytes() for path in (FOLDER / "translations").iterdir()}
    terms, pictures = shop.project.term_files("en"), shop.project.word_pictures
    desk = Desk(folder, FakeEditLog(), shop.segmenter(), terms, pictures=pictures)
    tools = replace(shop.page_tools(), clock=FakeClock())
    voices = VoiceTools(FakeSpeaker(), FakeLeveller(), LameEncoder(), FakeClipStore())
    return build_publication(desk, tools, voices, FakeShelf(), lambda _doing, _done, _total: None)


def read_text(built: Built, path: str) -> str:
    """Return a file of a publication as text."""
    return read_bytes(built, path).decode()


def read_bytes(built: Built, path: str) -> bytes:
    """Return a file of a publication."""
    return next(resource.data for resource in built.publication.resources if resource.path == path)


def find_epubs(built: Built) -> dict[str, bytes]:
    """Return the EPUBs of a publication."""
    return {r.path: r.data for r in built.publication.resources if r.media_type == "application/epub+zip"}
