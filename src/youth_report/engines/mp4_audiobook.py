"""AAC in MP4 with chapters, written box by box: joining an hour of packets is then a matter of bytes.

Source: ISO/IEC 14496-12 (boxes), 14496-14 (`mp4a`, `esds`), 14496-1 (descriptors); Apple's QuickTime File Format (the
chapter track, the `ilst` tags). `chpl`, Nero's list of chapters, is what most other players read.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from youth_report.engines.packets import Stream
from youth_report.model import Chapter

_PACKETS_A_CHUNK = 64
_SAME_SIZE = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
"""The matrix that shows a picture as it is; sound has one all the same."""
_NO_LANGUAGE = struct.pack(">HH", 0x55C4, 0)
_IN_THIS_FILE = b"\0\0\0\1" + b"\0\0\0\x0curl \0\0\0\1"
_UTF_8 = b"\0\0\0\x0cencd\0\0\1\0"
_TICKS_OF_NERO = 10_000_000
_MOST_OF_NERO = 255
_WARM_UP = -1
"""Packets before the one that is wanted that a decoder needs."""
_TAGS = {"title": b"\xa9nam", "artist": b"\xa9ART", "album": b"\xa9alb", "date": b"\xa9day"}
_SOUND, _CHAPTERS = 1, 2
_MOST_OVER = 0.018
"""Seconds."""


@dataclass(frozen=True, slots=True)
class _Samples:
    """The samples of a track, as the tables of MP4 call what a decoder takes at a time."""

    sizes: Sequence[int]
    lengths: Sequence[tuple[int, int]]
    """How many samples last how long, run by run."""
    per_chunk: int


def write_mp4(stream: Stream, chapters: Sequence[Chapter], tags: Mapping[str, str]) -> bytes:
    """Return the file of a stream. What tells of the sound stands before it, so that playing can begin at once."""
    titles = [_write_title(chapter.title) for chapter in chapters]
    sound = _Samples(stream.packets.sizes, [(len(stream.packets.sizes), stream.frame)], _PACKETS_A_CHUNK)
    starts = [0, *(round(chapter.start * stream.rate) for chapter in chapters[1:]), stream.length]
    listed = _Samples([len(title) for title in titles], [(1, end - start) for start, end in pairwise(starts)], 1)
    kind = _box(b"ftyp", b"M4B \0\0\2\0M4B M4A isomiso2")

    def describe(place: int) -> bytes:
        tracks = [_write_sound_track(stream, sound, place, with_chapters=bool(titles))]
        if titles:
            tracks.append(_write_chapter_track(stream, listed, place + len(stream.packets.data)))
        about = _box(b"udta", _write_tags(tags), _write_nero(chapters))
        return _box(b"moov", _write_movie_head(stream), *tracks, about)

    # Its length does not depend on where the sound begins.
    place = len(kind) + len(describe(0)) + 8
    data = (stream.packets.data, *titles)
    return b"".join((kind, describe(place), _number(8 + sum(map(len, data))), b"mdat", *data))


def _write_movie_head(stream: Stream) -> bytes:
    begin = struct.pack(">4I", 0, 0, stream.rate, stream.length)
    return _full(b"mvhd", begin, b"\0\1\0\0\1\0", bytes(10), _SAME_SIZE, bytes(24), _number(_CHAPTERS + 1))


def _write_sound_track(stream: Stream, sound: _Samples, place: int, *, with_chapters: bool) -> bytes:
    edit = _full(b"elst", struct.pack(">IIiI", 1, stream.length, _find_start(stream), 0x10000))
    refers = _box(b"tref", _box(b"chap", _number(_CHAPTERS))) if with_chapters else b""
    groups = (
        _full(b"sgpd", b"roll", struct.pack(">IIh", 2, 1, _WARM_UP), version=1),
        _full(b"sbgp", b"roll", struct.pack(">III", 1, len(sound.sizes), 1)),
    )
    return _box(
        b"trak",
        _write_track_head(_SOUND, flags=3, volume=0x100, length=stream.length),
        _box(b"edts", edit),
        refers,
        _box(
            b"mdia",
            _write_media_head(stream.rate, len(sound.sizes) * stream.frame),
            _write_handler(b"soun", b"Sound"),
            _box(
                b"minf",
                _full(b"smhd", bytes(4)),
                _box(b"dinf", _full(b"dref", _IN_THIS_FILE)),
                _box(b"stbl", _describe_sound(stream), *_write_tables(sound, place), *groups),
            ),
        ),
    )


def _find_start(stream: Stream) -> int:
    """Return the first sample to be heard.

    Some players play all packets to their end, up to half a packet more or less than there should be. Where that would
    be more than 18 ms, the sound begins a few milliseconds earlier or later.
    """
    over = len(stream.packets.sizes) * stream.frame - stream.delay - stream.length
    most = round(_MOST_OVER * stream.rate)
    return stream.delay + over - min(max(over, -most), most)


def _write_chapter_track(stream: Stream, listed: _Samples, place: int) -> bytes:
    """Return the track of titles. It is never shown as a track: the sound refers to it."""
    look = _box(b"text", bytes(6), b"\0\1", bytes(4), b"\0\0\0\1", bytes(36))
    shown = _box(b"gmhd", _full(b"gmin", b"\0\x40", b"\x80\0" * 3, bytes(4)), _box(b"text", _SAME_SIZE))
    return _box(
        b"trak",
        _write_track_head(_CHAPTERS, flags=2, volume=0, length=stream.length),
        _box(
            b"mdia",
            _write_media_head(stream.rate, stream.length),
            _write_handler(b"text", b"Chapters"),
            _box(
                b"minf",
                shown,
                _box(b"dinf", _full(b"dref", _IN_THIS_FILE)),
                _box(b"stbl", _full(b"stsd", _number(1), look), *_write_tables(listed, place)),
            ),
        ),
    )


def _write_track_head(number: int, *, flags: int, volume: int, length: int) -> bytes:
    begin = struct.pack(">5I8x", 0, 0, number, 0, length)
    return _full(b"tkhd", begin, struct.pack(">HHHH", 0, number - 1, volume, 0), _SAME_SIZE, bytes(8), flags=flags)


def _write_media_head(rate: int, length: int) -> bytes:
    return _full(b"mdhd", struct.pack(">4I", 0, 0, rate, length), _NO_LANGUAGE)


def _write_handler(kind: bytes, name: bytes) -> bytes:
    return _full(b"hdlr", bytes(4), kind, bytes(12), name, b"\0")


def _describe_sound(stream: Stream) -> bytes:
    length = max(len(stream.packets.sizes) * stream.frame, 1)
    average = len(stream.packets.data) * 8 * stream.rate // length
    decoder = b"\x40\x15" + bytes(3) + _number(average) * 2 + _describe(5, stream.setup)
    whole = _describe(3, b"\0\1\0" + _describe(4, decoder) + _describe(6, b"\2"))
    entry = bytes(6) + b"\0\1" + bytes(8) + struct.pack(">HHII", 1, 16, 0, stream.rate << 16)
    return _full(b"stsd", _number(1), _box(b"mp4a", entry, _full(b"esds", whole)))


def _describe(tag: int, body: bytes) -> bytes:
    """Return a descriptor, none of which is as long as 128 bytes."""
    return bytes([tag, len(body)]) + body


def _write_tables(samples: _Samples, place: int) -> tuple[bytes, ...]:
    """Return the tables of a track whose samples stand at `place` in the file, one after the other."""
    count = len(samples.sizes)
    whole, rest = divmod(count, samples.per_chunk)
    runs = [(1, samples.per_chunk)] * bool(whole) + [(whole + 1, rest)] * bool(rest)
    starts = list(accumulate(samples.sizes, initial=place))[: count : samples.per_chunk]
    return (
        _full(b"stts", _number(len(samples.lengths)), *(struct.pack(">II", *run) for run in samples.lengths)),
        _full(b"stsc", _number(len(runs)), *(struct.pack(">III", first, many, 1) for first, many in runs)),
        _full(b"stsz", _number(0), struct.pack(f">I{count}I", count, *samples.sizes)),
        _full(b"stco", struct.pack(f">I{len(starts)}I", len(starts), *starts)),
    )


def _write_tags(tags: Mapping[str, str]) -> bytes:
    items = [_write_tag(_TAGS[name], text) for name, text in tags.items() if name in _TAGS]
    return _full(b"meta", _full(b"hdlr", bytes(4), b"mdirappl", bytes(9)), _box(b"ilst", *items))


def _write_tag(name: bytes, text: str) -> bytes:
    return _box(name, _full(b"data", bytes(4), _encode(text), flags=1))


def _write_nero(chapters: Sequence[Chapter]) -> bytes:
    listed = chapters[:_MOST_OF_NERO]
    entries = (
        struct.pack(">Q", round(chapter.start * _TICKS_OF_NERO)) + _shorten(chapter.title, 255) for chapter in listed
    )
    return _full(b"chpl", bytes(4), bytes([len(listed)]), *entries, version=1) if listed else b""


def _shorten(title: str, most: int) -> bytes:
    text = _encode(title)[:most].decode("utf-8", "ignore").encode()
    return bytes([len(text)]) + text


def _write_title(title: str) -> bytes:
    text = _encode(title)
    return len(text).to_bytes(2, "big") + text + _UTF_8


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _number(number: int) -> bytes:
    return number.to_bytes(4, "big")


def _box(name: bytes, *parts: bytes) -> bytes:
    return b"".join((_number(8 + sum(map(len, parts))), name, *parts))


def _full(name: bytes, *parts: bytes, version: int = 0, flags: int = 0) -> bytes:
    """Return a box that tells its version."""
    return _box(name, _number(version << 24 | flags), *parts)
