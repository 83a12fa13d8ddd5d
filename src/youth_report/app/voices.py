"""Who speaks: the speech engine that a report asks for, or the best of those that are there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec

from youth_report.app.project import Project
from youth_report.engines.piper_voices import Part, VoiceFile, choose_best, find_named, list_voices, no_voice
from youth_report.model import Settings
from youth_report.ports import Aligner, Speaker


@contextmanager
def lend_voices(project: Project, settings: Settings) -> Iterator[tuple[Speaker, Aligner]]:
    """Lend who reads a report aloud, and who finds words in recordings; end their processes afterwards."""
    from youth_report.engines.found_starts import ReferenceSpeaker, StartFinder
    from youth_report.engines.piper_speaker import PiperSpeaker
    from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker

    with ExitStack() as processes:
        exact = processes.enter_context(Pyttsx3Speaker())
        reference = ReferenceSpeaker(exact)
        aligner = _pick_aligner(reference, settings.language)
        cast = _cast_piper(project, settings)
        if cast is None:
            yield exact, aligner
        else:
            narrator, others = cast
            finder = StartFinder(aligner, reference)
            yield processes.enter_context(PiperSpeaker(narrator, others, finder)), aligner


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
