"""The files of a narration, read by others than those who wrote them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from publishing.pages import TEMPLATES
from publishing.samples import EDITION, SETTINGS
from publishing.test_cuts import make_long_track
from sound.meters import RATE, hear
from sound.read_aloud import ReadAloud
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import Chapter, Cue, Resource, SegmentId, Span, Track, WordTime
from youth_report.publishing import feed
from youth_report.publishing.id3 import Label, write_tag
from youth_report.publishing.sound import bind_pinned, bind_sound, make_label

LABEL = Label("Our year & we", "Annual “Report”", "The group", "2025-26", "en-GB")
PODCAST = "{https://podcastindex.org/namespace/1.0}"


@pytest.fixture(scope="module")
def track() -> Track:
    return ReadAloud().track


@pytest.fixture(scope="module")
def files(track: Track) -> dict[str, Resource]:
    return {resource.path: resource for resource in bind_sound(track, LABEL)}


def _text(files: dict[str, Resource], name: str) -> str:
    return files[f"audio/{name}"].data.decode()


def test_mp3_tells_its_title_and_its_chapters(track: Track, files: dict[str, Resource]) -> None:
    heard = hear(files["audio/narration.mp3"].data)
    assert heard.tags["title"] == "Our year & we"
    assert heard.tags["album"] == "Annual “Report”"
    assert heard.tags["artist"] == "The group"
    assert heard.tags["date"] == "2025"
    assert [title for _, _, title in heard.chapters] == ["Our money", "The rest & more"]
    assert [start for start, _, _ in heard.chapters] == pytest.approx([c.start for c in track.chapters], abs=0.001)
    assert len(heard.samples) / RATE == pytest.approx(track.duration, abs=0.001)


def test_mp3_tells_the_time_of_each_word(track: Track, files: dict[str, Resource]) -> None:
    tag = files["audio/narration.mp3"].data
    body = tag[tag.index(b"SYLT") + 10 :]
    assert body[:7] == b"\x03XXX\x02\x01\0"  # UTF-8, no language, milliseconds, lyrics, no description
    told, place = [], 7
    for _ in [word for cue in track.cues for word in cue.words]:
        end = body.index(b"\0", place)
        told.append((body[place:end].decode(), int.from_bytes(body[end + 1 : end + 5], "big")))
        place = end + 5
    assert "".join(text for text, _ in told).strip().split("\n") == [cue.text for cue in track.cues]
    starts = [word.start for cue in track.cues for word in cue.words]
    assert [time / 1000 for _, time in told] == pytest.approx(starts, abs=0.0006)


def test_tag_of_many_chapters_and_odd_titles_is_read_whole(track: Track) -> None:
    chapters = [Chapter(f"Part {n} — “ü” 🌱", SegmentId(f"b{n}.s1"), float(n), float(n + 1)) for n in range(255)]
    heard = hear(write_tag(LABEL, chapters) + track.audio)
    assert [title for _, _, title in heard.chapters] == [chapter.title for chapter in chapters]


def test_page_plays_the_bare_sound_under_a_name_of_its_own(track: Track) -> None:
    pinned = bind_pinned(track)
    assert pinned.data == track.audio
    assert re.fullmatch(r"audio/narration\.[0-9a-f]{12}\.mp3", pinned.path)


def test_each_section_is_a_file_with_captions_and_together_they_are_the_whole(
    track: Track, files: dict[str, Resource]
) -> None:
    sections = [path for path in files if path.startswith("audio/sections/") and path.endswith(".mp3")]
    assert sections == ["audio/sections/01-our-money.mp3", "audio/sections/02-the-rest-more.mp3"]
    heard = [hear(files[path].data) for path in sections]
    assert [(one.tags["title"], one.tags["track"]) for one in heard] == [
        ("Our money", "1/2"),
        ("The rest & more", "2/2"),
    ]
    assert sum(len(one.samples) for one in heard) / RATE == pytest.approx(track.duration, abs=0.001)
    assert _text(files, "sections/02-the-rest-more.vtt").startswith("WEBVTT\n\nb4.s1\n00:00:00.000 --> ")


def test_timing_holds_what_is_shown_and_what_is_said(track: Track, files: dict[str, Resource]) -> None:
    timing = json.loads(_text(files, "timing.json"))
    assert timing["language"] == "en-GB"
    assert [chapter["title"] for chapter in timing["chapters"]] == ["Our money", "The rest & more"]
    cue = timing["cues"][1]
    pairs = [(cue["text"][word["from"] : word["to"]], word["spoken"]) for word in cue["words"]]
    assert ("2015-16", "twenty fifteen to twenty sixteen") in pairs
    assert ("£1.2m,", "one point two million pounds,") in pairs
    words = json.loads(_text(files, "words.json"))
    assert [one["id"] for one in words["cues"]] == [one.id for one in track.cues]


def test_all_files_have_the_same_times(track: Track, files: dict[str, Resource]) -> None:
    starts = [round(cue.start, 3) for cue in track.cues]
    stamps = re.findall(r"(\d\d):(\d\d):(\d\d)[.,](\d{3}) -->", _text(files, "narration.vtt"))
    assert stamps == re.findall(r"(\d\d):(\d\d):(\d\d)[.,](\d{3}) -->", _text(files, "narration.srt"))
    assert [int(h) * 3600 + int(m) * 60 + int(s) + int(t) / 1000 for h, m, s, t in stamps] == starts
    assert [cue["start"] for cue in json.loads(_text(files, "timing.json"))["cues"]] == starts
    labels = [line.split("\t") for line in _text(files, "labels.txt").splitlines()]
    assert [round(float(start), 3) for start, _, _ in labels] == starts
    assert [name.split(" ", 1)[1] for _, _, name in labels] == [cue.text for cue in track.cues]
    chapters = json.loads(_text(files, "chapters.json"))
    assert (chapters["version"], [c["startTime"] for c in chapters["chapters"]]) == ("1.2.0", [0.0, starts[3]])


def test_subtitles_are_numbered_and_their_words_never_end_a_cue() -> None:
    cue = Cue(SegmentId("b1.s1"), 3661.5, 3662.25, "One\n\n2\nthree", (WordTime(Span(0, 3), 3661.5, 3662.0),))
    files = {r.path: r for r in bind_sound(Track((cue,), (), b"", 3662.25), LABEL)}
    assert _text(files, "narration.srt") == "1\n01:01:01,500 --> 01:01:02,250\nOne 2 three\n"


def test_transcript_is_the_words_block_by_block(files: dict[str, Resource]) -> None:
    assert _text(files, "transcript.txt") == (
        "Our money\nIn 2015-16 we had £1.2m, and we bought six vans.\nNo.\n\n"
        "Then we talked with forty young people, and they told us what they think of the plan.\nWhat happens next?\n"
        "We will ask you again in the spring, because you know best what helps.\n"
    )


def test_label_names_the_group_before_the_publisher() -> None:
    assert make_label(EDITION, replace(SETTINGS, made_by="Us")).artist == "Us"
    assert make_label(EDITION, replace(SETTINGS, made_by="")).artist == SETTINGS.publisher


def test_feed_has_whole_addresses_and_an_episode_for_all_and_for_each_section() -> None:
    track = make_long_track([[[5.0]], [[7.0]]], "Us <3 &")
    files = tuple(bind_sound(track, LABEL))
    page = feed.compose(track, files, LABEL, "https://board.example/ours", "2026-11-25")
    root = ET.fromstring(JinjaTemplates([TEMPLATES]).render("publication/feed.xml", page))  # noqa: S314 - our own
    items = root.findall("channel/item")
    assert [item.findtext("title") for item in items] == ["Our year & we: all of it", "Us <3 & 1", "Us <3 & 2"]
    sizes = {f"https://board.example/ours/{file.path}": str(len(file.data)) for file in files}
    for item in items:
        enclosure, captions = item.find("enclosure"), item.find(f"{PODCAST}transcript")
        assert enclosure is not None
        assert captions is not None
        assert sizes[enclosure.attrib["url"]] == enclosure.attrib["length"]
        assert captions.attrib["url"] in sizes
    chapters = items[0].find(f"{PODCAST}chapters")
    assert chapters is not None
    assert chapters.attrib["url"] in sizes
    assert root.findtext("channel/pubDate") == "Wed, 25 Nov 2026 00:00:00 +0000"
    assert len({item.findtext("guid") for item in items}) == 3
