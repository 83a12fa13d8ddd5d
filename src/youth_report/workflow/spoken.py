"""What is said of an edition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from youth_report.model import Block, Utterance, Voice
from youth_report.narration import script
from youth_report.workflow.draft import Draft


def write_script(draft: Draft) -> tuple[Utterance, ...]:
    """Return what is to be said of an edition."""
    return write_blocks(tuple(draft.edition.blocks), draft, {})


def write_blocks(blocks: Sequence[Block], draft: Draft, says: Mapping[str, str]) -> tuple[Utterance, ...]:
    """Return what is to be said of some blocks; the pronunciations `says` go before those of the term base."""
    return script.write(
        blocks,
        voice=choose_voice(draft),
        pronunciations={**draft.terms.pronunciations, **says},
        quote_voices=draft.settings.narration.quote_voices,
        explain=draft.glosses.list_sentences,
    )


def choose_voice(draft: Draft) -> Voice:
    """Return the narrator's voice."""
    wishes = draft.settings.narration
    return Voice(draft.settings.language, wishes.rate, name=wishes.voice)
