"""The whole publication: every file that is shelved for one report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from youth_report.model import Edition, Issue, Kind, Publication, Report, Resource, Track
from youth_report.publishing import captions, manifest
from youth_report.publishing.downloads import list_downloads, list_translated
from youth_report.publishing.edition_page import ReadingPage
from youth_report.publishing.official_page import OfficialPage
from youth_report.publishing.pictures import can_show, find_type
from youth_report.publishing.pinned import pin_name
from youth_report.publishing.player import NARRATION
from youth_report.publishing.readability_page import ReadabilityPage
from youth_report.publishing.sameness import shrink
from youth_report.publishing.translation_page import TranslationPage


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
    translations: tuple[TranslationPage, ...] = ()


Render = Callable[[str, object], str]
"""Takes the name of a template and a page; returns the page filled in."""


def pick_pictures(
    edition: Edition, media: Mapping[str, bytes], translated: Iterable[Report] = ()
) -> Mapping[str, bytes]:
    """Return the picture files that the edition, the official text or a translation shows, by name."""
    blocks = (*edition.blocks, *edition.report.blocks, *(block for report in translated for block in report.blocks))
    shown = {block.media for block in blocks if block.kind is Kind.PICTURE and can_show(block.media, media)}
    return {name: media[name] for name in sorted(shown)}


def bind(
    name: str,
    pages: Pages,
    *,
    pictures: Mapping[str, bytes],
    track: Track | None,
    render: Render,
    minify: Callable[[str], str],
    beside: Sequence[Resource] = (),
) -> tuple[Publication, tuple[Issue, ...]]:
    """Return the publication called `name`, and an issue for each page that could not be made smaller.

    `beside` are the same words in other formats; the reading page offers them to take away.
    """
    reading = replace(pages.reading, downloads=list_downloads(beside))
    script = _write_script(reading, render)
    address = pin_name("reader.js", script)
    made = [
        _make_page(role, replace(page, frame=replace(page.frame, script=address)), render, minify)
        for role, page in (("edition", reading), ("official", pages.official), ("readability", pages.readability))
    ]
    made += [_bind_translation(page, beside, render, minify) for page in pages.translations]
    resources = [
        *(page for page, _ in made),
        Resource("readability.json", "application/json", pages.readability_json.encode(), "readability"),
        Resource("readability.csv", "text/csv", pages.readability_csv.encode(), "readability"),
        *(_bind_player(track) if track else ()),
        *beside,
        *(_bind_picture(file, data) for file, data in pictures.items()),
        Resource(address, "text/javascript", script, "script"),
        Resource("icon.svg", "image/svg+xml", render("publication/icon.svg", NoPage()).encode(), "picture"),
    ]
    listed = manifest.write(resources, name, pages.reading)
    return Publication(name, (*resources, listed)), tuple(issue for _, issue in made if issue)


def _write_script(page: ReadingPage, render: Render) -> bytes:
    """Return the script of the pages, with the browser's own voice where there is no other."""
    voiceless = page.player is not None and not page.player.source
    names = ("voice.js", "reader.js") if voiceless else ("reader.js",)
    return "\n".join(render(f"publication/{name}", NoPage()) for name in names).encode()


def _make_page(
    role: str, page: ReadingPage | OfficialPage | ReadabilityPage, render: Render, minify: Callable[[str], str]
) -> tuple[Resource, Issue | None]:
    path = page.frame.place.value
    html, issue = shrink(render(f"publication/{path}", page), minify, path)
    return Resource(path, "text/html", html.encode(), role), issue


def _bind_translation(
    page: TranslationPage, beside: Sequence[Resource], render: Render, minify: Callable[[str], str]
) -> tuple[Resource, Issue | None]:
    language = page.page.frame.language.casefold()
    own = (resource for resource in beside if resource.path.split(".")[-2:-1] == [language])
    downloads = list_translated((resource for resource in own if resource.role == "translation"), page.labels)
    html, issue = shrink(render("publication/translation.html", replace(page, downloads=downloads)), minify, page.path)
    return Resource(page.path, "text/html", html.encode(), "translation"), issue


def _bind_player(track: Track) -> Iterator[Resource]:
    """Yield a narration under the name that the page asks for, and its files under the names that people share."""
    yield Resource(pin_name(NARRATION, track.audio), "audio/mpeg", track.audio, "audio")
    yield from bind_sound(track)


def bind_sound(track: Track) -> Iterator[Resource]:
    """Yield the files of a narration."""
    yield Resource(NARRATION, "audio/mpeg", track.audio, "audio")
    yield Resource("audio/narration.vtt", "text/vtt", captions.write_captions(track).encode(), "cues")
    yield Resource("audio/chapters.vtt", "text/vtt", captions.write_chapters(track).encode(), "cues")
    yield Resource("audio/words.json", "application/json", captions.write_words(track).encode(), "cues")


def _bind_picture(name: str, data: bytes) -> Resource:
    return Resource(f"media/{name}", find_type(name), data, "picture")
