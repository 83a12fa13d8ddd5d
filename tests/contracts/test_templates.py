"""What all templates must do, and what the shipped ones promise."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from html import unescape
from pathlib import Path

import pytest
from jinja2 import meta, nodes

from fakes.templates import FakeTemplates
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import BadInput
from youth_report.ports import Templates
from youth_report.publishing.accessibility_page import AccessibilityPage
from youth_report.publishing.edition_page import ReadingPage
from youth_report.publishing.epub.book import Cover
from youth_report.publishing.epub.leaves import HelpLeaf, Leaf, Navigation, OfficialLeaf, WordsLeaf
from youth_report.publishing.epub.overlay import Overlay
from youth_report.publishing.epub.package import Package
from youth_report.publishing.feed import FeedPage
from youth_report.publishing.front_page import FrontPage
from youth_report.publishing.keeper import Keeper
from youth_report.publishing.official_page import OfficialPage
from youth_report.publishing.offline import OfflinePage
from youth_report.publishing.publication import Listening, More, NoPage
from youth_report.publishing.readability_page import ReadabilityPage
from youth_report.publishing.score_page import ScorePage
from youth_report.publishing.syllables import Syllables
from youth_report.publishing.translation_page import TranslationPage
from youth_report.publishing.word_pictures import WordPictures

SHIPPED = Path(__file__).resolve().parents[2] / "templates"
PAGES = {
    "publication/index.html": ReadingPage,
    "publication/official.html": OfficialPage,
    "publication/readability.html": ReadabilityPage,
    "publication/accessibility.html": AccessibilityPage,
    "publication/score.html": ScorePage,
    "publication/translation.html": TranslationPage,
    "publication/front.html": FrontPage,
    "print/edition.typ": NoPage,
    "publication/feed.xml": FeedPage,
    "publication/reader.js": NoPage,
    "publication/looks.js": NoPage,
    "publication/listen.js": Listening,
    "publication/voice.js": NoPage,
    "publication/more.js": More,
    "publication/word-pictures.js": WordPictures,
    "publication/syllables.js": Syllables,
    "publication/icon.svg": NoPage,
    "publication/offline.html": OfflinePage,
    "publication/keep.js": NoPage,
    "publication/speak.js": NoPage,
    "publication/sw.js": Keeper,
    "epub/title.xhtml": Leaf,
    "epub/part.xhtml": Leaf,
    "epub/words.xhtml": WordsLeaf,
    "epub/help.xhtml": HelpLeaf,
    "epub/official.xhtml": OfficialLeaf,
    "epub/nav.xhtml": Navigation,
    "epub/overlay.smil": Overlay,
    "epub/package.opf": Package,
    "epub/cover.svg": Cover,
    "epub/book.css": NoPage,
    "epub/container.xml": NoPage,
}

Make = Callable[[Path], Templates]


@dataclass(frozen=True, slots=True)
class Letter:
    words: str


def _fake(_folder: Path) -> Templates:
    return FakeTemplates({"letter.html": "<p>{words}</p>\n"})


def _jinja(folder: Path) -> Templates:
    (folder / "letter.html").write_text("<p>{{ words }}</p>\n", encoding="utf-8")
    return JinjaTemplates([folder])


@pytest.mark.parametrize("make", [_fake, _jinja])
@pytest.mark.parametrize("words", ["plain", "<script>alert(1)</script>", "{{ 7*7 }} {% raw %}", "\"'&", "شكرا 👩🏽‍🚀"])
def test_words_come_out_as_words(make: Make, words: str, tmp_path: Path) -> None:
    found = make(tmp_path).render("letter.html", Letter(words))
    inner = found.strip().removeprefix("<p>").removesuffix("</p>")
    assert not set("<>\"'") & set(inner)
    assert unescape(inner) == words


@pytest.mark.parametrize("make", [_fake, _jinja])
def test_same_page_gives_the_same_text(make: Make, tmp_path: Path) -> None:
    templates = make(tmp_path)
    assert templates.render("letter.html", Letter("one")) == templates.render("letter.html", Letter("one"))


@pytest.mark.parametrize("make", [_fake, _jinja])
def test_missing_template_is_named(make: Make, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        make(tmp_path).render("none.html", Letter(""))
    assert caught.value.where == "templates/none.html"


def test_first_folder_wins(tmp_path: Path) -> None:
    for name, text in (("own", "ours {{ words }}"), ("shipped", "theirs {{ words }}")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "letter.html").write_text(text, encoding="utf-8")
    templates = JinjaTemplates([tmp_path / "own", tmp_path / "shipped"])
    assert templates.render("letter.html", Letter("words")) == "ours words"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("\n{% if %}", "templates/letter.html, line 2"),
        ("{{ wrods }}", "templates/letter.html"),
        ("{{ words.length_of_it }}", "templates/letter.html"),
        ("{% include 'gone.html' %}", "templates/gone.html"),
    ],
)
def test_slip_in_a_template_is_told_to_its_author(text: str, where: str, tmp_path: Path) -> None:
    (tmp_path / "letter.html").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        JinjaTemplates([tmp_path]).render("letter.html", Letter("words"))
    assert caught.value.where == where


def test_data_in_a_script_cannot_end_it(tmp_path: Path) -> None:
    (tmp_path / "letter.html").write_text("<script>{{ words|tojson }}</script>", encoding="utf-8")
    found = JinjaTemplates([tmp_path]).render("letter.html", Letter("</script><b>&'"))
    assert found == r'<script>"\u003c/script\u003e\u003cb\u003e\u0026\u0027"</script>'


def _find_variables(templates: JinjaTemplates, name: str, seen: set[str]) -> set[str]:
    """Return the variables that a template and all that it is put together from expect."""
    if name in seen:
        return set()
    seen.add(name)
    environment = templates.environment
    assert environment.loader
    tree = environment.parse(environment.loader.get_source(environment, name)[0])
    parts = [part for part in meta.find_referenced_templates(tree) if part]
    # Jinja2 does not see that a block may call what its own template defines or imports.
    own = {macro.name for macro in tree.find_all(nodes.Macro)} | {found.target for found in tree.find_all(nodes.Import)}
    asked = meta.find_undeclared_variables(tree) - own
    return asked.union(*(_find_variables(templates, part, seen) for part in parts))


@pytest.mark.parametrize("name", PAGES)
def test_template_asks_for_what_its_page_has(name: str) -> None:
    templates = JinjaTemplates([SHIPPED])
    asked = _find_variables(templates, name, set()) - set(templates.environment.globals)
    assert asked == {field.name for field in fields(PAGES[name])}


def test_no_template_passes_markup_on() -> None:
    folders = (SHIPPED / "publication", SHIPPED / "epub")
    texts = {path.name: path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.rglob("*.*"))}
    assert [name for name, text in texts.items() if "|safe" in text.replace(" ", "") or "autoescape" in text] == []


def test_script_is_served_as_it_was_written() -> None:
    written = (SHIPPED / "publication/reader.js").read_text(encoding="utf-8").splitlines()
    parts = [re.sub(r'{% include "(.*)" %}', lambda found: _read(found[1]), line) for line in written]
    assert JinjaTemplates([SHIPPED]).render("publication/reader.js", NoPage()).split() == " ".join(parts).split()


def _read(name: str) -> str:
    return (SHIPPED / name).read_text(encoding="utf-8")
