"""The whole publication: every file that is shelved for one report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from youth_report.model import Edition, Issue, Kind, Publication, Resource, Track
from youth_report.publishing import captions, manifest
from youth_report.publishing.edition_page import ReadingPage
from youth_report.publishing.official_page import OfficialPage
from youth_report.publishing.player import NARRATION
from youth_report.publishing.readability_page import ReadabilityPage
from youth_report.publishing.sameness import shrink

_PICTURES = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
"""Endings of file names that may stand on a page. What else lies in the folder is nobody's business."""


@dataclass(frozen=True, slots=True)
class NoPage:
    """The context of templates that tell nothing of a report: the script and the icon."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of one publication, each with its data."""

    reading: ReadingPage
    official: OfficialPage
    readability: ReadabilityPage
    readability_json: str
    readability_csv: str


Render = Callable[[str, object], str]
"""Takes the name of a template and a page; returns the page filled in."""


def pick_pictures(edition: Edition, media: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Return the picture files that the edition or the official text shows, by name."""
    blocks = (*edition.blocks, *edition.report.blocks)
    shown = {block.media for block in blocks if block.kind is Kind.PICTURE and _find_type(block.media)}
    return {name: media[name] for name in sorted(shown & media.keys())}


def bind(
    name: str,
    pages: Pages,
    *,
    pictures: Mapping[str, bytes],
    track: Track | None,
    render: Render,
    minify: Callable[[str], str],
) -> tuple[Publication, tuple[Issue, ...]]:
    """Return the publication called `name`, and an issue for each page that could not be made smaller."""
    made = [
        _make_page("edition", pages.reading, render, minify),
        _make_page("official", pages.official, render, minify),
        _make_page("readability", pages.readability, render, minify),
    ]
    resources = [
        *(page for page, _ in made),
        Resource("readability.json", "application/json", pages.readability_json.encode(), "readability"),
        Resource("readability.csv", "text/csv", pages.readability_csv.encode(), "readability"),
        *(bind_sound(track) if track else ()),
        *(_bind_picture(name, data) for name, data in pictures.items()),
        Resource("reader.js", "text/javascript", render("publication/reader.js", NoPage()).encode(), "script"),
        Resource("icon.svg", "image/svg+xml", render("publication/icon.svg", NoPage()).encode(), "picture"),
    ]
    listed = manifest.write(resources, name, pages.reading.frame.making)
    return Publication(name, (*resources, listed)), tuple(issue for _, issue in made if issue)


def _make_page(
    role: str, page: ReadingPage | OfficialPage | ReadabilityPage, render: Render, minify: Callable[[str], str]
) -> tuple[Resource, Issue | None]:
    path = page.frame.place.value
    html, issue = shrink(render(f"publication/{path}", page), minify, path)
    return Resource(path, "text/html", html.encode(), role), issue


def bind_sound(track: Track) -> Iterator[Resource]:
    """Yield the files of a narration."""
    yield Resource(NARRATION, "audio/mpeg", track.audio, "audio")
    yield Resource("audio/narration.vtt", "text/vtt", captions.write_captions(track).encode(), "cues")
    yield Resource("audio/chapters.vtt", "text/vtt", captions.write_chapters(track).encode(), "cues")
    yield Resource("audio/words.json", "application/json", captions.write_words(track).encode(), "cues")


def _bind_picture(name: str, data: bytes) -> Resource:
    return Resource(f"media/{name}", _find_type(name), data, "picture")


def _find_type(name: str) -> str:
    return next((kind for ending, kind in _PICTURES.items() if name.lower().endswith(ending)), "")
