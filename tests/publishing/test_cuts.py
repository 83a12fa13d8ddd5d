"""A track cut into sections that are files of their own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from youth_report.model import Chapter, Cue, SegmentId, Span, Track, WordTime
from youth_report.publishing.cuts import LONGEST, Cut, cut_sections


def make_long_track(sections: list[list[list[float]]], title: str = "Our money") -> Track:
    """Return a track of sections, each of blocks, each of segments with their lengths in seconds."""
    cues: list[Cue] = []
    chapters: list[Chapter] = []
    now, block = 0.0, 0
    for section in sections:
        first, begin = SegmentId(f"b{block + 1}.s1"), now
        for segments in section:
            block += 1
            for number, length in enumerate(segments, 1):
                words = (WordTime(Span(0, 5), now, now + length / 2),)
                cues.append(Cue(SegmentId(f"b{block}.s{number}"), now, now + length, "Words", words))
                now += length
        chapters.append(Chapter(f"{title} {len(chapters) + 1}", first, begin, now))
    audio = b"".join(b"<%d>" % number for number in range(len(cues)))
    offsets = [audio.index(b"<%d>" % number) for number in range(len(cues))]
    return Track(tuple(cues), tuple(chapters), audio, now, tuple(offsets))


def _draw(cuts: tuple[Cut, ...]) -> list[tuple[str, str, list[str]]]:
    return [(cut.name, cut.title, [cue.id for cue in cut.track.cues]) for cut in cuts]


def test_each_section_is_a_file() -> None:
    assert _draw(cut_sections(make_long_track([[[5], [6, 7]], [[8]]]))) == [
        ("01-our-money-1", "Our money 1", ["b1.s1", "b2.s1", "b2.s2"]),
        ("02-our-money-2", "Our money 2", ["b3.s1"]),
    ]


def test_long_section_is_cut_between_blocks() -> None:
    cuts = cut_sections(make_long_track([[[100, 100], [100, 100], [100]]]))
    assert _draw(cuts) == [
        ("01-our-money-1-part-1", "Our money 1 (part 1)", ["b1.s1", "b1.s2"]),
        ("02-our-money-1-part-2", "Our money 1 (part 2)", ["b2.s1", "b2.s2", "b3.s1"]),
    ]


def test_long_block_is_cut_between_segments_and_a_long_segment_is_left() -> None:
    assert [[cue.id for cue in cut.track.cues] for cut in cut_sections(make_long_track([[[200, 200, 500, 10]]]))] == [
        ["b1.s1"],
        ["b1.s2"],
        ["b1.s3"],
        ["b1.s4"],
    ]


def test_times_and_bytes_of_a_piece_begin_anew() -> None:
    track = make_long_track([[[5], [6]], [[7, 8]]])
    piece = cut_sections(track)[1]
    assert piece.start == 11
    assert [(cue.start, cue.end, cue.words[0].start) for cue in piece.track.cues] == [(0, 7, 0), (7, 15, 7)]
    assert piece.track.audio == b"<2><3>"
    assert piece.track.offsets == (0, 3)
    assert (piece.track.duration, piece.track.chapters[0].end) == (15, 15)


def test_names_are_safe_whatever_the_title_is() -> None:
    titles = ("What’s next?", "Über / uns", "../../etc", "شكرا", "x" * 300)
    names = [cut_sections(make_long_track([[[1]]], title))[0].name for title in titles]
    assert names == ["01-whats-next-1", "01-uber-uns-1", "01-etc-1", "01-1", f"01-{'x' * 40}"]


LENGTHS = st.floats(0.5, 400).map(lambda seconds: round(seconds, 2))


@given(st.lists(st.lists(st.lists(LENGTHS, min_size=1, max_size=4), min_size=1, max_size=6), max_size=4))
def test_nothing_is_lost_and_nothing_is_too_long(sections: list[list[list[float]]]) -> None:
    track = make_long_track(sections)
    cuts = cut_sections(track)
    assert [cue.id for cut in cuts for cue in cut.track.cues] == [cue.id for cue in track.cues]
    assert b"".join(cut.track.audio for cut in cuts) == track.audio
    assert all(cut.track.duration <= LONGEST + 0.01 or len(cut.track.cues) == 1 for cut in cuts)
    assert len({cut.name for cut in cuts}) == len(cuts)
