"""The sample on paper: every word of the edition, in its order, and nothing but the program's own words beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from content.sample import FOLDER, fold_edition, read_sample_settings
from engines.printed_words import read_docx, read_pdf
from fakes.printer import tell_lines
from publishing.booklets import LABELS, hold, read_look, say
from publishing.pages import TEMPLATES
from youth_report.engines.docx_printer import DocxPrinter
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.engines.typst_printer import TypstPrinter, draw_picture
from youth_report.model import GlossPlan, Kind, TermBase
from youth_report.model.booklet import Booklet, BulletList, Run, Saying
from youth_report.publishing import booklet, edition_page
from youth_report.publishing.frame import Imprint
from youth_report.publishing.publication import NoPage

PICTURES = {path.name: path.read_bytes() for path in sorted((FOLDER / "media").iterdir())}


@cache
def compose_booklet() -> Booklet:
    page = edition_page.compose(
        fold_edition(),
        read_sample_settings(),
        terms=TermBase(()),
        plan=GlossPlan({}, ()),
        track=None,
        imprint=Imprint("2026-11-26"),
        pictures=PICTURES.keys(),
    )
    return booklet.compose(page, LABELS["en"], look=read_look("warm"), pictures_first=False, day="2026-11-26")


def _list_own_words(made: Booklet) -> Iterator[str]:
    """Yield the words of the edition: notes are the program's, and what came of ideas is in the settings."""
    for section in made.sections:
        if section.heading == (Run(LABELS["en"]["you_said_title"]),):
            return
        yield from ("".join(run.text for run in section.heading)).split()
        for strip in section.strips:
            for part in strip.parts:
                if not (isinstance(part, Saying) and part.kind == "note"):
                    yield from _tell(part)


def _tell(part: object) -> Iterator[str]:
    match part:
        case Saying(words=words):
            yield from "".join(run.text for run in words).split()
        case BulletList(bullets=bullets):
            for bullet in bullets:
                yield from _tell(Saying(bullet.words))
                yield from _tell(BulletList(bullet.bullets))


def test_the_booklet_holds_the_edition_word_for_word() -> None:
    edition = fold_edition()
    blocks = [block for block in edition.blocks if block.kind is not Kind.PICTURE and block.text != edition.title]
    assert list(_list_own_words(compose_booklet())) == [word for block in blocks for word in block.text.split()]


def test_no_letter_of_any_language_is_missing_on_paper() -> None:
    templates = JinjaTemplates([TEMPLATES])
    printer = TypstPrinter(lambda: templates.render("print/edition.typ", NoPage()))
    said = {path.stem: path.read_text(encoding="utf-8") for path in (FOLDER / "translations").iterdir()}
    assert set(said) == {"pl", "ur"}
    for language, labels in LABELS.items():
        parts = [say(line) for line in (*labels.values(), *said.get(language, "").splitlines()) if line.strip()]
        assert printer.print(replace(hold(*parts), language=language), {}).unknown == "", language
    assert printer.print(hold(say("Yes 🎉")), {}).unknown == "🎉"


def test_pdf_and_word_hold_the_booklet_word_for_word() -> None:
    want = " ".join(tell_lines(compose_booklet())).split()
    templates = JinjaTemplates([TEMPLATES])
    pdf = TypstPrinter(lambda: templates.render("print/edition.typ", NoPage())).print(compose_booklet(), PICTURES)
    docx = DocxPrinter(draw_picture).print(compose_booklet(), PICTURES)
    assert read_pdf(pdf.data).words == want
    assert read_docx(docx.data).words == want
    assert len(compose_booklet().questions) >= 3
    alternatives = [block.text for block in fold_edition().blocks if block.kind is Kind.PICTURE]
    assert read_pdf(pdf.data).pictures == read_docx(docx.data).pictures == alternatives
