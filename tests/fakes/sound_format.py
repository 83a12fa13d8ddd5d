"""A further format whose file is a list of its clips."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from youth_report.model import Clip, Speech, Track


class FakeSoundFormat:
    identity = "fake format 1"
    path = "audio/narration.fake"
    media_type = "audio/x-fake"

    def press(self, speech: Speech, lead: int) -> Clip:
        digest = hashlib.sha256(b"%d" % lead + speech.pcm).hexdigest()
        return Clip(digest.encode(), speech.rate, lead + len(speech.pcm) // 2, ())

    def join(self, clips: Sequence[Clip], track: Track, tags: Mapping[str, str]) -> bytes:
        lines = [f"{cue.start:.3f} {clip.audio.decode()}" for cue, clip in zip(track.cues, clips, strict=True)]
        return "\n".join([*map(str, sorted(tags.items())), *(c.title for c in track.chapters), *lines]).encode()
