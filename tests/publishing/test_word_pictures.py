"""Pictures of words: beside what explains them, before them in the text, and at the left of a paragraph on paper."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace

from publishing.booklets import LABELS, read_look
from publishing.pages import SHRINK, TEMPLATES, make_pages, make_publication
from publishing.samples import DRAWINGS, DRAWN, EDITION, SETTINGS, make_block
from youth_report.engines.htmlmin_minifier import HtmlminMinifier
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import Block, Edition, Kind, Passage, State
from youth_report.model.booklet import Booklet, Drawing
from youth_report.publishing import booklet, embed, offline, word_pictures

GROUP, SAFE = (word_pictures.name_files(DRAWINGS)[f"{name}.svg"] for name in ("group", "safe"))
RENDER = JinjaTemplates([TEMPLATES], SHRINK).render
HEADING = make_block("b1", "Our report", Kind.HEADING, 1)
PICTURE = make_block("b9", "A big umbrella.", Kind.PICTURE, media="umbrella.svg")


def hold(*blocks: Block) -> Edition:
    """Return an edition of these blocks."""
    passages = (Passage(block.id, State.ADDED, block.text, None, blocks=(block,)) for block in (HEADING, *blocks))
    return replace(EDITION, passages=tuple(passages), conflicts=(), title=HEADING.text)


def print_blocks(*blocks: Block, easy: bool = True) -> Booklet:
    """Return a booklet of these blocks, in easy read or in large print."""
    page = make_pages(hold(*blocks), replace(SETTINGS, you_said=())).reading
    return booklet.compose(page, LABELS["en"], look=read_look("warm"), pictures_first=easy, day="2026-11-26")


def list_drawings(made: Booklet) -> list[str]:
    """Return the file at the left of each strip; a dash where there is none."""
    return [strip.drawing.file if strip.drawing else "-" for section in made.sections for strip in section.strips]


def test_what_explains_a_word_shows_its_picture_and_says_nothing_of_it() -> None:
    html = next(r.data.decode() for r in make_publication(make_pages()).resources if r.path == "index.html")
    image = r'<img class="drawn" src="([^"]+)" alt="" aria-hidden="true" loading="lazy">'
    shown = re.findall(rf"<(strong|dt[^>]*)>{image}", html)
    assert [address for tag, address in shown if tag == "strong"] == [GROUP, SAFE, GROUP]
    assert [address for tag, address in shown if tag != "strong"] == [GROUP, SAFE]


def test_page_asks_for_the_pictures_of_its_text_in_a_script_of_their_own() -> None:
    pages = make_pages()
    made = {resource.path: resource for resource in make_publication(pages).resources}
    (script,) = [path for path in made if path.startswith("word-pictures.")]
    more = next(resource.data.decode() for path, resource in made.items() if path.startswith("more."))
    assert script in more
    assert script not in made["index.html"].data.decode()
    assert word_pictures.place(pages.reading).places == ("b2.s1:4:0", "b2.s1:19:1", "b12.s1:60:0")
    assert {path: made[path].data for path in (GROUP, SAFE)} == DRAWN
    assert {made[path].role for path in (GROUP, SAFE)} == {"picture"}
    assert all(f'"{path}"' in made["sw.js"].data.decode() for path in (GROUP, SAFE, script))


def test_words_without_pictures_cost_nothing() -> None:
    made = make_publication(make_pages(hold(make_block("b2", "Nothing is drawn here.")))).resources
    assert not [r.path for r in made if r.path.startswith(("word-pictures.", "pictures/"))]
    assert not [r.path for r in made if b"word-pictures" in r.data]


def test_a_name_is_made_from_the_content() -> None:
    one, other = (word_pictures.name_files({"a.svg": data})["a.svg"] for data in (b"one", b"other"))
    assert one != other
    assert re.fullmatch(r"pictures/a\.[0-9a-f]{12}\.svg", one)


def test_one_file_holds_the_pictures_and_asks_for_none() -> None:
    made = offline.write(
        make_pages(), track=None, pictures={}, render=RENDER, minify=HtmlminMinifier().minify, drawings=DRAWN
    )
    html = made.data.decode()
    assert "pictures/" not in html
    for data in DRAWN.values():
        address = f"data:image/svg+xml;base64,{b64encode(data).decode()}"
        assert f'src="{address}"' in html
        assert html.count(address) > html.count(f'src="{address}"')


def test_piece_for_other_sites_finds_the_pictures_where_the_publication_stands() -> None:
    reading = make_pages().reading
    there = replace(reading, frame=replace(reading.frame, address="https://example.org/fernbridge/"))
    assert f'src="https://example.org/fernbridge/{GROUP}"' in embed.write(there, RENDER).data.decode()


def test_picture_of_the_first_word_stands_left_of_a_paragraph_once_in_a_section() -> None:
    made = print_blocks(
        make_block("b2", "The Board met."),
        make_block("b3", "The Board and others safeguard you."),
        make_block("b4", "The Board left."),
        make_block("b5", "Next", Kind.HEADING, 2),
        make_block("b6", "They met again:"),
        make_block("b7", "the Board", Kind.ITEM, 1),
    )
    assert list_drawings(made) == [GROUP, SAFE, "-", "-", GROUP]
    assert all(drawing.words == "" for drawing in made.drawings)


def test_a_paragraph_with_a_picture_of_its_own_keeps_it() -> None:
    made = print_blocks(PICTURE, make_block("b2", "The Board met."), make_block("b3", "The Board left."))
    assert list_drawings(made) == ["umbrella.svg", GROUP]
    last = print_blocks(make_block("b2", "The Board met."), PICTURE)
    assert list_drawings(last) == ["umbrella.svg"]


def test_large_print_shows_pictures_in_its_lists_of_words_alone() -> None:
    made = print_blocks(make_block("b2", "The Board met."), easy=False)
    assert list_drawings(made) == ["-"]
    assert [word.picture for word in made.words] == [GROUP]
    assert [word.picture for section in made.sections for word in section.words] == [GROUP]
    assert made.drawings == (Drawing(GROUP, ""),) * 2


def test_a_picture_of_a_word_that_cannot_be_drawn_leaves_no_trace() -> None:
    made = print_blocks(make_block("b2", "The Board met.")).without({GROUP})
    assert list_drawings(made) == ["-"]
    assert [part.kind for part in made.sections[0].strips[0].parts] == ["paragraph"]
    assert made.drawings == ()
