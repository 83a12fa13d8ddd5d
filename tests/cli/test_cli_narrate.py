"""Showing, trying and making what is read aloud."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.conftest import Run
from sound.meters import hear


@pytest.fixture
def sounds(run: Run, report: Path) -> Run:
    edit = report / "edits/2026-05-12-moss.md"
    words = edit.read_text(encoding="utf-8").replace("We will pay for", "In 2026-27 Niamh will pay £1.2m for")
    edit.write_text(words, encoding="utf-8")
    return run


def test_spoken_form_stands_beside_the_shown_one_with_a_map(sounds: Run) -> None:
    answer = sounds("narrate", "ours", "--spoken", "--json")
    assert answer.code == 0, answer.err
    said = next(one for one in answer.data if one["segment"] == "b8.s1")
    assert said["shown"] == "In 2026-27 Niamh will pay £1.2m for more training."
    pairs = {said["shown"][word["from"] : word["to"]]: word["spoken"] for word in said["words"]}
    assert pairs["2026-27"] == "twenty twenty-six to twenty twenty-seven"
    assert pairs["£1.2m"] == "one point two million pounds"
    assert said["speaker"] == "narrator"


def test_table_for_people_marks_what_is_said_otherwise(sounds: Run) -> None:
    answer = sounds("narrate", "ours", "--spoken")
    assert "‹one point two million pounds›" in " ".join(answer.out.replace("│", " ").split())


def test_pronunciation_is_tried_at_once(sounds: Run, project: Path) -> None:
    plain = sounds("narrate", "ours", "--try", "Niamh met the LSCB", "--json").data
    heard = hear((project / plain["sound"]).read_bytes())
    assert len(heard.samples) > 22050
    tried = sounds("narrate", "ours", "--say", "Niamh=neev", "--try", "Niamh met the LSCB", "--json").data
    assert [(word["shown"], word["spoken"]) for word in tried["words"]] == [
        ("Niamh", "neev"),
        ("met", "met"),
        ("the", "the"),
        ("LSCB", "L.S.C.B"),
    ]
    assert tried["words"][0]["sounds"] == "nˈiːv"
    assert plain["words"][0]["sounds"] != "nˈiːv"
    assert plain["words"][3] == tried["words"][3]


def test_pronunciation_alone_tries_its_word_and_says_how_to_keep_it(sounds: Run, project: Path) -> None:
    answer = sounds("narrate", "ours", "--say", "Niamh=neev", "--say", "MARAC=letters")
    assert answer.code == 0
    assert 'Niamh: say = "neev"; MARAC: say = "letters"' in answer.out
    assert (project / "narration/ours/try.mp3").exists()


def test_trial_shows_in_the_whole_text(sounds: Run) -> None:
    rows = sounds("narrate", "ours", "--spoken", "--say", "Niamh=neev", "--json").data
    assert "neev" in json.dumps(rows)


@pytest.mark.parametrize("wrong", ["Niamh", "=neev", "Niamh="])
def test_pronunciation_that_is_none_is_explained(sounds: Run, wrong: str) -> None:
    answer = sounds("narrate", "ours", "--say", wrong)
    assert answer.code == 2
    assert "Niamh=neev" in answer.err


def test_narration_alone_has_all_its_files(sounds: Run, project: Path) -> None:
    assert sounds("narrate", "ours").code == 0
    made = {path.relative_to(project / "narration/ours").as_posix() for path in project.glob("narration/ours/**/*.*")}
    names = ("mp3", "opus", "m4b", "vtt", "srt")
    assert {f"audio/narration.{name}" for name in names} <= made
    assert {"audio/timing.json", "audio/words.json", "audio/chapters.json", "audio/chapters.vtt"} <= made
    assert "audio/sections/02-our-concerns.mp3" in made


def test_feed_is_made_where_the_address_is_known(sounds: Run, report: Path, project: Path) -> None:
    settings = report / "report.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f'address = "https://board.example/ours/"\n{text}', encoding="utf-8")
    answer = sounds("build", "ours", "--json")
    assert "feed.xml" in answer.data["files"]
    feed = (project / "site/ours/feed.xml").read_text(encoding="utf-8")
    assert 'url="https://board.example/ours/audio/narration.mp3"' in feed
    assert "http://" not in feed.replace("http://www.w3.org/", "").replace("http://www.itunes.com/", "")


def test_voice_that_does_not_exist_is_explained(sounds: Run, report: Path) -> None:
    settings = report / "report.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + '\n[narration]\nvoice = "zzz"\n', encoding="utf-8")
    answer = sounds("narrate", "ours")
    assert answer.code == 4
    assert "no voice called zzz" in answer.err
    assert "report.toml" in answer.err
