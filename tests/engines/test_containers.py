"""The files that we write byte by byte, read packet by packet by FFmpeg, and played by a browser."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser

from engines.test_lame_encoder import FIND_BEEPS, make_beeps
from sound.meters import hear
from youth_report.engines.av_formats import AUDIOBOOK, OPUS, AvFormat, Recipe
from youth_report.engines.mp4_audiobook import write_mp4
from youth_report.engines.ogg_opus import write_ogg
from youth_report.engines.packets import Packets, Stream, pack, unpack
from youth_report.model import Chapter, Cue, SegmentId, Track

Writer = Callable[[Stream, Sequence[Chapter], Mapping[str, str]], bytes]
OGG = (write_ogg, b"OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0", 48000, 960, 312)
MP4 = (write_mp4, b"\x13\x88", 22050, 1024, 1024)
WRITERS = pytest.mark.parametrize("kind", [OGG, MP4], ids=["ogg", "mp4"])
MANY = [Chapter(f"Part {n}: “ü” 🌱 " + "long " * 70, SegmentId(f"b{n}.s1"), n, n + 1) for n in range(300)]


def make_stream(kind: tuple[Writer, bytes, int, int, int], sizes: Sequence[int]) -> Stream:
    """Return a stream of packets that are no sound, so only a container can tell them apart."""
    _, setup, rate, frame, delay = kind
    # The first byte of a packet of Opus tells how long it is: one of 20 milliseconds.
    data = b"".join(b"\x08" + bytes(number % 251 for number in range(size - 1)) for size in sizes)
    return Stream(Packets(tuple(sizes), data), setup, rate, frame, delay, len(sizes) * frame - delay)


def read_packets(file: bytes) -> list[tuple[int, bytes]]:
    """Return the packets of a file's sound, each with the sample at which it is played."""
    with av.open(io.BytesIO(file), "r") as opened:
        packets = [packet for packet in opened.demux(opened.streams.audio[0]) if packet.size]
        return [(int(packet.pts or 0), bytes(packet)) for packet in packets]


@WRITERS
@settings(max_examples=25, deadline=None)
@given(sizes=st.lists(st.sampled_from([1, 2, 3, 40, 60, 254, 255, 256, 509, 510, 511, 1275]), min_size=2, max_size=200))
def test_every_packet_comes_back_at_its_time(kind: tuple[Writer, bytes, int, int, int], sizes: list[int]) -> None:
    write, _, _, frame, delay = kind
    stream = make_stream(kind, sizes)
    found = read_packets(write(stream, (), {}))
    edges = pairwise(accumulate(sizes, initial=0))
    assert [data for _, data in found] == [stream.packets.data[start:end] for start, end in edges]
    assert [time for time, _ in found] == [number * frame - delay for number in range(len(sizes))]


@WRITERS
def test_many_chapters_with_long_titles_are_all_read(kind: tuple[Writer, bytes, int, int, int]) -> None:
    write, _, rate, frame, _ = kind
    stream = replace(make_stream(kind, [9] * (300 * rate // frame + 2)), length=300 * rate)
    with av.open(io.BytesIO(write(stream, MANY, {"title": "Our “year”"}))) as opened:
        found = opened.chapters()
        titles = [chapter["metadata"]["title"] for chapter in found]
        starts = [float(chapter["start"] * (chapter["time_base"] or 1)) for chapter in found]
        named = opened.metadata | opened.streams.audio[0].metadata
    assert titles == [chapter.title for chapter in MANY]
    assert starts == pytest.approx([chapter.start for chapter in MANY], abs=0.001)
    assert named["title"] == "Our “year”"


@WRITERS
def test_file_that_is_cut_or_changed_is_another_file(kind: tuple[Writer, bytes, int, int, int]) -> None:
    write = kind[0]
    first = write(make_stream(kind, [50] * 100), (), {})
    assert first != write(make_stream(kind, [50] * 99), (), {})
    assert first != write(make_stream(kind, [50] * 100), MANY[:1], {})
    assert first == write(make_stream(kind, [50] * 100), (), {})


def test_page_of_ogg_that_was_damaged_is_not_played() -> None:
    stream = make_stream(OGG, [50] * 200)
    file = bytearray(write_ogg(stream, (), {}))
    file[-30] ^= 1
    assert len(read_packets(bytes(file))) < 200


def test_sound_of_mp4_stands_after_what_tells_of_it() -> None:
    file = write_mp4(make_stream(MP4, [50] * 200), MANY[:3], {})
    assert file.index(b"moov") < file.index(b"mdat")


@given(st.lists(st.binary(max_size=1300), max_size=50))
def test_packets_come_back_as_they_were_kept(packets: list[bytes]) -> None:
    told = Packets(tuple(map(len, packets)), b"".join(packets))
    assert unpack(pack(told)) == told


@pytest.mark.browser
@pytest.mark.parametrize("recipe", [OPUS, AUDIOBOOK], ids=["opus", "audiobook"])
def test_browser_hears_each_beep_at_its_time(browser: Browser, recipe: Recipe) -> None:
    made = AvFormat(recipe)
    starts, seconds = [(1000, 9000, 21000), (700,), (5000, 9444)], [2.0, 1.0, 1.5]
    edges = list(pairwise(accumulate(seconds, initial=0.0)))
    cues = tuple(Cue(SegmentId(f"b{n}.s1"), start, end, "", ()) for n, (start, end) in enumerate(edges, 1))
    track = Track(cues, (Chapter("All", cues[0].id, 0.0, 4.5),), b"", 4.5)
    file = made.join([made.press(make_beeps(*own), 0) for own in starts], track, {"title": "Beeps"})
    with browser.new_page() as page:
        heard = page.evaluate(FIND_BEEPS, base64.b64encode(file).decode())
    wanted = [start + round(begin * 22050) for (begin, _), own in zip(edges, starts, strict=True) for start in own]
    assert len(heard["starts"]) == len(wanted)
    half_a_frame = recipe.frame / recipe.rate / 2 * 22050
    assert all(abs(time - start) < half_a_frame + 60 for time, start in zip(heard["starts"], wanted, strict=True))
    assert abs(heard["length"] - 4.5 * 22050) <= 0.02 * 22050
    assert abs(len(hear(file).samples) - 4.5 * 22050) <= 0.02 * 22050
