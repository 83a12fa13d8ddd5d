"""The narration's times as files: captions, chapters, words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from youth_report.model import Cue, Track

_LINE_BREAK = re.compile(r"\s*[\r\n\0]+\s*")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def write_captions(track: Track) -> str:
    """Return a WebVTT file with a cue for each segment, under the segment's id."""
    return _write_vtt((cue.id, cue.start, cue.end, cue.text) for cue in track.cues)


def write_chapters(track: Track) -> str:
    """Return a WebVTT file with a cue for each section, under the id of its first segment."""
    return _write_vtt((chapter.first, chapter.start, chapter.end, chapter.title) for chapter in track.chapters)


def write_words(track: Track) -> str:
    """Return the times of each segment and each of its words as JSON: seconds, and characters of the segment."""
    found = {"duration": round(track.duration, 3), "cues": [_list_words(cue) for cue in track.cues]}
    return json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def _list_words(cue: Cue) -> dict[str, object]:
    words = [
        {"from": word.span.start, "to": word.span.end, "start": round(word.start, 3), "end": round(word.end, 3)}
        for word in cue.words
    ]
    return {"id": cue.id, "start": round(cue.start, 3), "end": round(cue.end, 3), "text": cue.text, "words": words}


def _write_vtt(cues: Iterable[tuple[str, float, float, str]]) -> str:
    return "WEBVTT\n" + "".join(
        f"\n{name}\n{_write_time(start)} --> {_write_time(end)}\n{_escape(text)}\n" for name, start, end, text in cues
    )


def _write_time(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def _escape(text: str) -> str:
    # A line break would end the cue.
    return _LINE_BREAK.sub(" ", text).translate(_ESCAPES)
