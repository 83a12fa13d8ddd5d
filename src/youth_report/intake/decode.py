"""Turns the bytes of a file into text."""

from __future__ import annotations

import re
import unicodedata
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from youth_report.intake.foreign import FORMATS, WEB_PAGE
from youth_report.model import BadInput

LIMIT = 20_000_000
"""Bytes. The longest real reports have a twentieth of it."""

_SAVE_AS_TEXT = "Save it as plain text (.txt) with the encoding UTF-8, and use that file."
_LINE_BREAK = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_CONTROL = re.compile("[\0-\b\x0e-\x1f\x7f-\x9f\ufffd]")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
# Normalising takes the square of the length of a run of marks, so a hostile word is cut.
_WORD = re.compile(r"\S{1,500}")


def decode(data: bytes, name: str, *, as_page: bool = False) -> str:
    """Return the text of a file in Unicode NFC, with plain line breaks and no character that is never seen.

    UTF-8 and UTF-16 with a mark at their beginning are known; what is neither is taken as Windows-1252. `as_page`
    takes the markup of a web page for text. Raise `BadInput`, with `name` as the place, for a file that is too large,
    of another format, or without words.
    """
    _refuse_foreign(data, name, WEB_PAGE if as_page else None)
    text = _LINE_BREAK.sub("\n", _decode_bytes(data))
    if len(_CONTROL.findall(text)) * 100 > len(text):
        raise BadInput("this file does not hold text", mend=_SAVE_AS_TEXT, where=name)
    text = _UNSEEN.sub("", _CONTROL.sub("", text))
    if not text.strip():
        raise BadInput("this file is empty", mend="Check that it is the right file, and open it to look.", where=name)
    return _WORD.sub(lambda word: unicodedata.normalize("NFC", word[0]), text)


def is_page(data: bytes) -> bool:
    """Tell whether bytes begin as a web page does."""
    return WEB_PAGE.match(data.removeprefix(BOM_UTF8)) is not None


def _refuse_foreign(data: bytes, name: str, welcome: re.Pattern[bytes] | None) -> None:
    if len(data) > LIMIT:
        problem = f"this file is too large ({len(data) / 1e6:.0f} MB; at most {LIMIT / 1e6:.0f} MB can be read)"
        raise BadInput(problem, mend="Take the pictures out, or split the report into several files.", where=name)
    for beginning, what, mend in FORMATS:
        if beginning is not welcome and beginning.match(data):
            raise BadInput(f"this looks like {what}, not like plain text", mend=mend, where=name)


def _decode_bytes(data: bytes) -> str:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
