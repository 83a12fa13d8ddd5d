"""What PDF must be beyond its words: valid, tagged, in its languages, without a sign that nobody can read."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import page as validator
import pdfplumber
import pytest

from engines.printed_words import read_pdf
from publishing.booklets import HOSTILE, PICTURES, hold, make_booklet, nest, read_look, say, tabulate
from publishing.pages import TEMPLATES
from publishing.samples import DRAWN
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.engines.typst_printer import TypstPrinter, draw_picture
from youth_report.model import BadInput, OutsideFailure
from youth_report.model.booklet import Booklet, Drawing, Grid, PrintedPart, Run, Saying
from youth_report.publishing.publication import NoPage

PROFILES = (validator.ValidationProfile.PDF_UA_1, validator.ValidationProfile.PDF_A_2A)
PRINTER = TypstPrinter(lambda: JinjaTemplates([TEMPLATES]).render("print/edition.typ", NoPage()))


_STREAM = re.compile(rb"/Length (\d+)[^>]*>>\nstream\n")


def _find_faults(data: bytes) -> list[str]:
    reports = [validator.validate_pdf_bytes(data, profile=profile) for profile in PROFILES]
    found = (failure for report in reports for failure in report.failures)
    # It takes a stream whose own last byte is a carriage return for one that is a byte too short.
    passed_over = "PDFA2A-STREAM-LENGTH-001" if _has_whole_streams(data) else ""
    return [f"{failure.rule_id}: {failure.message}" for failure in found if failure.rule_id != passed_over]


def _has_whole_streams(data: bytes) -> bool:
    streams = list(_STREAM.finditer(data))
    ends = (stream.end() + int(stream[1]) for stream in streams)
    return len(streams) > 0 and all(data.startswith(b"\nendstream", end) for end in ends)


def _make_all_kinds() -> Booklet:
    drawing = Drawing("umbrella.svg", "A big yellow umbrella")
    parts: tuple[PrintedPart, ...] = (
        *(say(words, kind) for words in HOSTILE for kind in ("paragraph", "quote", "note")),
        nest(4),
        tabulate(90),
        tabulate(3, 12),
        Grid((), (("no titles", "here"),)),
    )
    booklet = hold(say("Beside the picture."), drawing=drawing)
    word = hold(say("Beside the picture of a word."), drawing=Drawing(next(iter(DRAWN)), ""))
    rest = hold(*parts).sections[0]
    return replace(make_booklet(), sections=(*make_booklet().sections, *booklet.sections, *word.sections, rest))


@pytest.mark.parametrize("pictures_first", [False, True])
def test_everything_is_valid_for_screen_readers_and_for_archives(pictures_first: bool) -> None:
    booklet = replace(_make_all_kinds(), pictures_first=pictures_first)
    assert _find_faults(PRINTER.print(booklet, PICTURES).data) == []


def test_the_validator_sees_faults() -> None:
    typst = pytest.importorskip("typst")
    assert _find_faults(typst.compile(b"= No title, no language", pdf_tags=False)) != []


def test_a_stream_that_is_too_short_or_too_long_is_a_fault() -> None:
    data = PRINTER.print(make_booklet(), PICTURES).data
    found = _STREAM.search(data)
    assert found is not None
    assert _has_whole_streams(data)
    for wrong in (int(found[1]) - 1, int(found[1]) + 1):
        assert not _has_whole_streams(data[: found.start(1)] + str(wrong).encode() + data[found.end(1) :])


def test_the_structure_is_that_of_the_text() -> None:
    found = read_pdf(PRINTER.print(_make_all_kinds(), PICTURES).data)
    assert {"H1", "H2", "H3", "L", "LI", "LBody", "Table", "TH", "TD", "BlockQuote", "Figure", "TOC"} <= set(found.tags)
    assert "A big yellow umbrella in the rain." in found.pictures
    assert found.pictures.count("A big yellow umbrella") == 1


def test_a_wide_table_lies_on_its_side_and_all_paper_is_a4() -> None:
    with pdfplumber.open(io.BytesIO(PRINTER.print(hold(tabulate(2, 12)), {}).data)) as pdf:
        sizes = {(round(page.width), round(page.height)) for page in pdf.pages}
    assert sizes == {(595, 842), (842, 595)}


def test_words_are_large_and_lines_are_short() -> None:
    text = " ".join(["Adults must keep children safe at home and at school."] * 40)
    with pdfplumber.open(io.BytesIO(PRINTER.print(hold(say(text)), {}).data)) as pdf:
        lines = [line for line in pdf.pages[1].extract_text_lines() if "Adults" in line["text"]]
        sizes = {round(char["size"]) for line in lines for char in line["chars"]}
    assert sizes == {16}
    assert 55 <= max(len(line["text"]) for line in lines) <= 70


def test_colours_are_those_of_the_look() -> None:
    look = read_look("plain")
    booklet = replace(hold(say("Words."), say("A note.", "note")), look=look)
    with pdfplumber.open(io.BytesIO(PRINTER.print(booklet, {}).data)) as pdf:
        inks = {char["non_stroking_color"] for page in pdf.pages for char in page.chars}
    wanted = {tuple(int(ink[at : at + 2], 16) / 255 for at in (1, 3, 5)) for ink in (look.ink, look.soft, look.accent)}
    assert {tuple(round(part, 2) for part in _spread(ink)) for ink in inks} == {
        tuple(round(part, 2) for part in ink) for ink in wanted
    }


def _spread(ink: tuple[float, ...]) -> tuple[float, ...]:
    return ink if len(ink) == 3 else ink * 3


def test_languages_are_told() -> None:
    urdu, polish = Run("یہ رپورٹ آپ کے لیے ہے", language="ur"), Run("po polsku", language="pl")
    data = PRINTER.print(hold(Saying((Run("Also "), polish, Run(" and "), urdu))), {}).data
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        assert pdf.doc.catalog["Lang"] == b"en-GB"
        marks = "".join(str(stream.get_data()) for page in pdf.pages for stream in page.page_obj.contents)
    assert "/Lang(ur)" in marks
    assert "/Lang(pl)" in marks
    assert _find_faults(data) == []


def test_a_page_from_right_to_left_is_valid() -> None:
    booklet = replace(hold(say("بچوں کو محفوظ رکھنا")), language="ur", rightward=False)
    printed = PRINTER.print(booklet, {})
    assert printed.unknown == ""
    assert _find_faults(printed.data) == []


def test_signs_without_a_letter_are_named_and_told() -> None:
    printed = PRINTER.print(hold(say("Hello 🎉 and 中!"), Grid((), (("🎉",),))), {})
    assert printed.unknown == "中🎉"
    words = " ".join(read_pdf(printed.data).words)
    assert "Hello [party popper] and [cjk unified ideograph-4e2d]!" in words
    assert _find_faults(printed.data) == []


def test_a_text_in_a_script_without_a_font_is_refused() -> None:
    with pytest.raises(OutsideFailure, match="No font here"):
        PRINTER.print(hold(say("".join(map(chr, range(0x4E00, 0x4E40))))), {})


def test_a_slip_in_a_template_of_their_own_is_shown() -> None:
    broken = TypstPrinter(lambda: '#set page(paper: "a4")\n#lost-word')
    with pytest.raises(BadInput, match="unknown variable: lost-word") as caught:
        broken.print(make_booklet(), PICTURES)
    assert "print/edition.typ" in caught.value.where


def test_a_missing_printer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from youth_report.engines import typst_printer

    monkeypatch.setitem(sys.modules, "typst", None)
    typst_printer._load.cache_clear()
    with pytest.raises(OutsideFailure, match="not installed") as caught:
        PRINTER.print(make_booklet(), PICTURES)
    assert "youth-report[pdf]" in caught.value.mend
    monkeypatch.undo()
    typst_printer._load.cache_clear()


def test_a_picture_is_drawn_as_png() -> None:
    assert draw_picture("umbrella.svg", PICTURES["umbrella.svg"]).startswith(b"\x89PNG")
    with pytest.raises(BadInput):
        draw_picture("umbrella.svg", b"<svg")
