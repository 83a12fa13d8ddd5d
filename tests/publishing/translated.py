"""The sample's pages in other languages."""

from __future__ import annotations

from dataclasses import replace

from publishing.booklets import LABELS
from publishing.pages import make_pages
from publishing.samples import make_block
from youth_report.model import Kind, Report, Track, Translation, group_sections
from youth_report.publishing import publication, translation_page
from youth_report.publishing.edition_page import ReadingPage
from youth_report.publishing.frame import OtherPage
from youth_report.publishing.labels import pick_labels

URDU = (
    make_block("b1", "آپ کی حفاظت", Kind.HEADING, 1),
    make_block("b2", "یہ رپورٹ آپ کے لیے ہے۔"),
    make_block("b3", "مدد", Kind.HEADING, 2),
    make_block("b4", "فون کریں: 0800 1111۔ یا 2025 میں 3 بچے۔"),
)
POLISH = (
    make_block("b1", "Twoje bezpieczeństwo", Kind.HEADING, 1),
    make_block("b2", "Ten raport jest dla ciebie. Żółty parasol chroni."),
    make_block("b3", "Pomoc", Kind.HEADING, 2),
    make_block("b4", "Zadzwoń: 0800 1111."),
)


def compose(language: str = "ur", reading: ReadingPage | None = None) -> translation_page.TranslationPage:
    """Return the page in a language: the Polish words where it is Polish, else the Urdu ones."""
    blocks = POLISH if language == "pl" else URDU
    return translation_page.compose(
        Report(blocks[0].text, language, group_sections(blocks)),
        Translation(language, by="the Tuesday group", checked_by=("A", "B")),
        reading or make_pages().reading,
        pick_labels(LABELS, language),
        today="2026-11-05",
        profile="child",
        pictures=(),
    )


def make_translated(track: Track | None = None) -> publication.Pages:
    """Return the pages of the sample in English, Urdu and Polish, linked with each other."""
    pages = make_pages(track=track)
    made = tuple(compose(language, pages.reading) for language in ("ur", "pl"))
    named = [(page.page.frame.language, page.labels["language_name"], page.path) for page in made]
    known = tuple(OtherPage(*one) for one in [("en-GB", "English", "index.html"), *named])

    def link(page: ReadingPage, path: str) -> ReadingPage:
        others = tuple(other for other in known if other.path != path)
        return replace(page, frame=replace(page.frame, others=others))

    return replace(
        pages,
        reading=link(pages.reading, "index.html"),
        translations=tuple(replace(page, page=link(page.page, page.path)) for page in made),
    )
