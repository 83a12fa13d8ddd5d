"""Makes the whole narration as Opus and as an audiobook (M4B), with the libraries of FFmpeg that PyAV carries.

Each utterance is encoded alone, and its packets are kept. To join them is to write packets one after the other, each
utterance at the frame nearest to its time in the MP3, with silent packets between them: so one changed sentence costs
one sentence, and one set of times fits all formats to half a frame.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from youth_report.model import Chapter, Clip, OutsideFailure, Speech, Track

MISSING = "Install them with `pip install 'youth-report[m4b]'`, or do without these two files: all else is made."


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a format is made."""

    path: str
    media_type: str
    container: str
    codec: str
    rate: int
    """Samples a second."""
    frame: int
    """Samples in a packet."""
    delay: int
    """Samples by which the encoder is late; players leave them out."""
    bit_rate: int
    options: tuple[tuple[str, str], ...]


OPUS = Recipe(
    "audio/narration.opus",
    "audio/ogg",
    "ogg",
    "libopus",
    48000,
    960,
    312,
    24000,
    (("application", "voip"), ("compression_level", "5")),
)
AUDIOBOOK = Recipe(
    "audio/narration.m4b", "audio/mp4", "ipod", "aac", 22050, 1024, 1024, 40000, (("aac_coder", "fast"),)
)


class AvFormat:
    """The SoundFormat of a recipe."""

    def __init__(self, recipe: Recipe) -> None:
        self._recipe = recipe

    @cached_property
    def identity(self) -> str:
        """PyAV's version and the recipe; raise `OutsideFailure` where PyAV is not installed."""
        return f"av {load_av().__version__}; {self._recipe}"

    @property
    def path(self) -> str:
        """Where the file stands in a publication."""
        return self._recipe.path

    @property
    def media_type(self) -> str:
        """What it is."""
        return self._recipe.media_type

    def press(self, speech: Speech, lead: int) -> Clip:
        """Return the packets of a speech that is to be heard `lead` samples after the clip begins."""
        pcm = bytes(2 * lead) + speech.pcm
        packets = _encode(self._recipe, pcm, speech.rate)
        return Clip(_pack(packets), self._recipe.rate, len(packets) * self._recipe.frame, ())

    def join(self, clips: Sequence[Clip], track: Track, tags: Mapping[str, str]) -> bytes:
        """Return the file of a whole narration: a clip for each cue of the track."""
        av = load_av()
        recipe = self._recipe
        file = io.BytesIO()
        with av.open(file, "w", format=recipe.container) as out:
            out.flags |= av.container.Flags.bitexact.value
            out.metadata.update(tags)
            out.set_chapters([_describe(number, chapter) for number, chapter in enumerate(track.chapters)])
            stream = out.add_stream(recipe.codec, rate=recipe.rate, layout="mono")
            _set_up(stream.codec_context, recipe)
            out.start_encoding()
            # A packet without a time base has that of its stream, which is one sample.
            for number, data in enumerate(self._lay_packets(clips, track)):
                packet = av.Packet(data)
                packet.stream = stream
                packet.pts = packet.dts = number * recipe.frame - recipe.delay
                packet.duration = recipe.frame
                out.mux(packet)
        return file.getvalue()

    def _lay_packets(self, clips: Sequence[Clip], track: Track) -> Iterator[bytes]:
        ends = [round(cue.end * self._recipe.rate / self._recipe.frame) for cue in track.cues]
        done = 0
        for clip, end in zip(clips, ends, strict=True):
            for packet in list(_unpack(clip.audio))[: end - done]:
                yield packet
                done += 1
            for _ in range(done, end):
                yield self._silence
            done = end

    @cached_property
    def _silence(self) -> bytes:
        packets = _encode(self._recipe, bytes(2 * 22050), 22050)
        return packets[len(packets) // 2]


def load_av() -> Any:
    """Return PyAV; raise `OutsideFailure` where it is not installed."""
    try:
        import av
    except ImportError as failure:
        raise OutsideFailure("the tools for Opus and M4B are not installed", mend=MISSING) from failure
    return av


def _set_up(context: Any, recipe: Recipe) -> None:
    context.bit_rate = recipe.bit_rate
    context.sample_rate = recipe.rate
    context.layout = "mono"
    context.format = "fltp" if recipe.codec == "aac" else "flt"
    context.time_base = Fraction(1, recipe.rate)
    context.options = dict(recipe.options)


def _encode(recipe: Recipe, pcm: bytes, rate: int) -> list[bytes]:
    av = load_av()
    if not pcm:
        return []
    context = av.CodecContext.create(recipe.codec, "w")
    _set_up(context, recipe)
    frame = av.AudioFrame(format="s16", layout="mono", samples=len(pcm) // 2)
    frame.planes[0].update(pcm)
    frame.sample_rate = rate
    frame.pts = 0
    frame.time_base = Fraction(1, rate)
    return [bytes(packet) for part in (frame, None) for packet in context.encode(part)]


def _pack(packets: Sequence[bytes]) -> bytes:
    return b"".join(len(packet).to_bytes(2, "big") + packet for packet in packets)


def _unpack(data: bytes) -> Iterator[bytes]:
    place = 0
    while place < len(data):
        size = int.from_bytes(data[place : place + 2], "big")
        yield data[place + 2 : place + 2 + size]
        place += 2 + size


def _describe(number: int, chapter: Chapter) -> dict[str, object]:
    return {
        "id": number,
        "start": round(chapter.start * 1000),
        "end": round(chapter.end * 1000),
        "time_base": Fraction(1, 1000),
        "metadata": {"title": chapter.title},
    }
