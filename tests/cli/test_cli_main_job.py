"""The main job, as a person gives it to the command line."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from cli.conftest import Run


def _digest(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_new_says_what_it_made_and_what_comes_next(run: Run, project: Path) -> None:
    answer = run("new", "ours", "--from", "report.md")
    assert answer.code == 0, answer.err
    assert "3 sections, 8 blocks" in answer.out
    assert "youth-report build ours" in answer.out
    assert (project / "content/ours/source/report.md").read_bytes() == (project / "report.md").read_bytes()


def test_build_makes_the_whole_publication(run: Run, report: Path, project: Path) -> None:
    answer = run("build", "ours", "--json")
    assert answer.code == 0, answer.err
    assert report.exists()
    site = project / "site/ours"
    made = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert set(answer.data["files"]) == made
    assert {"index.html", "official.html", "readability.html", "readability.json", "readability.csv"} <= made
    assert "ours.txt" in made
    assert {"audio/narration.mp3", "audio/narration.vtt", "audio/words.json", "audio/chapters.vtt"} <= made
    assert answer.data["passages"] == {"official": 6, "written": 2}


def test_manifest_tells_the_truth(run: Run, report: Path, project: Path) -> None:
    assert report.exists()
    run("build", "ours", "--quiet")
    site = project / "site/ours"
    manifest = json.loads((site / "manifest.json").read_text(encoding="utf-8"))
    told = {resource["path"]: resource["sha256"] for resource in manifest["resources"]}
    found = _digest(site)
    del found["manifest.json"]
    assert told == found


def test_every_segment_has_a_cue_and_cues_fill_the_time(run: Run, report: Path, project: Path) -> None:
    assert report.exists()
    run("build", "ours", "--quiet")
    words = json.loads((project / "site/ours/audio/words.json").read_text(encoding="utf-8"))
    page = (project / "site/ours/index.html").read_text(encoding="utf-8")
    cues = words["cues"]
    assert [cue["id"] for cue in cues if f'id="{cue["id"]}"' not in page] == []
    assert cues[0]["start"] == 0
    assert cues[-1]["end"] == words["duration"]
    assert [one["end"] for one in cues[:-1]] == [other["start"] for other in cues[1:]]
    explained = [cue["text"] for cue in cues if ".g" in cue["id"]]
    assert len(cues) - len(explained) == 8
    assert "Your mental health is how you feel and think, and how you deal with life." in explained


def test_same_input_gives_the_same_bytes(run: Run, report: Path, project: Path) -> None:
    assert report.exists()
    assert run("build", "ours", "--out", "one", "--quiet").code == 0
    for clip in (project / ".cache").rglob("*.clip"):
        clip.unlink()
    assert run("build", "ours", "--out", "two", "--quiet").code == 0
    assert _digest(project / "one") == _digest(project / "two")


def test_one_changed_sentence_is_said_alone(run: Run, report: Path, project: Path) -> None:
    run("build", "ours", "--quiet")
    before = {path.name for path in (project / ".cache").rglob("*.clip")}
    edit = report / "edits/2026-05-12-moss.md"
    edit.write_text(edit.read_text(encoding="utf-8").replace("more training", "new training"), encoding="utf-8")
    run("build", "ours", "--quiet")
    after = {path.name for path in (project / ".cache").rglob("*.clip")}
    assert len(after - before) == 3  # as MP3, as Opus, for the audiobook


def test_html_alone_needs_no_voice(run: Run, report: Path, project: Path) -> None:
    assert report.exists()
    assert run("build", "ours", "--formats", "html", "--quiet").code == 0
    assert not (project / "site/ours/audio").exists()


def test_build_speaks_to_people(run: Run, report: Path) -> None:
    assert report.exists()
    answer = run("build", "ours")
    assert "Open site/ours/index.html" in answer.out
    assert "seconds" in answer.out
    assert "Please look at this" in answer.out


def test_a_report_in_more_languages_is_listed_in_front(run: Run, report: Path, project: Path) -> None:
    (report / "translations").mkdir()
    (report / "translations/ur.md").write_text("# آپ کی رپورٹ\n\nیہ آپ کے لیے ہے۔\n", encoding="utf-8")
    settings = report / "report.toml"
    settings.write_text(
        settings.read_text(encoding="utf-8") + '\n[[translations]]\nlanguage = "ur"\n', encoding="utf-8"
    )
    answer = run("build", "ours", "--formats", "html,pdf", "--json")
    assert answer.code == 0, answer.err
    assert {"index.ur.html", "ours.ur.pdf", "ours.pdf"} <= set(answer.data["files"])
    assert 'href="index.ur.html"' in (project / "site/ours/index.html").read_text(encoding="utf-8")
    assert 'href="ours.ur.pdf"' in (project / "site/ours/index.ur.html").read_text(encoding="utf-8")
    front = (project / "site/index.html").read_text(encoding="utf-8")
    assert 'href="ours/index.html"' in front
    assert 'href="ours/index.ur.html"' in front


def test_a_missing_translation_stops_the_build_and_leaves_what_stood(run: Run, report: Path, project: Path) -> None:
    run("build", "ours", "--formats", "html", "--quiet")
    before = _digest(project / "site")
    settings = report / "report.toml"
    settings.write_text(
        settings.read_text(encoding="utf-8") + '\n[[translations]]\nlanguage = "pl"\n', encoding="utf-8"
    )
    answer = run("build", "ours", "--formats", "html")
    assert answer.code == 3
    assert "translations/pl.md" in answer.err
    assert _digest(project / "site") == before
