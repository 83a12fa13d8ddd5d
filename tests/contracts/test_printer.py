"""What every printer must do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engines.printed_words import read_docx, read_pdf
from fakes.printer import FakePrinter, tell_lines
from publishing.booklets import HOSTILE, PICTURES, hold, make_booklet, nest, say, tabulate
from publishing.pages import TEMPLATES
from publishing.samples import DRAWN
from youth_report.engines.docx_printer import DocxPrinter
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.engines.typst_printer import TypstPrinter, draw_picture
from youth_report.model.booklet import Booklet, Drawing, Explained, Grid, Run
from youth_report.ports import Printer
from youth_report.publishing.publication import NoPage


def _make_typst() -> Printer:
    templates = JinjaTemplates([TEMPLATES])
    return TypstPrinter(lambda: templates.render("print/edition.typ", NoPage()))


KINDS: list[tuple[Callable[[], Printer], Callable[[bytes], list[str]]]] = [
    (FakePrinter, lambda data: data.decode().split()),
    (_make_typst, lambda data: read_pdf(data).words),
    (lambda: DocxPrinter(draw_picture), lambda data: read_docx(data).words),
]
kinds = pytest.mark.parametrize(("make", "read"), KINDS, ids=["fake", "pdf", "docx"])


def _tell_words(booklet: Booklet) -> list[str]:
    return " ".join(tell_lines(booklet)).split()


@kinds
def test_all_words_are_printed_in_their_order(make: Callable[[], Printer], read: Callable[[bytes], list[str]]) -> None:
    booklet = make_booklet()
    printed = make().print(booklet, PICTURES)
    assert (printed.unknown, printed.undrawn) == ("", ())
    assert read(printed.data) == _tell_words(booklet)


@kinds
def test_same_booklet_gives_the_same_bytes(make: Callable[[], Printer], read: object) -> None:
    assert read
    assert make().print(make_booklet(), PICTURES) == make().print(make_booklet(), PICTURES)


@kinds
def test_words_are_never_code(make: Callable[[], Printer], read: Callable[[bytes], list[str]]) -> None:
    said = (say(words, kind) for words in HOSTILE for kind in ("paragraph", "quote", "note"))
    title, heading, of, making, helpline, label = HOSTILE
    booklet = replace(
        hold(*said, Grid(HOSTILE[:3], (HOSTILE[3:],))),
        title=title,
        heading=(Run(heading),),
        of=of,
        making=making,
        helpline=helpline,
        labels=replace(make_booklet().labels, help=label),
    )
    assert read(make().print(booklet, PICTURES).data) == _tell_words(booklet)


@kinds
def test_long_tables_deep_lists_and_endless_words_are_printed_whole(
    make: Callable[[], Printer], read: Callable[[bytes], list[str]]
) -> None:
    words = " ".join(f"word{number}" for number in range(1_200))
    booklet = hold(tabulate(300), say(words), say("a" * 300), nest(4), tabulate(2, 12), Grid((), (("one",), ("two",))))
    assert len(words) > 9_000
    assert read(make().print(booklet, PICTURES).data) == _tell_words(booklet)


@kinds
def test_nothing_but_a_title_is_printed_too(make: Callable[[], Printer], read: Callable[[bytes], list[str]]) -> None:
    empty = replace(make_booklet(), sections=(), words=(), contacts=(), of="", lead="", facts=(), helpline="")
    assert read(make().print(empty, {}).data) == _tell_words(empty)


@kinds
def test_words_of_a_picture_stand_in_for_one_that_cannot_be_drawn(
    make: Callable[[], Printer], read: Callable[[bytes], list[str]]
) -> None:
    files = {"broken.svg": b"no picture", "broken.png": b"\x89PNG\r\n", "photo.avif": b"avif"}
    for file in ("gone.svg", *files):
        booklet = hold(say("Beside it."), drawing=Drawing(file, "A dog in a hat"))
        printed = make().print(booklet, files)
        assert printed.undrawn == (file,)
        assert read(printed.data) == _tell_words(booklet.without({file}))


@kinds
def test_pictures_of_words_are_printed_and_said_by_nobody(
    make: Callable[[], Printer], read: Callable[[bytes], list[str]]
) -> None:
    files = {**PICTURES, "broken.svg": b"no picture"}
    for file in (next(iter(DRAWN)), "broken.svg", "gone.svg"):
        word = Explained("Board", "The Board is a group.", file)
        held = hold(say("The Board met."), drawing=Drawing(file, ""))
        booklet = replace(
            held, sections=(replace(held.sections[0], words=(word,)),), words=(word, replace(word, picture=""))
        )
        printed = make().print(booklet, files)
        assert printed.undrawn == (() if file in DRAWN else (file,))
        assert read(printed.data) == _tell_words(booklet)


@kinds
def test_no_picture_reaches_outside_of_the_report(make: Callable[[], Printer], read: object, tmp_path: Path) -> None:
    assert read
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    for name in ("../secret.svg", str(tmp_path / "secret.txt"), "a/b.svg", "#import.svg", "ein Bild 中.svg"):
        printed = make().print(hold(say("Words."), drawing=Drawing(name, "A dog")), {name: PICTURES["umbrella.svg"]})
        assert printed.data
        assert set(printed.undrawn) <= {str(tmp_path / "secret.txt")}
