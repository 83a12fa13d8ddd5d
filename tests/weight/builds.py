"""A report of about 900 words, built as a board would build it: with sound, contacts, questions and hard words."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from fakes.clip_store import FakeClipStore
from fakes.clock import FakeClock
from fakes.content_folder import FakeContentFolder
from fakes.edit_log import FakeEditLog
from fakes.leveller import FakeLeveller
from fakes.shelf import FakeShelf
from fakes.speaker import FakeSpeaker
from youth_report.app.project import Project
from youth_report.app.wiring import Workshop
from youth_report.engines.lame_encoder import LameEncoder
from youth_report.ports import Encoder, Leveller
from youth_report.workflow.build import Built, build_publication
from youth_report.workflow.new_report import make_report
from youth_report.workflow.tools import Desk, VoiceTools

HERE = Path(__file__).parent


def open_desk(shop: Workshop) -> Desk:
    """Return the report on a desk."""
    folder = FakeContentFolder("harrowmere")
    source = (HERE / "source.md").read_bytes()
    make_report(folder, source, "source.md", shop.readers(), shop.segmenter(), title="Harrowmere")
    folder.settings_text = (HERE / "report.toml").read_text(encoding="utf-8")
    folder.edits = {path.stem: path.read_text(encoding="utf-8") for path in (HERE / "edits").glob("*.md")}
    terms, pictures = shop.project.term_files("en"), shop.project.word_pictures
    return Desk(folder, FakeEditLog(), shop.segmenter(), terms, pictures=pictures)


def build(formats: frozenset[str], encoder: Encoder, leveller: Leveller | None = None) -> Built:
    """Return the publication of the report in some formats, with a voice that needs no engine."""
    shop = Workshop(Project(HERE))
    tools = replace(shop.page_tools(), clock=FakeClock())
    voices = VoiceTools(FakeSpeaker(), leveller or FakeLeveller(), encoder, FakeClipStore())
    return build_publication(open_desk(shop), tools, voices, FakeShelf(), lambda *_: None, formats=formats)


@cache
def build_report() -> Built:
    """Return its pages, its one file, and sound that a player can measure."""
    return build(frozenset({"html", "audio", "offline"}), LameEncoder())
