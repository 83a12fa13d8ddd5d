"""What is in a recording, and the clips that are made of it: found again, or made for the first time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from youth_report.model import BadInput, Clip, Recording, SegmentId, Speech, Take, Utterance
from youth_report.narration import cuts, keys, recorded
from youth_report.workflow.tools import RecordingTools


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


def make_clips(
    tools: RecordingTools, listened: Listened, utterances: Sequence[Utterance], used: Mapping[SegmentId, int]
) -> Iterator[tuple[SegmentId, Clip]]:
    """Yield the clip of each utterance for which a piece of the take is used."""
    kept = tools.takes.clips(name_recording(listened.data))
    sound = None
    for utterance in utterances:
        if utterance.segment not in used:
            continue
        place = used[utterance.segment]
        key = keys.piece_key(listened.key, place, utterance.pause, tools.encoder.identity)
        clip = kept.get(key)
        if clip is None:
            sound = sound or tools.studio.open(listened.data, listened.file)
            piece = listened.take.segments[place]
            speech = Speech(tools.studio.cut(sound, piece.span), sound.rate, piece.starts)
            clip = tools.encoder.encode(speech, utterance.pause)
            kept.put(key, clip)
        yield utterance.segment, clip
