"""How hard a text is, as a person asks for it."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import Run
from publishing.outline import draw_outline
from youth_report.codec.model_text import write_model
from youth_report.model.fitted import Curve, FittedModel

ROOT = Path(__file__).resolve().parents[2]
HARD = (
    "The Board subsequently commissioned a comprehensive evaluation of multi-agency safeguarding arrangements across "
    "Fairmoor, and the findings of that evaluation were presented to senior representatives in March. "
)
EASY = "We met a lot of young people. They told us what they need. We said that we will act on it. "


@pytest.fixture
def letter(project: Path) -> Path:
    """A Markdown file that is long enough for a score."""
    path = project / "letter.md"
    path.write_text(f"# Our plans\n\n{HARD * 8}\n\n## Next\n\n> It took ages.\n\n{EASY * 8}\n", encoding="utf-8")
    return path


def test_table_says_how_sure_it_is_and_where_each_figure_comes_from(run: Run, letter: Path) -> None:
    told = run("score", letter.name).out
    assert "Specialist" in told or "Adult" in told
    assert "By section" in told
    assert "Not counted: 3 words (quote)" in told
    assert "Flesch-Kincaid grade" in told
    assert "0.39 x words in a sentence" in told
    assert "Kincaid, Fishburne" in told
    assert "±" in told
    assert "elementary, intermediate, advanced" in told


@pytest.mark.parametrize("by", ["report", "section", "block", "segment"])
def test_json_has_the_cards_of_the_layer_and_what_every_figure_is(run: Run, letter: Path, by: str) -> None:
    found = run("score", letter.name, "--by", by, "--json").data
    assert {card["layer"] for card in found["cards"]} == {"report", by}
    assert found["subject"] == "document"
    whole = found["cards"][0]
    assert set(whole["spreads"]) == set(whole["places"]) == set(whole["scores"])
    assert len(whole["reach"]) == 2
    metrics = {metric["name"]: metric for metric in found["metrics"]}
    assert set(whole["scores"]) <= set(metrics)
    assert all(metric["formula"] and metric["unit"] and metric["source"] for metric in metrics.values())


def test_short_text_has_no_grade_and_says_so(run: Run, project: Path) -> None:
    (project / "short.txt").write_text("We met. " * 30, encoding="utf-8")
    found = run("score", "short.txt", "--json").data["cards"][0]
    assert (found["scores"], found["band"]) == ({}, None)
    assert found["reach"] == ["reading age 9 to 11", "reading age 9 to 11"]
    told = run("score", "short.txt").out
    assert "60 in paragraphs, and 100 are needed" in told
    assert "Kincaid" not in told


def test_smog_wants_thirty_sentences(run: Run, project: Path) -> None:
    (project / "few.txt").write_text(HARD * 8, encoding="utf-8")
    assert "Too short for: SMOG grade (30 sentences)" in run("score", "few.txt").out


def test_web_page_and_standard_input_are_read(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = f"<!doctype html><html><title>x</title><nav>Home</nav><h1>Plans</h1><p>{HARD * 4}</p></html>"
    (project / "page.html").write_text(page, encoding="utf-8")
    from_file = run("score", "page.html", "--json").data
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(page.encode())))
    from_input = run("score", "-", "--json").data
    assert from_file["cards"] == from_input["cards"]
    assert from_file["title"] == "Plans"
    assert from_file["cards"][0]["prose_words"] == len(HARD.split()) * 4


def test_csv_is_a_table_for_spreadsheets(run: Run, letter: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("score", letter.name, "--format", "csv").out)))
    assert [row["layer"] for row in rows] == ["report", "section", "section"]
    assert float(rows[0]["flesch_kincaid_grade"]) > float(rows[2]["flesch_kincaid_grade"])
    assert float(rows[0]["spread_flesch_kincaid_grade"]) > 0


def test_names_quotations_and_terms_are_left_out_and_listed(run: Run, project: Path) -> None:
    (project / "names.txt").write_text("We asked Anna Moss of Fairmoor about “the big plan” today.\n", encoding="utf-8")
    bare, without = (
        run("score", "names.txt", *more, "--json").data["cards"][0]
        for more in ((), ("--set-aside", "names,quotations"))
    )
    assert (bare["words"], bare["set_aside"]) == (11, [])
    assert without["set_aside"] == ["“the big plan”", "Anna Moss of Fairmoor"]
    assert without["words"] == 4
    assert "Left out, as you asked:" in run("score", "names.txt", "--set-aside", "names").out
    wrong = run("score", "names.txt", "--set-aside", "verbs")
    assert wrong.code == 2
    assert "names, quotations, terms" in wrong.err


def test_agreed_terms_can_be_left_out(run: Run, project: Path) -> None:
    (project / "glossary/en").mkdir(parents=True)
    entry = '[[entry]]\nterm = "wardship"\npos = "noun"\nplain = ""\nexplain = "Wardship means that a court decides."\n'
    (project / "glossary/en/ours.toml").write_text(entry, encoding="utf-8")
    (project / "law.txt").write_text("The judge told us about Wardship today.\n", encoding="utf-8")
    card = run("score", "law.txt", "--set-aside", "terms", "--json").data["cards"][0]
    assert card["set_aside"] == ["Wardship"]


def test_advice_names_up_to_three_changes_and_what_they_do(run: Run, project: Path) -> None:
    (project / "hard.txt").write_text(HARD, encoding="utf-8")
    (advice,) = run("score", "hard.txt", "--advice", "--json").data["advice"]
    assert advice["segment"] == "b1.s1"
    assert 1 <= len(advice["easings"]) <= 3
    assert advice["easings"][0]["says"].startswith("Split here: ")
    assert advice["easings"][0]["gain"] > 1
    told = run("score", "hard.txt", "--advice").out
    assert "What would help most" in told
    assert "The section’s grade falls by" in told
    assert "What would help" not in run("score", "hard.txt").out


def test_plain_words_come_from_the_glossary(run: Run, project: Path) -> None:
    (project / "plain.txt").write_text("We will commission further training for children.\n", encoding="utf-8")
    (advice,) = run("score", "plain.txt", "--advice", "--json").data["advice"]
    assert any("“commission”" in change["says"] and "“pay for”" in change["says"] for change in advice["easings"])


def test_textstat_is_shown_where_it_is_asked_for(run: Run, letter: Path) -> None:
    ours = run("score", letter.name, "--json").data["cards"][0]
    both = run("score", letter.name, "--textstat", "--json").data["cards"][0]
    assert ours["reference"] == {}
    assert both["scores"] == ours["scores"]
    assert set(both["reference"]) == set(ours["scores"]) - {"dale_chall_1995"}
    told = run("score", letter.name, "--textstat").out
    assert "textstat leaves out easy words" in told
    assert "textstat_lix" in run("score", letter.name, "--textstat", "--format", "csv").out


@pytest.mark.parametrize("form", ["table", "json", "csv", "html"])
@pytest.mark.parametrize("what", [(), ("--edition",), ("--compare",), ("--drafts",)], ids=str)
def test_report_is_told_in_every_way(run: Run, report: Path, what: tuple[str, ...], form: str) -> None:
    assert report.exists()
    answer = run("score", "ours", *what, "--format", form)
    assert answer.code == 0, answer.err
    assert answer.out == run("score", "ours", *what, "--format", form).out


def test_edition_is_not_the_official_text(run: Run, report: Path) -> None:
    assert report.exists()
    official, edition = (run("score", "ours", *more, "--json").data for more in ((), ("--edition",)))
    assert (official["subject"], edition["subject"]) == ("official", "edition")
    assert official["cards"][0]["words"] != edition["cards"][0]["words"]


def test_before_and_after_stand_side_by_side(run: Run, report: Path) -> None:
    assert report.exists()
    pairs = run("score", "ours", "--compare", "--textstat", "--json").data["pairs"]
    assert [pair["official"]["subject"] for pair in pairs] == ["report", "b1", "b3", "b7"]
    assert pairs[3]["official"]["title"] == pairs[3]["edition"]["title"] == "Next year"
    assert "official > ours" in run("score", "ours", "--compare").out
    rows = list(csv.DictReader(io.StringIO(run("score", "ours", "--compare", "--format", "csv").out)))
    assert {row["text"] for row in rows} == {"official", "edition"}


def test_drafts_are_told_day_by_day(run: Run, report: Path) -> None:
    later = "---\nby: Ash\ndate: 2026-06-01\n---\n\n[b4]\nWe worry about this:\n"
    (report / "edits/2026-06-01-ash.md").write_text(later, encoding="utf-8")
    stages = run("score", "ours", "--drafts", "--json").data["stages"]
    assert [(stage["on"], stage["by"], stage["written"]) for stage in stages] == [
        ("", [], 0),
        ("2026-05-12", ["Moss"], 2),
        ("2026-06-01", ["Ash"], 3),
    ]
    assert "2026-06-01  3 of 8" in run("score", "ours", "--drafts").out


def test_document_has_no_edition(run: Run, letter: Path) -> None:
    answer = run("score", letter.name, "--drafts")
    assert answer.code == 2
    assert "only a report has an edition" in answer.err


def test_missing_file_and_missing_report_are_told_apart(run: Run, report: Path) -> None:
    assert report.exists()
    assert "there is no file called gone.txt" in run("score", "gone.txt").err
    assert "The reports are: ours" in run("score", "theirs").err


def test_page_stands_alone_and_goes_to_a_file(run: Run, project: Path, letter: Path) -> None:
    answer = run("score", letter.name, "--advice", "--format", "html", "--out", "scores.html")
    assert (answer.code, answer.out) == (0, "")
    page = (project / "scores.html").read_text(encoding="utf-8")
    assert not any(mark in page for mark in ("<script", "<link", "src=", "http://", "https://"))
    lines = draw_outline(page)
    assert "h1 How hard is it to read?" in lines
    assert "h2 What would help most" in lines
    assert any(line.startswith("tr Flesch-Kincaid grade | ") for line in lines)


def test_neither_spacy_nor_textstat_is_loaded_to_score_a_document(letter: Path) -> None:
    code = (
        "import sys, runpy; sys.argv = ['youth-report', 'score', sys.argv[1], '--advice']\n"
        "try:\n    runpy.run_module('youth_report.cli.root'); from youth_report.cli.root import main; main()\n"
        "except SystemExit: pass\n"
        "import json; print(json.dumps(sorted(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code, str(letter)], capture_output=True, text=True, check=True)
    loaded = set(json.loads(run.stdout.splitlines()[-1]))
    assert "youth_report.scoring.one_count" in loaded
    assert loaded.isdisjoint({"spacy", "textstat", "numpy", "jinja2", "rich"})


def test_model_of_the_user_is_asked(run: Run, project: Path, letter: Path) -> None:
    model = FittedModel("how easy it is", 2.0, (Curve("longest", (5.0, 15.0), (0.0, -1.0)),))
    (project / "model.json").write_text(write_model(model), encoding="utf-8")
    told = run("score", letter.name, "--model", "model.json").out
    assert "(how easy it is)" in told
    assert "model" in told.split("By section")[1].splitlines()[1]
    found = run("score", letter.name, "--model", "model.json", "--json").data
    assert [card["modelled"] for card in found["cards"]] == pytest.approx([1.3, 1.0, 1.8], abs=0.5)
    page = run("score", letter.name, "--model", "model.json", "--format", "html").out
    assert "Your own model says" in page
    (project / "model.json").write_text("{}", encoding="utf-8")
    refused = run("score", letter.name, "--model", "model.json")
    assert (refused.code, "model.json" in refused.err) == (3, True)


def test_advice_and_models_are_for_one_text(run: Run, report: Path) -> None:
    assert report.exists()
    answer = run("score", "ours", "--compare", "--advice")
    assert answer.code == 2
    assert "Leave --compare" in answer.err
