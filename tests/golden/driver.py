"""Builds a golden case with the real stations and a voice that needs no engine."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

from fakes.clip_store import FakeClipStore
from fakes.clock import FakeClock
from fakes.content_folder import FakeContentFolder
from fakes.edit_log import FakeEditLog
from fakes.encoder import FakeEncoder
from fakes.leveller import FakeLeveller
from fakes.shelf import FakeShelf
from fakes.speaker import FakeSpeaker
from publishing.outline import draw_outline
from youth_report.app.project import Project
from youth_report.app.wiring import Workshop
from youth_report.ports import Encoder
from youth_report.workflow.build import Built, build_publication
from youth_report.workflow.new_report import make_report
from youth_report.workflow.tools import Desk, PageTools, VoiceTools


@cache
def _open_shop() -> tuple[Workshop, PageTools]:
    """Return a workshop and its tools for all cases: they have no templates of their own."""
    shop = Workshop(Project(Path(__file__).parent))
    return shop, replace(shop.page_tools(), clock=FakeClock())


def build(case: Path, encoder: Encoder | None = None, formats: frozenset[str] | None = None) -> Built:
    """Return the publication of a case, in all formats or in some."""
    shop, tools = _open_shop()
    source = next(path for path in sorted(case.iterdir()) if path.stem == "source")
    folder = FakeContentFolder(case.name)
    make_report(folder, source.read_bytes(), source.name, shop.readers(), shop.segmenter(), title="Golden report")
    folder.edits = {path.stem: path.read_text(encoding="utf-8") for path in sorted((case / "edits").glob("*.md"))}
    terms = {path.name: path.read_text(encoding="utf-8") for path in case.glob("terms.toml")}
    desk = Desk(folder, FakeEditLog(), shop.segmenter(), terms)
    voices = VoiceTools(FakeSpeaker(), FakeLeveller(), encoder or FakeEncoder(), FakeClipStore())
    return build_publication(desk, tools, voices, FakeShelf(), lambda _doing, _done, _total: None, formats=formats)


def build_case(case: Path) -> dict[str, str]:
    """Return what a reader of each page of a case meets, by the name of the file that must say so."""
    built = build(case, formats=frozenset({"html", "audio"}))
    texts = (resource for resource in built.publication.resources if resource.path.endswith((".html", "words.json")))
    files = {resource.path: resource.data.decode() for resource in texts}
    cues = json.loads(files["audio/words.json"])["cues"]
    times = {cue["id"]: f"{cue['start']:.1f}-{cue['end']:.1f}" for cue in cues}
    return {
        "edition.txt": "\n".join(draw_outline(files["index.html"], times)) + "\n",
        "official.txt": "\n".join(draw_outline(files["official.html"])) + "\n",
        "issues.txt": "".join(f"{issue.id} {issue.at}\n" for issue in built.issues),
    }
