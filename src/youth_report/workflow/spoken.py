"""What is said of an edition."""

from __future__ import annotations

from youth_report.model import Utterance, Voice
from youth_report.narration import script
from youth_report.workflow.draft import Draft


def write_script(draft: Draft) -> tuple[Utterance, ...]:
    """Return what is to be said of an edition."""
    return script.write(
        draft.edition.blocks,
        voice=choose_voice(draft),
        pronunciations=draft.terms.pronunciations,
        explain=draft.glosses.list_sentences,
    )


def choose_voice(draft: Draft) -> Voice:
    """Return the narrator's voice."""
    return Voice(language=draft.settings.language, rate=draft.settings.rate)
