"""Read an edition aloud: say only what was not said before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from youth_report.model import (
    Clip,
    Edition,
    Issue,
    OutsideFailure,
    Publication,
    Report,
    Resource,
    SegmentId,
    Track,
    Utterance,
    Voice,
)
from youth_report.narration import cues, keys, script
from youth_report.ports import Shelf, SoundFormat
from youth_report.publishing import sound
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.recordings import gather_voices
from youth_report.workflow.spoken import write_script
from youth_report.workflow.takes import Piece
from youth_report.workflow.tools import Desk, Progress, VoiceTools


@dataclass(frozen=True, slots=True)
class Narration:
    """An edition read aloud."""

    track: Track
    further: tuple[tuple[SoundFormat, tuple[Clip, ...]], ...] = ()
    """Each further format with its clip for each cue."""
    issues: tuple[Issue, ...] = ()
    """Formats that could not be made, and recordings that are not heard or must be listened to."""
    read_by: tuple[str, ...] = ()
    """The nicknames of those whose own voices are heard."""


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
    own = gather_voices(draft, tools.recordings, progress)
    rows = []
    for number, utterance in enumerate(utterances, 1):
        piece = own.pieces.get(utterance.segment) or _say(utterance, tools)
        rows.append(_make_clips(piece, utterance.pause, tools, formats))
        progress("Reading aloud", number, len(utterances))
    clips, *further = zip(*rows, strict=True) if rows else ((), *(() for _ in formats))
    track = cues.lay(utterances, clips, _chapters(draft.edition))
    return Narration(track, tuple(zip(formats, further, strict=True)), (*issues, *own.issues), own.read_by)


def narrate_text(report: Report, rate: int, tools: VoiceTools, progress: Progress) -> Track:
    """Return the narration of a text that is no edition, at `rate` words a minute."""
    utterances = script.write(tuple(report.blocks), voice=Voice(report.language, rate), pronunciations={})
    clips: list[Clip] = []
    for number, utterance in enumerate(utterances, 1):
        clips += _make_clips(_say(utterance, tools), utterance.pause, tools, ())
        progress(f"Reading aloud ({report.language})", number, len(utterances))
    return cues.lay(
        utterances, clips, [(section.title, section.blocks[0].segments[0].id) for section in report.sections]
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


def _say(utterance: Utterance, tools: VoiceTools) -> Piece:
    name = partial(keys.clip_key, utterance, tools.speaker.identity)
    return Piece(name, tools.clips, partial(tools.speaker.say, utterance))


def _make_clips(piece: Piece, pause: int, tools: VoiceTools, formats: Sequence[SoundFormat]) -> tuple[Clip, ...]:
    """Return the clip of a piece, and one for each further format; it is said only where one of them is new."""
    makers = (tools.encoder.identity, *(one.identity for one in formats))
    names = [piece.name(tools.leveller.identity, maker) for maker in makers]
    kept = [piece.clips.get(name) for name in names]
    clips = tuple(clip for clip in kept if clip)
    if len(clips) == len(makers):
        return clips
    speech = tools.leveller.level(piece.speak())
    clip = tools.encoder.encode(speech, pause)
    lead = clip.starts[0] - speech.starts[0] if speech.starts else 0
    clips = (clip, *(one.press(speech, lead) for one in formats))
    for name, new in zip(names, clips, strict=True):
        piece.clips.put(name, new)
    return clips
