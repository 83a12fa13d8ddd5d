"""The formats beside the pages: the same words for other ways of reading. To add one is to add a line to `MAKERS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from youth_report.codec import bundle
from youth_report.model import Issue, OutsideFailure, Resource, Track, WrongUsage
from youth_report.publishing import booklet, embed, issues, offline, plain_text
from youth_report.publishing.epub import book
from youth_report.publishing.labels import pick_labels
from youth_report.publishing.print_look import choose_look
from youth_report.publishing.publication import NoPage, Pages
from youth_report.workflow.tools import PageTools


@dataclass(frozen=True, slots=True)
class Source:
    """What a format is made from."""

    name: str
    """Of the report: the stem of the file's name."""
    pages: Pages
    track: Track | None
    pictures: Mapping[str, bytes]
    """The picture files that the pages show, by name."""
    easy_read: bool = False
    drawings: Mapping[str, bytes] = field(default_factory=dict)
    """The pictures of words that the pages show, by their addresses."""


Maker = Callable[[Source, PageTools], Iterable[Resource | Issue]]
"""Makes the resources of one format, and an issue for what someone must look at in them; raises `OutsideFailure` where
something that it needs is not installed."""


def _make_text(source: Source, _: PageTools) -> Sequence[Resource]:
    return (plain_text.write(source.pages.reading, source.name),)


def _make_document(kind: str, media_type: str) -> Maker:
    """Return the maker of a document of the edition, and of one in each other language."""

    def make(source: Source, tools: PageTools) -> Iterator[Resource | Issue]:
        page, day = source.pages.reading, tools.clock.today()
        labels = pick_labels(tools.labels, page.frame.language)
        look = choose_look(tools.templates.render(f"publication/themes/{page.frame.theme}.css", NoPage()))
        wanted = [(f"{source.name}.{kind}", page, labels, kind)]
        for other in source.pages.translations:
            path = f"{source.name}.{other.page.frame.language.casefold()}.{kind}"
            wanted.append((path, other.page, other.labels, "translation"))
        for path, one, its_labels, role in wanted:
            composed = booklet.compose(one, its_labels, look=look, pictures_first=source.easy_read, day=day)
            printed = tools.printers[kind].print(composed, {**source.pictures, **source.drawings})
            yield Resource(path, media_type, printed.data, role)
            yield from issues.look_at_print(printed, path)

    return make


def _make_epub(source: Source, tools: PageTools) -> Sequence[Resource]:
    """One that lights up word by word, to follow; one that lights up line by line, to step through."""
    ways = (("", "epub", True), ("-lines", "epub-lines", False)) if source.track else (("", "epub", False),)
    return tuple(
        Resource(f"{source.name}{ending}.epub", "application/epub+zip", _pack_epub(source, tools, by_word), role)
        for ending, role, by_word in ways
    )


def _pack_epub(source: Source, tools: PageTools, by_word: bool) -> bytes:
    files = book.compose(
        source.pages,
        source.name,
        today=tools.clock.today(),
        track=source.track,
        pictures=source.pictures,
        drawings=source.drawings,
        render=tools.templates.render,
        by_word=by_word,
    )
    return bundle.pack(files, first={"mimetype": book.MIMETYPE})


def _make_offline(source: Source, tools: PageTools) -> Sequence[Resource]:
    render, minify = tools.templates.render, tools.minifier.minify
    return (
        offline.write(
            source.pages,
            track=source.track,
            pictures=source.pictures,
            render=render,
            minify=minify,
            letters=tools.letters,
            drawings=source.drawings,
        ),
    )


def _make_embed(source: Source, tools: PageTools) -> Sequence[Resource]:
    return (embed.write(source.pages.reading, tools.templates.render),)


MAKERS: Mapping[str, Maker] = {
    "offline": _make_offline,
    "epub": _make_epub,
    "pdf": _make_document("pdf", "application/pdf"),
    "docx": _make_document("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "text": _make_text,
    "embed": _make_embed,
}

FORMATS = ("html", "audio", *MAKERS)


def choose_formats(text: str) -> frozenset[str]:
    """Return the formats named in a text such as `html,audio`."""
    wanted = frozenset(part.strip() for part in text.split(",") if part.strip())
    unknown = sorted(wanted - set(FORMATS))
    if unknown or "html" not in wanted:
        raise WrongUsage(
            f"there is no format called {unknown[0]}" if unknown else "the pages themselves are missing",
            mend=f"Choose from: {', '.join(FORMATS)}. The pages (html) are always made.",
            where="--formats",
        )
    return wanted


def make_formats(
    wanted: frozenset[str] | None, source: Source, tools: PageTools
) -> tuple[tuple[Resource, ...], tuple[Issue, ...]]:
    """Return the resources of the wanted formats, or of all that can be made here, and what someone must look at.

    Raises `OutsideFailure` where a format that someone asked for by name cannot be made.
    """
    made: list[Resource] = []
    found: list[Issue] = []
    for name, maker in MAKERS.items():
        if wanted is not None and name not in wanted:
            continue
        try:
            results = tuple(maker(source, tools))
        except OutsideFailure as failure:
            if wanted is not None:
                raise
            found.append(Issue("format.missing", source.name, {"format": name, "why": f"{failure} {failure.mend}"}))
            continue
        made.extend(result for result in results if isinstance(result, Resource))
        found.extend(result for result in results if isinstance(result, Issue))
    return tuple(made), tuple(found)
