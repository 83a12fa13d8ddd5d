"""The pages in other languages: what people translated, read and put beside the edition."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from youth_report.intake import outline
from youth_report.model import BadInput, Issue, Kind, Report, Settings
from youth_report.publishing import translation_page
from youth_report.publishing.edition_page import ReadingPage
from youth_report.publishing.frame import OtherPage
from youth_report.publishing.labels import pick_labels
from youth_report.publishing.publication import Pages
from youth_report.workflow.documents import read_blocks
from youth_report.workflow.tools import PageTools


def read_translations(files: Mapping[str, bytes], settings: Settings, tools: PageTools) -> Mapping[str, Report]:
    """Return each translated text by its language; raise `BadInput` where one is missing or has no title."""
    return {one.language: _read(one.language, files, tools) for one in settings.translations}


def _read(language: str, files: Mapping[str, bytes], tools: PageTools) -> Report:
    name = f"{language}.md"
    where = f"translations/{name}"
    if name not in files:
        mend = "Put the translated words there, or take the language out of report.toml."
        raise BadInput("this translation is missing", mend=mend, where=where)
    report = outline.build(read_blocks(files[name], where, tools.readers), title="", language=language)
    first = next(report.blocks)
    if first.kind is not Kind.HEADING or first.level != 1:
        raise BadInput("this translation has no title", mend="Begin it with a line: # and the title.", where=where)
    return replace(report, title=first.text)


def add_translations(
    pages: Pages, reports: Mapping[str, Report], settings: Settings, tools: PageTools, pictures: Collection[str]
) -> Pages:
    """Return the pages of a publication with those in other languages, each linked with all others."""
    made = tuple(
        translation_page.compose(
            reports[one.language],
            one,
            pages.reading,
            pick_labels(tools.labels, one.language),
            today=tools.clock.today(),
            profile=settings.profile,
            pictures=pictures,
        )
        for one in settings.translations
    )
    home = pick_labels(tools.labels, settings.language)["language_name"]
    known = (OtherPage(settings.language, home, pages.reading.frame.place.value), *map(_name, made))
    linked = tuple(replace(page, page=_link(page.page, page.path, known)) for page in made)
    return replace(pages, reading=_link(pages.reading, pages.reading.frame.place.value, known), translations=linked)


def _name(page: translation_page.TranslationPage) -> OtherPage:
    return OtherPage(page.page.frame.language, page.labels["language_name"], page.path)


def _link(page: ReadingPage, path: str, known: tuple[OtherPage, ...]) -> ReadingPage:
    others = tuple(other for other in known if other.path != path)
    return replace(page, frame=replace(page.frame, others=others))


def look_at_translations(files: Collection[str], settings: Settings) -> Iterator[Issue]:
    """Yield what someone must look at: words that nobody has checked, files that no setting names."""
    for one in settings.translations:
        if not one.checked_by:
            yield Issue("translation.not-checked", f"translations/{one.language}.md", {"language": one.language})
    for name in sorted(set(files) - {f"{one.language}.md" for one in settings.translations}):
        yield Issue("translation.not-named", f"translations/{name}", {"language": name.removesuffix(".md")})
