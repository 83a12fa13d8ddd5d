"""Clips on the time line: cues, words and chapters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from youth_report.model import Chapter, Clip, Cue, SegmentId, Track, Utterance, WordTime


def lay(utterances: Sequence[Utterance], clips: Sequence[Clip], chapters: Sequence[tuple[str, SegmentId]]) -> Track:
    """Return the clips joined to a track: a cue for each utterance, one after the other without gaps.

    `chapters` are titles with the segment that each begins with, in order; each ends where the next begins.
    Raises `ValueError` where clips and utterances do not belong together, or the clips differ in their rate.
    """
    if len({clip.rate for clip in clips}) > 1:
        raise ValueError("the clips of a track have one rate")
    ends = tuple(accumulate((clip.samples for clip in clips), initial=0))
    cues = tuple(_lay_cue(*parts) for parts in zip(utterances, clips, ends[:-1], strict=True))
    duration = cues[-1].end if cues else 0.0
    audio = b"".join(clip.audio for clip in clips)
    offsets = tuple(accumulate((len(clip.audio) for clip in clips), initial=0))[:-1]
    return Track(cues, tuple(_lay_chapters(cues, chapters, duration)), audio, duration, offsets)


def _lay_cue(utterance: Utterance, clip: Clip, offset: int) -> Cue:
    start, end = offset / clip.rate, (offset + clip.samples) / clip.rate
    starts = [(offset + sample) / clip.rate for sample in clip.starts]
    quiet = end - utterance.pause / 1000
    last = quiet if starts and quiet > starts[-1] else end
    words = tuple(
        WordTime(token.shown, *times, token.spoken)
        for token, times in zip(utterance.tokens, pairwise([*starts, last]), strict=True)
    )
    return Cue(utterance.segment, start, end, utterance.text, words)


def _lay_chapters(cues: Sequence[Cue], chapters: Sequence[tuple[str, SegmentId]], duration: float) -> Iterator[Chapter]:
    starts = {cue.id: cue.start for cue in cues}
    times = [*(starts[first] for _, first in chapters), duration]
    for (title, first), (start, end) in zip(chapters, pairwise(times), strict=True):
        yield Chapter(title, first, start, end)
