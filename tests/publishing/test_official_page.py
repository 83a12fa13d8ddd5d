"""The official text, block by block."""

from __future__ import annotations

import re

from publishing.outline import draw_outline
from publishing.pages import TEMPLATES, make_pages
from publishing.samples import REPORT
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import BlockId, State
from youth_report.publishing.official_page import PlainWords


def _html() -> str:
    return JinjaTemplates([TEMPLATES]).render("publication/official.html", make_pages().official)


def test_every_block_is_there_in_order() -> None:
    html = _html()
    places = [html.index(f'id="{block.id}"') for block in REPORT.blocks]
    assert places == sorted(places)
    words = "\n".join(draw_outline(html))
    for block in REPORT.blocks:
        assert [cell for cell in re.split(r"[\t\n]|(?<=\.) ", block.text) if cell not in words] == []


def test_each_block_says_what_became_of_it() -> None:
    notes = make_pages().official.notes
    assert (notes[BlockId("b5")].state, notes[BlockId("b5")].ours) == (State.WRITTEN, "b5")
    assert (notes[BlockId("b9")].state, notes[BlockId("b9")].ours) == (State.OFFICIAL, "b9")
    assert (notes[BlockId("b10")].state, notes[BlockId("b10")].ours) == (State.LEFT_OUT, "")
    told = {line.split("]")[0].split("[")[-1]: line.split("] ")[-1] for line in draw_outline(_html())}
    assert told["b5.s1"] == "in our words: commissioning of early help for families; (to index.html#b5)"
    assert told["b10.s1"] == "Left out of our version: It is about computers in the office."
    assert told["b12.s1"] == "Not rewritten yet."


def test_plain_words_of_the_glossary_stand_with_their_block() -> None:
    assert make_pages().official.notes[BlockId("b2")].plain_words == (
        PlainWords("statutory", "by law"),
        PlainWords("safeguard", "keep safe"),
    )
    assert "li “statutory” could be “by law”" in draw_outline(_html())
