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
    assert "Choose one of: best, espeak-ng, piper, system." in answer.err


@pytest.mark.usefixtures("report")
def test_voices_of_the_system_are_those_of_windows_and_macos(run: Run, project: Path) -> None:
    wish(project, 'engine = "system"')
    answer = run("narrate", "ours")
    assert answer.code == 4
    assert "only Windows and macOS have voices" in answer.err
    assert run("build", "ours").code == 0


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


@pytest.mark.usefixtures("report")
def test_pages_in_other_languages_are_read_in_them(run: Run, project: Path) -> None:
    settings = project / "content/ours/report.toml"
    for tag, words in (("pl", "# Twój głos\n\nZadzwoń do nas. Żółty parasol.\n"), ("xx", "# Qapla\n\nNuq.\n")):
        path = project / f"content/ours/translations/{tag}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(words, encoding="utf-8")
        settings.write_text(f'{settings.read_text("utf-8")}\n[[translations]]\nlanguage = "{tag}"\n', "utf-8")
    write_voice(project / "voices", "polski", language="pl_PL", espeak="pl")
    answer = run("build", "ours", "--json")
    site = project / "site/ours"
    assert '<audio controls preload="none" src="ours.pl.mp3"' in (site / "index.pl.html").read_text("utf-8")
    assert "Zadzwoń do nas." in (site / "ours.pl.vtt").read_text("utf-8")
    assert (site / "ours.pl.mp3").stat().st_size > 10_000
    assert not (site / "ours.xx.mp3").exists()
    assert "<audio" not in (site / "index.xx.html").read_text("utf-8")
    silent = [issue for issue in answer.data["issues"] if issue["id"] == "translation.silent"]
    assert [issue["at"] for issue in silent] == ["translations/xx.md"]
    assert "no voice for the language “xx”" in silent[0]["values"]["problem"]
