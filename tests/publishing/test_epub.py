"""EPUBs: words cut as they are heard, leaves that lead to each other, a package that tells what is in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring

from checks.epubs import find_faults
from publishing.pages import TEMPLATES, make_pages
from publishing.samples import DRAWN, EDITION, SETTINGS, UMBRELLA, make_block, make_track
from youth_report.codec.bundle import pack
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import Cue, Edition, Kind, Passage, SegmentId, Settings, Span, State, Track, WordTime
from youth_report.publishing.epub import book
from youth_report.publishing.epub.cutting import CutLine, cut_row, cut_segment
from youth_report.publishing.parts import Row
from youth_report.publishing.shown import Piece, PopUp, ShownSegment


def _make(
    edition: Edition = EDITION, track: Track | None = None, settings: Settings = SETTINGS, *, by_word: bool = True
) -> Mapping[str, bytes]:
    return book.compose(
        make_pages(edition, settings, track),
        "fernbridge",
        today="2026-11-25",
        track=track,
        pictures={"umbrella.svg": UMBRELLA},
        drawings=DRAWN,
        render=JinjaTemplates([TEMPLATES]).render,
        by_word=by_word,
    )


def _cue(text: str, *words: tuple[int, int, float], end: float = 9.0) -> Cue:
    times = tuple(WordTime(Span(start, stop), at, at) for start, stop, at in words)
    return Cue(SegmentId("b1.s1"), 0.0, end, text, times)


def _draw(line: CutLine) -> list[str]:
    """Draw each cell: words that light up in brackets, words that open a note before a star."""
    return [
        "".join(
            "".join(f"[{w.text}]" if w.id else w.text for w in run.words) + ("*" if run.note else "") for run in cell
        )
        for cell in line.cells
    ]


TERM = PopUp("b1-term", "mental health", "How you feel.")


def test_words_are_cut_as_they_are_heard_and_fill_the_cue() -> None:
    segment = ShownSegment("b1.s1", (Piece("It was 14 weeks."),))
    line = cut_segment(segment, _cue("It was 14 weeks.", (0, 2, 0.25), (3, 6, 1.0), (7, 16, 2.0)), by_word=True)
    assert _draw(line) == ["[It] [was] [14 weeks.]"]
    assert [(clip.begins, clip.ends) for clip in line.clips] == [
        ("0.000s", "1.000s"),
        ("1.000s", "2.000s"),
        ("2.000s", "9.000s"),
    ]


def test_explained_words_take_in_all_that_is_said_with_them() -> None:
    segment = ShownSegment("b1.s1", (Piece("For “"), Piece("mental health", TERM), Piece("”, now.")))
    cue = _cue("For “mental health”, now.", (0, 3, 0), (4, 11, 1), (12, 20, 2), (21, 25, 3))
    assert _draw(cut_segment(segment, cue, by_word=True)) == ["[For] [“mental] [health”,]* [now.]"]
    assert _draw(cut_segment(segment, cue, by_word=False)) == ["For “mental health*”, now."]


def test_word_that_is_heard_for_no_time_lights_up_with_the_next() -> None:
    segment = ShownSegment("b1.s1", (Piece("a b c"),))
    line = cut_segment(segment, _cue("a b c", (0, 1, 0), (2, 3, 1.0), (4, 5, 1.0002)), by_word=True)
    assert _draw(line) == ["[a] [b c]"]
    assert line.clips[-1].end == 9000


def test_row_is_cut_cell_by_cell_or_stays_whole() -> None:
    row = Row("b1.s1", ("", "14 weeks", "9"))
    assert _draw(cut_row(row, _cue("14 weeks\t9", (0, 2, 0), (3, 8, 1), (9, 10, 2)), by_word=True)) == [
        "",
        "[14] [weeks]",
        "[9]",
    ]
    across = cut_row(row, _cue("14 weeks\t9", (0, 2, 0), (3, 10, 1)), by_word=True)
    assert _draw(across) == ["", "14 weeks", "9"]
    assert [clip.id for clip in across.clips] == ["b1.s1"]


def test_line_that_is_not_read_aloud_has_no_clip() -> None:
    assert cut_segment(ShownSegment("b1.s1", (Piece("a"),)), None, by_word=True).clips == ()


@pytest.mark.parametrize("by_word", [True, False])
def test_same_input_gives_the_same_bytes(by_word: bool) -> None:
    track = make_track(EDITION)
    one, two = (pack(_make(track=track, by_word=by_word), first={"mimetype": book.MIMETYPE}) for _ in range(2))
    assert one == two
    with zipfile.ZipFile(io.BytesIO(one)) as archive:
        first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)


def test_book_without_sound_says_so_and_is_whole() -> None:
    files = _make()
    assert not [path for path in files if path.endswith((".smil", ".mp3"))]
    assert b"There is no sound." in files["EPUB/package.opf"]
    assert find_faults(pack(files, first={"mimetype": book.MIMETYPE})) == []


def _metas(files: Mapping[str, bytes]) -> list[Element]:
    return [e for e in fromstring(files["EPUB/package.opf"]).iter() if e.tag.endswith("}meta")]


def test_claim_is_made_for_what_people_signed_and_for_nothing_else() -> None:
    assert not [e for e in _metas(_make()) if e.get("property") == "dcterms:conformsTo"]
    pages = make_pages()
    making = replace(pages.reading.frame.making, signed_by=("Miriam Tolland",))
    signed = replace(pages, reading=replace(pages.reading, frame=replace(pages.reading.frame, making=making)))
    files = book.compose(
        signed,
        "fernbridge",
        today="2026-11-25",
        track=None,
        pictures={},
        drawings=DRAWN,
        render=JinjaTemplates([TEMPLATES]).render,
        by_word=False,
    )
    said = {e.get("property"): e.text for e in _metas(files)}
    assert said["dcterms:conformsTo"] == "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
    assert said["a11y:certifiedBy"] == SETTINGS.publisher


def test_characters_that_no_book_may_hold_are_left_out() -> None:
    hostile = make_block("b1", "a\x08 <b>&\ufffe 'c\" ]]> \U0001f600")
    edition = replace(EDITION, passages=(Passage(hostile.id, State.ADDED, hostile.text, None, blocks=(hostile,)),))
    files = _make(edition, make_track(edition))
    title = fromstring(files["EPUB/title.xhtml"])
    assert "a <b>& 'c\" ]]> \U0001f600" in "".join(title.itertext())


def test_picture_that_books_cannot_show_is_told() -> None:
    picture = make_block("b1", "A van.", Kind.PICTURE, media="van.avif")
    edition = replace(EDITION, passages=(Passage(picture.id, State.ADDED, picture.text, None, blocks=(picture,)),))
    pages = make_pages(edition, pictures={"van.avif": b""})
    files = book.compose(
        pages,
        "van",
        today="2026-11-25",
        track=make_track(edition),
        pictures={"van.avif": b"x"},
        drawings=DRAWN,
        render=JinjaTemplates([TEMPLATES]).render,
        by_word=True,
    )
    assert b"avif" not in files["EPUB/package.opf"] + files["EPUB/title.xhtml"]
    assert b'Picture: <span id="b1.s1"><span id="b1.s1.w1">A</span>' in files["EPUB/title.xhtml"]
