"""The program put together for one project: which engine and which store stands behind each port."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from youth_report.app.project import Project
from youth_report.app.readers import Readers
from youth_report.app.sources import read_source
from youth_report.ports import Meter, Printer, Reader, Segmenter, Tagger, Templates
from youth_report.store.calendar import SystemClock
from youth_report.store.clip_store import DiskClipStore
from youth_report.store.content_folder import DiskContentFolder
from youth_report.store.disk import explain_failures, write_file
from youth_report.store.git_setup import GitSetUp, set_up_git
from youth_report.store.shelf import DiskShelf
from youth_report.workflow.tools import Desk, PageTools, RecordingTools, VoiceTools

if TYPE_CHECKING:
    from youth_report.model import Report
    from youth_report.model.fitted import FittedModel
    from youth_report.scoring.one_count import OneCountMeter
    from youth_report.store.edit_log import SqliteEditLog
    from youth_report.workflow.score import Proposals, ScoreTools

_LOG = Path("log", "log.sqlite3")


class Workshop:
    """Hands each use case the ports that it needs. Engines are loaded when they are first used."""

    def __init__(self, project: Project) -> None:
        self.project = project

    def new_folder(self, name: str) -> DiskContentFolder:
        """Return the folder of a report that is yet to be made."""
        return DiskContentFolder(self.project.place_for(name))

    def desk(self, name: str) -> Desk:
        """Return what is needed to see a report's edition as it stands."""
        from youth_report.store.edit_log import SqliteEditLog

        folder = DiskContentFolder(self.project.report_folder(name))
        settings = folder.settings()
        log = SqliteEditLog(folder.path / _LOG)
        project = self.project
        return Desk(
            folder,
            log,
            self.segmenter(),
            project.term_files(settings.language),
            _find_tagger(settings.tagger),
            project.word_pictures,
            project.own_word_pictures,
        )

    def shelf(self, out: Path) -> DiskShelf:
        """Return the shelf in a folder."""
        return DiskShelf(out)

    def set_up_git(self, name: str, program: str) -> GitSetUp:
        """Have git merge the files of a report with this program."""
        return set_up_git(self.project.report_folder(name), program)

    def today(self) -> str:
        """Return the ISO 8601 date."""
        return SystemClock().today()

    def write_text(self, path: Path, text: str) -> None:
        """Write a text that a person asked for, whole or not at all."""
        self.write_bytes(path, text.encode())

    def write_bytes(self, path: Path, data: bytes) -> None:
        """Write a file that a person asked for, whole or not at all."""
        with explain_failures("Writing the file", path):
            write_file(path, data)

    @contextmanager
    def empty_report(self, name: str) -> Iterator[tuple[DiskContentFolder, SqliteEditLog]]:
        """Lend an empty folder and log, which become the report of this name once all is in them."""
        from youth_report.store.edit_log import SqliteEditLog

        with self.new_folder(name).draft() as folder:
            yield folder, SqliteEditLog(folder.path / _LOG)

    def readers(self) -> Mapping[str, Reader]:
        """Return the reader for each ending of a file name; anything else is plain text."""
        return Readers()

    def segmenter(self) -> Segmenter:
        """Return the finder of sentences."""
        from youth_report.engines.spacy_segmenter import SpacySegmenter
        from youth_report.intake import sentences

        return SpacySegmenter("en", sentences.starts, sentences.doubts)

    def score_tools(self, *, refer: bool = False, model: Path | None = None) -> ScoreTools:
        """Return what scoring needs: the reference meter only if asked, the model in a file if one is named.

        Neither spaCy nor textstat is loaded for it.
        """
        from youth_report.intake.rule_segmenter import RuleSegmenter
        from youth_report.workflow.score import ScoreTools

        return ScoreTools(
            _own_meter(),
            RuleSegmenter(),
            self.readers(),
            self._propose_words,
            self._list_kept_terms,
            _reference_meter() if refer else None,
            _read_model(model) if model else None,
        )

    def _propose_words(self, text: Report) -> Proposals:
        from youth_report.workflow.score_report import propose_plain_words

        return propose_plain_words(text, self.project.term_files(text.language))

    def _list_kept_terms(self) -> frozenset[str]:
        from youth_report.workflow.score_report import list_kept_terms

        return list_kept_terms(self.project.term_files("en"))

    def templates(self) -> Templates:
        """Return what fills pages in."""
        from youth_report.engines.jinja_templates import JinjaTemplates
        from youth_report.engines.rcssmin_styles import shrink_style
        from youth_report.engines.rjsmin_scripts import shrink_script

        return JinjaTemplates(self.project.template_folders, {".css": shrink_style, ".js": shrink_script})

    def page_tools(self) -> PageTools:
        """Return what making pages needs."""
        from youth_report.engines.fontpkg_arabic import read_arabic_letters
        from youth_report.engines.fontpkg_letters import read_letters
        from youth_report.engines.htmlmin_minifier import HtmlminMinifier
        from youth_report.engines.word_tables import read_lexicon
        from youth_report.scoring.syllables import SyllableCounter

        lexicon, templates = read_lexicon(), self.templates()
        return PageTools(
            _own_meter(),
            templates,
            HtmlminMinifier(),
            SystemClock(),
            self.project.messages,
            _reference_meter(),
            SyllableCounter(lexicon.syllables, lexicon.weights).count,
            {**read_letters(), **read_arabic_letters()},
            _printers(templates),
            self.project.labels,
            self.readers(),
        )

    @contextmanager
    def voice_tools(self, name: str) -> Iterator[VoiceTools]:
        """Lend what reading a report aloud needs, and end the speech engine afterwards."""
        from youth_report.app.voices import lend_voices
        from youth_report.engines.av_formats import AUDIOBOOK, OPUS, AvFormat
        from youth_report.engines.lame_encoder import LameEncoder
        from youth_report.engines.numpy_leveller import NumpyLeveller
        from youth_report.engines.recording_studio import RecordingStudio
        from youth_report.store.recording_folder import DiskRecordingFolder
        from youth_report.store.take_store import DiskTakeStore

        folder = DiskContentFolder(self.project.report_folder(name))
        with lend_voices(self.project, folder.settings()) as cast:
            clips = DiskClipStore(self.project.clip_folder)
            formats = (AvFormat(OPUS), AvFormat(AUDIOBOOK))
            recordings = RecordingTools(
                DiskRecordingFolder(folder.path),
                RecordingStudio(),
                cast.aligner,
                DiskTakeStore(self.project.voice_folder),
            )
            yield VoiceTools(cast.speaker, NumpyLeveller(), LameEncoder(), clips, formats, recordings, cast.others)


def _find_tagger(pipeline: str) -> Tagger | None:
    from youth_report.engines.spacy_tagger import SpacyTagger

    return SpacyTagger(pipeline) if pipeline else None


def _read_model(path: Path) -> FittedModel:
    from youth_report.codec.model_text import read_model

    data, name = read_source(str(path))
    return read_model(data.decode("utf-8", errors="replace"), name)


def _printers(templates: Templates) -> Mapping[str, Printer]:
    from youth_report.engines.docx_printer import DocxPrinter
    from youth_report.engines.typst_printer import TypstPrinter, draw_picture
    from youth_report.publishing.publication import NoPage

    return {
        "pdf": TypstPrinter(lambda: templates.render("print/edition.typ", NoPage())),
        "docx": DocxPrinter(draw_picture),
    }


def _own_meter() -> OneCountMeter:
    from youth_report.engines.word_tables import read_lexicon
    from youth_report.scoring.one_count import OneCountMeter

    return OneCountMeter(read_lexicon())


def _reference_meter() -> Meter:
    from youth_report.engines.textstat_meter import TextstatMeter

    return TextstatMeter()
