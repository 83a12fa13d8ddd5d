"""The tag at the head of an MP3: what it is called, who made it, its chapters, and the time of each word.

Source: ID3v2.4.0 (id3.org, structure and native frames) and the ID3v2 chapter frame addendum 1.0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from youth_report.model import Chapter, Cue

_UTF_8 = b"\x03"
_TOP_AND_ORDERED = b"\x03"
_NO_OFFSET = b"\xff" * 4
_MOST_CHAPTERS = 255
_NO_LANGUAGE = b"XXX"
_MILLISECONDS, _LYRICS = b"\x02", b"\x01"


@dataclass(frozen=True, slots=True)
class Label:
    """What is said of a sound in its own file."""

    title: str
    album: str
    artist: str
    year: str
    language: str
    """BCP 47 tag."""
    place: str = ""
    """Which one it is of how many: `3/12`."""


def write_tag(label: Label, chapters: Sequence[Chapter] = (), cues: Sequence[Cue] = ()) -> bytes:
    """Return the ID3v2.4 tag to be put before the frames of an MP3."""
    texts = {
        "TIT2": label.title,
        "TALB": label.album,
        "TPE1": label.artist,
        "TDRC": label.year[:4] if label.year[:4].isdecimal() else "",
        "TRCK": label.place,
        "TCON": "Speech",
    }
    frames = b"".join(_write_text(name, text) for name, text in texts.items() if text)
    frames += b"".join(_write_chapters(chapters[:_MOST_CHAPTERS]))
    frames += _write_words(cues)
    return b"ID3\x04\x00\x00" + _synchsafe(len(frames)) + frames


def _write_chapters(chapters: Sequence[Chapter]) -> Iterator[bytes]:
    if not chapters:
        return
    names = [b"ch%d\0" % number for number in range(1, len(chapters) + 1)]
    yield _frame("CTOC", b"toc\0" + _TOP_AND_ORDERED + bytes([len(names)]) + b"".join(names))
    for name, chapter in zip(names, chapters, strict=True):
        times = _write_time(chapter.start) + _write_time(chapter.end)
        yield _frame("CHAP", name + times + _NO_OFFSET * 2 + _write_text("TIT2", chapter.title))


def _write_words(cues: Sequence[Cue]) -> bytes:
    """Return the words as a player shows them while they are heard; each segment begins a new line."""
    words = [
        (("\n" if place == 0 else " ") + word.span.of(cue.text), word.start)
        for cue in cues
        for place, word in enumerate(cue.words)
    ]
    if not words:
        return b""
    timed = b"".join(_encode(text) + b"\0" + _write_time(start) for text, start in words)
    return _frame("SYLT", _UTF_8 + _NO_LANGUAGE + _MILLISECONDS + _LYRICS + b"\0" + timed)


def _write_text(name: str, text: str) -> bytes:
    return _frame(name, _UTF_8 + _encode(text))


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "replace").replace(b"\0", b" ")


def _write_time(seconds: float) -> bytes:
    return round(seconds * 1000).to_bytes(4, "big")


def _frame(name: str, body: bytes) -> bytes:
    return name.encode() + _synchsafe(len(body)) + b"\0\0" + body


def _synchsafe(number: int) -> bytes:
    """Return a number in four bytes of seven bits each, none of which can be taken for the start of a frame."""
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))
