"""Narrating where things go wrong: the engine is killed, or cannot say something, and the work goes on from there."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from fakes.clip_store import FakeClipStore
from fakes.content_folder import FakeContentFolder
from fakes.edit_log import FakeEditLog
from fakes.segmenter import FakeSegmenter
from fakes.sound_format import FakeSoundFormat
from youth_report.engines.lame_encoder import LameEncoder
from youth_report.engines.numpy_leveller import NumpyLeveller
from youth_report.engines.pyttsx3_speaker import WORKER, Pyttsx3Speaker
from youth_report.model import Clip, OutsideFailure, Speech, Utterance
from youth_report.workflow.draft import Draft, take_stock
from youth_report.workflow.narrate import narrate_edition
from youth_report.workflow.new_report import make_report
from youth_report.workflow.tools import Desk, VoiceTools

SOURCE = "# Our year\n\nWe met ten times.\n\n## Money\n\nWe had £1.2m.\n\n- vans\n- books\n\nWe stop here.\n"


class CountingSpeaker(Pyttsx3Speaker):
    """The real speaker, with a list of what it was asked to say."""

    def __init__(self, command: tuple[str, ...] = WORKER) -> None:
        super().__init__(command=command)
        self.said: list[str] = []

    def say(self, utterance: Utterance) -> Speech:
        self.said.append(utterance.text)
        return super().say(utterance)


@pytest.fixture
def draft() -> Draft:
    folder = FakeContentFolder("ours")
    make_report(folder, SOURCE.encode(), "source.md", {}, FakeSegmenter(), title="Our year")
    return take_stock(Desk(folder, FakeEditLog(), FakeSegmenter(), {}))


def _tools(speaker: Pyttsx3Speaker, clips: FakeClipStore) -> VoiceTools:
    return VoiceTools(speaker, NumpyLeveller(), LameEncoder(), clips, (FakeSoundFormat(),))


def _ignore(_doing: str, _done: int, _total: int) -> None:
    pass


def _kill_worker(done: int) -> None:
    if done == 2:
        me = os.getpid()
        for child in Path(f"/proc/{me}/task/{me}/children").read_text(encoding="utf-8").split():
            if "pyttsx3_worker" in Path(f"/proc/{child}/cmdline").read_text(encoding="utf-8"):
                os.kill(int(child), signal.SIGKILL)


def test_engine_that_is_killed_half_way_is_started_again_and_nothing_is_lost(draft: Draft) -> None:
    with CountingSpeaker() as speaker:
        calm = narrate_edition(draft, _tools(speaker, FakeClipStore()), _ignore)
    with CountingSpeaker() as speaker:
        tools = _tools(speaker, FakeClipStore())
        disturbed = narrate_edition(draft, tools, lambda _doing, done, _total: _kill_worker(done))
    assert disturbed.track == calm.track
    assert disturbed.further[0][1] == calm.further[0][1]


def test_what_was_said_before_a_failure_is_not_said_again(draft: Draft, tmp_path: Path) -> None:
    fragile = tmp_path / "fragile.py"
    fragile.write_text(
        "import os\nfrom youth_report.engines import pyttsx3_worker as worker\nsay = worker.SpeechEngine.say\n"
        "def break_down(engine, spoken, *rest):\n    if 'books' in spoken:\n        os._exit(1)\n"
        "    return say(engine, spoken, *rest)\n"
        "worker.SpeechEngine.say = break_down\nworker.serve(worker.SpeechEngine)\n",
        encoding="utf-8",
    )
    clips = FakeClipStore()
    with CountingSpeaker((sys.executable, str(fragile))) as speaker, pytest.raises(OutsideFailure) as failure:
        narrate_edition(draft, _tools(speaker, clips), _ignore)
    assert failure.value.where.startswith("b6")
    assert "stopped twice" in failure.value.problem
    with CountingSpeaker() as speaker:
        narration = narrate_edition(draft, _tools(speaker, clips), _ignore)
        assert speaker.said == ["books", "We stop here."]
    assert [cue.text for cue in narration.track.cues][-2:] == ["books", "We stop here."]


def test_a_damaged_clip_is_made_again(draft: Draft) -> None:
    class Forgetful(FakeClipStore):
        def get(self, key: str) -> Clip | None:
            return None if key == self.lost else super().get(key)

        lost = ""

    clips = Forgetful()
    with CountingSpeaker() as speaker:
        first = narrate_edition(draft, _tools(speaker, clips), _ignore)
        clips.lost = next(iter(clips.kept))
        speaker.said.clear()
        assert narrate_edition(draft, _tools(speaker, clips), _ignore).track == first.track
        assert len(speaker.said) == 1
