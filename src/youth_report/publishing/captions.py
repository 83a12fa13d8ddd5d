"""The narration's times as files: captions, chapters, words, labels, and the words alone.

All of them are made from one Track, whose own form as data is `timing.json`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from itertools import groupby

from youth_report.model import Cue, Track
from youth_report.publishing.cuts import name_block

_LINE_BREAK = re.compile(r"\s*[\r\n\0]+\s*")
_BLANKS = re.compile(r"\s+")
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


def write_timing(track: Track, language: str) -> str:
    """Return all that is known of a narration's times as JSON: chapters, cues, and words with what is said for them."""
    found = {
        "language": language,
        "duration": round(track.duration, 3),
        "chapters": [
            {"title": c.title, "first": c.first, "start": round(c.start, 3), "end": round(c.end, 3)}
            for c in track.chapters
        ],
        "cues": [_list_words(cue, spoken=True) for cue in track.cues],
    }
    return json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def write_subtitles(track: Track) -> str:
    """Return a SubRip file (.srt) with a cue for each segment."""
    return "\n".join(
        f"{number}\n{_write_time(cue.start, ',')} --> {_write_time(cue.end, ',')}\n{_LINE_BREAK.sub(' ', cue.text)}\n"
        for number, cue in enumerate(track.cues, 1)
    )


def write_labels(track: Track) -> str:
    """Return a label track for Audacity: a line for each segment, with its start and end in seconds."""
    return "".join(
        f"{cue.start:.6f}\t{cue.end:.6f}\t{cue.id} {_BLANKS.sub(' ', cue.text).strip()}\n" for cue in track.cues
    )


def write_transcript(track: Track) -> str:
    """Return the words that are read aloud, a block to a line, with a free line before each chapter."""
    firsts = {chapter.first for chapter in track.chapters}
    blocks = [list(group) for _, group in groupby(track.cues, key=name_block)]
    lines = [
        ("\n" if blocks[0] is not block and block[0].id in firsts else "")
        + " ".join(_BLANKS.sub(" ", cue.text).strip() for cue in block)
        for block in blocks
    ]
    return "".join(f"{line}\n" for line in lines)


def write_podcast_chapters(track: Track) -> str:
    """Return the chapters as podcast players read them: JSON chapters 1.2 of the podcast namespace."""
    chapters = [{"startTime": round(c.start, 3), "endTime": round(c.end, 3), "title": c.title} for c in track.chapters]
    return json.dumps({"version": "1.2.0", "chapters": chapters}, ensure_ascii=False) + "\n"


def _list_words(cue: Cue, *, spoken: bool = False) -> dict[str, object]:
    words = [
        {"from": word.span.start, "to": word.span.end, "start": round(word.start, 3), "end": round(word.end, 3)}
        | ({"spoken": word.spoken} if spoken else {})
        for word in cue.words
    ]
    return {"id": cue.id, "start": round(cue.start, 3), "end": round(cue.end, 3), "text": cue.text, "words": words}


def _write_vtt(cues: Iterable[tuple[str, float, float, str]]) -> str:
    return "WEBVTT\n" + "".join(
        f"\n{name}\n{_write_time(start)} --> {_write_time(end)}\n{_escape(text)}\n" for name, start, end, text in cues
    )


def _write_time(seconds: float, point: str = ".") -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{point}{rest % 1000:03}"


def _escape(text: str) -> str:
    # A line break would end the cue.
    return _LINE_BREAK.sub(" ", text).translate(_ESCAPES)
