"""Who speaks: the speech engine that a report asks for, or the best of those that are there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from importlib.util import find_spec

from youth_report.app.project import Project
from youth_report.engines.piper_voices import Part, VoiceFile, choose_best, find_named, list_voices, no_voice
from youth_report.model import Settings
from youth_report.ports import Aligner, Speaker


@dataclass(frozen=True, slots=True)
class Cast:
    """Who speaks, and who listens."""

    speaker: Speaker
    others: Mapping[str, Speaker]
    """Who reads the pages in other languages, by their tags."""
    aligner: Aligner
    """Who finds words in recordings."""


@contextmanager
def lend_voices(project: Project, settings: Settings) -> Iterator[Cast]:
    """Lend who reads a report aloud, and who finds words in recordings; end their processes afterwards."""
    from youth_report.engines.found_starts import ReferenceSpeaker
    from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker

    with ExitStack() as processes:
        exact = processes.enter_context(Pyttsx3Speaker())
        others = {
            translation.language: _open_speaker(project, _translate(settings, translation.language), exact, processes)
            for translation in settings.translations
        }
        speaker = _open_speaker(project, settings, exact, processes)
        yield Cast(speaker, others, _pick_aligner(ReferenceSpeaker(exact), settings.language))


def _translate(settings: Settings, language: str) -> Settings:
    """Return the settings for a page in another language: no voice is named for it, and none must be there."""
    engine = "best" if settings.narration.engine == "piper" else settings.narration.engine
    narration = replace(settings.narration, engine=engine, voice="", quote_voices=())
    return replace(settings, language=language, narration=narration)


def _open_speaker(project: Project, settings: Settings, exact: Speaker, processes: ExitStack) -> Speaker:
    from youth_report.engines.found_starts import ReferenceSpeaker, StartFinder
    from youth_report.engines.piper_speaker import PiperSpeaker
    from youth_report.engines.system_speaker import SystemSpeaker

    reference = ReferenceSpeaker(exact)
    finder = StartFinder(_pick_aligner(reference, settings.language), reference)
    if settings.narration.engine == "system":
        return processes.enter_context(SystemSpeaker(finder))
    cast = _cast_piper(project, settings)
    return processes.enter_context(PiperSpeaker(*cast, finder)) if cast else exact


def _pick_aligner(speaker: Speaker, language: str) -> Aligner:
    """Return the aligner that is best for a language, of those that can be used here."""
    from youth_report.engines.dtw_aligner import DtwAligner
    from youth_report.engines.soundswallower_aligner import SoundswallowerAligner

    english = language.lower().partition("-")[0] == "en"
    return SoundswallowerAligner(speaker) if english and find_spec("soundswallower") else DtwAligner(speaker)


def _cast_piper(project: Project, settings: Settings) -> tuple[Part, tuple[VoiceFile, ...]] | None:
    """Return the narrator and the other voices that a report uses, or None where Piper does not read it.

    Where the report asks for the best, Piper reads it if it is installed and has a voice of the language, and all
    voices that the report names.
    """
    wishes = settings.narration
    if wishes.engine not in ("best", "piper") or (wishes.engine == "best" and not find_spec("piper")):
        return None
    voices = list_voices(project.neural_folder)
    named = [find_named(voices, name) for name in (wishes.voice, *wishes.quote_voices) if name]
    narrator = named[0] if wishes.voice else choose_best(voices, settings.language)
    if narrator is not None and None not in named:
        return narrator, tuple(part.voice for part in named if part is not None)
    if wishes.engine == "best":
        return None
    raise no_voice(settings.language, (wishes.voice, *wishes.quote_voices), voices)
