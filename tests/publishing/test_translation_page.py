"""Pages in other languages, and the list in front of all reports."""

from __future__ import annotations

import json
from dataclasses import replace

from publishing.booklets import LABELS, read_look
from publishing.pages import TEMPLATES, make_pages, make_publication
from publishing.translated import compose, make_translated
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import Resource
from youth_report.publishing import front_page, translation_page
from youth_report.publishing.booklet import compose as compose_booklet
from youth_report.publishing.dates import say_date_in
from youth_report.publishing.direction import runs_rightward
from youth_report.publishing.frame import OtherPage
from youth_report.publishing.keeper import choose_kept
from youth_report.publishing.labels import pick_labels


def _compose(language: str = "ur", **more: object) -> translation_page.TranslationPage:
    made = compose(language)
    others = (OtherPage("en-GB", "English", "index.html"), OtherPage("pl", "Polski", "index.pl.html"))
    page = replace(made.page, frame=replace(made.page.frame, others=others))
    return replace(made, page=page, **more)  # type: ignore[arg-type]


def _render(page: translation_page.TranslationPage) -> str:
    return JinjaTemplates([TEMPLATES]).render("publication/translation.html", page)


def test_a_page_tells_its_language_and_direction() -> None:
    html = _render(_compose())
    assert '<html lang="ur" dir="rtl">' in html
    assert '<html lang="pl" dir="ltr">' in _render(_compose("pl"))
    assert "<title>آپ کی حفاظت</title>" in html
    assert html.count("<script") == 1


def test_pages_are_linked_with_their_languages() -> None:
    html = _render(_compose())
    assert '<link rel="alternate" hreflang="pl" href="index.pl.html">' in html
    assert '<a href="index.html" lang="en-GB" hreflang="en-GB">English</a>' in html
    assert _compose("zh-Hant").path == "index.zh-hant.html"


def test_the_program_speaks_the_language_of_the_page() -> None:
    page = _compose()
    assert page.making.startswith("یہ 5 نومبر 2026 کو")
    assert "اسے A, B نے جانچا ہے۔" in page.making
    assert "کون مدد کر سکتا ہے" in _render(page)
    assert "children aged" not in page.making


def test_numbers_to_call_keep_their_order_in_a_language_from_right_to_left() -> None:
    html = _render(_compose())
    assert "0800\u00a01111۔" in html
    assert "0800 1111" not in html
    assert "2025 میں 3" in html


def test_the_pages_are_kept_for_when_there_is_no_network_and_can_be_read_by_the_device() -> None:
    made = {
        resource.path: resource.data.decode()
        for resource in make_publication(make_translated()).resources
        if resource.media_type.startswith("text/")
    }
    speaker = next(path for path in made if path.startswith("speak."))
    assert "serviceWorker" in made[speaker]
    for path in ("index.ur.html", "index.pl.html"):
        assert f'"{path}"' in made["sw.js"]
        assert f'src="{speaker}"' in made[path]
    assert f'"{speaker}"' in made["sw.js"]
    assert 'data-stop="Zatrzymaj"' in made["index.pl.html"]
    assert not [r.path for r in make_publication(make_pages()).resources if r.path.startswith("speak.")]


def test_letters_for_urdu_are_sent_where_there_is_such_a_page_and_loaded_by_those_who_have_none() -> None:
    made = {resource.path: resource.data for resource in make_publication(make_translated()).resources}
    assert made["fonts/NotoSansArabic.ttf"].startswith(b"\0\1\0\0")
    assert b"OPEN FONT LICENSE" in made["fonts/NotoSansArabic-OFL.txt"].upper()
    assert b"url(fonts/NotoSansArabic.ttf)" in made["index.ur.html"]
    assert b"url(fonts/NotoSansArabic.ttf)" not in made["index.pl.html"]
    assert b"NotoSansArabic" not in made["sw.js"]
    assert not [r.path for r in make_publication(make_pages()).resources if "Arabic" in r.path]


def test_documents_in_other_languages_are_taken_away_and_not_kept() -> None:
    page = Resource("index.ur.html", "text/html", b"a", "translation")
    paper = Resource("fernbridge.ur.pdf", "application/pdf", b"b", "translation")
    assert choose_kept([page, paper]).pages == ("index.ur.html",)


def test_it_is_printed_in_its_own_words() -> None:
    page = _compose()
    booklet = compose_booklet(page.page, page.labels, look=read_look("warm"), pictures_first=False, day="2026-11-05")
    assert (booklet.language, booklet.rightward) == ("ur", False)
    assert booklet.lead == LABELS["ur"]["lead_translation"]
    assert booklet.facts == (LABELS["ur"]["translated_by"].format(people="the Tuesday group"),)
    assert booklet.making == page.making


def test_words_of_the_program_are_whole_in_each_language() -> None:
    for language, labels in LABELS.items():
        assert labels.keys() == LABELS["en"].keys(), language
        for name, words in labels.items():
            braces = {part.split("}")[0] for part in words.split("{")[1:]}
            assert braces == {part.split("}")[0] for part in LABELS["en"][name].split("{")[1:]}, (language, name)
        assert len(labels["months"].split()) == 12
    assert pick_labels(LABELS, "ur-PK") == LABELS["ur"]
    assert pick_labels({"en": {"a": "A", "b": "B"}, "cy": {"a": "Â"}}, "cy") == {"a": "Â", "b": "B"}


def test_dates_are_said_in_any_language() -> None:
    assert say_date_in("2026-02-09", LABELS["pl"]["months"].split(), "{day} {month} {year}") == "9 lutego 2026"


def test_directions_are_known_by_language_and_script() -> None:
    assert [runs_rightward(tag) for tag in ("ur", "ur-PK", "ar", "he", "pa-Arab", "ur-Latn")] == [False] * 5 + [True]
    assert all(runs_rightward(tag) for tag in ("en-GB", "pl", "cy", "zh-Hant", "uk"))


def _manifest(title: str, year: str, **more: object) -> str:
    told = {"title": title, "year": year, "publisher": "The Board", "language": "en-GB", "madeFor": "you", **more}
    return json.dumps(told)


def test_the_list_has_the_newest_report_first_with_its_languages() -> None:
    others = [{"language": "ur", "name": "اردو", "path": "index.ur.html"}]
    page = front_page.compose(
        {
            "old": _manifest("Old", "2023-24"),
            "b": _manifest("Zebra <b>", "2025-26", others=others),
            "a": _manifest("Apple", "2025-26"),
            "damaged": "{",
            "other": '{"name": "before there were lists"}',
            "list": "[]",
        },
        LABELS,
    )
    assert [report.title for report in page.reports] == ["Apple", "Zebra <b>", "Old"]
    assert page.reports[1].others == (OtherPage("ur", "اردو", "b/index.ur.html"),)
    html = JinjaTemplates([TEMPLATES]).render("publication/front.html", page)
    assert '<a href="b/index.html" hreflang="en-GB">Zebra &lt;b&gt;</a>' in html
    assert '<a href="b/index.ur.html" lang="ur" hreflang="ur">اردو</a>' in html


def test_the_list_speaks_and_looks_like_its_reports_where_they_agree() -> None:
    def describe(*reports: tuple[str, str]) -> tuple[str, str, str, str]:
        told = {f"r{n}": _manifest("A", "", language=tag, theme=theme) for n, (tag, theme) in enumerate(reports)}
        page = front_page.compose(told, LABELS)
        return page.language, page.direction, page.theme, page.labels["front_title"]

    english = LABELS["en"]["front_title"]
    assert describe(("ur", "plain"), ("ur", "plain")) == ("ur", "rtl", "plain", LABELS["ur"]["front_title"])
    assert describe(("en-GB", "plain"), ("en-GB", "moss")) == ("en-GB", "ltr", "warm", english)
    assert describe(("pl", "plain"), ("en-GB", "plain")) == ("en", "ltr", "plain", english)
    assert describe(("cy", ""), ("cy", "")) == ("en", "ltr", "warm", english)
    assert describe() == ("en", "ltr", "warm", english)
