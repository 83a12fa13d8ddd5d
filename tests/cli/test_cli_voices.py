"""Voices that people bring: who reads a report, and what is told where one is missing or broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.conftest import Run
from tone_voice import write_voice


def wish(project: Path, *lines: str) -> None:
    settings = project / "content/ours/report.toml"
    told = settings.read_text(encoding="utf-8").replace('language = "en"', 'language = "en-GB"')
    settings.write_text("\n".join([told, "[narration]", *lines, ""]), encoding="utf-8")


@pytest.mark.usefixtures("report")
def test_a_voice_that_is_there_reads_the_report(run: Run, project: Path) -> None:
    plain = run("narrate", "ours", "--out", "plain", "--json")
    write_voice(project / "voices", "tones")
    neural = run("narrate", "ours", "--out", "neural", "--json")
    assert (plain.code, neural.code) == (0, 0)
    assert neural.data["cues"] == plain.data["cues"]
    wish(project, 'engine = "espeak-ng"')
    assert run("narrate", "ours", "--out", "again", "--json").data["seconds"] == plain.data["seconds"]
    sounds = [(project / out / "ours/audio/narration.mp3").read_bytes() for out in ("plain", "neural", "again")]
    assert sounds[0] == sounds[2] != sounds[1]


@pytest.mark.usefixtures("report")
def test_words_can_be_tried_with_a_voice(run: Run, project: Path) -> None:
    write_voice(project / "voices", "tones")
    wish(project, 'engine = "piper"', 'voice = "tones"')
    answer = run("narrate", "ours", "--try", "We met.", "--json")
    assert [word["sounds"] for word in answer.data["words"]] == ["wiː", "mˈɛt"]


@pytest.mark.usefixtures("report")
def test_a_voice_that_is_not_there_is_told(run: Run, project: Path) -> None:
    wish(project, 'engine = "piper"', 'voice = "cori"')
    answer = run("build", "ours")
    assert answer.code == 3
    assert "voices: this folder has no voice called cori" in answer.err
    assert "NAME.onnx.json" in answer.err
    assert run("build", "ours", "--formats", "html").code == 0


@pytest.mark.usefixtures("report")
def test_a_broken_voice_is_told_and_nothing_is_half_written(run: Run, project: Path) -> None:
    path = write_voice(project / "voices", "tones")
    path.write_bytes(path.read_bytes()[:1000])
    answer = run("build", "ours")
    assert answer.code == 3
    assert "voices/tones.onnx: this voice cannot be used" in answer.err
    assert not (project / "site").exists()


@pytest.mark.usefixtures("report")
def test_an_engine_that_nobody_knows_is_told(run: Run, project: Path) -> None:
    wish(project, 'engine = "festival"')
    answer = run("narrate", "ours")
    assert answer.code == 3
    assert "Choose one of: best, espeak-ng, piper." in answer.err


@pytest.mark.usefixtures("report")
def test_sounds_can_be_tried_in_the_phonetic_alphabet(run: Run) -> None:
    answer = run("narrate", "ours", "--say", "Niamh=/niːv/", "--try", "Two Niamhs met Niamh’s mother.", "--json")
    assert [word["sounds"] for word in answer.data["words"]] == ["tˈuː", "nˈiːvz", "mˈɛt", "nˈiːvz", "mˈʌðə"]
    assert 'Niamh: ipa = "ˈniːv"' in run("narrate", "ours", "--say", "Niamh=/niːv/").out
    refused = run("narrate", "ours", "--say", "Llan=/ɬan/")
    assert refused.code == 2
    assert "the voice does not know how to say ɬ" in refused.err


@pytest.mark.usefixtures("report")
def test_a_neural_voice_says_the_sounds_too(run: Run, project: Path) -> None:
    write_voice(project / "voices", "tones")
    answer = run("narrate", "ours", "--say", "Niamh=/niːv/", "--try", "We met “Niamh”, twice.", "--json")
    assert [word["sounds"] for word in answer.data["words"]] == ["wiː", "mˈɛt", "ˈniːv", "twˈaɪs"]
