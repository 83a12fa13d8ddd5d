"""Whose voice is heard where: with several recordings, changed words and people who want no name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fakes.aligner import FakeAligner
from fakes.clip_store import FakeClipStore
from fakes.content_folder import FakeContentFolder
from fakes.edit_log import FakeEditLog
from fakes.encoder import FakeEncoder
from fakes.leveller import FakeLeveller
from fakes.recording_folder import FakeRecordingFolder
from fakes.speaker import FakeSpeaker
from fakes.studio import FakeStudio
from fakes.take_store import FakeTakeStore
from readers import read_aloud, write_wave
from youth_report.app.readers import Readers
from youth_report.intake.rule_segmenter import RuleSegmenter
from youth_report.model import BadInput, Recording
from youth_report.workflow.draft import take_stock
from youth_report.workflow.narrate import Narration, narrate_edition
from youth_report.workflow.new_report import make_report
from youth_report.workflow.recordings import add_recording
from youth_report.workflow.tools import Desk, RecordingTools, VoiceTools

SOURCE = b"# Our town\n\nWe met. It rained.\n\n## Next year\n\nWe will plant trees.\n"
MOSS = Recording("b2-Moss.wav", (), block="b2", by="Moss", consent="Moss", consent_on="2026-05-12")
SOUND = write_wave(read_aloud("We met. It rained.", "kal16").samples, 22050)
OTHER = write_wave(read_aloud("We met. Then it rained.", "kal16").samples, 22050)


class Room:
    """A report with what is needed to use recordings of it."""

    def __init__(self) -> None:
        folder = FakeContentFolder("ours")
        make_report(folder, SOURCE, "report.md", Readers(), RuleSegmenter())
        self.folder = folder
        self.desk = Desk(folder, FakeEditLog(), RuleSegmenter(), {})
        self.own = RecordingTools(FakeRecordingFolder(), FakeStudio(), FakeAligner(), FakeTakeStore())
        self.speaker = FakeSpeaker()

    def add(self, recording: Recording, data: bytes = SOUND) -> None:
        add_recording(self.desk, self.own, recording, data)

    def narrate(self) -> Narration:
        self.speaker.said.clear()
        clips = FakeClipStore()
        tools = VoiceTools(self.speaker, FakeLeveller(), FakeEncoder(), clips, (), self.own)
        return narrate_edition(take_stock(self.desk), tools, lambda _doing, _done, _total: None)

    def reword(self, block: str, words: str) -> None:
        self.folder.edits["2026-05-12-kit"] = f"---\nby: Kit\ndate: 2026-05-12\n---\n\n[{block}]\n{words}\n"


@pytest.fixture
def room() -> Room:
    return Room()


def test_what_somebody_read_is_not_said_by_the_computer(room: Room) -> None:
    room.add(MOSS)
    narration = room.narrate()
    assert room.speaker.said == ["Our town", "Next year", "We will plant trees."]
    assert [cue.text for cue in narration.track.cues] == [
        "Our town",
        "We met.",
        "It rained.",
        "Next year",
        "We will plant trees.",
    ]
    assert narration.read_by == ("Moss",)
    assert narration.issues == ()


def test_only_the_changed_sentence_falls_back(room: Room) -> None:
    room.add(MOSS)
    room.reword("b2", "We met. It snowed.")
    narration = room.narrate()
    assert "It snowed." in room.speaker.said
    told = [(issue.id, issue.at) for issue in narration.issues]
    # The words of this reading run into each other, so that the sentence beside the change cannot be heard alone.
    assert told in (
        [("recording.words-changed", "b2.s2")],
        [("recording.not-cut", "b2.s1"), ("recording.words-changed", "b2.s2")],
    )


def test_later_recording_is_heard_and_the_earlier_one_not_thanked(room: Room) -> None:
    room.add(MOSS)
    room.add(replace(MOSS, file="b2-Kit.wav", by="Kit"), OTHER)
    assert room.narrate().read_by == ("Kit",)


def test_changed_sentence_that_somebody_read_again_is_no_issue(room: Room) -> None:
    room.add(MOSS)
    room.reword("b2", "We met. It snowed.")
    room.add(replace(MOSS, file="b2-Kit.wav", by=""), OTHER)
    narration = room.narrate()
    assert narration.issues == ()
    assert narration.read_by == ()
    assert "It snowed." not in room.speaker.said


def test_section_is_read_with_its_heading_and_nothing_else(room: Room) -> None:
    room.add(replace(MOSS, file="b3.wav", block="", section="b3"))
    room.narrate()
    assert room.speaker.said == ["Our town", "We met.", "It rained."]


def test_recording_is_listened_to_once(room: Room) -> None:
    room.add(MOSS)
    first = room.narrate()
    opened = room.own.studio
    assert isinstance(opened, FakeStudio)
    assert isinstance(room.own.aligner, FakeAligner)
    before = opened.opened
    assert room.narrate().track == first.track
    assert (opened.opened, room.own.aligner.listened) == (before, 1)


def test_recording_that_is_far_too_short_is_refused(room: Room) -> None:
    room.reword("b2", "word " * 400)
    with pytest.raises(BadInput, match="too short"):
        room.add(MOSS)
    assert room.own.folder.listed() == ()
