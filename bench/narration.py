"""What reading aloud costs, and how exact it is: in processor seconds, on texts made of the sample report.

Run it with: make bench, or alone: python bench/narration.py [WORDS]
"""

from __future__ import annotations

import hashlib
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle, pairwise
from pathlib import Path

from telling import tell, tell_title

from youth_report.engines.av_formats import AUDIOBOOK, OPUS, AvFormat
from youth_report.engines.lame_encoder import LameEncoder
from youth_report.engines.mpeg_frames import read_frames
from youth_report.engines.numpy_leveller import NumpyLeveller
from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.intake.rule_segmenter import RuleSegmenter
from youth_report.model import Block, BlockId, Clip, Kind, Segment, SegmentId, Span, Track, Utterance, Voice
from youth_report.narration import cues, keys, script
from youth_report.publishing.id3 import Label
from youth_report.publishing.player import build_player
from youth_report.publishing.sound import bind_sound
from youth_report.store.clip_store import DiskClipStore
from youth_report.workflow.documents import read_document
from youth_report.workflow.tools import VoiceTools

SOURCE = Path(__file__).resolve().parents[1] / "content/fellmarsh-2025-26/source/annual-report.md"
LABEL = Label("Your safety, your say", "Annual report", "The group", "2025-26", "en-GB")
AN_HOUR = 7500
"""Words, about."""
PER_SECTION = 20
REAL = Path(__file__).resolve().parents[2] / "shared/data/merge/versions"
"""Real official texts, which are not part of the project."""


def make_text(words: int) -> list[Block]:
    """Return blocks of about so many words. Each round through the sentences begins with another word of each."""
    lines = [line.strip("#*- ") for line in SOURCE.read_text(encoding="utf-8").splitlines() if len(line.split()) > 4]
    sentences = [sentence for line in lines for sentence in re.split(r"(?<=[.!?])\s+", line) if sentence]
    blocks: list[Block] = []
    made = 0
    for number, sentence in enumerate(cycle(sentences), 1):
        if made >= words:
            return blocks
        kind = Kind.HEADING if number % PER_SECTION == 1 else Kind.PARAGRAPH
        heading, turn = f"Part {number // PER_SECTION + 1}", number // len(sentences)
        text = heading if kind is Kind.HEADING else _turn(sentence.split(), turn)
        blocks.append(_make_block(number, kind, text))
        made += len(text.split())
    raise AssertionError


def _turn(words: Sequence[str], by: int) -> str:
    rounds, start = divmod(by, len(words))
    return " ".join((*["then"] * rounds, *words[start:], *words[:start]))


def _make_block(number: int, kind: Kind, text: str) -> Block:
    segment = Segment(SegmentId(f"b{number}.s1"), Span(0, len(text)))
    return Block(BlockId(f"b{number}"), kind, text, segments=(segment,))


def narrate(blocks: Sequence[Block], tools: VoiceTools) -> tuple[Track, list[list[Clip]]]:
    """Read blocks aloud as `workflow.narrate` does, and return the track and the clips of each further format."""
    utterances = script.write(blocks, voice=Voice(), pronunciations={})
    rows = [make_clips(utterance, tools) for utterance in utterances]
    chapters = [(block.text, block.segments[0].id) for block in blocks if block.kind is Kind.HEADING]
    track = cues.lay(utterances, [row[0] for row in rows], chapters)
    return track, [[row[place] for row in rows] for place in range(1, len(tools.formats) + 1)]


def make_clips(utterance: Utterance, tools: VoiceTools) -> list[Clip]:
    makers = (tools.encoder, *tools.formats)
    names = [keys.clip_key(utterance, tools.speaker.identity, tools.leveller.identity, one.identity) for one in makers]
    kept = [tools.clips.get(name) for name in names]
    if all(kept):
        return [clip for clip in kept if clip]
    speech = tools.leveller.level(tools.speaker.say(utterance))
    clip = tools.encoder.encode(speech, utterance.pause)
    lead = clip.starts[0] - speech.starts[0]
    made = [clip, *(one.press(speech, lead) for one in tools.formats)]
    for name, one in zip(names, made, strict=True):
        tools.clips.put(name, one)
    return made


def spent() -> float:
    """Return the processor seconds of this process and of those that it has ended."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def check_times(track: Track) -> str:
    """Return how many words have a time that rises and is not empty, of how many are shown."""
    shown = sum(len(cue.text.split()) for cue in track.cues)
    timed = sum(len(re.findall(r"\S+", word.span.of(cue.text))) for cue in track.cues for word in cue.words)
    words = [word for cue in track.cues for word in cue.words]
    wrong = sum(word.end <= word.start for word in words)
    back = sum(after.start < word.end - 1e-9 for word, after in pairwise(words))
    return f"{timed} of {shown}; {wrong} empty, {back} backwards"


def measure_long(blocks: Sequence[Block], title: str) -> None:
    """Narrate a long text as MP3, once."""
    shown = sum(len(block.text.split()) for block in blocks)
    with tempfile.TemporaryDirectory() as place:
        before = spent()
        with Pyttsx3Speaker() as speaker:
            tools = VoiceTools(speaker, NumpyLeveller(), LameEncoder(), DiskClipStore(Path(place)))
            track, _ = narrate(blocks, tools)
        seconds = spent() - before
    tell_title(f"{title}: {shown} words in {len(blocks)} blocks as MP3, nothing kept before")
    tell("processor time, one core", f"{seconds:.1f} s", "90 s for 40,000 words")
    tell("length, and how much quicker than speech", f"{track.duration / 60:.0f} min, {track.duration / seconds:.0f} x")
    tell("words that have a time", check_times(track), "all; 0, 0")
    page = [(segment.id, block.words(segment)) for block in blocks for segment in block.segments]
    told = [(cue.id, cue.text) for cue in track.cues] == page
    tell("each segment of the page is a cue, with the same text", f"{told}, {len(page)}", "True")
    blank = sum(len(block.text.split()) for block in blocks) - sum(len(cue.text.split()) for cue in track.cues)
    tell("words of the page that are in no cue", str(blank), "0")


def read_real() -> Sequence[Block]:
    """Return the blocks of the longest real text, where there is one."""
    files = sorted(REAL.glob("*.txt"), key=lambda file: file.stat().st_size)
    if not files:
        return ()
    return tuple(read_document(files[-1].read_bytes(), files[-1].name, {}, RuleSegmenter()).blocks)


def measure_hour() -> None:
    """Narrate an hour in all formats, change a sentence, and make everything again."""
    formats = (AvFormat(OPUS), AvFormat(AUDIOBOOK))
    blocks = make_text(AN_HOUR)
    with tempfile.TemporaryDirectory() as place, Pyttsx3Speaker() as speaker:
        tools = VoiceTools(speaker, NumpyLeveller(), LameEncoder(), DiskClipStore(Path(place)), formats)
        start = time.process_time()
        track, further = narrate(blocks, tools)
        first = time.process_time() - start
        files = join_all(track, further, tools)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        tell_title(f"{track.duration / 60:.0f} minutes, with Opus and M4B")
        tell("first time, without the engine's own process", f"{first:.1f} s")
        frames = sum(frame.samples for frame in read_frames(track.audio)) / 22050
        tell("length of the MP3 and of the clips together", f"{(frames - track.duration) * 1000:+.2f} ms", "20 ms")
        again = narrate(blocks, tools)
        tell("same input, same bytes", str(join_all(*again, tools) == files), "True")
        measure_change(blocks, tools)
        tell("memory at the most, with all files of the publication at once", f"{peak:.0f} MB", "300 MB")


def measure_change(blocks: list[Block], tools: VoiceTools) -> None:
    place = len(blocks) // 2
    changed = _make_block(
        place + 1, Kind.PARAGRAPH, blocks[place].text + " That is new, and it is said for the first time."
    )
    (utterance,) = script.write([changed], voice=Voice(), pronunciations={})
    start, wall = time.process_time(), time.perf_counter()
    make_clips(utterance, replace(tools, formats=()))
    tell(
        f"one changed block of {len(changed.text.split())} words, said and encoded as MP3", _both(start, wall), "100 ms"
    )
    start, wall = time.process_time(), time.perf_counter()
    make_clips(utterance, tools)
    tell("the same in three formats", _both(start, wall))
    edition = [*blocks[:place], changed, *blocks[place + 1 :]]
    start, wall = time.process_time(), time.perf_counter()
    track, further = narrate(edition, tools)
    tell("the whole narration laid again from what was kept", _both(start, wall))
    start, wall = time.process_time(), time.perf_counter()
    mp3 = list(bind_sound(track, LABEL))
    build_player(track)
    tell(f"its {len(mp3)} files of MP3 and times written again", _both(start, wall))
    for made, clips in zip(tools.formats, further, strict=True):
        start, wall = time.process_time(), time.perf_counter()
        made.join(clips, track, {})
        tell(f"{made.path} joined again", _both(start, wall))
    tell("", "", "all formats in 1 s")


def join_all(track: Track, further: list[list[Clip]], tools: VoiceTools) -> str:
    """Return a hash of all files of a narration."""
    files = [file.data for file in bind_sound(track, LABEL)]
    for made, clips in zip(tools.formats, further, strict=True):
        files.append(made.join(clips, track, {"title": LABEL.title}))
    return hashlib.sha256(b"".join(hashlib.sha256(file).digest() for file in files)).hexdigest()


def _both(start: float, wall: float) -> str:
    return f"{(time.process_time() - start) * 1000:.0f} ms ({(time.perf_counter() - wall) * 1000:.0f} by the clock)"


def main() -> None:
    """Print the figures, each part in a process of its own."""
    match sys.argv[1:]:
        case ["hour"]:
            measure_hour()
        case ["long", words]:
            measure_long(make_text(int(words)), "Sample text")
        case ["real"]:
            measure_long(read_real(), "A real text")
        case _:
            words = sys.argv[1] if len(sys.argv) > 1 else "40000"
            for part in (["long", words], *([["real"]] if REAL.is_dir() else []), ["hour"]):
                subprocess.run([sys.executable, __file__, *part], check=True)


if __name__ == "__main__":
    main()
