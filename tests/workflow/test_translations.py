"""Translated words from their files to linked pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from publishing.pages import make_pages
from publishing.samples import SETTINGS
from workflow.test_formats import TOOLS
from youth_report.engines.markdown_reader import MarkdownReader
from youth_report.model import BadInput, Settings, Translation
from youth_report.workflow.translations import add_translations, look_at_translations, read_translations

FILES = {"pl.md": b"# Tytu\xc5\x82\n\nS\xc5\x82owa.", "ur.md": "# عنوان\n\nالفاظ۔".encode()}
MARKDOWN = replace(TOOLS, readers={".md": MarkdownReader()})


def _settings(*languages: str) -> Settings:
    return replace(SETTINGS, translations=tuple(Translation(language) for language in languages))


def test_every_page_leads_to_all_others() -> None:
    settings = _settings("ur", "pl")
    pages = add_translations(
        make_pages(), read_translations(FILES, settings, MARKDOWN), settings, MARKDOWN, pictures=()
    )
    links = {page.path: [other.path for other in page.page.frame.others] for page in pages.translations}
    links["index.html"] = [other.path for other in pages.reading.frame.others]
    assert links == {
        "index.html": ["index.ur.html", "index.pl.html"],
        "index.ur.html": ["index.html", "index.pl.html"],
        "index.pl.html": ["index.html", "index.ur.html"],
    }
    assert [page.page.frame.title for page in pages.translations] == ["عنوان", "Tytuł"]


def test_a_report_in_one_language_has_no_links_to_others() -> None:
    assert add_translations(make_pages(), {}, _settings(), TOOLS, ()) == make_pages()


@pytest.mark.parametrize(
    ("files", "problem"),
    [({}, "missing"), ({"pl.md": b"Words without a title."}, "no title"), ({"pl.md": b"## Too low"}, "no title")],
)
def test_a_translation_that_cannot_be_used_is_told(files: dict[str, bytes], problem: str) -> None:
    with pytest.raises(BadInput, match=problem) as caught:
        read_translations(files, _settings("pl"), MARKDOWN)
    assert caught.value.where == "translations/pl.md"
    assert caught.value.mend


def test_what_nobody_checked_or_named_is_told() -> None:
    named = replace(SETTINGS, translations=(Translation("pl"), Translation("cy", checked_by=("A",))))
    found = [(issue.id, issue.at) for issue in look_at_translations(["pl.md", "cy.md", "ur.md"], named)]
    assert found == [
        ("translation.not-checked", "translations/pl.md"),
        ("translation.not-named", "translations/ur.md"),
    ]
