"""The narration's times as files."""

from __future__ import annotations

import json
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.samples import EDITION, make_track
from youth_report.model import Chapter, Cue, SegmentId, Span, Track, WordTime
from youth_report.publishing.captions import write_captions, write_chapters, write_words


def _track(text: str, start: float = 0.0, end: float = 1.0) -> Track:
    words = (WordTime(Span(0, 3), start, end),)
    return Track((Cue(SegmentId("b1.s1"), start, end, text, words),), (), b"", end)


def _cue(vtt: str) -> str:
    head, _, cue = vtt.partition("\n\n")
    assert head == "WEBVTT"
    return cue.split("\n")[2]


def test_captions_say_what_the_page_says() -> None:
    track = make_track(EDITION)
    cues = write_captions(track).removeprefix("WEBVTT\n\n").split("\n\n")
    assert cues[0] == "b1.s1\n00:00:00.000 --> 00:00:02.500\nKeeping you safe in Fernbridge"
    assert [cue.split("\n")[0] for cue in cues] == [cue.id for cue in track.cues]


def test_chapters_are_the_sections() -> None:
    assert write_chapters(make_track(EDITION)).startswith(
        "WEBVTT\n\nb1.s1\n00:00:00.000 --> 00:00:15.000\nKeeping you safe in Fernbridge\n\nb3.s1\n00:00:15.000 --> "
    )


def test_track_without_cues_is_a_valid_file() -> None:
    assert write_captions(Track((), (), b"", 0.0)) == "WEBVTT\n"


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_words_of_a_cue_are_kept_character_for_character(text: str) -> None:
    said = _cue(write_captions(_track(text)))
    assert unescape(said) == text
    assert "-->" not in said
    assert "<" not in said


def test_ampersand_is_escaped_once() -> None:
    assert _cue(write_captions(_track("R&D &amp; <v Moss> -->"))) == "R&amp;D &amp;amp; &lt;v Moss&gt; --&gt;"


def test_line_break_does_not_end_a_cue() -> None:
    assert _cue(write_captions(_track("one\r\n\r\ntwo\tthree"))) == "one two\tthree"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.0, "00:00:00.000"), (59.9996, "00:01:00.000"), (3661.5, "01:01:01.500"), (360_000.0, "100:00:00.000")],
)
def test_times_are_written_as_webvtt_wants_them(seconds: float, said: str) -> None:
    assert f" --> {said}\n" in write_captions(_track("one", end=seconds))


def test_words_are_listed_with_their_times() -> None:
    found = json.loads(write_words(_track("one", 0.25, 1.12345)))
    assert found == {
        "duration": 1.123,
        "cues": [
            {
                "id": "b1.s1",
                "start": 0.25,
                "end": 1.123,
                "text": "one",
                "words": [{"from": 0, "to": 3, "start": 0.25, "end": 1.123}],
            }
        ],
    }


def test_chapter_title_is_escaped() -> None:
    track = Track((), (Chapter("A & B", SegmentId("b1.s1"), 0.0, 1.0),), b"", 1.0)
    assert write_chapters(track).endswith("\nA &amp; B\n")
