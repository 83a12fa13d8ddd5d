"""The program put together for one project: which engine and which store stands behind each port."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from youth_report.app.project import Project
from youth_report.ports import Reader, Segmenter
from youth_report.store.calendar import SystemClock
from youth_report.store.clip_store import DiskClipStore
from youth_report.store.content_folder import DiskContentFolder
from youth_report.store.edit_log import SqliteEditLog
from youth_report.store.shelf import DiskShelf
from youth_report.workflow.tools import Desk, PageTools, VoiceTools


class Workshop:
    """Hands each use case the ports that it needs. Engines are loaded when they are first used."""

    def __init__(self, project: Project) -> None:
        self.project = project

    def new_folder(self, name: str) -> DiskContentFolder:
        """Return the folder of a report that is yet to be made."""
        return DiskContentFolder(self.project.place_for(name))

    def desk(self, name: str) -> Desk:
        """Return what is needed to see a report's edition as it stands."""
        folder = DiskContentFolder(self.project.report_folder(name))
        language = folder.settings().language
        log = SqliteEditLog(folder.path / "log" / "log.sqlite3")
        return Desk(folder, log, self.segmenter(), self.project.term_files(language))

    def shelf(self, out: Path) -> DiskShelf:
        """Return the shelf in a folder."""
        return DiskShelf(out)

    def readers(self) -> Mapping[str, Reader]:
        """Return the reader for each ending of a file name; anything else is plain text."""
        from youth_report.engines.markdown_reader import MarkdownReader

        markdown = MarkdownReader()
        return {".md": markdown, ".markdown": markdown}

    def segmenter(self) -> Segmenter:
        """Return the finder of sentences."""
        from youth_report.engines.spacy_segmenter import SpacySegmenter
        from youth_report.intake import sentences

        return SpacySegmenter("en", sentences.starts, sentences.doubts)

    def page_tools(self) -> PageTools:
        """Return what making pages needs."""
        from youth_report.engines.htmlmin_minifier import HtmlminMinifier
        from youth_report.engines.jinja_templates import JinjaTemplates
        from youth_report.engines.textstat_meter import TextstatMeter

        templates = JinjaTemplates(self.project.template_folders)
        return PageTools(TextstatMeter(), templates, HtmlminMinifier(), SystemClock(), self.project.messages)

    @contextmanager
    def voice_tools(self) -> Iterator[VoiceTools]:
        """Lend what reading aloud needs, and end the speech engine afterwards."""
        from youth_report.engines.lame_encoder import LameEncoder
        from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker

        with Pyttsx3Speaker() as speaker:
            yield VoiceTools(speaker, LameEncoder(), DiskClipStore(self.project.clip_folder))
