"""What is in a recording: found again, or heard for the first time."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from youth_report.model import BadInput, Recording, SegmentId, Speech, Take, TakenSegment, Utterance
from youth_report.narration import cuts, keys, recorded
from youth_report.ports import ClipStore
from youth_report.workflow.tools import RecordingTools


@dataclass(frozen=True, slots=True)
class Piece:
    """What is said for one segment, by whoever says it."""

    name: Callable[[str, str], str]
    """Tells the name of its clip from the identities of the leveller and the encoder."""
    clips: ClipStore
    """Where its clips are kept."""
    speak: Callable[[], Speech]
    """Makes the sound."""


@dataclass(frozen=True, slots=True)
class Listened:
    """A recording after listening."""

    file: str
    data: bytes
    key: str
    """The name under which the take is kept."""
    take: Take


def listen(tools: RecordingTools, recording: Recording, data: bytes, words: Sequence[Utterance]) -> Listened:
    """Return what is in a recording of these words; raise `BadInput` where it is no reading of them."""
    key = keys.take_key(words, tools.studio.identity, tools.aligner.identity)
    digest = name_recording(data)
    take = tools.takes.get(digest, key)
    if take is None:
        take = _find_words(tools, recording.file, data, words)
        tools.takes.put(digest, key, take)
    return Listened(recording.file, data, key, take)


def name_recording(data: bytes) -> str:
    """Return the name under which all that is made of a recording is kept."""
    return hashlib.sha256(data).hexdigest()


def _find_words(tools: RecordingTools, file: str, data: bytes, words: Sequence[Utterance]) -> Take:
    sound = tools.studio.open(data, file)
    fault = recorded.find_fault(sound.seconds, sum(len(one.tokens) for one in words))
    if fault:
        mend = "Check that it is the right file, and the right block or section."
        raise BadInput(fault, mend=mend, where=file)
    heard = tools.aligner.align(sound, words)
    return Take(cuts.cut(words, heard, tools.studio.measure(sound), rate=sound.rate, length=sound.length))


def list_pieces(
    tools: RecordingTools, listened: Listened, utterances: Sequence[Utterance], used: Mapping[SegmentId, int]
) -> dict[SegmentId, Piece]:
    """Return the pieces of a recording that are used, each for its segment. Its file is opened where one is new."""
    clips = tools.takes.clips(name_recording(listened.data))
    open_once = cache(lambda: tools.studio.open(listened.data, listened.file))

    def speak(piece: TakenSegment) -> Speech:
        sound = open_once()
        return Speech(tools.studio.cut(sound, piece.span), sound.rate, piece.starts)

    def make_piece(utterance: Utterance, place: int) -> Piece:
        name = partial(keys.piece_key, listened.key, place, utterance.pause)
        return Piece(name, clips, partial(speak, listened.take.segments[place]))

    return {one.segment: make_piece(one, used[one.segment]) for one in utterances if one.segment in used}
