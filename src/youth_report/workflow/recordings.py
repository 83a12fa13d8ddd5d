"""Young people's own readings: take one in, use them in a narration, take one out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from youth_report.model import (
    BadInput,
    Edition,
    Issue,
    OutsideFailure,
    Recording,
    SegmentId,
    Take,
    TakenSegment,
    Utterance,
    WrongUsage,
)
from youth_report.narration import recorded
from youth_report.publishing.shown import first_words
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.spoken import choose_voice, write_script
from youth_report.workflow.takes import Piece, list_pieces, listen, name_recording
from youth_report.workflow.tools import Desk, Progress, RecordingTools


@dataclass(frozen=True, slots=True)
class Standing:
    """How one recording is used."""

    recording: Recording
    issues: tuple[Issue, ...]
    """Why it is not used, or not all of it, and what to listen to."""
    pieces: Mapping[SegmentId, Piece]
    """The segments for which it is heard."""
    segments: int
    """How many there are where it belongs."""


@dataclass(frozen=True, slots=True)
class OwnVoices:
    """What all recordings of a report give to its narration."""

    pieces: Mapping[SegmentId, Piece]
    issues: tuple[Issue, ...] = ()
    read_by: tuple[str, ...] = ()
    """The nicknames of those who are heard, in the order of voices.toml."""


NO_VOICES = OwnVoices({})


@dataclass(frozen=True, slots=True)
class Added:
    """A recording that was taken in."""

    recording: Recording
    take: Take
    left_out: tuple[tuple[SegmentId, str], ...]
    """The words of each segment that nobody seems to have said."""


def add_recording(desk: Desk, tools: RecordingTools, wanted: Recording, data: bytes) -> Added:
    """Take a recording in, with the words that stand in its place today; raise where it is no reading of them."""
    if not wanted.consent:
        mend = "Ask the reader, and who cares for them. Then say who agreed, with --consent."
        raise WrongUsage("nobody has agreed to this recording yet", mend=mend)
    draft = take_stock(desk)
    script = _find_script(write_script(draft), draft.edition, wanted)
    if not script:
        raise WrongUsage(
            f"there is no {'block' if wanted.block else 'section'} called {wanted.place} in this edition",
            mend=f"Its ids are shown by: youth-report narrate {draft.name} --spoken",
        )
    recording = replace(wanted, words=tuple(one.text for one in script))
    take = listen(tools, recording, data, _write_words(draft, recording)).take
    pieces = zip(script, take.segments, strict=True)
    left_out = tuple((said.segment, words) for said, piece in pieces if (words := _name_left_out(said, piece)))
    return Added(tools.folder.add(recording, data), take, left_out)


def remove_recording(tools: RecordingTools, file: str) -> None:
    """Delete a recording, what is known of it and all that was made of it."""
    listed = [recording.file for recording in tools.folder.listed()]
    if file not in listed:
        mend = f"There are: {', '.join(listed)}." if listed else "There are none yet."
        raise WrongUsage(f"there is no recording called {file}", mend=mend)
    with suppress(BadInput):  # where somebody deleted it by hand, its lines must still go
        tools.takes.forget(name_recording(tools.folder.read(file)))
    tools.folder.remove(file)


def list_standings(desk: Desk, tools: RecordingTools, progress: Progress) -> tuple[Standing, ...]:
    """Return how each recording of a report is used."""
    draft = take_stock(desk)
    return tuple(_stand(draft, tools, progress))


def gather_voices(draft: Draft, tools: RecordingTools | None, progress: Progress) -> OwnVoices:
    """Return the clips of all segments that somebody read, and what must be looked at. A later recording goes first."""
    if tools is None:
        return NO_VOICES
    standings = tuple(_stand(draft, tools, progress))
    pieces: dict[SegmentId, Piece] = {}
    heard: dict[SegmentId, str] = {}
    for standing in standings:
        pieces |= standing.pieces
        heard |= dict.fromkeys(standing.pieces, standing.recording.by)
    names = [standing.recording.by for standing in standings if standing.recording.by in heard.values()]
    issues = tuple(issue for standing in standings for issue in standing.issues if issue.at not in pieces)
    return OwnVoices(pieces, issues, tuple(dict.fromkeys(filter(None, names))))


def _find_script(script: Sequence[Utterance], edition: Edition, recording: Recording) -> tuple[Utterance, ...]:
    """Return what is said where a recording belongs; nothing where that is gone."""
    section = next((one.blocks for one in edition.sections if one.id == recording.section), ())
    blocks = {recording.block, *(block.id for block in section)}
    return tuple(one for one in script if one.segment.rpartition(".")[0] in blocks)


def _stand(draft: Draft, tools: RecordingTools, progress: Progress) -> Iterator[Standing]:
    listed = tools.folder.listed()
    script = write_script(draft) if listed else ()
    for number, recording in enumerate(listed, 1):
        yield _use(draft, tools, recording, _find_script(script, draft.edition, recording))
        progress("Listening to recordings", number, len(listed))


def _use(draft: Draft, tools: RecordingTools, recording: Recording, utterances: Sequence[Utterance]) -> Standing:
    def set_aside(issue: str, **told: str) -> Standing:
        return Standing(recording, (_tell(issue, recording, **told),), {}, len(utterances))

    if not (recording.consent and recording.consent_on):
        return set_aside("recording.no-consent")
    if not utterances:
        return set_aside("recording.no-place")
    try:
        data = tools.folder.read(recording.file)
        listened = listen(tools, recording, data, _write_words(draft, recording))
        used = recorded.match_segments(utterances, listened.take)
    except (BadInput, OutsideFailure) as failure:  # the build goes on with the synthetic voice, and says why
        return set_aside("recording.unusable", problem=failure.problem, mend=failure.mend)
    issues = (*_tell_unread(recording, utterances, used), *_tell_left_out(recording, utterances, listened.take, used))
    return Standing(recording, issues, list_pieces(tools, listened, utterances, used), len(utterances))


def _write_words(draft: Draft, recording: Recording) -> tuple[Utterance, ...]:
    pronunciations = draft.terms.pronunciations
    return recorded.write_words(recording.words, voice=choose_voice(draft), pronunciations=pronunciations)


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
        words = _name_left_out(utterance, take.segments[used[utterance.segment]]) if utterance.segment in used else ""
        if words:
            yield _tell("recording.left-out", recording, at=utterance.segment, words=words)


def _name_left_out(utterance: Utterance, piece: TakenSegment) -> str:
    return " … ".join(utterance.tokens[place].shown.of(utterance.text) for place in piece.left_out)


def _tell(issue: str, recording: Recording, *, at: str = "", **values: str) -> Issue:
    return Issue(issue, at or recording.place, {"file": recording.file, "by": recording.by, **values})
