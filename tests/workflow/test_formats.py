"""Which formats are made, and what happens where one cannot be."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from fakes.clock import FakeClock
from fakes.meter import FakeMeter
from fakes.minifier import FakeMinifier
from fakes.printer import FakePrinter
from fakes.templates import FakeTemplates
from publishing.booklets import LABELS, PICTURES
from publishing.pages import make_pages
from publishing.samples import DRAWN
from youth_report.model import OutsideFailure, Resource, WrongUsage
from youth_report.workflow import formats
from youth_report.workflow.formats import Source, choose_formats, make_formats
from youth_report.workflow.tools import PageTools

SOURCE = Source("fernbridge", make_pages(), None, {}, drawings=DRAWN)
TOOLS = PageTools(
    FakeMeter(),
    FakeTemplates({"publication/themes/warm.css": ":root {{ --ink: #000; --soft: #222; --link: #024; }}"}),
    FakeMinifier(),
    FakeClock(),
    {},
    FakeMeter(),
    len,
    {},
    {"pdf": FakePrinter(), "docx": FakePrinter()},
    LABELS,
)


def _fail(_: Source, __: PageTools) -> Sequence[Resource]:
    raise OutsideFailure("There is no press.", mend="Install one.")


def test_formats_are_chosen_by_name() -> None:
    assert choose_formats(" html, text ,") == {"html", "text"}
    with pytest.raises(WrongUsage, match="no format called papyrus"):
        choose_formats("html,papyrus")
    with pytest.raises(WrongUsage, match="the pages themselves are missing"):
        choose_formats("text")


def test_only_what_was_asked_for_is_made() -> None:
    assert make_formats(frozenset({"html"}), SOURCE, TOOLS) == ((), ())
    made, missing = make_formats(frozenset({"html", "text"}), SOURCE, TOOLS)
    assert [resource.path for resource in made] == ["fernbridge.txt"]
    assert missing == ()


def test_what_cannot_be_made_is_told_and_stops_nobody_who_did_not_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "MAKERS", {"papyrus": _fail, "text": formats.MAKERS["text"]})
    made, missing = make_formats(None, SOURCE, TOOLS)
    assert "fernbridge.txt" in [resource.path for resource in made]
    told = [(issue.id, issue.values) for issue in missing if issue.id == "format.missing"]
    assert told == [("format.missing", {"format": "papyrus", "why": "There is no press. Install one."})]
    with pytest.raises(OutsideFailure):
        make_formats(frozenset({"html", "papyrus"}), SOURCE, TOOLS)


def test_documents_are_printed_and_what_they_could_not_show_is_told() -> None:
    source = Source("fernbridge", make_pages(), None, PICTURES, drawings=DRAWN)
    made, found = make_formats(frozenset({"html", "pdf", "docx"}), source, TOOLS)
    assert [(resource.path, resource.role) for resource in made] == [
        ("fernbridge.pdf", "pdf"),
        ("fernbridge.docx", "docx"),
    ]
    assert found == ()
    _, found = make_formats(frozenset({"html", "pdf"}), SOURCE, TOOLS)
    assert [(issue.id, issue.at, issue.values) for issue in found] == [
        ("print.picture", "fernbridge.pdf", {"file": "umbrella.svg"})
    ]
