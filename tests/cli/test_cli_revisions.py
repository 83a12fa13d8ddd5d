"""A new official text, as a person takes it in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cli.conftest import SOURCE, Run

MORE = """---
by: Ash
date: 2026-05-12
---

[b5]
Getting help when you feel low.

[b6]
More and more children are sent to us.

[y1 after b6]
We think that is sad.
"""


@pytest.fixture
def written(report: Path) -> Path:
    """The report with words for b2, b5, b6, b8 and an added block."""
    (report / "edits/2026-05-12-ash.md").write_text(MORE, encoding="utf-8")
    return report


def revise(run: Run, project: Path, *swaps: tuple[str, str]) -> dict[str, Any]:
    text = SOURCE
    for old, new in swaps:
        assert old in text
        text = text.replace(old, new)
    (project / "new.md").write_text(text, encoding="utf-8")
    answer = run("revise", "ours", "--from", "new.md", "--json")
    assert answer.code == 0, answer.err
    found: dict[str, Any] = answer.data
    return found


def words(run: Run) -> dict[str, tuple[str, str, str]]:
    rows = run("edit", "ours", "list", "--json").data
    return {row["block"]: (row["state"], row["words"], row["look"]) for row in rows}


def test_changed_meaning_asks_people_to_look(run: Run, project: Path, written: Path) -> None:
    done = revise(run, project, ("further training", "no training"), ("has a statutory", "has the statutory"))
    assert (written / "source/new.md").exists()
    assert {change: count for change, count in done["changes"].items() if count} == {"unchanged": 6, "reworded": 2}
    assert [one["block"] for one in done["look"]] == ["b8"]
    assert "no" in done["look"][0]["reason"]
    assert set(done["words"]) == {"b2", "b8"}
    assert [one["text"] for one in done["words"]["b8"] if one["fate"] != "kept"] == ["further", "no"]
    told, all_told = run("revise", "ours").out, run("revise", "ours", "--words").out
    assert "[-further-] {+no+} training" in told
    assert "statutory" in all_told
    assert "[-a-] {+the+}" not in told
    assert "[-a-] {+the+}" in all_told
    run("build", "ours", "--formats", "html", "--quiet")
    page = (project / "site/ours/readability.html").read_text(encoding="utf-8")
    assert "<del>" in page
    assert page.count("official words for “We will pay for more training.” changed") == 1
    assert "put together from several" not in page
    assert words(run)["b8"][:2] == ("written", "We will pay for more training.")
    assert "please look: The official text changed" in words(run)["b8"][2]
    assert run("edit", "ours", "list", "--on", "2026-05-12").code == 0


def test_typography_asks_nobody(run: Run, project: Path, written: Path) -> None:
    assert written.exists()
    before = words(run)
    done = revise(run, project, ("practitioners.", "practitioners ."), ("services;", "services,"))
    assert done["look"] == []
    assert words(run) == {**before, "b5": before["b5"]}


def test_words_for_removed_blocks_are_on_the_shelf(run: Run, project: Path, written: Path) -> None:
    assert written.exists()
    done = revise(run, project, ("- increasing numbers of referrals.\n", ""))
    assert [(one["block"], one["words"]) for one in done["shelf"]] == [("b6", "More and more children are sent to us.")]
    now = words(run)
    assert now["b6"][:2] == ("on the shelf", "More and more children are sent to us.")
    assert list(now) == ["b1", "b2", "b3", "b4", "b5", "y1", "b7", "b8", "b6"]
    assert run("build", "ours", "--formats", "html", "--quiet").code == 0


def test_people_go_on_with_the_new_text(run: Run, project: Path, written: Path) -> None:
    revise(run, project, ("## Next year\n", "## Next year\n\nThe Board will open 12 new centres.\n"))
    fresh = next(block for block in words(run) if block not in {f"b{n}" for n in range(1, 9)} | {"y1"})
    assert fresh == "b9"
    later = f"---\nby: Fern\ndate: 2026-05-28\n---\n\n[{fresh}]\nYou get 12 new places to go.\n"
    (written / "edits/2026-05-28-fern.md").write_text(later, encoding="utf-8")
    assert words(run)[fresh][1] == "You get 12 new places to go."
    history = run("edit", "ours", "history", "--block", fresh, "--json").data
    assert [(row["by"], row["came of it"]) for row in history] == [("Fern", "used")]


def test_wrong_row_can_be_mended_and_stays_mended(run: Run, project: Path, written: Path) -> None:
    assert written.exists()
    revise(
        run,
        project,
        ("We will commission further training for practitioners.", "Schools get a leaflet about bullying."),
    )
    assert words(run)["b8"][0] == "on the shelf"
    answer = run("revise", "ours", "--mend", "b8=8", "--by", "Robin", "--json")
    assert answer.code == 0, answer.err
    row = next(row for row in answer.data["rows"] if "b8" in row["old"])
    assert (row["by"], row["ids"]) == ("Robin", ["b8"])
    assert words(run)["b8"][:2] == ("written", "We will pay for more training.")
    assert run("revise", "ours", "--json").data == answer.data
    again = run("revise", "ours", "--mend", "b8=gone", "--by", "Robin", "--json")
    assert [one["block"] for one in again.data["shelf"]] == ["b8"]
    assert run("verify", "ours").code == 0


def test_mending_that_would_lose_a_block_with_words_is_refused(run: Run, project: Path, written: Path) -> None:
    revise(
        run,
        project,
        ("We will commission further training for practitioners.", "Schools get a leaflet about bullying."),
    )
    later = "---\nby: Fern\ndate: 2026-05-28\n---\n\n[b9]\nA leaflet!\n"
    (written / "edits/2026-05-28-fern.md").write_text(later, encoding="utf-8")
    before = words(run)
    answer = run("revise", "ours", "--mend", "b8=8", "--by", "Robin")
    assert answer.code == 3
    assert "b9" in answer.err
    assert words(run) == before


def test_second_revision_follows_the_first(run: Run, project: Path, written: Path) -> None:
    assert written.exists()
    revise(run, project, ("further training", "no training"))
    done = revise(run, project, ("further training", "no training"), ("- increasing numbers of referrals.\n", ""))
    assert done["revision"] == 3
    assert words(run)["b8"][:2] == ("written", "We will pay for more training.")
    assert words(run)["b6"][0] == "on the shelf"
    assert run("backup", "ours", "ours.zip").code == 0
    assert run("restore", "ours.zip", "--as", "again").code == 0
    assert run("edit", "again", "list", "--json").out == run("edit", "ours", "list", "--json").out


@pytest.mark.parametrize(
    ("more", "code", "told"),
    [
        (("--from", "report.md"), 2, "already"),
        (("--mend", "b7=2", "--by", "Robin"), 2, "first official text"),
        ((), 2, "first official text"),
        (("--mend", "b7"), 2, "b7=12"),
        (("--from", "empty.md"), 3, "empty"),
    ],
)
def test_what_cannot_be_done_is_said(run: Run, written: Path, more: tuple[str, ...], code: int, told: str) -> None:
    Path("empty.md").write_text("", encoding="utf-8")
    answer = run("revise", "ours", *more)
    assert answer.code == code
    assert told in answer.err
    assert [path.name for path in (written / "official").iterdir()] == ["1.json"]


def test_revise_speaks_to_people(run: Run, project: Path, written: Path) -> None:
    assert written.exists()
    (project / "new.md").write_text(SOURCE.replace("further training", "no training"), encoding="utf-8")
    answer = run("revise", "ours", "--from", "new.md")
    assert "7 unchanged" in answer.out
    assert "Please look" in answer.out
    assert "--mend" in answer.out


def test_lineage_that_does_not_fit_its_text_is_found(run: Run, project: Path, written: Path) -> None:
    revise(run, project, ("further training", "no training"))
    assert run("verify", "ours").code == 0
    path = written / "official/2.lineage.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"b8"', '"b77"'), encoding="utf-8")
    answer = run("verify", "ours")
    assert answer.code == 3
    assert "official/2.lineage.json" in answer.err
