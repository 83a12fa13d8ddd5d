"""Read an edition aloud: say only what was not said before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import Clip, Edition, Publication, SegmentId, Track, Utterance
from youth_report.narration import cues, keys
from youth_report.ports import Shelf
from youth_report.publishing import publication
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.recordings import gather_voices
from youth_report.workflow.spoken import write_script
from youth_report.workflow.tools import Desk, Progress, VoiceTools


@dataclass(frozen=True, slots=True)
class Narrated:
    """What a narration by itself made."""

    place: str
    track: Track


def publish_narration(desk: Desk, tools: VoiceTools, shelf: Shelf, progress: Progress) -> Narrated:
    """Put the narration of a report's edition on a shelf, without its pages."""
    draft = take_stock(desk)
    own = gather_voices(draft, tools.recordings, progress)
    track = narrate_edition(draft, tools, progress, own.clips)
    place = shelf.put(Publication(draft.name, tuple(publication.bind_sound(track))))
    return Narrated(place, track)


def list_spoken(desk: Desk) -> tuple[tuple[SegmentId, str], ...]:
    """Return what will be said for each segment of a report's edition."""
    return tuple((u.segment, " ".join(token.spoken for token in u.tokens)) for u in write_script(take_stock(desk)))


def narrate_edition(draft: Draft, tools: VoiceTools, progress: Progress, own: Mapping[SegmentId, Clip]) -> Track:
    """Return the narration of all words that a reader of the edition meets; `own` has what people read themselves."""
    utterances = write_script(draft)
    clips = tuple(_say_all(utterances, tools, progress, own))
    return cues.lay(utterances, clips, _chapters(draft.edition))


def _chapters(edition: Edition) -> tuple[tuple[str, SegmentId], ...]:
    return tuple((s.title or edition.title, s.blocks[0].segments[0].id) for s in edition.sections)


def _say_all(
    utterances: Sequence[Utterance], tools: VoiceTools, progress: Progress, own: Mapping[SegmentId, Clip]
) -> Iterable[Clip]:
    for number, utterance in enumerate(utterances, 1):
        yield own.get(utterance.segment) or _say(utterance, tools)
        progress("Reading aloud", number, len(utterances))


def _say(utterance: Utterance, tools: VoiceTools) -> Clip:
    key = keys.clip_key(utterance, tools.speaker.identity, tools.encoder.identity)
    clip = tools.clips.get(key)
    if clip is None:
        clip = tools.encoder.encode(tools.speaker.say(utterance), utterance.pause)
        tools.clips.put(key, clip)
    return clip
