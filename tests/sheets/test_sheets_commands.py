"""Sheets from the command line: made, filled in, taken back, and what becomes of the words."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from docx import Document

from youth_report.cli.root import commands
from youth_report.cli.sheets import add, sheet
from youth_report.model import BadInput, WrongUsage

SOURCE = """# Annual report of the Fairmoor Board

The Board has a statutory duty to safeguard children in Fairmoor.

## Our concerns

The Board remains concerned about several areas.

We will commission further training for practitioners.
"""

Do = Callable[..., str]


@pytest.fixture
def do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Do:
    """Give a command of `edit` in a project with the report `ours`; return what it printed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1777939200")  # 5 May 2026
    Path("report.md").write_text(SOURCE, encoding="utf-8")
    runner = CliRunner(catch_exceptions=False)
    assert runner.invoke(commands, ["new", "ours", "--from", "report.md"]).exit_code == 0

    def go(*words: str) -> str:
        action = {"sheet": sheet, "add": add}[words[0]]
        return runner.invoke(action, list(words[1:]), obj="ours").output

    return go


def _fill(name: str, **texts: str) -> None:
    """Write in the last column of a sheet; `by` and `date` in its head."""
    page: Any = Document(name)
    head, table = page.tables
    for row, key in zip(head.rows, ("by", "date"), strict=False):
        row.cells[1].text = texts.pop(key, "")
    for row in table.rows:
        row.cells[3].text = texts.pop(row.cells[0].paragraphs[0].text, row.cells[3].text)
    assert texts == {}
    file = io.BytesIO()
    page.save(file)
    Path(name).write_bytes(file.getvalue())


def _state(block: str) -> dict[str, str]:
    rows = json.loads(CliRunner().invoke(commands, ["edit", "ours", "list", "--json"]).output)
    found: dict[str, str] = next(row for row in rows if row["block"] == block)
    return found


def test_a_filled_sheet_becomes_an_edit_file(do: Do) -> None:
    assert "Made ours-sheet.docx" in do("sheet")
    _fill(
        "ours-sheet.docx",
        by="Moss",
        date="12 May 2026",
        b2="We must keep you safe.",
        b4="Leave out: too vague",
        b5="keep",
    )
    told = do("add", "ours-sheet.docx")
    assert "Taken from Moss: 3. Without a place: 0. Left empty: 2." in told
    text = Path("content/ours/edits/2026-05-12-moss.md").read_text(encoding="utf-8")
    assert text.endswith(
        "by: Moss\ndate: 2026-05-12\n---\n\n[b2]\nWe must keep you safe.\n\n[b4] leave out: too vague\n\n[b5] keep\n"
    )
    assert _state("b2")["words"] == "We must keep you safe."
    assert _state("b4")["state"] == "left out"


def test_the_same_file_is_taken_once(do: Do) -> None:
    do("sheet")
    _fill("ours-sheet.docx", by="Moss", b2="We must keep you safe.")
    do("add", "ours-sheet.docx")
    assert "was taken in already, as 2026-05-05-moss" in do("add", "ours-sheet.docx")
    assert len(list(Path("content/ours/edits").glob("*.md"))) == 1


@pytest.mark.parametrize("form", ["docx", "odt", "md"])
def test_an_untouched_sheet_changes_nothing(do: Do, form: str) -> None:
    do("sheet", "--format", form)
    told = json.loads(do("add", f"ours-sheet.{form}", "--by", "Moss", "--json"))
    assert (told["taken"], told["unplaced"], told["unchanged"]) == ([], [], 5)
    assert list(Path("content/ours/edits").rglob("*.md")) == []


def test_an_untouched_sheet_of_the_sample_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sample = Path(__file__).resolve().parents[2] / "content/fellmarsh-2025-26"
    shutil.copytree(sample, tmp_path / "content/sample", ignore=shutil.ignore_patterns("log"))
    monkeypatch.chdir(tmp_path)
    runner = CliRunner(catch_exceptions=False)
    for form in ("docx", "odt", "md"):
        runner.invoke(sheet, ["--format", form], obj="sample")
        told = json.loads(runner.invoke(add, [f"sample-sheet.{form}", "--by", "Moss", "--json"], obj="sample").output)
        assert (told["taken"], told["unplaced"]) == ([], [])
        assert told["unchanged"] > 90


def test_words_without_a_place_are_kept_and_shown(do: Do) -> None:
    do("sheet", "--format", "md", "--section", "concerns", "--out", "moss.md")
    path = Path("moss.md")
    path.write_text(f"We had cake.\n{path.read_text(encoding='utf-8')}\n[b4]\nWe worry.\n", encoding="utf-8")
    told = do("add", "moss.md", "--by", "Moss", "--date", "12/5/2026")
    assert 'No place: "We had cake."' in told
    assert "edits/unplaced/2026-05-12-moss.md" in told
    assert "> We had cake." in Path("content/ours/edits/unplaced/2026-05-12-moss.md").read_text(encoding="utf-8")
    assert _state("b4")["words"] == "We worry."


def _write_edit_file(name: str, day: str, words: str) -> None:
    text = f"---\nby: {name}\ndate: {day}\n---\n\n[b2]\n{words}\n"
    Path(f"content/ours/edits/{day}-{name}.md").write_text(text, encoding="utf-8")


def test_edits_made_after_the_sheet_are_kept(do: Do) -> None:
    _write_edit_file("ash", "2026-05-01", "The law says that we keep children safe here in Fairmoor.")
    do("sheet")
    _write_edit_file("kit", "2026-05-08", "The law says that we keep children safe here in all of Fairmoor.")
    _fill(
        "ours-sheet.docx", by="Moss", date="2026-05-12", b2="Our law says that we keep children safe here in Fairmoor."
    )
    do("add", "ours-sheet.docx")
    assert "starts-from: 2026-05-01-ash" in Path("content/ours/edits/2026-05-12-moss.md").read_text(encoding="utf-8")
    assert _state("b2")["words"] == "Our law says that we keep children safe here in all of Fairmoor."


def test_a_sheet_that_comes_in_late_undoes_nothing_and_is_not_undone(do: Do) -> None:
    do("sheet")
    _write_edit_file("kit", "2026-05-08", "The Board has a statutory duty to safeguard children in all of Fairmoor.")
    _fill(
        "ours-sheet.docx",
        by="Moss",
        date="2026-05-06",
        b2="We have a statutory duty to safeguard children in Fairmoor.",
    )
    do("add", "ours-sheet.docx")
    assert "written on 2026-05-06" in Path("content/ours/edits/2026-05-08-moss.md").read_text(encoding="utf-8")
    assert _state("b2")["words"] == "We have a statutory duty to safeguard children in all of Fairmoor."


def test_words_of_several_sittings_of_one_day_are_told_apart(do: Do) -> None:
    _write_edit_file("ash", "2026-05-05", "We keep children safe.")
    place = Path("content/ours/edits/2026-05-05-kit.md")
    place.write_text("---\nby: Kit\ndate: 2026-05-05\n---\n\n[b4]\nWe worry about things.\n", encoding="utf-8")
    do("sheet")
    _fill("ours-sheet.docx", by="Moss", b2="We keep you safe.", b4="We worry about many things.")
    told = do("add", "ours-sheet.docx")
    assert "edits/2026-05-05-moss.md, edits/2026-05-05-moss-2.md" in told
    assert _state("b2")["words"] == "We keep you safe."
    assert _state("b4")["words"] == "We worry about many things."


def test_a_new_part_gets_a_free_name(do: Do) -> None:
    Path("content/ours/edits/2026-05-01-ash.md").write_text(
        "---\nby: Ash\ndate: 2026-05-01\n---\n\n[y4 after b2]\nHello.\n", encoding="utf-8"
    )
    do("sheet", "--format", "md")
    path = Path("ours-sheet.md")
    path.write_text(
        path.read_text(encoding="utf-8").replace("## [b3]", "## [new]\nGoodbye.\n\n## [b3]"), encoding="utf-8"
    )
    do("add", "ours-sheet.md", "--by", "Moss", "--date", "2026-05-12")
    assert _state("y5")["words"] == "Goodbye."


def test_an_edit_file_is_taken_as_it_is(do: Do) -> None:
    text = "---\nby: Moss\ndate: 2026-05-12\n---\n\n[b2]\nWe must keep you safe.\n"
    Path("2026-05-12-moss.md").write_text(text, encoding="utf-8")
    do("add", "2026-05-12-moss.md")
    assert Path("content/ours/edits/2026-05-12-moss.md").read_text(encoding="utf-8") == text


def test_what_cannot_be_used_is_refused_with_a_way_out(do: Do) -> None:
    do("sheet")
    with pytest.raises(BadInput, match="does not say who wrote"):
        do("add", "ours-sheet.docx")
    with pytest.raises(WrongUsage, match="is not a day"):
        do("add", "ours-sheet.docx", "--by", "Moss", "--date", "soon")
    Path("moss.pdf").write_bytes(b"%PDF")
    with pytest.raises(BadInput, match=r"end in \.pdf cannot be read"):
        do("add", "moss.pdf", "--by", "Moss")
    Path("theirs.md").write_text("- This sheet: theirs, made on 2026-05-05 from revision 1\n", encoding="utf-8")
    with pytest.raises(BadInput, match="a sheet of theirs"):
        do("add", "theirs.md", "--by", "Moss")


def test_a_print_page_holds_the_words_and_no_script(do: Do) -> None:
    do("sheet", "--format", "html", "--section", "b2")
    page = Path("ours-b2-sheet.html").read_text(encoding="utf-8")
    assert "The Board has a statutory duty" in page
    assert "<script" not in page
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page
