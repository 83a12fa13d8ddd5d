"""The package of an EPUB: what it is, what is in it, in which order, and for whom it can be used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from youth_report.publishing.edition_page import ReadingPage
from youth_report.publishing.epub.overlay import Overlay, write_clock

_TYPES = {"xhtml": "application/xhtml+xml", "smil": "application/smil+xml", "css": "text/css", "mp3": "audio/mpeg"}


@dataclass(frozen=True, slots=True)
class Member:
    """A file of the EPUB."""

    id: str
    file: str
    type: str
    overlay: str = ""
    """Id of its media overlay."""
    properties: str = ""
    in_spine: bool = False


@dataclass(frozen=True, slots=True)
class Duration:
    """How long one overlay takes."""

    id: str
    clock: str


@dataclass(frozen=True, slots=True)
class Package:
    """The context of `epub/package.opf`."""

    identifier: str
    page: ReadingPage
    modified: str
    """RFC 3339 time."""
    members: tuple[Member, ...]
    durations: tuple[Duration, ...]
    duration: str
    """Of all overlays; empty where there is no sound."""
    has_pictures: bool
    steps: str
    """What lights up while it is read aloud: `word` or `line`."""


def describe(
    page: ReadingPage,
    name: str,
    *,
    today: str,
    leaves: Sequence[str],
    pictures: Sequence[tuple[str, str]],
    drawings: Sequence[str] = (),
    overlays: Sequence[Overlay],
    sound: str,
    steps: str,
) -> Package:
    """Return the package of an EPUB; `leaves` are files in the order of reading, `pictures` files with their types.

    `drawings` are pictures of words, which say no more than the words beside them.
    """
    overlay_of = {overlay.leaf: _name(overlay.file) for overlay in overlays}
    members = (
        Member("nav", "nav.xhtml", _TYPES["xhtml"], properties="nav"),
        *(Member(_name(leaf), leaf, _TYPES["xhtml"], overlay_of.get(leaf, ""), in_spine=True) for leaf in leaves),
        *(Member(_name(overlay.file), overlay.file, _TYPES["smil"]) for overlay in overlays),
        *([Member("sound", sound, _TYPES["mp3"])] if overlays else []),
        *(Member(f"picture{number}", file, kind) for number, (file, kind) in enumerate(pictures, 1)),
        *(Member(f"word{number}", file, "image/svg+xml") for number, file in enumerate(drawings, 1)),
        Member("cover", "cover.svg", "image/svg+xml", properties="cover-image"),
        Member("css", "book.css", _TYPES["css"]),
    )
    whole = sum(overlay.milliseconds for overlay in overlays)
    return Package(
        _identify(name, page, steps if overlays else "still"),
        page,
        f"{today}T00:00:00Z",
        members,
        tuple(Duration(_name(overlay.file), write_clock(overlay.milliseconds)) for overlay in overlays),
        write_clock(whole) if overlays else "",
        bool(pictures),
        steps,
    )


def _name(file: str) -> str:
    return file.replace(".", "-")


def _identify(name: str, page: ReadingPage, steps: str) -> str:
    """Return a UUID of version 8 (RFC 9562), the same for all editions of one report."""
    seed = f"{page.frame.publisher}\n{page.frame.report_title}\n{name}\n{steps}"
    digits = sha256(seed.encode()).hexdigest()
    variant = "89ab"[int(digits[16], 16) % 4]
    return f"urn:uuid:{digits[:8]}-{digits[8:12]}-8{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:32]}"
