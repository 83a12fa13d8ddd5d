"""Formats that are not plain text, by the bytes that give them away."""

from __future__ import annotations

import re

_SAVE = "Open it, save it as plain text (.txt) or Markdown (.md), and use that file."
_COPY = "Open it, copy its words into a plain text file (.txt), and use that file."
_OTHER = "Use the file that has the words of the report in it as text."
_UNPACK = "Unpack it first, and use the report that is in it."

WEB_PAGE = re.compile(rb"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)

FORMATS: tuple[tuple[re.Pattern[bytes], str, str], ...] = (
    (re.compile(rb"PK\x03\x04.*word/", re.DOTALL), "a Word file", _SAVE),
    (re.compile(rb"PK\x03\x04.*xl/", re.DOTALL), "an Excel file", _SAVE),
    (re.compile(rb"PK\x03\x04.*ppt/", re.DOTALL), "a PowerPoint file", _SAVE),
    (re.compile(rb"PK\x03\x04.*vnd\.oasis\.opendocument", re.DOTALL), "an OpenDocument file", _SAVE),
    (re.compile(rb"PK\x03\x04"), "a ZIP archive", _UNPACK),
    (re.compile(rb"\xd0\xcf\x11\xe0"), "an old Word file", _SAVE),
    (re.compile(rb"\{\\rtf"), "a rich text (RTF) file", _SAVE),
    (re.compile(rb"%PDF-"), "a PDF", _COPY),
    (WEB_PAGE, "a web page", _COPY),
    (re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\0|MM\0\*", re.DOTALL), "a picture", _OTHER),
    (re.compile(rb"ID3[\x02-\x04]|OggS|fLaC|RIFF....WAVE", re.DOTALL), "a sound recording", _OTHER),
    (re.compile(rb"\x1f\x8b|7z\xbc\xaf|Rar!\x1a"), "a packed file", _UNPACK),
)
"""How a file of the format begins, what it is called, and how to get text out of it. The first that fits counts."""
