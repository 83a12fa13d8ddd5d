"""Bytes of files become text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from youth_report.intake.decode import LIMIT, decode
from youth_report.model import BadInput

WORDS = "Café – “our” plan"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_usual_encodings_are_known(encoding: str) -> None:
    assert decode(WORDS.encode(encoding), "report.txt") == WORDS


def test_big_endian_text_is_known_by_its_mark() -> None:
    assert decode(b"\xfe\xff" + WORDS.encode("utf-16-be"), "report.txt") == WORDS


@pytest.mark.parametrize("lines", ["one\ntwo", "one\r\ntwo", "one\rtwo", "one\ftwo", "one\vtwo", "one\u2028two"])
def test_line_breaks_are_plain(lines: str) -> None:
    assert decode(lines.encode(), "report.txt") == "one\ntwo"


def test_letters_are_composed_and_unseen_characters_go() -> None:
    assert decode("cafe\u0301 safe\u00adguard\u200bing".encode(), "report.txt") == "café safeguarding"


def test_stray_control_characters_go() -> None:
    assert decode(b"word " * 100 + b"last\0\x07", "report.txt").endswith("word last")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        ("\ufeff\n".encode(), "empty"),
        (b"PK\x03\x04 [Content_Types].xml word/document.xml", "a Word file"),
        (b"PK\x03\x04 xl/workbook.xml", "an Excel file"),
        (b"PK\x03\x04 ppt/slides", "a PowerPoint file"),
        (b"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument file"),
        (b"PK\x03\x04 report.txt", "a ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Word file"),
        (b"{\\rtf1\\ansi Words}", "a rich text (RTF) file"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"\n<!DOCTYPE html><title>x</title>", "a web page"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"RIFF\x00\x01\x02\x03WEBPVP8 ", "a picture"),
        (b"RIFF\x00\x01\x02\x03WAVEfmt ", "a sound recording"),
        (b"ID3\x04\x00", "a sound recording"),
        (b"\x1f\x8b\x08", "a packed file"),
        (bytes(range(32)) * 8, "does not hold text"),
        (b"a" * (LIMIT + 1), "too large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_other_files_are_refused_in_plain_words(data: bytes, told: str) -> None:
    with pytest.raises(BadInput, match=told.replace("(", r"\(").replace(")", r"\)")) as refused:
        decode(data, "inbox/report.txt")
    assert refused.value.where == "inbox/report.txt"
    assert refused.value.mend.endswith(".")


@pytest.mark.parametrize("words", ["ID3 is a plan.", "GIF8 people came.", "MM is a name.", "Rar! they said."])
def test_words_that_begin_like_another_format_are_text(words: str) -> None:
    assert decode(words.encode(), "report.txt") == words


@given(data=st.binary(max_size=200))
@example(data=("a" + "\u0301\u0323" * 400).encode())
def test_any_bytes_become_clean_text_or_are_refused(data: bytes) -> None:
    try:
        text = decode(data, "any")
    except BadInput:
        return
    assert text.strip()
    assert not any(unicodedata.category(character) == "Cc" for character in text.replace("\n", "").replace("\t", ""))
