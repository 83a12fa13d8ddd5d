"""Opus in Ogg, written page by page: joining an hour of packets is then a matter of bytes.

Source: RFC 3533 (Ogg), RFC 7845 (Opus in Ogg); chapters as comments are Xiph's VorbisComment chapter extension.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from youth_report.engines.packets import Stream
from youth_report.model import Chapter

_CONTINUED, _FIRST, _LAST = 1, 2, 4
_NO_END = (1 << 64) - 1
"""The position of a page on which no packet ends."""
_MOST_LACES = 255
_PACKETS_A_PAGE = 40
"""A packet has 1,275 bytes at the most, which is six laces: so no page of packets overflows."""
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_MAKER = b"youth-report"


def write_ogg(stream: Stream, chapters: Sequence[Chapter], tags: Mapping[str, str]) -> bytes:
    """Return the file of a stream."""
    heads = [
        *_write_head(stream.setup, _FIRST, 0),
        *_write_head(_write_tags(chapters, tags), 0, 1),
    ]
    return b"".join((*heads, *_write_sound(stream, len(heads))))


def _write_head(packet: bytes, flags: int, number: int) -> Iterator[bytes]:
    """Yield the pages of one packet that stands alone."""
    laces = _lace(len(packet))
    for start in range(0, len(laces), _MOST_LACES):
        own = laces[start : start + _MOST_LACES]
        position = 0 if start + _MOST_LACES >= len(laces) else _NO_END
        body = packet[start * 255 : start * 255 + sum(own)]
        yield _write_page(flags | (_CONTINUED if start else 0), position, number, own, body)
        number += 1


def _write_tags(chapters: Sequence[Chapter], tags: Mapping[str, str]) -> bytes:
    comments = [f"{name}={text}" for name, text in tags.items()]
    for number, chapter in enumerate(chapters):
        comments += [f"CHAPTER{number:03}={_write_time(chapter.start)}", f"CHAPTER{number:03}NAME={chapter.title}"]
    texts = [comment.encode("utf-8", "replace") for comment in comments]
    return b"OpusTags" + _sized(_MAKER) + len(texts).to_bytes(4, "little") + b"".join(map(_sized, texts))


def _write_sound(stream: Stream, number: int) -> Iterator[bytes]:
    sizes, data = stream.packets.sizes, stream.packets.data
    laces = {size: _lace(size) for size in set(sizes)}
    places = (0, *accumulate(sizes))
    for first in range(0, len(sizes), _PACKETS_A_PAGE):
        last = min(first + _PACKETS_A_PAGE, len(sizes))
        own = b"".join([laces[size] for size in sizes[first:last]])
        at_the_end = last == len(sizes)
        # The position of the last page cuts off what is beyond the end.
        position = min(last * stream.frame, stream.delay + stream.length)
        yield _write_page(_LAST if at_the_end else 0, position, number, own, data[places[first] : places[last]])
        number += 1


def _lace(size: int) -> bytes:
    """Return a packet's size as a page tells it: 255 as often as it goes, and the rest."""
    return b"\xff" * (size // 255) + bytes([size % 255])


def _write_page(flags: int, position: int, number: int, laces: bytes, body: bytes) -> bytes:
    begin = b"OggS\0" + bytes([flags]) + position.to_bytes(8, "little") + bytes(4) + number.to_bytes(4, "little")
    end = bytes([len(laces)]) + laces + body
    return b"".join((begin, _sum_up(begin + bytes(4) + end), end))


def _sum_up(page: bytes) -> bytes:
    """Return the CRC of a page: that of zlib, but with the bits of each byte the other way round and nothing added."""
    found = zlib.crc32(page.translate(_MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return found.to_bytes(4, "big").translate(_MIRRORED)


def _sized(text: bytes) -> bytes:
    return len(text).to_bytes(4, "little") + text


def _write_time(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"
