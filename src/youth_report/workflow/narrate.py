"""Read an edition aloud: say only what was not said before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from youth_report.model import Clip, Edition, SegmentId, Track, Utterance, Voice
from youth_report.narration import cues, keys, script
from youth_report.workflow.draft import Draft
from youth_report.workflow.tools import Progress, VoiceTools


def narrate_edition(draft: Draft, tools: VoiceTools, progress: Progress) -> Track:
    """Return the narration of all words that a reader of the edition meets."""
    voice = Voice(language=draft.settings.language, rate=draft.settings.rate)
    utterances = script.write(draft.edition.blocks, voice=voice, pronunciations=draft.terms.pronunciations)
    clips = tuple(_say_all(utterances, tools, progress))
    return cues.lay(utterances, clips, _chapters(draft.edition))


def _chapters(edition: Edition) -> tuple[tuple[str, SegmentId], ...]:
    return tuple((s.title or edition.title, s.blocks[0].segments[0].id) for s in edition.sections)


def _say_all(utterances: Sequence[Utterance], tools: VoiceTools, progress: Progress) -> Iterable[Clip]:
    for number, utterance in enumerate(utterances, 1):
        key = keys.clip_key(utterance, tools.speaker.identity, tools.encoder.identity)
        clip = tools.clips.get(key)
        if clip is None:
            clip = tools.encoder.encode(tools.speaker.say(utterance), utterance.pause)
            tools.clips.put(key, clip)
        progress("Reading aloud", number, len(utterances))
        yield clip
