"""Formats that are not plain text, by the bytes that give them away."""

from __future__ import annotations

import re

_WORD_MEND = "Open it, save it as plain text (.txt) or Markdown (.md), and use that file."
_PDF_MEND = "Open it, copy its words into a plain text file (.txt), and use that file."
_PICTURE_MEND = "Use the file that has the words of the report in it as text."

FORMATS: tuple[tuple[re.Pattern[bytes], str, str], ...] = (
    (re.compile(rb"PK\x03\x04.*word/", re.DOTALL), "a Word file", _WORD_MEND),
    (re.compile(rb"PK\x03\x04.*xl/", re.DOTALL), "an Excel file", _WORD_MEND),
    (re.compile(rb"PK\x03\x04.*ppt/", re.DOTALL), "a PowerPoint file", _WORD_MEND),
    (re.compile(rb"PK\x03\x04.*vnd\.oasis\.opendocument", re.DOTALL), "an OpenDocument file", _WORD_MEND),
    (re.compile(rb"PK\x03\x04"), "a ZIP archive", "Unpack it first, and use the report that is in it."),
    (re.compile(rb"\xd0\xcf\x11\xe0"), "an old Word file", _WORD_MEND),
    (re.compile(rb"\{\\rtf"), "a rich text (RTF) file", _WORD_MEND),
    (re.compile(rb"%PDF-"), "a PDF", _PDF_MEND),
    (re.compile(rb"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE), "a web page", _PDF_MEND),
    (re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\0|MM\0\*", re.DOTALL), "a picture", _PICTURE_MEND),
    (re.compile(rb"ID3[\x02-\x04]|OggS|fLaC|RIFF....WAVE", re.DOTALL), "a sound recording", _PICTURE_MEND),
    (re.compile(rb"\x1f\x8b|7z\xbc\xaf|Rar!\x1a"), "a packed file", "Unpack it first, and use the report that is in it."),
)
"""How a file of the format begins, what it is called, and how to get text out of it. The first that fits counts."""
