"""The reading page: what a reader meets, in which order, linked with what."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

from publishing.outline import draw_outline
from publishing.pages import TEMPLATES, make_pages
from publishing.samples import EDITION, PASSAGES, REPORT, SETTINGS, make_block, make_track
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import Edition, Kind, Settings, State, Track, Voice
from youth_report.narration.script import write
from youth_report.publishing.edition_page import ReadingAges, ReadingPage

_SPAN = re.compile(r'<span id="([^"]+)"[^>]*>(.*?)</span>', re.DOTALL)
GOLDEN = Path(__file__).with_name("reading_page.txt")


def _page(edition: Edition = EDITION, settings: Settings = SETTINGS, track: Track | None = None) -> ReadingPage:
    return make_pages(edition, settings, track).reading


def _outline(page: ReadingPage, track: Track | None = None) -> list[str]:
    html = JinjaTemplates([TEMPLATES]).render("publication/index.html", page)
    return draw_outline(html, {cue.id: f"{cue.start:.1f}-{cue.end:.1f}" for cue in track.cues} if track else {})


def test_reader_meets_the_golden_outline() -> None:
    track = make_track(EDITION)
    assert _outline(_page(track=track), track) == GOLDEN.read_text(encoding="utf-8").splitlines()


def test_page_without_sound_says_nothing_of_it() -> None:
    page = _page()
    assert page.player is None
    assert [line for line in _outline(page) if "Listen" in line or "sound" in line] == []


def test_every_segment_of_the_edition_is_on_the_page_once() -> None:
    html = JinjaTemplates([TEMPLATES]).render("publication/index.html", _page())
    ids = [segment.id for block in EDITION.blocks for segment in block.segments]
    assert [name for name in ids if html.count(f'id="{name}"') != 1] == []


def test_every_cue_says_what_stands_under_its_id() -> None:
    track = make_track(EDITION)
    html = JinjaTemplates([TEMPLATES]).render("publication/index.html", _page(track=track))
    shown = {name: unescape(re.sub(r"<[^>]+>", "", words)) for name, words in _SPAN.findall(html)}
    sentences = [cue for cue in track.cues if ".g" in cue.id]
    assert [(cue.id, cue.text) for cue in sentences] == [("b12.g1", "Quarterly means four times a year.")]
    assert [cue.id for cue in track.cues if cue.id in shown and shown[cue.id] != cue.text] == []
    assert {cue.id for cue in sentences} < shown.keys()


def test_title_that_no_heading_says_stands_above_all() -> None:
    page = _page(replace(EDITION, title="Another title"))
    assert (page.title.id, page.sections[0].level) == ("", 2)
    assert _outline(page)[1] == "h1 Another title"


def test_stretches_tell_where_nothing_was_written() -> None:
    stretches = [stretch.official for section in _page().sections for stretch in section.stretches]
    assert stretches == ["", "", "b9", "", "b12"]


def test_report_that_nobody_rewrote_says_so() -> None:
    untouched = tuple(
        replace(PASSAGES[0], id=block.id, state=State.OFFICIAL, text=block.text, official=block, blocks=(block,))
        for block in REPORT.blocks
    )
    page = _page(Edition(REPORT, REPORT.title, untouched))
    assert not page.written
    assert _outline(page)[2].startswith("p These are still the official words.")


def test_only_written_words_link_to_the_official_ones() -> None:
    html = JinjaTemplates([TEMPLATES]).render("publication/index.html", _page())
    assert re.findall(r'<a class="source" href="official.html#(b\d+)">', html) == ["b2", "b4", "b5", "b6", "b7"]


def test_summary_of_the_edition_itself_comes_first() -> None:
    heading = replace(PASSAGES[3], text="In short:", blocks=(make_block("b3", "In short:", Kind.HEADING, 2),))
    edition = replace(EDITION, passages=(PASSAGES[0], PASSAGES[1], heading, *PASSAGES[4:]))
    page = _page(edition)
    assert [section.heading.id if section.heading else "" for section in page.short] == ["", "b3"]
    assert [entry.block.id for entry in page.contents] == ["b8", "b11"]
    assert (_page().short, _page().short_at) == ((), "")


def test_summary_further_down_is_offered() -> None:
    heading = replace(PASSAGES[8], blocks=(make_block("b8", "What is the short version?", Kind.HEADING, 2),))
    page = _page(replace(EDITION, passages=(*PASSAGES[:8], heading, *PASSAGES[9:])))
    assert (page.short, page.short_at) == ((), "b8")
    assert "li No time? Read the short version (to #b8)." in _outline(page)


def test_reading_ages_are_told_in_a_sentence() -> None:
    page = replace(_page(), ages=ReadingAges(9, 17))
    told = "li Most people aged 9 or more can read it. The official report asks for readers of about 17."
    assert any(line.startswith(told) for line in _outline(page))
    assert not any("Most people" in line for line in _outline(replace(page, ages=None)))


def test_nicknames_are_told_only_where_the_group_wants_it() -> None:
    passages = (
        replace(PASSAGES[0], authors=("moss", "glossary")),
        replace(PASSAGES[1], authors=("Ash", "moss", "Kit")),
    )
    edition = replace(EDITION, passages=passages)
    assert _page(edition).nicknames == ()
    page = _page(edition, replace(SETTINGS, names="nicknames"))
    assert "li It was made by the Tuesday group: Ash, Kit and moss." in _outline(page)


def test_empty_edition_is_a_page() -> None:
    page = _page(
        Edition(REPORT, "Nothing", ()),
        replace(SETTINGS, contacts=(), you_said=(), made_by="", made_for="", publisher="", year=""),
    )
    assert _outline(page) == [
        "h1 Nothing",
        "p These are still the official words. Young people have not rewritten them yet.",
        "li You can also read the official report (to official.html).",
    ]


def test_address_of_the_sound_changes_with_the_sound() -> None:
    one, two = (_page(track=make_track(EDITION, audio=audio)).player for audio in (b"one", b"two"))
    assert one
    assert two
    assert one.source != two.source
    assert one.source.startswith("audio/narration.")


def test_page_without_sound_tells_the_browser_what_to_say() -> None:
    said = write(tuple(EDITION.blocks), voice=Voice(rate=120), pronunciations={})
    player = make_pages(script=said).reading.player
    assert player
    assert (player.source, player.rate) == ("", 120)
    assert [line.id for line in player.lines] == [utterance.segment for utterance in said]
    assert [line.spoken for line in player.lines] == [tuple(t.spoken for t in utterance.tokens) for utterance in said]
    assert [[span for span, _ in line.words] for line in player.lines] == [[t.shown for t in u.tokens] for u in said]
    assert player.data["seconds"] == sum(len(utterance.tokens) for utterance in said) / 2


def test_only_a_long_page_is_laid_out_piece_by_piece() -> None:
    words = replace(PASSAGES[1], blocks=(make_block("b2", "word " * 5_000),))
    long = _page(replace(EDITION, passages=(PASSAGES[0], words)))
    assert [page.frame.long for page in (_page(), long)] == [False, True]
    html = JinjaTemplates([TEMPLATES]).render("publication/index.html", long)
    assert '<main id="main" tabindex="-1" class="long">' in html
