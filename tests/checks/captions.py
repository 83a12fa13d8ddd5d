"""Captions and times of words, held against the words that they belong to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import pairwise

_CUE = re.compile(r"(?P<id>\S+)\n(?P<start>[\d:.]+) --> (?P<end>[\d:.]+)\n(?P<text>.*)")
_NEAR = 0.1


def find_caption_faults(vtt: str, words: Mapping[str, str], length: float) -> list[str]:
    """Return what is wrong with captions; `words` are those of each segment, by its id, `length` is the sound's."""
    first, *blocks = vtt.strip().split("\n\n")
    found = [_CUE.fullmatch(block) for block in blocks]
    faults = [] if first == "WEBVTT" else ["it does not begin as WebVTT does"]
    faults += [f"no cue: {block[:40]!r}" for block, match in zip(blocks, found, strict=True) if not match]
    cues = [match for match in found if match]
    if [cue["id"] for cue in cues] != list(words):
        faults.append("the cues are not those of the segments, in their order")
    faults += [
        f"{c['id']} says other words" for c in cues if unescape(c["text"]).split() != words.get(c["id"], "").split()
    ]
    times = [(cue["id"], _read_time(cue["start"]), _read_time(cue["end"])) for cue in cues]
    return [*faults, *_check_times(times, length)]


def find_word_faults(text: str, words: Mapping[str, str]) -> list[str]:
    """Return what is wrong with the times of words, as JSON."""
    data = json.loads(text)
    faults = []
    if [cue["id"] for cue in data["cues"]] != list(words):
        faults.append("the lines are not those of the segments, in their order")
    for cue in data["cues"]:
        said = " ".join(cue["text"][word["from"] : word["to"]] for word in cue["words"])
        if said.split() != words.get(cue["id"], "").split():
            faults.append(f"{cue['id']}: the words that have a time are not its words")
        starts = [cue["start"], *(word["start"] for word in cue["words"]), cue["end"]]
        if starts != sorted(starts):
            faults.append(f"{cue['id']}: a word is heard before the one before it, or outside its line")
    return [*faults, *_check_times([(c["id"], c["start"], c["end"]) for c in data["cues"]], data["duration"])]


def _check_times(times: list[tuple[str, float, float]], length: float) -> Iterator[str]:
    yield from (f"{name} ends before it begins" for name, start, end in times if end <= start)
    yield from (f"{name} ends after the sound" for name, _, end in times if end > length + _NEAR)
    yield from (f"{two[0]} begins before {one[0]} ends" for one, two in pairwise(times) if two[1] < one[2] - 0.002)


def _read_time(text: str) -> float:
    seconds = 0.0
    for part in text.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds
