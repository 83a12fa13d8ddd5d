"""The edition as plain text, and what is offered to take away."""

from __future__ import annotations

from publishing.pages import make_pages, make_publication
from publishing.samples import EDITION
from youth_report.model import Resource
from youth_report.publishing import plain_text
from youth_report.publishing.downloads import list_downloads, say_size
from youth_report.publishing.publication import bind


def test_all_words_stand_in_the_text_in_their_order() -> None:
    text = plain_text.write(make_pages().reading, "fernbridge").data.decode()
    at = 0
    for block in EDITION.blocks:
        for segment in block.segments:
            for cell in block.words(segment).split("\t"):
                at = text.index(cell, at)


def test_headings_are_underlined_and_help_is_named() -> None:
    text = plain_text.write(make_pages().reading, "fernbridge").data.decode()
    first, rule, *_ = text.splitlines()
    assert rule == "=" * len(first)
    assert "\nWho can help\n------------\n" in text
    assert text.endswith("\n")


def test_the_page_offers_what_was_made_beside_it_and_nothing_else() -> None:
    beside = (plain_text.write(make_pages().reading, "fernbridge"),)
    made, _ = bind(
        "fernbridge",
        make_pages(),
        pictures={},
        render=lambda _, page: " ".join(d.path for d in getattr(page, "downloads", ())),
        minify=str,
        beside=beside,
    )
    assert next(r.data for r in made.resources if r.path == "index.html") == b"fernbridge.txt"
    assert beside[0] in made.resources
    plain = next(r.data for r in make_publication(make_pages()).resources if r.path == "index.html")
    assert b"Take it with you" not in plain


def test_sizes_are_told_in_words() -> None:
    assert [say_size(3), say_size(12_400), say_size(3_440_000)] == ["1 kB", "12 kB", "3.4 MB"]


def test_only_formats_for_readers_are_offered() -> None:
    assert list_downloads([Resource("index.html", "text/html", b"", "edition")]) == ()
