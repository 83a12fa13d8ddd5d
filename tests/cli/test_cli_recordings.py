"""A young person's own reading, from the file to the page, as somebody at a computer does it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cli.conftest import Run
from readers import read_aloud, write_wave

WORDS = "The law says that we must keep children in Fairmoor safe."
CONSENT = ("--consent", "Moss, and Moss's mother", "--date", "2026-05-12")


@pytest.fixture
def reading(project: Path) -> str:
    made = read_aloud(WORDS, "slt", small=1.2)
    (project / "moss.wav").write_bytes(write_wave(made.samples, made.rate))
    return "moss.wav"


@pytest.fixture
def added(run: Run, report: Path, reading: str) -> Path:
    answer = run("recordings", "ours", "add", reading, "--block", "b2", "--by", "Moss", *CONSENT, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.data == {"file": "b2-Moss.wav", "at": "b2", "segments": 1, "left_out": []}
    return report


def find_issues(run: Run) -> dict[str, Any]:
    answer = run("build", "ours", "--formats", "html,audio", "--json")
    assert answer.code == 0
    return {issue["id"]: issue for issue in answer.data["issues"] if issue["id"].startswith("recording.")}


def find_cue(project: Path, block: str) -> Any:
    cues = json.loads((project / "site/ours/audio/words.json").read_text(encoding="utf-8"))["cues"]
    return next(cue for cue in cues if cue["id"].startswith(f"{block}."))


def test_own_voice_is_heard_shown_and_thanked(run: Run, added: Path, project: Path, reading: str) -> None:
    assert (added / "media/voices/b2-Moss.wav").read_bytes() == (project / reading).read_bytes()
    assert find_issues(run) == {}
    cue = find_cue(project, "b2")
    spoken = read_aloud(WORDS, "slt", small=1.2)
    gaps = [word["start"] - cue["words"][0]["start"] for word in cue["words"]]
    assert [cue["text"][word["from"] : word["to"]] for word in cue["words"]] == WORDS.split()
    assert gaps == pytest.approx([start - spoken.starts[0] for start in spoken.starts], abs=0.1)
    page = (project / "site/ours/index.html").read_text(encoding="utf-8")
    assert "read aloud by Moss" in page
    assert not [path for path in (project / "site").rglob("*") if "voices" in path.name or path.suffix == ".wav"]
    assert [row["heard"] for row in run("recordings", "ours", "list", "--json").data] == ["1 of 1"]


def test_second_build_listens_to_nothing_and_is_the_same(
    run: Run, added: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert added.exists()
    find_issues(run)
    sound = (project / "site/ours/audio/narration.mp3").read_bytes()

    def refuse(*_: object) -> None:
        raise AssertionError("nothing is to be opened or listened to again")

    monkeypatch.setattr("youth_report.engines.recording_studio.RecordingStudio.open", refuse)
    monkeypatch.setattr("youth_report.engines.soundswallower_aligner.SoundswallowerAligner.align", refuse)
    find_issues(run)
    assert (project / "site/ours/audio/narration.mp3").read_bytes() == sound


def test_changed_words_are_said_by_the_computer_and_somebody_is_told(run: Run, added: Path, project: Path) -> None:
    find_issues(run)
    own = find_cue(project, "b2")
    edits = added / "edits/2026-05-12-moss.md"
    edits.write_text(edits.read_text(encoding="utf-8").replace("Fairmoor safe", "our town safe"), encoding="utf-8")
    issue = find_issues(run)["recording.words-changed"]
    assert issue["at"] == "b2.s1"
    assert issue["values"]["file"] == "b2-Moss.wav"
    assert find_cue(project, "b2")["words"] != own["words"]
    assert (added / "media/voices/b2-Moss.wav").exists()
    assert "read aloud by Moss" not in (project / "site/ours/index.html").read_text(encoding="utf-8")
    told = run("recordings", "ours").out
    assert "0 of 1" in told
    assert "was changed or added after b2-Moss.wav was recorded" in told.replace("\n", " ")


def test_without_consent_nothing_is_heard(run: Run, added: Path, project: Path) -> None:
    listed = added / "voices.toml"
    text = listed.read_text(encoding="utf-8")
    listed.write_text("\n".join(line for line in text.splitlines() if "consent = " not in line), encoding="utf-8")
    assert "recording.no-consent" in find_issues(run)
    assert "read aloud by Moss" not in (project / "site/ours/index.html").read_text(encoding="utf-8")


def test_removed_recording_leaves_nothing_behind(run: Run, added: Path, project: Path) -> None:
    find_issues(run)
    assert list((project / ".cache/voices").iterdir())
    answer = run("recordings", "ours", "remove", "b2-Moss.wav")
    assert answer.code == 0
    assert "replace what was published" in answer.out
    assert list((project / ".cache/voices").iterdir()) == []
    assert list((added / "media/voices").iterdir()) == []
    assert run("recordings", "ours", "list", "--json").data == []
    assert run("recordings", "ours", "remove", "b2-Moss.wav").code == 2


def test_missing_and_misplaced_recordings_do_not_stop_the_build(run: Run, added: Path) -> None:
    listed = added / "voices.toml"
    text = listed.read_text(encoding="utf-8")
    listed.write_text(text.replace('block = "b2"', 'block = "b99"'), encoding="utf-8")
    assert set(find_issues(run)) == {"recording.no-place"}
    listed.write_text(text, encoding="utf-8")
    (added / "media/voices/b2-Moss.wav").unlink()
    assert "missing" in find_issues(run)["recording.unusable"]["values"]["problem"]


REFUSED = {
    ("--block", "b99", *CONSENT): (2, "no block called b99"),
    ("--section", "b2", *CONSENT): (2, "no section called b2"),
    ("--block", "b2"): (2, "nobody has agreed"),
    (*CONSENT,): (2, "not clear what is read"),
    ("--block", "b2", "--section", "b1", *CONSENT): (2, "not clear what is read"),
    ("--block", "b3", *CONSENT): (3, "other words are heard|too short|too long"),
    ("--block", "b2", "--consent", "Moss", "--date", "May"): (2, "May is not a day"),
}


@pytest.mark.parametrize(("words", "told"), REFUSED.items(), ids=lambda value: " ".join(map(str, value))[:30])
@pytest.mark.usefixtures("report")
def test_what_cannot_be_taken_in_is_said_and_nothing_is_kept(
    run: Run, project: Path, reading: str, words: tuple[str, ...], told: tuple[int, str]
) -> None:
    answer = run("recordings", "ours", "add", reading, *words)
    assert answer.code == told[0]
    assert any(part in answer.err for part in told[1].split("|"))
    assert not (project / "content/ours/voices.toml").exists()
    assert not (project / "content/ours/media/voices").exists()


@pytest.mark.usefixtures("report")
def test_silent_file_is_refused_by_its_name(run: Run, project: Path) -> None:
    (project / "quiet.wav").write_bytes(write_wave(read_aloud(WORDS, "slt").samples * 1e-4, 16000))
    answer = run("recordings", "ours", "add", "quiet.wav", "--block", "b2", *CONSENT)
    assert answer.code == 3
    assert "nobody is heard in this recording" in answer.err


@pytest.mark.usefixtures("report")
def test_section_is_read_with_its_heading_and_words_left_out_are_told(run: Run, project: Path) -> None:
    made = read_aloud("Next year. We will pay for training.", "rms")
    (project / "section.wav").write_bytes(write_wave(made.samples, made.rate))
    answer = run("recordings", "ours", "add", "section.wav", "--section", "b7", *CONSENT)
    assert answer.code == 0
    assert "2 sentences of b7" in answer.out
    assert "was not read: more." in answer.out
