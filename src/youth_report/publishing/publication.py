"""The whole publication: every file that is shelved for one report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from youth_report.model import Edition, Issue, Kind, Publication, Report, Resource
from youth_report.publishing import accessibility_page, manifest, word_pictures
from youth_report.publishing.accessibility_page import AccessibilityPage
from youth_report.publishing.downloads import list_downloads, list_translated
from youth_report.publishing.edition_page import ReadingPage
from youth_report.publishing.keeper import PATH as WORKER
from youth_report.publishing.keeper import choose_kept
from youth_report.publishing.letters import bind_letters
from youth_report.publishing.official_page import OfficialPage
from youth_report.publishing.pictures import can_show, find_type
from youth_report.publishing.pinned import pin_name
from youth_report.publishing.player import Player
from youth_report.publishing.readability_page import ReadabilityPage
from youth_report.publishing.sameness import shrink
from youth_report.publishing.syllables import Syllables
from youth_report.publishing.translation_page import TranslationPage


@dataclass(frozen=True, slots=True)
class NoPage:
    """The context of templates that tell nothing of a report: the script and the icon."""


@dataclass(frozen=True, slots=True)
class Listening:
    """The context of `publication/listen.js`."""

    player: Player


@dataclass(frozen=True, slots=True)
class More:
    """The context of `publication/more.js`."""

    syllables: str
    """Address of the words cut into syllables; empty where there are none."""
    is_pictured: bool
    """True where words of the reading page have a picture."""
    word_pictures: str
    """Address of the script that shows them in the text; empty where it is on the page already."""


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
    edition: Edition, media: Mapping[str, bytes], logo: str = "", translated: Iterable[Report] = ()
) -> Mapping[str, bytes]:
    """Return the picture files that the pages show, by name: those of all texts, and the logo."""
    blocks = (*edition.blocks, *edition.report.blocks, *(block for report in translated for block in report.blocks))
    names = {logo, *(block.media for block in blocks if block.kind is Kind.PICTURE)}
    return {name: media[name] for name in sorted(names) if can_show(name, media)}


def bind(
    name: str,
    pages: Pages,
    *,
    pictures: Mapping[str, bytes],
    sound: Sequence[Resource] = (),
    render: Render,
    minify: Callable[[str], str],
    beside: Sequence[Resource] = (),
    syllables: Sequence[str] = (),
    letters: Mapping[str, bytes] | None = None,
    drawings: Mapping[str, bytes] | None = None,
) -> tuple[Publication, tuple[Issue, ...]]:
    """Return the publication called `name`, and an issue for each page that could not be made smaller.

    `beside` are the same words in other formats; the reading page offers them to take away. `syllables` are words that
    are cut, `letters` the files of fonts: readers load them when they choose or need them. `drawings` are the pictures
    of words that the page shows, by their addresses.
    """
    player = pages.reading.player
    cut = _write_script("syllables.js", Syllables(tuple(syllables)), render) if syllables else None
    looks = render("publication/looks.js", NoPage())
    is_long = pages.reading.frame.long
    script = _join_scripts("reader.js", "keep.js", *(("looks.js",) if is_long else ()), render=render)
    listen = _write_listen(Listening(player), "" if is_long else looks, render) if player else None
    speaker = _join_scripts("speak.js", "keep.js", render=render)
    placed = word_pictures.place(pages.reading)
    drawn = _write_script("word-pictures.js", placed, render) if placed.places else None
    more = _write_more(player, More(cut.path if cut else "", drawn is not None, drawn.path if drawn else ""), render)
    reading = replace(
        pages.reading,
        frame=replace(pages.reading.frame, script=script.path, more=more.path),
        downloads=list_downloads(beside),
        listening=listen.path if listen else "",
    )
    official, readability = (
        replace(page, frame=replace(page.frame, script=script.path, more=more.path))
        for page in (pages.official, pages.readability)
    )
    made = [
        _make_page(role, page, render, minify)
        for role, page in (("edition", reading), ("official", official), ("readability", readability))
    ]
    sent = tuple(bind_letters(letters or {}, {page.direction for page in pages.translations}))
    has_letters = any(resource.role == "letters" for resource in sent)
    made += [
        _bind_translation(_link_files(page, speaker, has_letters), beside, render, minify)
        for page in pages.translations
    ]
    made.append(_make_statement(reading, pages.translations, [page for page, _ in made], render, minify))
    resources = [
        *(page for page, _ in made),
        Resource("readability.json", "application/json", pages.readability_json.encode(), "readability"),
        Resource("readability.csv", "text/csv", pages.readability_csv.encode(), "readability"),
        *sound,
        *beside,
        *(_bind_picture(file, data) for file, data in pictures.items()),
        *(Resource(path, word_pictures.TYPE, data, "picture") for path, data in (drawings or {}).items()),
        *filter(None, (script, listen, more, cut, drawn)),
        *sent,
        *((speaker,) if pages.translations else ()),
        Resource("icon.svg", "image/svg+xml", render("publication/icon.svg", NoPage()).encode(), "picture"),
    ]
    worker = render("publication/sw.js", choose_kept(resources)).encode()
    resources.append(Resource(WORKER, "text/javascript", worker, "worker"))
    listed = manifest.write(resources, name, pages.reading)
    return Publication(name, (*resources, listed)), tuple(issue for _, issue in made if issue)


def _make_statement(
    page: ReadingPage,
    translated: Sequence[TranslationPage],
    made: Sequence[Resource],
    render: Render,
    minify: Callable[[str], str],
) -> tuple[Resource, Issue | None]:
    names = ("style", *(("simple",) if translated else ()), f"themes/{page.frame.theme}")
    css = "".join(render(f"publication/{name}.css", NoPage()) for name in names)
    found = accessibility_page.compose(page, {one.path: one.data.decode() for one in made}, css, translated)
    return _make_page("accessibility", found, render, minify)


def _make_page(
    role: str,
    page: ReadingPage | OfficialPage | ReadabilityPage | AccessibilityPage,
    render: Render,
    minify: Callable[[str], str],
) -> tuple[Resource, Issue | None]:
    path = page.frame.place.value
    html, issue = shrink(render(f"publication/{path}", page), minify, path)
    return Resource(path, "text/html", html.encode(), role), issue


def _link_files(page: TranslationPage, speaker: Resource, has_letters: bool) -> TranslationPage:
    frame = replace(page.page.frame, script=speaker.path)
    return replace(page, page=replace(page.page, frame=frame), has_letters=has_letters and page.direction == "rtl")


def _bind_translation(
    page: TranslationPage, beside: Sequence[Resource], render: Render, minify: Callable[[str], str]
) -> tuple[Resource, Issue | None]:
    language = page.page.frame.language.casefold()
    own = (resource for resource in beside if resource.path.split(".")[-2:-1] == [language])
    downloads = list_translated((resource for resource in own if resource.role == "translation"), page.labels)
    html, issue = shrink(render("publication/translation.html", replace(page, downloads=downloads)), minify, page.path)
    return Resource(page.path, "text/html", html.encode(), "translation"), issue


def _write_script(name: str, page: object, render: Render) -> Resource:
    return _pin_script(name, render(f"publication/{name}", page))


def _write_listen(page: Listening, looks: str, render: Render) -> Resource:
    return _pin_script("listen.js", f"{looks}\n{render('publication/listen.js', page)}")


def _write_more(player: Player | None, page: More, render: Render) -> Resource:
    """Return what is loaded later, with the device's own voice where it is not what a page begins with."""
    more = render("publication/more.js", page)
    has_voice = player and not player.source
    text = more if has_voice else f"{more}\n{render('publication/voice.js', NoPage())}"
    return _pin_script("more.js", text)


def _join_scripts(name: str, *others: str, render: Render) -> Resource:
    """Return scripts that share one scope as one, under the name of the first."""
    return _pin_script(name, "\n".join(render(f"publication/{one}", NoPage()) for one in (name, *others)))


def _pin_script(name: str, text: str) -> Resource:
    data = text.encode()
    return Resource(pin_name(name, data), "text/javascript", data, "script")


def _bind_picture(name: str, data: bytes) -> Resource:
    return Resource(f"media/{name}", find_type(name), data, "picture")
