"""Markdown becomes blocks."""

from __future__ import annotations

import pytest

from intake.shown_blocks import show_blocks
from youth_report.engines.markdown_reader import MarkdownReader
from youth_report.model import BadInput

CASES: dict[str, tuple[str, list[str]]] = {
    "headings": ("# A *b* `c`\n\nOur year\n--------\n", ["h1 A b c", "h2 Our year"]),
    "broken lines": ("We met  \nfour *times*\nthis year.", ["p We met four times this year."]),
    "items": ("- one\n- **two**\n  - deep\n    1. deeper", ["li1 one", "li1 two", "li2 deep", "li3 1. deeper"]),
    "numbers of items": ("3. three\n3. four\n\n---\n\n1) one", ["li1 3. three", "li1 4. four", "li1 1) one"]),
    "item with two paragraphs": ("- one\n\n  more\n\n  > said\n- two", ["li1 one", "p more", "quote said", "li1 two"]),
    "quotes": ("> One\n> two.\n>\n> - item\n>\n> # Three", ["quote One two.", "li1 item", "quote Three"]),
    "table": ("| A | *B* |\n|---|:-:|\n| 1 | a\\|b |\n|  |  |", ["table A | B / 1 | a|b"]),
    "picture": ("![A *red* van](media/red%20van.svg)", ["figure red van.svg A red van"]),
    "pictures": ("![One](a.svg)\n![](b.svg)", ["figure a.svg One", "figure b.svg "]),
    "picture among words": ("See ![a van](a.svg) here.", ["p See a van here."]),
    "picture outside": ("![x](../../secret/a.svg)", ["figure a.svg x"]),
    "link": ("[Our plan](https://a.example/plan?x=1/) now", ["p Our plan (a.example/plan?x=1) now"]),
    "link within": ("[Our plan](#plan), [next](b.md)", ["p Our plan, next"]),
    "link that shows": (
        "<https://a.example/é> [www.a.example](http://www.a.example/) [me@a.example](mailto:me@a.example)",
        ["p https://a.example/é www.a.example me@a.example"],
    ),
    "front matter": ("---\ntitle: x\n---\nWe met.", ["p We met."]),
    "rule that is no front matter": ("---\n\nWe met.\n\n---\n\nWe left.", ["p We met.", "p We left."]),
    "HTML is text": ("<b>We</b> met.\n\n<div>\nx\n</div>", ["p <b>We</b> met.", "p <div> x </div>"]),
    "comments": ("We <!-- not\n\nyou --> met.\n\n<!-- open", ["p We", "p met.", "p <!-- open"]),
    "indented words": ("We met.\n\n    They left.\n\n```\na  b\n```", ["p We met.", "p They left.", "p a b"]),
    "entities": ("R&amp;D \\*x\\*", ["p R&D *x*"]),
    "empty item": ("-\n- one", ["li1 one"]),
}


@pytest.mark.parametrize(("text", "shown"), CASES.values(), ids=CASES)
def test_what_a_reader_meets(text: str, shown: list[str]) -> None:
    assert show_blocks(MarkdownReader().read(text.encode(), "report.md")) == shown


def test_lines_are_those_of_the_file() -> None:
    text = "---\ntitle: x\n---\n\n# A\n<!-- a\n\nb -->\n\n- one\n- two\n"
    assert [block.line for block in MarkdownReader().read(text.encode(), "report.md")] == [5, 10, 11]


@pytest.mark.parametrize("depth", [5, 49])
def test_lists_may_be_deep(depth: int) -> None:
    text = "".join("  " * level + f"- word{level}\n" for level in range(depth))
    blocks = MarkdownReader().read(text.encode(), "report.md")
    assert [block.text for block in blocks] == [f"word{level}" for level in range(depth)]


@pytest.mark.parametrize("text", ["one\n" + "- " * 60 + "deep", "one\n" + ">" * 120 + "deep"], ids=["list", "quote"])
def test_words_too_deep_to_be_read_are_not_dropped_in_silence(text: str) -> None:
    with pytest.raises(BadInput, match="too deep") as refused:
        MarkdownReader().read(text.encode(), "report.md")
    assert refused.value.where == "report.md, line 2"
