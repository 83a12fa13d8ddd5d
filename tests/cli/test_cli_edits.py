"""What a person does with edits on the command line: look, decide, take back, turn to text."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from cli.conftest import Run

CLASH = """---
by: Ash
date: 2026-05-12
---

[b8]
Nurses and teachers will learn more from us.
"""


@pytest.fixture
def clash(report: Path) -> Path:
    """The report with two ideas for b8 that do not fit together."""
    (report / "edits/2026-05-12-ash.md").write_text(CLASH, encoding="utf-8")
    return report


def _words(run: Run, block: str, *more: str) -> str:
    (row,) = [row for row in run("edit", "ours", "list", "--json", *more).data if row["block"] == block]
    return str(row["words"])


def test_list_is_the_action_that_may_be_left_out(run: Run, clash: Path) -> None:
    assert clash.exists()
    assert run("edit", "ours", "--json").data == run("edit", "ours", "list", "--json").data
    assert "history" in run("edit", "ours", "--help").out
    assert {row["block"] for row in run("edit", "ours", "conflicts", "--block", "B8", "--json").data} == {"b8"}


def test_decision_from_the_terminal_settles_a_conflict(run: Run, clash: Path) -> None:
    assert clash.exists()
    assert run("edit", "ours", "conflicts").code == 1
    words = ["edit", "ours", "decide", "--block", "b8", "--by", "Robin"]
    answer = run(*words, "--accept", "Ash", "--reason", "It says who.")
    assert answer.code == 0, answer.err
    assert "Nurses and teachers" in answer.out
    assert run("edit", "ours", "conflicts").code == 0
    assert _words(run, "b8") == "Nurses and teachers will learn more from us."
    last = run("edit", "ours", "history", "--segment", "b8.s1", "--json").data[-1]
    assert (last["by"], last["what"], last["reason"]) == ("Robin", "accept Ash", "It says who.")


BOTH = "We will pay for more training.\n\nNurses and teachers will learn more from us."


@pytest.mark.parametrize(
    ("choice", "want"),
    [
        (("--words", "Nurses will get more training."), "Nurses will get more training."),
        (("--words", "-"), "We pay.\n\nThey learn’."),
        (("--both",), BOTH),
    ],
)
def test_a_mix_or_both_can_be_chosen_in_the_terminal(
    run: Run, clash: Path, monkeypatch: pytest.MonkeyPatch, choice: tuple[str, ...], want: str
) -> None:
    assert clash.exists()
    typed = "We pay.\n\nThey learn’.\n".encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed)))
    answer = run("edit", "ours", "decide", "--block", "b8", "--by", "Robin", *choice)
    assert answer.code == 0, answer.err
    assert sorted(_words(run, "b8").split("\n\n")) == sorted(want.split("\n\n"))
    assert run("edit", "ours", "conflicts").code == 0
    for _ in range(2):
        run("edit", "ours", "undo", "--block", "b8", "--last", "--by", "Robin")
    assert run("edit", "ours", "conflicts").code == 1


def test_later_decision_of_a_day_comes_after_the_earlier(run: Run, clash: Path) -> None:
    assert clash.exists()
    decide = ["edit", "ours", "decide", "--block", "b8", "--by", "Robin"]
    assert "conflict" in run(*decide, "--talk", "all").out
    run(*decide, "--accept", "Moss")
    assert _words(run, "b8") == "We will pay for more training."
    run(*decide, "--decline", "Moss")
    assert _words(run, "b8") == "We will commission further training for practitioners."


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("decide", "--block", "b8", "--by", "Robin"), "--accept"),
        (("decide", "--block", "b8", "--by", "all", "--accept", "Ash"), "nickname"),
        (("decide", "--block", "b3", "--by", "Robin", "--accept", "Ash"), "no words of Ash for b3"),
        (("decide", "--block", "b88", "--by", "Robin", "--accept", "Ash"), "no block b88"),
        (("decide", "--block", "b8", "--by", "Robin", "--both", "--words", "x"), "--both"),
        (("decide", "--block", "b3", "--by", "Robin", "--both"), "no two ideas"),
        (("undo", "--by", "Robin"), "history"),
        (("undo", "zzzzzzzz", "--by", "Robin"), "no record"),
        (("undo", "zzzzzzzz"), "--by"),
        (("undo", "zzzzzzzz", "--by", "all"), "no record"),
        (("undo", "--block", "b8", "--by", "Robin"), "--last"),
        (("undo", "--block", "b3", "--last", "--by", "Robin"), "nothing was said about b3"),
        (("list", "--on", "12 May"), "2026-05-12"),
        (("list", "--block", "b77"), "no block b77"),
        (("history", "--segment", "7.2"), "no block 7"),
    ],
)
def test_what_cannot_be_done_is_wrong_usage(run: Run, clash: Path, words: tuple[str, ...], told: str) -> None:
    assert clash.exists()
    answer = run("edit", "ours", *words)
    assert answer.code == 2
    assert told in answer.err


def test_undo_of_an_idea_lasts_and_can_be_undone(run: Run, report: Path) -> None:
    assert report.exists()
    (moss,) = [row for row in run("edit", "ours", "history", "--json").data if row["block"] == "b8"]
    answer = run("edit", "ours", "undo", moss["id"][:8], "--by", "Robin", "--json")
    assert answer.data["state"] == "official"
    for _ in range(2):
        assert _words(run, "b8") == "We will commission further training for practitioners."
    assert "taken back already" in run("edit", "ours", "undo", moss["id"], "--by", "Robin").err
    run("edit", "ours", "undo", answer.data["id"], "--by", "Robin")
    assert _words(run, "b8") == "We will pay for more training."
    told = [(row["what"], row["came of it"]) for row in run("edit", "ours", "history", "--block", "b8", "--json").data]
    assert told == [
        ("rewrite", "used"),
        (f"take back {moss['id'][:8]}", "taken back"),
        (f"take back {answer.data['id'][:8]}", ""),
    ]


def test_undo_of_the_last_goes_back_step_by_step(run: Run, clash: Path) -> None:
    assert clash.exists()
    run("edit", "ours", "decide", "--block", "b8", "--accept", "Ash", "--by", "Robin")
    undo = ["edit", "ours", "undo", "--block", "b8", "--last", "--by", "Robin", "--json"]
    assert [run(*undo).data["state"] for _ in range(3)] == ["conflict", "written", "official"]


def test_earlier_state_can_be_seen(run: Run, clash: Path) -> None:
    later = CLASH.replace("2026-05-12", "2026-05-20").replace("Nurses", "Young nurses")
    (clash / "edits/2026-05-20-ash.md").write_text(later, encoding="utf-8")
    run("edit", "ours", "decide", "--block", "b8", "--accept", "Moss", "--by", "Robin")
    assert _words(run, "b8", "--on", "2026-05-11") == "We will commission further training for practitioners."
    assert run("edit", "ours", "conflicts", "--on", "2026-05-12").code == 1
    assert _words(run, "b8") == "We will pay for more training."


def test_export_taken_in_again_is_the_same_export(run: Run, clash: Path, project: Path) -> None:
    run("edit", "ours", "decide", "--block", "b8", "--accept", "Ash", "--by", "Robin")
    assert run("edit", "ours", "export", "--out", "log.jsonl").code == 0
    text = (project / "log.jsonl").read_bytes()
    assert len(text.splitlines()) == 4
    for path in (clash / "log").iterdir():
        path.unlink()
    assert run("edit", "ours", "import", "log.jsonl", "--json").data == {"added": 4}
    assert run("edit", "ours", "import", "log.jsonl").out == "Added 0 records to the log of ours.\n"
    assert run("edit", "ours", "export", "--out", "again.jsonl").code == 0
    assert (project / "again.jsonl").read_bytes() == text


def test_import_adds_only_what_is_missing(run: Run, clash: Path, project: Path) -> None:
    run("edit", "ours", "decide", "--block", "b8", "--accept", "Ash", "--by", "Robin")
    run("edit", "ours", "export", "--out", "log.jsonl")
    for path in (clash / "log").iterdir():
        path.unlink()
    assert run("edit", "ours", "list").code == 0
    assert run("edit", "ours", "import", "log.jsonl", "--json").data == {"added": 1}
    assert run("edit", "ours", "conflicts").code == 0
    assert project.exists()


def test_damaged_export_is_refused_whole(run: Run, clash: Path, project: Path) -> None:
    run("edit", "ours", "export", "--out", "log.jsonl")
    good = (project / "log.jsonl").read_text(encoding="utf-8").splitlines()
    for path in (clash / "log").iterdir():
        path.unlink()
    slips = {
        "by hand": good[1].replace("law", "rule").replace("Nurses", "Doctors").replace("training", "lessons"),
        "JSON": good[1][:-5],
        "git left": "<<<<<<< HEAD",
        "no record": "hello",
    }
    for told, line in slips.items():
        (project / "bad.jsonl").write_text("\n".join([good[0], line, good[2]]), encoding="utf-8")
        answer = run("edit", "ours", "import", "bad.jsonl")
        assert answer.code == 3
        assert "bad.jsonl, line 2" in answer.err
        assert told in answer.err
    assert not (clash / "log/log.sqlite3").exists()


def test_import_asks_for_the_files_that_it_tells_of(run: Run, clash: Path) -> None:
    run("edit", "ours", "export", "--out", "log.jsonl")
    (clash / "edits/2026-05-12-ash.md").unlink()
    answer = run("edit", "ours", "import", "log.jsonl")
    assert answer.code == 3
    assert "edits/2026-05-12-ash.md" in answer.err
