"""The finished files, with people's own recordings in them, by a meter that is not ours: one loudness, no clipping."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from fakes.aligner import FakeAligner
from fakes.clip_store import FakeClipStore
from fakes.content_folder import FakeContentFolder
from fakes.edit_log import FakeEditLog
from fakes.recording_folder import FakeRecordingFolder
from fakes.take_store import FakeTakeStore
from readers import Samples, add_noise, read_aloud, write_wave
from sound.meters import RATE, hear, measure
from youth_report.app.readers import Readers
from youth_report.engines.av_formats import AUDIOBOOK, OPUS, AvFormat
from youth_report.engines.lame_encoder import LameEncoder
from youth_report.engines.numpy_leveller import NumpyLeveller
from youth_report.engines.pyttsx3_speaker import Pyttsx3Speaker
from youth_report.engines.recording_studio import RecordingStudio
from youth_report.intake.rule_segmenter import RuleSegmenter
from youth_report.model import Recording, Resource, Track
from youth_report.workflow.draft import take_stock
from youth_report.workflow.narrate import bind_narration, narrate_edition
from youth_report.workflow.new_report import make_report
from youth_report.workflow.recordings import add_recording
from youth_report.workflow.tools import Desk, RecordingTools, VoiceTools

LINES = (
    "We asked many young people what makes them feel safe.",
    "No.",
    "It was far too loud, and nobody could hear us at all.",
    "We will come back in the spring, and then we shall see.",
)
SOURCE = "# Our town\n\n" + "\n\n".join(LINES) + "\n\n## Next year\n\nWe will plant six trees.\n"


def _shout(samples: Samples) -> Samples:
    """Too near to the microphone: cut off at full scale."""
    return np.clip(samples * 20, -1, 1).astype(np.float32)


def _mumble(samples: Samples) -> Samples:
    """Far away, and then a door slams."""
    slammed = samples * 0.02
    slammed[len(samples) // 2 : len(samples) // 2 + 60] = 0.9
    return slammed


def _hiss(samples: Samples) -> Samples:
    return add_noise(samples, 15)


HARD = ((2, "slt", _shout), (4, "kal16", _mumble), (5, "rms", _hiss))


@pytest.fixture(scope="module")
def made() -> tuple[Track, Mapping[str, Resource]]:
    folder = FakeContentFolder("ours")
    make_report(folder, SOURCE.encode(), "report.md", Readers(), RuleSegmenter())
    desk = Desk(folder, FakeEditLog(), RuleSegmenter(), {})
    own = RecordingTools(FakeRecordingFolder(), RecordingStudio(), FakeAligner(), FakeTakeStore())
    for block, voice, change in HARD:
        reading = read_aloud(LINES[block - 2], voice)
        wanted = Recording(f"b{block}.wav", (), block=f"b{block}", by="Moss", consent="Moss", consent_on="2026-05-12")
        add_recording(desk, own, wanted, write_wave(change(reading.samples), reading.rate))
    draft = take_stock(desk)
    formats = (AvFormat(OPUS), AvFormat(AUDIOBOOK))
    with Pyttsx3Speaker() as speaker:
        tools = VoiceTools(speaker, NumpyLeveller(), LameEncoder(), FakeClipStore(), formats, own)
        narration = narrate_edition(draft, tools, lambda _doing, _done, _total: None)
    assert narration.read_by == ("Moss",)
    files = bind_narration(narration, draft)
    return narration.track, {one.path: one for one in files if one.media_type.startswith("audio/")}


def test_every_file_is_equally_loud_and_none_is_clipped(made: tuple[Track, Mapping[str, Resource]]) -> None:
    _, files = made
    assert {"audio/narration.mp3", "audio/narration.opus", "audio/narration.m4b"} < set(files)
    for file in files.values():
        loudness, peak = measure(file.data)
        assert -20 <= loudness <= -18, file.path
        assert peak < -1, file.path


def test_every_file_is_as_long_as_its_clips(made: tuple[Track, Mapping[str, Resource]]) -> None:
    track, files = made
    for path in ("audio/narration.mp3", "audio/narration.opus", "audio/narration.m4b"):
        assert len(hear(files[path].data).samples) / RATE == pytest.approx(track.duration, abs=0.02)


def test_every_voice_is_equally_loud(made: tuple[Track, Mapping[str, Resource]]) -> None:
    track, files = made
    samples = hear(files["audio/narration.mp3"].data).samples
    for block in ("b2", "b4", "b5"):
        cue = next(one for one in track.cues if one.id.startswith(f"{block}."))
        own = samples[round(cue.start * RATE) : round(cue.end * RATE)]
        loud = np.square(own[np.abs(own) > 0.01]).mean()
        assert -26 < 10 * np.log10(loud) < -14, block
