"""The glossary from the command line: seen, refused, drafted, linted, taken out and in."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from cli.conftest import Run
from engines.small_pipeline import install_pipeline

TERMS = """\
# Our own words.

[[entry]]
term = "statutory"  # Moss asked for this
pos = "adj"
plain = "legal"
explain = "Statutory means that the law says so."
status = "checked"
catches = ["A statutory meeting."]
spares = ["A “statutory” meeting."]

[[entry]]
term = "commission"
pos = "verb"
plain = "pay for"
explain = "To commission a service means to choose it and pay for it."
status = "checked"
catches = ["We commission training."]
spares = ["The commission met."]
"""


@pytest.fixture
def terms(project: Path, report: Path) -> Path:
    """A term base file of the project's own, for the report `ours`."""
    assert report.exists()
    path = project / "glossary/en/ours.toml"
    path.parent.mkdir(parents=True)
    for shipped in ("children", "councils", "health", "money", "police", "schools"):
        (path.parent / f"{shipped}.toml").write_text("# nothing here\n", encoding="utf-8")
    path.write_text(TERMS, encoding="utf-8")
    return path


def hits(run: Run, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = run("gloss", "ours", "hits", "--json", *words).data
    return found


def test_hits_are_numbered_once_and_can_be_picked(run: Run, terms: Path) -> None:
    assert terms.exists()
    assert [(one["number"], one["at"], one["plain words"]) for one in hits(run)] == [
        (1, "b2:16", "legal"),
        (2, "b8:8", "pay for"),
    ]
    assert [one["number"] for one in hits(run, "--term", "commission")] == [2]
    assert "[statutory]" in run("gloss", "ours").out


@pytest.mark.parametrize("place", [("--number", "1"), ("--term", "statutory", "--at", "b2:16")])
def test_a_refused_place_becomes_a_guard(run: Run, terms: Path, place: tuple[str, ...]) -> None:
    done = run("gloss", "ours", "refuse", *place)
    assert done.code == 0
    assert 'unless_before of "statutory" has one more: "duty"' in done.out
    guarded = 'plain = "legal"\nunless_before = ["duty"]\n'
    assert terms.read_text(encoding="utf-8") == TERMS.replace('plain = "legal"\n', guarded)
    assert [one["term"] for one in hits(run)] == ["commission"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Give --number"),
        (("--at", "b2:16"), "Give --number"),
        (("--number", "9"), "no term stands at 9"),
        (("--term", "commission", "--at", "b2:16"), "no term stands at b2:16 that is commission"),
    ],
)
def test_a_place_that_is_not_there_is_said(run: Run, terms: Path, words: tuple[str, ...], said: str) -> None:
    done = run("gloss", "ours", "refuse", *words)
    assert (done.code, said in done.err) == (2, True)
    assert terms.read_text(encoding="utf-8") == TERMS


def test_an_entry_that_came_with_the_program_is_copied_first(run: Run, project: Path, report: Path) -> None:
    assert report.exists()
    number = next(one["number"] for one in hits(run) if one["term"] == "safeguard")
    assert run("gloss", "ours", "refuse", "--number", str(number), "--json").data["file"] == "glossary/en/children.toml"
    assert (project / "glossary/en/children.toml").exists()
    assert "safeguard" not in {one["term"] for one in hits(run)}


def test_drafts_are_written_into_a_new_file(run: Run, project: Path, terms: Path) -> None:
    assert terms.exists()
    assert run("gloss", "ours", "suggest", "--write", "glossary/en/new.toml").code == 0
    text = (project / "glossary/en/new.toml").read_text(encoding="utf-8")
    assert 'term = "availability"' in text
    again = run("gloss", "ours", "suggest", "--write", "glossary/en/new.toml")
    assert (again.code, "already" in again.err) == (2, True)
    lint = run("gloss", "ours", "lint")
    assert lint.code == 1
    assert "has no plain words and no explanation yet" in lint.out


def test_what_was_understood_is_shown_back(run: Run, terms: Path) -> None:
    assert terms.exists()
    shown = run("gloss", "ours", "show", "commissioned").out
    assert "commissioning  ->  paying for" in shown
    assert "In this report: 1 (sure 1, likely 0, check 0)" in shown
    (card,) = run("gloss", "ours", "show", "statutory", "--json").data
    assert [place["at"] for place in card["places"]] == ["b2:16"]
    unknown = run("gloss", "ours", "show", "statutry")
    assert (unknown.code, "Perhaps you mean statutory" in unknown.err) == (2, True)
    assert "such as: show safeguard" in run("gloss", "ours", "show").err


def test_pictures_that_cannot_be_used_are_told_with_their_place(run: Run, project: Path, terms: Path) -> None:
    folder = project / "glossary/pictures"
    folder.mkdir()
    frame = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    (folder / "bad.svg").write_text(f"{frame}<script>1</script></svg>", encoding="utf-8")
    (folder / "spare.svg").write_text(f"{frame}<path/></svg>", encoding="utf-8")
    pictured = TERMS.replace('plain = "legal"', 'plain = "legal"\npicture = "bad.svg"')
    pictured = pictured.replace('plain = "pay for"', 'plain = "pay for"\npicture = "gone.svg"')
    terms.write_text(pictured, encoding="utf-8")
    lint = run("gloss", "ours", "lint", "--json")
    assert lint.code == 1
    assert [(one["fault"], one["at"]) for one in lint.data] == [
        ("term.picture-unsafe", "glossary/en/ours.toml, line 3"),
        ("term.picture-missing", "glossary/en/ours.toml, line 13"),
        ("term.picture-unused", "glossary/pictures/spare.svg"),
    ]
    assert "It holds <script>. Take that out, or save the drawing again as plain SVG." in lint.data[0]["what to do"]
    built = run("build", "ours", "--formats", "html")
    assert built.code == 0
    assert "there is no such file" in " ".join((built.out + built.err).split())
    assert not (project / "site/ours/pictures").exists()


def test_a_picture_of_our_own_takes_the_place_of_a_shipped_one(run: Run, project: Path, report: Path) -> None:
    assert report.exists()
    own = project / "glossary/pictures/help.svg"
    own.parent.mkdir(parents=True)
    own.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1"/></svg>', encoding="utf-8")
    assert run("build", "ours", "--formats", "html").code == 0
    (shown,) = (project / "site/ours/pictures").glob("help.*.svg")
    assert shown.read_bytes() == own.read_bytes()
    assert not [fault for fault in run("gloss", "ours", "lint", "--json").data if "picture" in fault["fault"]]


def test_a_picture_must_have_the_name_of_a_drawing(run: Run, terms: Path) -> None:
    for name in ("bad.png", "Bad.svg", "../bad.svg", "a b.svg", ".svg"):
        terms.write_text(TERMS.replace('plain = "legal"', f'plain = "legal"\npicture = "{name}"'), encoding="utf-8")
        done = run("gloss", "ours", "lint")
        assert done.code == 3
        said = " ".join(done.err.split())
        assert f'glossary/en/ours.toml, line 7: in the entry "statutory", picture cannot be "{name}"' in said


def test_a_table_goes_out_and_comes_in(run: Run, project: Path, terms: Path) -> None:
    assert run("gloss", "ours", "export", "--out", "terms.csv").code == 0
    same = run("gloss", "ours", "import", "terms.csv")
    assert "Entries changed: 0. Added: 0. Not in the table, and kept: 0." in same.out
    assert terms.read_text(encoding="utf-8") == TERMS

    with (project / "terms.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    rows[0]["plain"] = "required by law"
    rows[1] = {**rows[1], "id": "", "theme": "", "term": "audit", "pos": "noun", "plain": "“check”"}
    with (project / "changed.csv").open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.DictWriter(file, rows[0])
        table.writeheader()
        table.writerows(rows)
    done = run("gloss", "ours", "import", "changed.csv")
    assert "Entries changed: 1. Added: 1. Not in the table, and kept: 1." in done.out
    assert "curly quotes" in done.out
    assert terms.read_text(encoding="utf-8") == TERMS.replace('plain = "legal"', 'plain = "required by law"')
    assert 'term = "audit"' in (project / "glossary/en/imported.toml").read_text(encoding="utf-8")


def test_what_a_table_has_no_column_for_stays(run: Run, project: Path, terms: Path) -> None:
    (project / "four.csv").write_text(
        "term,pos,plain,explain\nstatutory,adj,lawful,Statutory means that the law says so.\n", encoding="utf-8"
    )
    assert run("gloss", "ours", "import", "four.csv").code == 0
    assert terms.read_text(encoding="utf-8") == TERMS.replace('plain = "legal"', 'plain = "lawful"')


def test_a_slip_in_a_table_changes_nothing(run: Run, project: Path, terms: Path) -> None:
    (project / "bad.csv").write_text("term,pos,plain,explain\naudit,noun,check\n", encoding="utf-8")
    done = run("gloss", "ours", "import", "bad.csv")
    assert (done.code, "bad.csv, line 2" in done.err) == (3, True)
    assert terms.read_text(encoding="utf-8") == TERMS


@pytest.mark.parametrize(("form", "start"), [("tbx", "<?xml"), ("skos", "@prefix skos:"), ("csv", "\ufefftheme,id")])
def test_other_programs_get_their_formats(run: Run, terms: Path, form: str, start: str) -> None:
    assert terms.exists()
    assert run("gloss", "ours", "export", "--format", form).out.startswith(start)


def test_a_term_base_that_is_no_text_is_said(run: Run, terms: Path) -> None:
    terms.write_bytes("# caf\u00e9".encode("latin-1"))
    done = run("gloss", "ours")
    assert (done.code, "not UTF-8" in done.err) == (3, True)


def test_a_pipeline_that_the_report_names_weighs_the_hits(
    run: Run, project: Path, terms: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert terms.exists()
    assert [one["certainty"] for one in hits(run)] == ["likely", "sure"]
    settings = project / "content/ours/report.toml"
    said = settings.read_text(encoding="utf-8")
    settings.write_text(f'tagger = "en_tiny_parts"\n{said}', encoding="utf-8")
    missing = run("gloss", "ours", "hits")
    assert missing.code == 4
    assert "en_tiny_parts" in missing.err
    install_pipeline(project / "packages", "en_tiny_parts")
    monkeypatch.syspath_prepend(project / "packages")
    assert [one["certainty"] for one in hits(run)] == ["sure", "sure"]
    settings.write_text(f'tagger = "../pipeline"\n{said}', encoding="utf-8")
    folder = run("gloss", "ours", "hits")
    assert (folder.code, "line 1" in folder.err) == (3, True)
