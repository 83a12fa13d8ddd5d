"""Read an edition aloud: say only what was not said before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import (
    Block,
    Clip,
    Edition,
    Issue,
    OutsideFailure,
    Publication,
    Resource,
    SegmentId,
    Track,
    Utterance,
    Voice,
)
from youth_report.narration import cues, keys, script
from youth_report.ports import Encoder, Shelf, SoundFormat
from youth_report.publishing import sound
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.tools import Desk, Progress, VoiceTools


@dataclass(frozen=True, slots=True)
class Narration:
    """An edition read aloud."""

    track: Track
    further: tuple[tuple[SoundFormat, tuple[Clip, ...]], ...] = ()
    """Each further format with its clip for each cue."""
    issues: tuple[Issue, ...] = ()
    """Formats that could not be made."""


@dataclass(frozen=True, slots=True)
class Narrated:
    """What a narration by itself made."""

    place: str
    track: Track
    issues: tuple[Issue, ...]


def publish_narration(desk: Desk, tools: VoiceTools, shelf: Shelf, progress: Progress) -> Narrated:
    """Put the narration of a report's edition on a shelf, without its pages."""
    draft = take_stock(desk)
    narration = narrate_edition(draft, tools, progress)
    place = shelf.put(Publication(draft.name, bind_narration(narration, draft)))
    return Narrated(place, narration.track, narration.issues)


def bind_narration(narration: Narration, draft: Draft) -> tuple[Resource, ...]:
    """Return the files of a narration."""
    label, track = sound.make_label(draft.edition, draft.settings), narration.track
    tags = {"title": label.title, "album": label.album, "artist": label.artist, "date": label.year}
    further = (
        Resource(made.path, made.media_type, made.join(clips, track, tags), "audio")
        for made, clips in narration.further
    )
    return (*sound.bind_sound(track, label), *further)


def narrate_edition(draft: Draft, tools: VoiceTools, progress: Progress) -> Narration:
    """Return the narration of all words that a reader of the edition meets."""
    utterances = write_script(draft)
    formats, issues = _find_formats(tools.formats, draft.name)
    rows = []
    for number, utterance in enumerate(utterances, 1):
        rows.append(_make_clips(utterance, tools, formats))
        progress("Reading aloud", number, len(utterances))
    clips, *further = zip(*rows, strict=True) if rows else ((), *(() for _ in formats))
    track = cues.lay(utterances, clips, _chapters(draft.edition))
    return Narration(track, tuple(zip(formats, further, strict=True)), issues)


def write_script(draft: Draft) -> tuple[Utterance, ...]:
    """Return what is to be said of an edition."""
    return write_blocks(tuple(draft.edition.blocks), draft, {})


def write_blocks(blocks: Sequence[Block], draft: Draft, says: Mapping[str, str]) -> tuple[Utterance, ...]:
    """Return what is to be said of some blocks; the pronunciations `says` go before those of the term base."""
    wishes = draft.settings.narration
    return script.write(
        blocks,
        voice=Voice(draft.settings.language, wishes.rate, name=wishes.voice),
        pronunciations={**draft.terms.pronunciations, **says},
        quote_voices=wishes.quote_voices,
        explain=draft.glosses.list_sentences,
    )


def _chapters(edition: Edition) -> tuple[tuple[str, SegmentId], ...]:
    return tuple((s.title or edition.title, s.blocks[0].segments[0].id) for s in edition.sections)


def _find_formats(formats: Sequence[SoundFormat], name: str) -> tuple[tuple[SoundFormat, ...], tuple[Issue, ...]]:
    """Return the formats that can be made here, and an issue that names the others."""
    ready: list[SoundFormat] = []
    missing: dict[str, list[str]] = {}
    for made in formats:
        try:
            assert made.identity  # noqa: S101 - asked for what it raises
            ready.append(made)
        except OutsideFailure as failure:
            missing.setdefault(f"{failure.problem}. {failure.mend}", []).append(made.path.rpartition(".")[2])
    issues = (
        Issue("format.missing", name, {"format": " and ".join(paths), "why": why}) for why, paths in missing.items()
    )
    return tuple(ready), tuple(issues)


def _make_clips(utterance: Utterance, tools: VoiceTools, formats: Sequence[SoundFormat]) -> tuple[Clip, ...]:
    """Return the clip of an utterance, and one for each further format; it is said only where one of them is new."""
    made: tuple[Encoder | SoundFormat, ...] = (tools.encoder, *formats)
    names = [keys.clip_key(utterance, tools.speaker.identity, tools.leveller.identity, one.identity) for one in made]
    kept = [tools.clips.get(name) for name in names]
    clips = tuple(clip for clip in kept if clip)
    if len(clips) == len(made):
        return clips
    speech = tools.leveller.level(tools.speaker.say(utterance))
    clip = tools.encoder.encode(speech, utterance.pause)
    lead = clip.starts[0] - speech.starts[0] if speech.starts else 0
    clips = (clip, *(one.press(speech, lead) for one in formats))
    for name, new in zip(names, clips, strict=True):
        tools.clips.put(name, new)
    return clips
