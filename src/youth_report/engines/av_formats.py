"""Makes the whole narration as Opus and as an audiobook (M4B), with the libraries of FFmpeg that PyAV carries.

Each utterance is encoded alone, and its packets are kept. To join them is to write packets one after the other, each
utterance at the frame nearest to its time in the MP3, with silent packets between them: so one changed sentence costs
one sentence, and one set of times fits all formats to half a frame. The packets of an hour go into their container as
bytes, by code of our own: handing 200,000 of them to a library one by one takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Any

from youth_report.engines.mp4_audiobook import write_mp4
from youth_report.engines.numpy_leveller import lower_peaks
from youth_report.engines.ogg_opus import write_ogg
from youth_report.engines.packets import Packets, Stream, pack, unpack
from youth_report.model import Clip, OutsideFailure, Speech, Track

CONTAINERS = {"ogg": write_ogg, "mp4": write_mp4}
_TRIES = 3
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
    highest: float
    """Of full scale: the highest sample that a decoder may give back. Between two samples a sound is higher still."""
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
    0.85,
    24000,
    (("application", "voip"), ("compression_level", "5")),
)
AUDIOBOOK = Recipe(
    "audio/narration.m4b", "audio/mp4", "mp4", "aac", 22050, 1024, 1024, 0.8, 40000, (("aac_coder", "fast"),)
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
        packets, setup = _encode(self._recipe, pcm, speech.rate)
        for _ in range(_TRIES):
            # A click, such as a door that slams, comes out far higher than it went in.
            peak = _find_peak(self._recipe, packets, setup)
            if peak <= self._recipe.highest:
                break
            pcm = lower_peaks(pcm, self._recipe.highest / peak)
            packets, setup = _encode(self._recipe, pcm, speech.rate)
        return Clip(pack(packets), self._recipe.rate, len(packets.sizes) * self._recipe.frame, ())

    def join(self, clips: Sequence[Clip], track: Track, tags: Mapping[str, str]) -> bytes:
        """Return the file of a whole narration: a clip for each cue of the track."""
        recipe = self._recipe
        length = round(track.duration * recipe.rate)
        _, setup = self._silence
        stream = Stream(self._lay(clips, track), setup, recipe.rate, recipe.frame, recipe.delay, length)
        return CONTAINERS[recipe.container](stream, track.chapters, tags)

    def _lay(self, clips: Sequence[Clip], track: Track) -> Packets:
        """Return the packets of all clips, each at its time, and silent ones between and after them."""
        recipe = self._recipe
        ends = [round(cue.end * recipe.rate / recipe.frame) for cue in track.cues]
        ends[-1:] = [round((track.duration * recipe.rate + recipe.delay) / recipe.frame)] if ends else []
        silence, _ = self._silence
        sizes: list[int] = []
        pieces: list[bytes] = []
        for clip, end in zip(clips, ends, strict=True):
            own = unpack(clip.audio)
            kept = own.sizes[: end - len(sizes)]
            still = end - len(sizes) - len(kept)
            pieces += [own.data[: sum(kept)], silence.data * still]
            sizes += [*kept, *silence.sizes * still]
        return Packets(tuple(sizes), b"".join(pieces))

    @cached_property
    def _silence(self) -> tuple[Packets, bytes]:
        """A silent packet, and what a decoder must know of all packets."""
        packets, setup = _encode(self._recipe, bytes(2 * 22050), 22050)
        half = len(packets.sizes) // 2
        begin = sum(packets.sizes[:half])
        return Packets(packets.sizes[half : half + 1], packets.data[begin : begin + packets.sizes[half]]), setup


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


def _encode(recipe: Recipe, pcm: bytes, rate: int) -> tuple[Packets, bytes]:
    """Return the packets of a sound, and what the encoder tells the decoder."""
    av = load_av()
    if not pcm:
        return Packets((), b""), b""
    context = av.CodecContext.create(recipe.codec, "w")
    _set_up(context, recipe)
    frame = av.AudioFrame(format="s16", layout="mono", samples=len(pcm) // 2)
    frame.planes[0].update(pcm)
    frame.sample_rate = rate
    frame.pts = 0
    frame.time_base = Fraction(1, rate)
    packets = [bytes(packet) for part in (frame, None) for packet in context.encode(part)]
    return Packets(tuple(map(len, packets)), b"".join(packets)), bytes(context.extradata or b"")


def _find_peak(recipe: Recipe, packets: Packets, setup: bytes) -> float:
    """Return the highest sample that a decoder makes of packets."""
    av = load_av()
    context = av.CodecContext.create(recipe.codec.removeprefix("lib"), "r")
    context.extradata = setup
    context.sample_rate = recipe.rate
    context.layout = "mono"
    ends = (0, *accumulate(packets.sizes))
    frames = (frame for start, end in pairwise(ends) for frame in context.decode(av.Packet(packets.data[start:end])))
    return max((float(abs(frame.to_ndarray()).max()) for frame in frames), default=0.0)
