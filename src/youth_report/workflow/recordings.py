"""Young people's own readings: take one in, use them in a narration, take one out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from youth_report.model import (
    BadInput,
    Block,
    Clip,
    Edition,
    Issue,
    OutsideFailure,
    Recording,
    SegmentId,
    Speech,
    Take,
    Utterance,
    Voice,
    WrongUsage,
)
from youth_report.narration import cuts, keys, recorded
from youth_report.publishing.shown import first_words
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.narrate import write_script
from youth_report.workflow.tools import Desk, Progress, RecordingTools, VoiceTools


@dataclass(frozen=True, slots=True)
class Standing:
    """How one recording is used."""

    recording: Recording
    issues: tuple[Issue, ...]
    """Why it is not used, or not all of it, and what to listen to."""
    clips: Mapping[SegmentId, Clip]
    """The segments that it is heard for."""
    segments: int
    """How many there are where it belongs."""


@dataclass(frozen=True, slots=True)
class OwnVoices:
    """What all recordings of a report give to its narration."""

    clips: Mapping[SegmentId, Clip]
    issues: tuple[Issue, ...] = ()
    read_by: tuple[str, ...] = ()
    """The nicknames of those who are heard, in the order of voices.toml."""


@dataclass(frozen=True, slots=True)
class Added:
    """A recording that was taken in."""

    recording: Recording
    take: Take


def add_recording(desk: Desk, tools: VoiceTools, wanted: Recording, data: bytes) -> Added:
    """Take a recording in, with the words that stand in its place today; raise where it is no reading of them."""
    if not wanted.consent:
        mend = "Ask the reader, and who cares for them. Then say who agreed, with --consent."
        raise WrongUsage("nobody has agreed to this recording yet", mend=mend)
    draft = take_stock(desk)
    blocks = find_blocks(draft.edition, wanted)
    if not blocks:
        raise WrongUsage(
            f"there is no {'block' if wanted.block else 'section'} called {wanted.place} in this edition",
            mend=f"Its ids are shown by: youth-report narrate {draft.name} --spoken",
        )
    recording = replace(wanted, words=tuple(block.words(one) for block in blocks for one in block.segments))
    own = tools.recordings
    take, _ = _listen(own, recording, data, _write_words(draft, recording))
    return Added(own.folder.add(recording, data), take)


def remove_recording(tools: RecordingTools, file: str) -> None:
    """Delete a recording, what is known of it and all that was made of it."""
    listed = [recording.file for recording in tools.folder.listed()]
    if file not in listed:
        mend = f"There are: {', '.join(listed)}." if listed else "There are none yet."
        raise WrongUsage(f"there is no recording called {file}", mend=mend)
    try:
        tools.takes.forget(_digest(tools.folder.read(file)))
    except BadInput:  # somebody deleted it by hand: its lines must still go
        pass
    tools.folder.remove(file)


def list_standings(desk: Desk, tools: VoiceTools, progress: Progress) -> tuple[Standing, ...]:
    """Return how each recording of a report is used."""
    draft = take_stock(desk)
    return tuple(_stand(draft, tools, progress))


def gather_voices(draft: Draft, tools: VoiceTools, progress: Progress) -> OwnVoices:
    """Return the clips of all segments that somebody read, and what must be looked at. A later recording goes first."""
    standings = tuple(_stand(draft, tools, progress))
    clips: dict[SegmentId, Clip] = {}
    heard: dict[SegmentId, str] = {}
    for standing in standings:
        clips |= standing.clips
        heard |= dict.fromkeys(standing.clips, standing.recording.by)
    names = [standing.recording.by for standing in standings if standing.recording.by in heard.values()]
    issues = tuple(issue for standing in standings for issue in standing.issues)
    return OwnVoices(clips, issues, tuple(dict.fromkeys(filter(None, names))))


def find_blocks(edition: Edition, recording: Recording) -> tuple[Block, ...]:
    """Return the blocks of an edition that a recording is of; none where they are gone."""
    if recording.block:
        return tuple(block for block in edition.blocks if block.id == recording.block)
    return next((section.blocks for section in edition.sections if section.id == recording.section), ())


def _stand(draft: Draft, tools: VoiceTools, progress: Progress) -> Iterator[Standing]:
    listed = tools.recordings.folder.listed()
    script = {utterance.segment: utterance for utterance in write_script(draft)} if listed else {}
    for number, recording in enumerate(listed, 1):
        segments = [one.id for block in find_blocks(draft.edition, recording) for one in block.segments]
        yield _use(draft, tools, recording, [script[segment] for segment in segments])
        progress("Listening to recordings", number, len(listed))


def _use(draft: Draft, tools: VoiceTools, recording: Recording, utterances: Sequence[Utterance]) -> Standing:
    def set_aside(issue: str, **values: str) -> Standing:
        return Standing(recording, (_tell(issue, recording, **values),), {}, len(utterances))

    if not (recording.consent and recording.consent_on):
        return set_aside("recording.no-consent")
    if not utterances:
        return set_aside("recording.no-place")
    try:
        data = tools.recordings.folder.read(recording.file)
        take, key = _listen(tools.recordings, recording, data, _write_words(draft, recording))
        used = recorded.match_segments(utterances, take)
        clips = dict(_make_clips(tools, recording, data, take, key, used, utterances))
    except (BadInput, OutsideFailure) as failure:  # the build goes on with the synthetic voice, and says why
        return set_aside("recording.unusable", problem=failure.problem, mend=failure.mend)
    issues = (*_tell_unread(recording, utterances, used), *_tell_left_out(recording, utterances, take, used))
    return Standing(recording, issues, clips, len(utterances))


def _write_words(draft: Draft, recording: Recording) -> tuple[Utterance, ...]:
    voice = Voice(language=draft.settings.language, rate=draft.settings.rate)
    return recorded.write_words(recording.words, voice=voice, pronunciations=draft.terms.pronunciations)


def _listen(
    tools: RecordingTools, recording: Recording, data: bytes, utterances: Sequence[Utterance]
) -> tuple[Take, str]:
    """Return what is in a recording of these utterances, with its key: found again, or heard for the first time."""
    digest = _digest(data)
    key = keys.take_key(utterances, tools.studio.identity, tools.aligner.identity)
    take = tools.takes.get(digest, key)
    if take is None:
        sound = tools.studio.open(data, recording.file)
        fault = recorded.find_fault(sound.seconds, sum(len(one.tokens) for one in utterances))
        if fault:
            mend = "Check that it is the right file, and the right block or section."
            raise BadInput(fault, mend=mend, where=recording.file)
        words = tools.aligner.align(sound, utterances)
        loudness = tools.studio.measure(sound)
        take = Take(cuts.cut(utterances, words, loudness, rate=sound.rate, length=sound.length))
        tools.takes.put(digest, key, take)
    return take, key


def _make_clips(
    tools: VoiceTools,
    recording: Recording,
    data: bytes,
    take: Take,
    key: str,
    used: Mapping[SegmentId, int],
    utterances: Sequence[Utterance],
) -> Iterator[tuple[SegmentId, Clip]]:
    kept = tools.recordings.takes.clips(_digest(data))
    sound = None
    for utterance in utterances:
        if utterance.segment not in used:
            continue
        place = used[utterance.segment]
        own_key = keys.piece_key(key, place, utterance.pause, tools.encoder.identity)
        clip = kept.get(own_key)
        if clip is None:
            sound = sound or tools.recordings.studio.open(data, recording.file)
            piece = take.segments[place]
            pcm = tools.recordings.studio.cut(sound, piece.span)
            clip = tools.encoder.encode(Speech(pcm, sound.rate, piece.starts), utterance.pause)
            kept.put(own_key, clip)
        yield utterance.segment, clip


def _tell_unread(
    recording: Recording, utterances: Sequence[Utterance], used: Mapping[SegmentId, int]
) -> Iterator[Issue]:
    for utterance in utterances:
        if utterance.segment not in used:
            issue = "recording.not-cut" if utterance.text in recording.words else "recording.words-changed"
            yield _tell(issue, recording, at=utterance.segment, words=first_words(utterance.text))


def _tell_left_out(
    recording: Recording, utterances: Sequence[Utterance], take: Take, used: Mapping[SegmentId, int]
) -> Iterator[Issue]:
    for utterance in utterances:
        left_out = take.segments[used[utterance.segment]].left_out if utterance.segment in used else ()
        if left_out:
            words = " … ".join(utterance.tokens[place].shown.of(utterance.text) for place in left_out)
            yield _tell("recording.left-out", recording, at=utterance.segment, words=words)


def _tell(issue: str, recording: Recording, *, at: str = "", **values: str) -> Issue:
    return Issue(issue, at or recording.place, {"file": recording.file, "by": recording.by, **values})


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
