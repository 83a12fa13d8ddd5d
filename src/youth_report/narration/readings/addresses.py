"""Web and mail addresses."""

from __future__ import annotations

import re

from youth_report.narration.reading import Reading
from youth_report.narration.readings.initialisms import LETTER_A

_SIGNS = {
    ".": "dot",
    "/": "slash",
    "@": "at",
    "-": "dash",
    "_": "underscore",
    ":": "colon",
    "?": "question mark",
    "=": "equals",
    "&": "and",
    "#": "hash",
    "%": "percent",
    "+": "plus",
    "~": "tilde",
}
_NAMES = {"a": LETTER_A, "uk": "U.K", "www": "W.W.W", "eu": "E.U"}
_PIECE = re.compile(r"[A-Za-z0-9]+|.")


def _say_address(match: re.Match[str]) -> list[str]:
    address = re.sub(r"^https?://", "", match.group(), flags=re.IGNORECASE).rstrip("/")
    pieces = _PIECE.findall(address)
    return [" ".join(_NAMES.get(piece.lower()) or _SIGNS.get(piece) or piece for piece in pieces)]


READINGS = (
    Reading(
        "web and mail address",
        re.compile(
            r"https?://[^\s<>()\"]{1,2000}[^\s<>()\".,;:!?'’]"
            r"|(?<![\w.@/-])(?:[\w.+-]{1,64}@)?(?:[A-Za-z0-9-]{1,63}\.){1,6}(?:uk|com|org|net|info|eu|gov|wales|scot)"
            r"(?:/[^\s<>()\"]{0,2000}[^\s<>()\".,;:!?'’])?(?![\w@])",
            re.IGNORECASE,
        ),
        _say_address,
        catches=(
            ("www.gov.uk/a-b", "W.W.W dot gov dot U.K slash eigh dash b"),
            ("Write to help@board.org.uk.", "Write to help at board dot org dot U.K."),
            ("https://childline.org.uk/", "childline dot org dot U.K"),
        ),
        spares=("The organisation met.", "Say no.Come back", "and/or"),
        needs=".:",
    ),
)
