"""The reading page as one file with everything inside: looks, script, pictures, sound, the official words."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from urllib.parse import unquote

from youth_report.model import BlockId, Resource, Track
from youth_report.publishing import word_pictures
from youth_report.publishing.edition_page import LOOKS, ReadingPage
from youth_report.publishing.official_page import OfficialPage, OfficialSection
from youth_report.publishing.parts import rename_part
from youth_report.publishing.pictures import find_type
from youth_report.publishing.publication import NoPage, Pages
from youth_report.publishing.sameness import shrink
from youth_report.publishing.shown import rename_block

PATH = "offline.html"
_ADDRESS = re.compile(r'(?<=\s)(href|src)="([^":#]+)(?:#([^"]*))?"')
"""An address of a file beside the page. Words of a report cannot look like one: their quotes are escaped."""
_LETTERS = re.compile(r",\s*url\(fonts/([^)]+)\)")
_PREFIX = "official-"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflinePage(ReadingPage):
    """The context of `publication/offline.html`: all that the reading page has, and the official words."""

    official: OfficialPage
    """Its ids begin with `official-`, since the edition's own are on the same page."""
    drawings: tuple[str, ...]
    """What `publication/word-pictures.js` needs, as `WordPictures` has it; the drawings themselves as addresses."""
    places: tuple[str, ...]
    is_pictured: bool
    word_pictures: str = ""
    """Nothing, since no other file is asked for."""
    syllables: str = ""
    """Likewise."""


def write(
    pages: Pages,
    *,
    track: Track | None,
    pictures: Mapping[str, bytes],
    render: Callable[[str, object], str],
    minify: Callable[[str], str],
    letters: Mapping[str, bytes] | None = None,
    drawings: Mapping[str, bytes] | None = None,
) -> Resource:
    """Return the one file; it asks for no other, and works where it lies.

    `letters` are the files of a font, `drawings` the pictures of words by their addresses.
    """
    frame = replace(pages.reading.frame, alone=True)
    reading = replace(pages.reading, frame=frame, downloads=(), looks=LOOKS)
    values = {field.name: getattr(reading, field.name) for field in fields(reading)}
    held = {path: (word_pictures.TYPE, data) for path, data in (drawings or {}).items()}
    words = word_pictures.place(reading, {path: _hold(*one) for path, one in held.items()})
    page = OfflinePage(
        **values,
        official=_rename(pages.official),
        drawings=words.drawings,
        places=words.places,
        is_pictured=bool(words.places),
    )
    html, _ = shrink(render("publication/offline.html", page), minify, PATH)
    held |= {f"media/{name}": (find_type(name), data) for name, data in pictures.items()}
    held["icon.svg"] = ("image/svg+xml", render("publication/icon.svg", NoPage()).encode())
    if track and reading.player:
        held[reading.player.source] = ("audio/mpeg", track.audio)
    return Resource(PATH, "text/html", _take_in(_take_in_letters(html, letters or {}), held).encode(), "offline")


def _take_in_letters(html: str, letters: Mapping[str, bytes]) -> str:
    """Return a page whose style holds its letters; those that are missing are taken from the device, if it has them."""

    def hold(found: re.Match[str]) -> str:
        data = letters.get(found[1])
        return f",url(data:font/ttf;base64,{b64encode(data).decode()})" if data else ""

    before = html[html.index("<style>") + len("<style>") : html.index("</style>")]
    after = _LETTERS.sub(hold, before)
    # The policy names the style by its hash.
    return html.replace(before, after, 1).replace(_hash(before), _hash(after), 1)


def _hash(style: str) -> str:
    return b64encode(sha256(style.encode()).digest()).decode()


def _take_in(html: str, held: Mapping[str, tuple[str, bytes]]) -> str:
    """Return a page whose addresses lead into itself; `held` are the types and bytes of files by their paths."""

    def lead(found: re.Match[str]) -> str:
        attribute, file, name = found.groups()
        match file:
            case "official.html":
                return f'{attribute}="#{_PREFIX}{name}"' if name else f'{attribute}="#official"'
            case "index.html":
                return f'{attribute}="#{name or "main"}"'
        if unquote(file) in held:
            return f'{attribute}="{_hold(*held[unquote(file)])}"'
        return found[0]

    return _ADDRESS.sub(lead, html)


def _hold(kind: str, data: bytes) -> str:
    return f"data:{kind};base64,{b64encode(data).decode()}"


def _rename(page: OfficialPage) -> OfficialPage:
    return replace(
        page,
        title=rename_block(page.title, _PREFIX),
        sections=tuple(map(_rename_section, page.sections)),
        notes={BlockId(f"{_PREFIX}{name}"): note for name, note in page.notes.items()},
    )


def _rename_section(section: OfficialSection) -> OfficialSection:
    heading = rename_block(section.heading, _PREFIX) if section.heading else None
    return replace(section, heading=heading, parts=tuple(rename_part(part, _PREFIX) for part in section.parts))
