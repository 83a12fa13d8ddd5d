"""Where the speech engine fails: the page is built all the same, and what was said is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.conftest import Run


@pytest.fixture
def no_engine(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the worker find a pyttsx3 that cannot be loaded."""
    folder = tmp_path_factory.mktemp("broken")
    (folder / "pyttsx3.py").write_text("raise ImportError('no speech here')\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(folder))


@pytest.mark.usefixtures("no_engine")
def test_page_is_built_and_lends_itself_to_the_voice_of_the_device(run: Run, report: Path, project: Path) -> None:
    assert report.exists()
    answer = run("build", "ours", "--json")
    assert answer.code == 0
    assert [path for path in answer.data["files"] if path.startswith("audio/")] == []
    issue = next(issue for issue in answer.data["issues"] if issue["id"] == "sound.missing")
    assert "no speech here" in issue["values"]["problem"]
    page = (project / "site/ours/index.html").read_text(encoding="utf-8")
    (listening,) = (project / "site/ours").glob("listen.*.js")
    assert '"spoken":[["Annual","report"' in listening.read_text(encoding="utf-8")
    assert "Your device can read this page aloud" in page


@pytest.mark.usefixtures("no_engine")
def test_build_says_plainly_that_there_is_no_sound(run: Run, report: Path) -> None:
    assert report.exists()
    answer = run("build", "ours")
    assert "The page has no sound of its own: no speech engine could be used" in answer.out
    assert "pip install" in answer.out


@pytest.mark.usefixtures("no_engine")
def test_narration_alone_needs_an_engine(run: Run, report: Path) -> None:
    assert report.exists()
    answer = run("narrate", "ours")
    assert answer.code == 4
    assert "no speech engine could be used" in answer.err


@pytest.mark.usefixtures("no_engine")
def test_sound_that_was_asked_for_by_name_must_be_made(run: Run, report: Path, project: Path) -> None:
    assert report.exists()
    answer = run("build", "ours", "--formats", "html,audio")
    assert answer.code == 4
    assert not (project / "site/ours").exists()
