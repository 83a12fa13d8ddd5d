"""What every reader must do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.reader import FakeReader
from youth_report.engines.html_reader import HtmlReader
from youth_report.engines.markdown_reader import MarkdownReader
from youth_report.model import BadInput, Kind
from youth_report.ports import Reader

READERS: tuple[Reader, ...] = (FakeReader(), MarkdownReader(), HtmlReader())

each_reader = pytest.mark.parametrize("reader", READERS, ids=lambda reader: type(reader).__name__)
words = st.sampled_from(["We", "met", "Café", "plans", "HEALTH", "etc."])
paragraphs = st.lists(st.lists(words, min_size=1, max_size=8), min_size=1, max_size=5)

HOSTILE = (
    "\0 between \0",
    "> " * 90 + "deep",
    "- " * 45 + "deep",
    "[" * 3_000,
    "*a " * 3_000,
    "<!--" * 3_000,
    "👍🏽 emoji",
    "שלום עולם",
    "a" * 50_000,
    "| a " * 3_000 + "\n|---",
    "<a b=' " * 3_000,
    "<a <" * 30_000,
    "<ul><li>" * 3_000,
    "</li></p>" * 3_000,
)


@each_reader
@given(written=paragraphs)
def test_every_word_comes_back_in_order(reader: Reader, written: list[list[str]]) -> None:
    gap = "\n<p>" if isinstance(reader, HtmlReader) else "\n\n"
    text = gap.join("\n".join(paragraph) for paragraph in written)
    blocks = reader.read(text.encode(), "report.md")
    assert [block.text.split() for block in blocks] == written


@each_reader
@settings(max_examples=200, deadline=None)
@given(text=st.text(alphabet=st.sampled_from(" \t\n\n#>-*1.|ab_[]()!`~é👍<&;:\\"), max_size=80) | st.text(max_size=80))
def test_any_text_becomes_clean_blocks(reader: Reader, text: str) -> None:
    blocks = reader.read(text.encode(errors="replace"), "report.md")
    assert blocks == reader.read(text.encode(errors="replace"), "report.md")
    lines = [block.line for block in blocks]
    assert lines == sorted(lines)
    assert all(line >= 1 for line in lines)
    for block in blocks:
        rows = block.text.split("\n") if block.kind is Kind.TABLE else [block.text]
        cells = [cell for row in rows for cell in row.split("\t")] if block.kind is Kind.TABLE else rows
        assert all(cell == " ".join(cell.split()) for cell in cells)
        assert block.text.strip() or block.kind is Kind.PICTURE


@each_reader
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:6]))
def test_hostile_text_is_read(reader: Reader, text: str) -> None:
    assert isinstance(reader.read(text.encode(), "report.md"), tuple)


@each_reader
def test_no_words_make_no_blocks(reader: Reader) -> None:
    assert reader.read(b" \n\n", "report.md") == ()


@each_reader
def test_other_bytes_are_refused_with_the_name_of_the_file(reader: Reader) -> None:
    with pytest.raises(BadInput) as refused:
        reader.read(b"\xff\xfe\x00", "strange.md")
    assert refused.value.where == "strange.md"
    assert refused.value.mend
