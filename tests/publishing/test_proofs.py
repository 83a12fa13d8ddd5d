"""The build proves of its own pages what it says of them, and says what it finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from publishing.pages import SHRINK, TEMPLATES, make_pages, make_publication
from publishing.samples import EDITION, make_track
from publishing.translated import make_translated
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.publishing.edition_page import ReadingAges, ReadingPage
from youth_report.publishing.heteronyms import HETERONYMS, Heteronym, find_doubtful
from youth_report.publishing.proofs import RULES, Proof, prove
from youth_report.publishing.publication import NoPage
from youth_report.publishing.shown import Piece

TRACK = make_track(EDITION)
READING = make_pages(track=TRACK).reading
MADE = {
    resource.path: resource.data.decode()
    for resource in make_publication(make_pages(track=TRACK), TRACK).resources
    if resource.media_type == "text/html" and resource.path != "offline.html"
}
PAGES = {file: html for file, html in MADE.items() if file != "accessibility.html"}
CSS = "".join(
    JinjaTemplates([TEMPLATES], SHRINK).render(f"publication/{name}.css", NoPage()) for name in ("style", "themes/warm")
)


def _found(html: str = "", css: str = CSS) -> list[Proof]:
    pages = PAGES | ({"index.html": html} if html else {})
    return [proof for proof in prove(READING, pages, css) if proof.found]


def test_nothing_is_wrong_with_the_sample() -> None:
    assert len(PAGES) == 3
    assert _found() == []
    assert [proof.looked_at for proof in prove(READING, PAGES, CSS) if proof.looked_at.startswith("0 ")] == [
        "0 short forms",
        "0 such words",
    ]


SLIPS = {
    "1.1.1": ('alt="A big yellow umbrella in the rain."', 'alt="umbrella.svg"'),
    "1.3.1": ('<h2 id="b3">', '<h4 id="b3">'),
    "1.3.2": ("The law says it must.", "The lawsays it must."),
    "3.1.1": ('lang="en-GB"', 'lang=""'),
    "": ('src="media/umbrella.svg"', 'src="https://elsewhere.example/umbrella.svg"'),
}


@pytest.mark.parametrize("criterion", SLIPS)
def test_slip_on_a_page_is_found(criterion: str) -> None:
    before, after = SLIPS[criterion]
    assert before in PAGES["index.html"]
    assert [proof.criterion for proof in _found(PAGES["index.html"].replace(before, after))] == [criterion]


def test_name_that_is_given_twice_or_not_at_all_is_found() -> None:
    html = PAGES["index.html"].replace("</main>", '<p id="b2">Again.</p><button type="button"></button></main>')
    found = {proof.asks: proof.found for proof in _found(html)}
    assert found["No name is given twice on a page."] == ("index.html: b2",)
    assert found["Links and buttons say what they are for."] == ("index.html: button",)


@pytest.mark.parametrize(
    ("before", "after", "criterion"),
    [
        ("light-dark(#524737,#d6cbbb)", "light-dark(#999999,#d6cbbb)", "1.4.6"),
        ("--width:33rem", "--width:60rem", "1.4.8"),
        ("125%/1.6", "125%/1.2", "1.4.8"),
        ("text-wrap:balance", "text-align:justify", "1.4.8"),
    ],
)
def test_slip_of_the_style_is_found(before: str, after: str, criterion: str) -> None:
    assert before in CSS
    assert criterion in [proof.criterion for proof in _found(css=CSS.replace(before, after))]


def test_text_that_is_too_hard_or_has_bare_short_forms_is_found() -> None:
    entry = replace(READING.words[0], explain="The MASH decides.")
    page = replace(READING, ages=ReadingAges(17, 18), words=(entry,))
    title = replace(page.title, segments=(replace(page.title.segments[0], pieces=()),))
    found = {proof.criterion: proof.found for proof in prove(replace(page, title=title), PAGES, CSS) if proof.found}
    assert found["3.1.5"] == ("most readers must be 17",)


def _doubt(page: ReadingPage) -> Proof:
    return next(proof for proof in prove(page, PAGES, CSS) if proof.criterion == "3.1.6")


def test_word_with_two_sounds_must_be_heard_or_say_how_it_sounds() -> None:
    saying = replace(READING.words[0], explain="We read every letter.")
    page = replace(READING, words=(saying,))
    assert _doubt(page).looked_at == "1 such word"
    assert _doubt(page).found == (f"{saying.id}: “read” is “reed” (now) or “red” (before)",)
    told = replace(saying, term="read out", say="Say it like this: red.")
    assert _doubt(replace(READING, words=(told,))).found == ()


def test_word_with_two_sounds_in_the_text_is_heard_where_a_sound_was_made_for_it() -> None:
    pieces = (Piece("We read every letter."),)
    title = replace(READING.title, segments=(replace(READING.title.segments[0], pieces=pieces),))
    page = replace(READING, title=title)
    assert READING.player is not None
    assert (_doubt(page).looked_at, _doubt(page).found) == ("1 such word", ())
    guessed = replace(page, player=replace(READING.player, source=""))
    silent = replace(page, player=replace(READING.player, lines=READING.player.lines[1:]))
    for wrong in (guessed, silent, replace(page, player=None)):
        assert _doubt(wrong).found == ("b1.s1: “read” is “reed” (now) or “red” (before)",)


def test_words_with_two_sounds_are_known_in_english_alone() -> None:
    page = replace(READING, frame=replace(READING.frame, language="cy"))
    assert _doubt(page).looked_at.startswith("nothing")


@pytest.mark.parametrize("one", HETERONYMS, ids=lambda one: one.word)
def test_word_with_two_sounds_is_found_only_where_it_is_in_doubt(one: Heteronym) -> None:
    assert [text for text in one.catches if one not in find_doubtful(text)] == []
    assert [text for text in one.spares if one in find_doubtful(text)] == []
    assert one.catches
    assert one.spares


def _prove_translated(before: str = "", after: str = "") -> Mapping[str, tuple[str, ...]]:
    pages = make_translated(TRACK)
    made = {r.path: r.data.decode() for r in make_publication(pages, TRACK).resources if r.media_type == "text/html"}
    assert before in made["index.pl.html"]
    made["index.pl.html"] = made["index.pl.html"].replace(before, after)
    del made["accessibility.html"]
    proofs = prove(pages.reading, made, CSS, {one.path: one.page for one in pages.translations})
    return {proof.criterion: proof.found for proof in proofs if proof.found}


@pytest.mark.parametrize(
    ("before", "after", "criterion", "found"),
    [
        ("", "", "", ""),
        ('lang="pl"', 'lang="en"', "3.1.1", "index.pl.html: en"),
        ("parasol chroni", "parasolchroni", "1.3.2", "index.pl.html: b2.s2"),
        ('<h2 id="b3">', '<h4 id="b3">', "1.3.1", "index.pl.html: a heading of level 4 follows one of level 1"),
        ('id="b4"', 'id="b3"', "4.1.2", "index.pl.html: b3"),
    ],
)
def test_pages_in_other_languages_are_looked_at_too(before: str, after: str, criterion: str, found: str) -> None:
    assert _prove_translated(before, after) == ({criterion: (found,)} if criterion else {})


def test_statement_tells_who_read_the_pages_in_other_languages() -> None:
    made = {resource.path: resource.data for resource in make_publication(make_translated(TRACK), TRACK).resources}
    page = made["accessibility.html"].decode()
    assert "found none" in page
    assert '<bdi lang="ur">اردو</bdi>: read by A, B.' in page
    assert "5 pages" in page


def test_statement_tells_every_proof() -> None:
    page = MADE["accessibility.html"]
    assert "found none" in page
    assert page.count('<th scope="row">') == len(RULES)
    assert all(proof.asks in page for proof in prove(READING, PAGES, CSS))
    assert "the Tuesday group" in page
