"""The page of the board, and its data."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

from publishing.outline import draw_outline
from publishing.pages import TEMPLATES, make_pages, read_messages
from publishing.samples import COMPARISONS, EDITION, METRICS, PASSAGES, SETTINGS
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import Edition, Issue, Layer, Question, Scorecard, Translation
from youth_report.model.booklet import Printed
from youth_report.model.lineage import Fate, Piece
from youth_report.publishing.issues import find_issues, look_at_print, say
from youth_report.publishing.plots import FULL, Bar, plot_metric, plot_sentences
from youth_report.publishing.readability_data import write_csv, write_json
from youth_report.workflow.translations import look_at_translations


def _lines() -> list[str]:
    page = make_pages().readability
    return draw_outline(JinjaTemplates([TEMPLATES]).render("publication/readability.html", page))


def test_whole_report_stands_first() -> None:
    whole = make_pages().readability.whole
    assert (whole.official.words, whole.official.score, whole.official.band) == (
        "1,200",
        "14.2",
        "reading age 18 and over",
    )
    assert whole.edition
    assert (whole.edition.words, whole.edition.score, whole.edition.sure) == ("640", "5.1", True)


def test_each_section_is_a_row_of_before_and_after() -> None:
    lines = _lines()
    assert "tr Strategic priorities | 300 | 90 | 17.6 | 11.2 | 12.2 | – | 15 and over | – |" in lines
    assert "tr Performance | 500 | – | 20.0 | – | 13.0 | – | 18 and over | – |" in lines


def test_longer_bars_are_harder_texts_whatever_way_a_metric_counts() -> None:
    grade, ease = (plot_metric(metric, COMPARISONS[1:]).rows[0] for metric in METRICS)
    for row in (grade, ease):
        assert row.official
        assert row.edition
        assert 0 < row.edition.length < row.official.length <= FULL


def test_plot_tells_what_it_cannot_show() -> None:
    rows = plot_metric(METRICS[0], COMPARISONS[1:]).rows
    assert [(row.edition, row.left_out) for row in rows[1:]] == [(None, False), (None, True)]
    assert {"figure dd Ours too short to tell", "figure dd Ours not in our version"} <= set(_lines())


def test_bar_never_leaves_its_plot() -> None:
    card = replace(COMPARISONS[1].official, scores={METRICS[0].name: 99.0})
    low = replace(card, scores={METRICS[0].name: -9.0})
    (row,) = plot_metric(METRICS[0], [replace(COMPARISONS[1], official=card, edition=low)]).rows
    assert (row.official, row.edition) == (Bar(FULL, "99.0"), Bar(1, "-9.0"))


def test_sentences_of_a_report_without_prose_have_no_plot() -> None:
    card = replace(COMPARISONS[1].official, prose_units=0)
    assert plot_sentences([replace(COMPARISONS[1], official=card, edition=card)]).rows == ()


def test_open_choice_shows_all_ideas_and_no_name() -> None:
    lines = _lines()
    assert "li dd We had three big wishes:" in lines
    assert "li dd These are our three jobs:" in lines
    assert [line for line in lines for name in ("Moss", "Ash", "Fern ") if name in line] == []


def test_what_needs_a_person_is_listed() -> None:
    page = make_pages().readability
    assert [line.block for line in page.not_written] == ["b9", "b11", "b12"]
    assert [line.block for line in page.to_look_at] == ["b4"]
    assert [(line.block, line.reason) for line in page.left_out] == [("b10", "It is about computers in the office.")]


def test_issues_are_found() -> None:
    lost = Question("b99", "Who?", "We.")
    found = find_issues(EDITION, replace(SETTINGS, questions=(lost,)), pictures=())
    assert [(issue.id, issue.at) for issue in found] == [
        ("conflict.open", "b4"),
        ("picture.missing", "y3"),
        ("merge.look", "b4"),
        ("passage.not-written", "b9"),
        ("passage.not-written", "b11"),
        ("passage.not-written", "b12"),
        ("contact.not-checked", "Fernbridge Listens"),
        ("question.lost", "b99"),
    ]
    assert not any(issue.id == "question.lost" for issue in find_issues(EDITION, SETTINGS, pictures=()))
    nobody = find_issues(Edition(EDITION.report, "", ()), replace(SETTINGS, contacts=(), questions=()), pictures=())
    assert [issue.id for issue in nobody] == ["contacts.missing"]


RECORDING_ISSUES = ("no-consent", "no-place", "unusable", "words-changed", "not-cut", "left-out")
RECORDED = {"file": "b7-Moss.wav", "words": "We met.", "problem": "nobody is heard", "mend": "Record it again."}


def test_every_issue_has_words_for_every_audience() -> None:
    found = [
        *find_issues(EDITION, SETTINGS, pictures=()),
        *find_issues(EDITION, replace(SETTINGS, contacts=()), pictures=()),
        *find_issues(replace(EDITION, passages=(replace(PASSAGES[1], changed="3 became 4."),)), SETTINGS, ()),
        *find_issues(EDITION, replace(SETTINGS, contacts=(), questions=(Question("b99", "Who?", "We."),)), pictures=()),
        Issue("page.not-minified", "index.html", {"difference": "place 3"}),
        Issue("sound.missing", "b1.s1", {"problem": "it stopped", "mend": "Start it again."}),
        *look_at_translations(["ur.md"], replace(SETTINGS, translations=(Translation("pl"),))),
        Issue(
            "translation.silent", "translations/pl.md", {"language": "pl", "problem": "no voice", "mend": "Get one."}
        ),
        Issue("front.not-ours", "index.html"),
        *look_at_print(Printed(b"", "中", ("dog.svg",)), "fernbridge.pdf"),
        *(Issue(f"recording.{kind}", "b7.s1", RECORDED) for kind in RECORDING_ISSUES),
        Issue("format.missing", "fernbridge", {"format": "pdf", "why": "Its engine is not installed."}),
    ]
    for audience in ("young-person", "facilitator", "board"):
        messages = read_messages(audience)
        of_reports = {name for name in messages if not name.startswith(("term.", "short-form."))}
        assert {issue.id for issue in found} == of_reports
        assert [
            said for said in (say(issue, messages) for issue in found) if "{" in said or len(said.split()) < 6
        ] == []


def test_issue_without_words_is_still_told() -> None:
    assert say(Issue("new.thing", "b3"), {}) == "new.thing: b3"


def test_json_has_all_cards_and_metrics() -> None:
    pages = make_pages()
    found = json.loads(pages.readability_json)
    assert [card["subject"] for card in found["official"]] == ["report", "b1", "b3", "b8"]
    assert found["edition"][0]["scores"]["flesch_kincaid_grade"] == 5.1
    assert [metric["name"] for metric in found["metrics"]] == [metric.name for metric in METRICS]


def test_csv_has_a_line_for_each_card() -> None:
    rows = list(csv.DictReader(make_pages().readability_csv.splitlines()))
    assert [(row["text"], row["id"]) for row in rows][3:5] == [("official", "b8"), ("edition", "report")]
    assert rows[0]["flesch_kincaid_grade"] == "14.2"
    assert rows[-1]["flesch_kincaid_grade"] == ""


def test_title_is_never_a_formula_in_a_spreadsheet() -> None:
    card = Scorecard(Layer.SECTION, "b1", "=HYPERLINK(1)", 1, 1, {})
    (row,) = csv.DictReader(write_csv({"official": [card]}, METRICS).splitlines())
    assert row["title"] == "'=HYPERLINK(1)"


def test_numbers_are_the_same_each_time() -> None:
    card = Scorecard(Layer.SECTION, "b1", "One", 1, 1, {METRICS[0].name: 1 / 3})
    assert '"flesch_kincaid_grade": 0.3333' in write_json({"official": [card]}, METRICS)


def test_official_words_that_changed_are_shown_word_by_word_and_not_by_colour_alone() -> None:
    ours, gone = PASSAGES[1], replace(PASSAGES[4], text="We wrote this for a part that went.")
    told = "The official text changed here: 3 became 4."
    passages = (PASSAGES[0], replace(ours, look=True, changed=told, before="It met 3 times."), *PASSAGES[2:])
    pieces = (Piece(Fate.KEPT, "It met"), Piece(Fate.GONE, "3"), Piece(Fate.COME, "4"), Piece(Fate.KEPT, "times."))
    pages = make_pages(replace(EDITION, passages=passages, shelf=(gone,)), changes={ours.id: pieces})
    (shown,) = pages.readability.changed
    assert (shown.block, shown.pieces) == ("b2", pieces)
    assert told in shown.message
    html = JinjaTemplates([TEMPLATES]).render("publication/readability.html", pages.readability)
    lines = draw_outline(html)
    assert any("It met gone: 3 (end) new: 4 (end) times." in line for line in lines)
    assert "<del>" in html
    assert "<ins>" in html
    assert any("We wrote this for a part that went." in line for line in lines)
    assert [line.block for line in pages.readability.to_look_at] == ["b4"]
