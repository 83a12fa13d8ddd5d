"""Web pages become blocks."""

from __future__ import annotations

import pytest

from youth_report.engines.html_reader import HtmlReader
from youth_report.model import Kind, RawBlock


def _read(html: str) -> list[str]:
    """Return each block as a line: what it is, how deep, its words."""
    return [_show(block) for block in HtmlReader().read(html.encode(), "page.html")]


def _show(block: RawBlock) -> str:
    depth = str(block.level) if block.level else ""
    return f"{block.kind.value}{depth} {block.text}{f' ({block.media})' if block.media else ''}"


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<h2>Our <em>plan</em></h2><p>We met.<p>We <b>ate</b>.", ["heading2 Our plan", "paragraph We met.", "paragraph We ate."]),  # noqa: E501
        ("5 &lt; 6 &amp; caf&eacute;<br>next", ["paragraph 5 < 6 & café next"]),
        ("<div>one<div>two</div>three</div>", ["paragraph one", "paragraph two", "paragraph three"]),
        ("<ul><li>a<li>b<ul><li>deep</ul>tail</ul>", ["item1 a", "item1 b", "item2 deep", "paragraph tail"]),
        ("<ul><li><p>a</p><p>more</p></ul>", ["item1 a", "paragraph more"]),
        ("<ol start=3><li>x<li>y</ol>", ["item1 3. x", "item1 4. y"]),
        ("<ol start='x²'><li>x</ol>", ["item1 1. x"]),
        ("<ul>stray<li>a</ul>", ["item1 stray", "item1 a"]),
        ("<blockquote><p>It took ages.</p>Ash</blockquote>", ["quote It took ages.", "quote Ash"]),
        ("<p>She said <q>yes</q>.", ["paragraph She said “yes”."]),
        ("<table><caption>Money<tr><th>Year<th>£<tr><td>2026<td>1,2</table>", ["paragraph Money", "table Year\t£\n2026\t1,2"]),  # noqa: E501
        ("<table role=presentation><tr><td>one<td>two</table>", ["paragraph one", "paragraph two"]),
        ('<img src="a/b%20c.png?x=1" alt="A boat"><img src=x alt="">', ["picture A boat (b c.png)"]),
        ('<p><img src=a.png alt="A sun"> It is warm.', ["picture A sun (a.png)", "paragraph It is warm."]),
        ('<a title="x>y" href=z>link</a>', ["paragraph link"]),
    ],
)  # fmt: skip
def test_markup_becomes_blocks(html: str, blocks: list[str]) -> None:
    assert _read(html) == blocks


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>if (a < b) document.write('<p>no')</script>",
        "<STYLE>p { color: red }</STYLE>",
        "<title>no</title>",
        "<nav><ul><li>no<nav>no</nav></ul></nav>",
        "<p hidden>no<p>",
        "<span aria-hidden=true>no <span>no</span></span>",
        "<button>no</button>",
        "<noscript>no</noscript>",
        "<!-- no --><!-- > no -->",
        "<svg><text>no</text></svg>",
        "<template><p>no</template>",
        "<!doctype no>",
        "<?no no?>",
    ],
)
def test_what_nobody_reads_is_left_out(hidden: str) -> None:
    assert _read(f"<p>before</p>{hidden}<p>after</p>") == ["paragraph before", "paragraph after"]


def test_main_part_is_the_page_where_it_has_words() -> None:
    assert _read("<header>Menu</header><main><h1>Plan</h1>We met.</main><footer>Small print</footer>") == [
        "heading1 Plan",
        "paragraph We met.",
    ]
    assert _read("<main> </main><p>We met.") == ["paragraph We met."]


def test_heading_that_is_never_closed_ends_at_the_next() -> None:
    assert _read("<h1>One<h2>Two</h1><p>three") == ["heading1 One", "heading2 Two", "paragraph three"]


def test_what_stands_too_deep_keeps_its_words() -> None:
    blocks = HtmlReader().read(("<ul><li>a" * 300).encode(), "deep.html")
    assert sum(block.text.count("a") for block in blocks) == 300
    assert {block.kind for block in blocks} <= {Kind.ITEM, Kind.PARAGRAPH}


def test_lines_are_those_of_the_file() -> None:
    blocks = HtmlReader().read(b"<html>\n<h1>Plan</h1>\n\n<p>\nWe met.\n<script>\n\n</script>\n<p>Then.", "page.html")
    assert [(block.text, block.line) for block in blocks] == [("Plan", 2), ("We met.", 5), ("Then.", 9)]
