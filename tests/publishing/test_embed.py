"""The edition as a piece of somebody else's page."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from publishing.pages import SHRINK, TEMPLATES, make_pages
from publishing.samples import EDITION, REPORT, SETTINGS, make_track
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.publishing import embed

RENDER = JinjaTemplates([TEMPLATES], SHRINK).render


def _piece(address: str = "") -> str:
    settings = replace(SETTINGS, address=address)
    page = make_pages(EDITION, settings, make_track(EDITION)).reading
    return embed.write(page, RENDER).data.decode()


def test_piece_holds_the_words_and_no_page() -> None:
    piece = _piece()
    assert not re.search(r"<(?:html|head|body|main|header|script|nav class=\"top\"|audio|link|meta)\b", piece)
    assert '<span id="b2.s2">The law says it must.</span>' in piece
    assert "Childline" in piece
    assert ":root" not in piece
    assert ":host{" in piece


def test_official_words_are_in_the_piece_since_it_has_no_script() -> None:
    found = re.findall(r"<strong>The official words</strong> (.*?) <a", _piece())
    names = ("b2", "b4", "b5", "b6", "b7")
    assert [unescape(words) for words in found] == [block.text for block in REPORT.blocks if block.id in names]


def test_links_lead_to_where_the_publication_stands() -> None:
    assert 'href="https://board.example/ours/official.html#b2"' in _piece("https://board.example/ours")
    assert 'src="https://board.example/ours/media/umbrella.svg"' in _piece("https://board.example/ours/")
    assert 'href="official.html#b2"' in _piece()
    # No browser goes to a place in a shadow tree.
    assert 'href="#' not in _piece()
